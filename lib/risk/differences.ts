import { answerOf } from "./assessment-failed";
import type { Facts } from "./facts";
import { fingerprint, type Status, statusOf, type Value } from "./fingerprint";
import type { Group } from "./groups";
import { rules } from "./rules";

/** What a raised rule shows. */
export type Difference = {
  rule: string;
  version: number;
  group: Group;
  title: string;
  /** What does not agree, from the facts. */
  words: string;
  values: Value[];
  /** The usual innocent reasons. */
  often: string;
  /** What would settle it. */
  settles: string;
  /** The check in which that is done; null when in none. */
  check: string | null;
  /** What it counts now: 0 once settled. */
  points: number;
  stop: boolean;
  fingerprint: string;
  status: Status;
};

/** Everything that still counts: proposals change nothing, and a confirmed difference stays. */
export const unsettled = (differences: Difference[]) => differences.filter(({ status }) => status !== "settled");

/**
 * Puts every rule to the facts, by the points a company gave it where it gave any. A rule that throws fails the whole by name: better no
 * answer than one with a rule missing.
 */
export function evaluateRules(facts: Facts, now: Date, given: Record<string, number> = {}) {
  const differences: Difference[] = [];
  const unknown: { rule: string; title: string; missing: string }[] = [];
  const clear: string[] = [];
  for (const rule of rules) {
    const answer = answerOf(rule.id, () => rule.evaluate(facts, now));
    const { id, version, group, title, often, settles, check, stop, points } = rule;
    if (answer.state === "clear") clear.push(id);
    else if (answer.state === "unknown") unknown.push({ rule: id, title, missing: answer.missing });
    else {
      const print = fingerprint(rule, answer.values);
      const status = statusOf(facts, id, print);
      differences.push({
        ...{ rule: id, version, group, title, often, settles, check, stop, status },
        ...{ words: answer.words, values: answer.values, fingerprint: print },
        points: status === "settled" ? 0 : (given[id] ?? points),
      });
    }
  }
  differences.sort((a, b) => Number(b.stop) - Number(a.stop) || b.points - a.points);
  return { differences, unknown, clear };
}
