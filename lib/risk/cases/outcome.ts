import { type Assessment, assess } from "../assess";
import { rule } from "../rules";
import type { Case } from "./define-case";

/** When every case is looked at: no rule reads the clock of the machine. */
export const lookedAt = new Date("2026-11-23T09:00:00Z");

/** What the product says of a case, and whether it is what was expected. */
export function outcomeOf({ facts, expected }: Case): { assessment: Assessment; asExpected: boolean } {
  const assessment = assess(facts, lookedAt);
  const raised = assessment.differences.map((difference) => rule(difference.rule));
  const asExpected =
    expected.states.includes(assessment.state) &&
    expected.rules.every((id) => raised.some((one) => one.id === id)) &&
    expected.measures.every((id) => raised.some(({ measures }) => measures.includes(id)));
  return { assessment, asExpected };
}
