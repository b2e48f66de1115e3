import type { Facts } from "./facts";
import type { Value } from "./fingerprint";
import type { Group } from "./groups";

/** The three answers. Unknown is never clear: it names what is missing and lowers what is checked instead. */
export type Answer =
  | { state: "clear" }
  | { state: "raised"; words: string; values: Value[] }
  | { state: "unknown"; missing: string };

/** One rule, describing itself: differences, their documentation and the coverage of the guidance are derived from it. */
export type Rule = {
  id: string;
  /** Raised when the same facts may get another answer; what was settled before is then looked at again. */
  version: number;
  /** Ids of GUIDANCE section 1. */
  measures: string[];
  group: Group;
  points: number;
  /** A difference that goes to compliance alone, whatever the points. */
  stop: boolean;
  /** Who set the points, and why so many. */
  setBy: string;
  /** What does not agree, neutrally. */
  title: string;
  /** The usual innocent reasons. */
  often: string;
  /** What would settle it: a step to take, without a full stop. */
  settles: string;
  /** The check in which that is done; null when in none. */
  check: string | null;
  /**
   * How it is put to the candidate in a letter: the fact in a sentence, without who said it in confidence, and the labels of the
   * values that are their own statements and papers; the others stay here.
   */
  letter: { fact: string; shows: "all" | readonly string[] };
  /** Looks at the facts and the time it is given, at no clock and no database. Throws when facts contradict themselves. */
  evaluate(facts: Facts, now: Date): Answer;
};

/** A rule. Register it in rules/index.ts. */
export const defineRule = <const R extends Rule>(rule: R) => rule;

export const clear = (): Answer => ({ state: "clear" });

export const unknown = (missing: string): Answer => ({ state: "unknown", missing });

/** What does not agree in words, and the values that met; the difference is known again by them. */
export const raised = (words: string, values: Value[]): Answer => ({ state: "raised", words, values });
