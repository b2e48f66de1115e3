import { checkKinds } from "@/lib/checks/kinds";
import type { PolicyCheck } from "./schema";

/** The policy every deployment starts with: each check there is, at its own stage. */
export const standardPolicy = {
  name: "Standard",
  /** Percent. */
  minimumChecked: 80,
  /** Days a candidate has to answer before a stop can become final. */
  answerDays: 7,
  checks: checkKinds.map(({ id, stage }): PolicyCheck => ({ kind: id, stage, required: true })),
};
