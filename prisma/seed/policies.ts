import { checkKind } from "@/lib/checks/kinds";
import type { PolicyAsks } from "@/lib/policy/schema";

const required = (kind: string) => ({ kind, stage: checkKind(kind).stage, required: true });

/** The demo company's own policy for short contracts: the least that lets equipment go out. */
export const shortEngagement: PolicyAsks = {
  name: "Short engagement",
  minimumChecked: 80,
  answerDays: 7,
  checks: [required("employment"), required("shipping-address")],
};

/** The demo company's policy for people who come with clients of their own, or through a firm. */
export const contractWork: PolicyAsks = {
  name: "Contract work",
  minimumChecked: 80,
  answerDays: 7,
  checks: ["channels", "staffing-firm", "clients", "drug-test"].map(required),
};
