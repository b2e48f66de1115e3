import type { Difference } from "./differences";
import { sameFacts } from "./fingerprint";

type Proposal = { id: string; rule: string; fingerprint: string };

/** Why a proposal to settle a difference waits for no second person any more. */
export const lapsedWords = {
  changed: "The facts behind this difference changed before a second person looked, so the proposal no longer stands.",
  came: "Something new came to bear on this difference before a second person looked, so the proposal no longer stands: look at it again.",
} as const;

/** How a proposal lapsed, as an assessment shows its difference; null while it waits. `waiting` are all without a decision, oldest first. */
export function howLapsed(
  { id, rule, fingerprint }: Proposal,
  waiting: readonly Proposal[],
  differences: readonly Pick<Difference, "rule" | "fingerprint" | "status">[],
): keyof typeof lapsedWords | null {
  const isOf = (one: Pick<Proposal, "rule" | "fingerprint">) =>
    one.rule === rule && sameFacts(one.fingerprint, fingerprint);
  const difference = differences.find(isOf);
  if (!difference) return "changed";
  return difference.status === "proposed" && waiting.findLast(isOf)?.id === id ? null : "came";
}
