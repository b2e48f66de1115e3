import { answerOf } from "./assessment-failed";
import type { Facts } from "./facts";
import { fingerprint, type Status, statusOf, type Value } from "./fingerprint";
import type { Group } from "./groups";
import { comeSince, hasLapsed, type Neighbour, neighboursOf, withNeighbours } from "./neighbours";
import { rule, rules } from "./rules";

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
  /** Titles of the differences that came after it was settled and share a value with it, so that it is open again. */
  again?: string[];
};

/** Everything that still counts: proposals change nothing, and a confirmed difference stays. */
export const unsettled = (differences: Difference[]) => differences.filter(({ status }) => status !== "settled");

/**
 * Puts every rule to the facts, by the points a company gave it where it gave any. A rule that throws fails the whole by name: better no
 * answer than one with a rule missing. `facts` come back with the settlements that hold: one over which something new has come, which
 * shares a value with it, is looked at again.
 */
export function evaluateRules(given: Facts, now: Date, ours: Record<string, number> = {}) {
  const answers = rules.map((rule) => ({ rule, answer: answerOf(rule.id, () => rule.evaluate(given, now)) }));
  const met = answers.flatMap(({ rule, answer }) => (answer.state === "raised" ? [{ rule, ...answer }] : []));
  const seen = met.map((one) => ({
    ...one,
    print: fingerprint(one.rule, one.values),
    neighbours: neighboursOf(given, one, met),
  }));
  const lapsed = given.settlements.filter((settled) =>
    seen.some(({ rule, print, neighbours }) => rule.id === settled.rule && hasLapsed(settled, print, neighbours)),
  );
  const facts = { ...given, settlements: given.settlements.filter((settled) => !lapsed.includes(settled)) };
  const differences = seen.map(({ rule, words, values, print, neighbours }): Difference => {
    const { id, version, group, title, often, settles, check, stop, points } = rule;
    const status = statusOf(facts, id, print);
    const before = lapsed.findLast((settled) => settled.rule === id && settled.decision === "settled");
    const since = before && status === "open" ? comeSince(before.fingerprint, neighbours) : [];
    return {
      ...{ rule: id, version, group, title, often, settles, check, stop, status, words, values },
      fingerprint: withNeighbours(print, neighbours),
      points: status === "settled" ? 0 : (ours[id] ?? points),
      ...(since.length > 0 && { again: titlesOf(since) }),
    };
  });
  differences.sort((a, b) => Number(b.stop) - Number(a.stop) || b.points - a.points);
  return {
    facts,
    differences,
    unknown: answers.flatMap(({ rule: { id, title }, answer }) =>
      answer.state === "unknown" ? [{ rule: id, title, missing: answer.missing }] : [],
    ),
    clear: answers.flatMap(({ rule, answer }) => (answer.state === "clear" ? [rule.id] : [])),
  };
}

const titlesOf = (neighbours: Neighbour[]) => [...new Set(neighbours.map((one) => rule(one.rule).title))];

/** The facts without the settlements of what an assessment of them found open again. */
export function withoutReopened(facts: Facts, { differences }: { differences: Difference[] }): Facts {
  const again = new Set(differences.filter((one) => one.again).map(({ rule }) => rule));
  const reopened = (one: Facts["settlements"][number]) => one.decision === "settled" && again.has(one.rule);
  return { ...facts, settlements: facts.settlements.filter((one) => !reopened(one)) };
}
