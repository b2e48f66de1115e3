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

/** Another of its own, for people it pays itself: who they are, and where pay goes. */
export const paidEngagement: PolicyAsks = {
  name: "Paid engagement",
  minimumChecked: 80,
  answerDays: 7,
  checks: [required("identity-document"), required("payment-details")],
};
