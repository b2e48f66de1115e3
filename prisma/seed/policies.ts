import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { checkLaws } from "@/lib/policy/laws";
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

const has = (effect: string, kind: string) =>
  checkLaws.some((law) => law.effect === effect && law.checks.includes(kind));

/**
 * Another, for people who work from afar: with every check that some place forbids, which is never required, or lets wait for the
 * offer.
 */
export const remoteEngagement: PolicyAsks = {
  name: "Remote engagement",
  minimumChecked: 80,
  answerDays: 7,
  checks: checkKinds.flatMap(({ id, stage }) => {
    if (has("not allowed", id)) return [{ kind: id, stage, required: false }];
    return id === "employment" || has("only after an offer", id) ? [required(id)] : [];
  }),
};

/** The demo company's policy for people who come with clients of their own, or through a firm. */
export const contractWork: PolicyAsks = {
  name: "Contract work",
  minimumChecked: 80,
  answerDays: 7,
  checks: ["channels", "staffing-firm", "clients", "drug-test"].map(required),
};

/** The demo company's own policy for people who are sent equipment: every gate opens by its checks. */
export const equipmentFirst: PolicyAsks = {
  name: "Equipment first",
  minimumChecked: 70,
  answerDays: 7,
  checks: ["channels", "shipping-address", "devices", "equipment-sent"].map(required),
  opens: { offer: "checks", equipment: "checks", access: "checks" },
};
