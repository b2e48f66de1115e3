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

/** The demo company's own policy for people who are sent equipment: every gate opens by its checks. */
export const equipmentFirst: PolicyAsks = {
  name: "Equipment first",
  minimumChecked: 70,
  answerDays: 7,
  checks: ["channels", "shipping-address", "devices", "equipment-sent"].map(required),
  opens: { offer: "checks", equipment: "checks", access: "checks" },
};
