import { checkKinds } from "@/lib/checks/kinds";
import type { PolicyAsks } from "./schema";

/** These checks, required, each at its own stage, in the order of the checklist. */
const required = (...kinds: string[]) =>
  checkKinds.filter(({ id }) => kinds.includes(id)).map(({ id, stage }) => ({ kind: id, stage, required: true }));

const light = ["identity-document", "profiles", "video-interview", "employment", "shipping-address"];
const standard = [...light, "channels", "education", "references", "address-document"];
const privileged = [...standard, "portfolio", "account-ages", "background-report", "remote-tools", "first-day"];

/** The policies that every deployment starts with, lightest first. */
export const starterPolicies: PolicyAsks[] = [
  { name: "Light", minimumChecked: 80, answerDays: 7, checks: required(...light) },
  { name: "Standard", minimumChecked: 80, answerDays: 7, checks: required(...standard) },
  { name: "Privileged", minimumChecked: 90, answerDays: 10, checks: required(...privileged) },
];
