import { checkKinds } from "@/lib/checks/kinds";
import type { PolicyAsks } from "./schema";

/** These checks, required, each at its own stage, in the order of the checklist. */
const required = (...kinds: string[]) =>
  checkKinds.filter(({ id }) => kinds.includes(id)).map(({ id, stage }) => ({ kind: id, stage, required: true }));

const light = ["identity-document", "profiles", "video-interview", "employment", "shipping-address"];
const standard = [...light, "channels", "education", "references", "address-document"];
const privileged = [...standard, "portfolio", "account-ages", "background-report", "remote-tools", "first-day"];

type Later = Pick<PolicyAsks["checks"][number], "kind" | "stage" | "required">;

/** These checks at a stage of somebody who works here already, in the order of the checklist. */
const again = (stage: Later["stage"], kinds: string[], optional: string[] = []): Later[] =>
  checkKinds
    .filter(({ id }) => [...kinds, ...optional].includes(id))
    .map(({ id }) => ({ kind: id, stage, required: !optional.includes(id) }));

/** The person is seen by video again, beside a document that was looked at again. */
const seenAgain = ["identity-document", "video-interview"];
const yearly = again("yearly", [...seenAgain, "address-document"]);
const day30 = again("day-30", ["video-interview"]);

/** The policies that every deployment starts with, lightest first. */
export const starterPolicies: PolicyAsks[] = [
  { name: "Light", minimumChecked: 80, answerDays: 7, checks: [...required(...light), ...again("yearly", seenAgain)] },
  { name: "Standard", minimumChecked: 80, answerDays: 7, checks: [...required(...standard), ...day30, ...yearly] },
  {
    name: "Privileged",
    minimumChecked: 90,
    answerDays: 10,
    checks: [
      ...required(...privileged),
      ...day30,
      ...again("yearly", [...seenAgain, "address-document", "remote-tools"]),
      // A new bank account says nothing of where somebody lives.
      ...again("after-change", seenAgain, ["address-document"]),
    ],
  },
];
