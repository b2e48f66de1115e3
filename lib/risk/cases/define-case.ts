import type { Facts } from "../facts";
import type { State } from "../states";
import { type Telling, tell } from "./tell";

/** What a careful reviewer would expect, written before the rules were asked. */
export type Expected = {
  states: State[];
  /** Rules that should be among the differences. */
  rules: string[];
  /** Measures of the guidance of which some difference should be. */
  measures: string[];
};

/** A person who is invented, in a situation that is not. */
export type Case = {
  /** Also the name of its file of facts. */
  id: string;
  title: string;
  story: string;
  /** The public report it is patterned on; null for an honest life, which needs none. */
  report: string | null;
  expected: Expected;
  facts: Facts;
};

/** Nobody needs to ask anything. */
export const quiet: Expected = { states: ["nothing-open", "keep-checking"], rules: [], measures: [] };

/** Somebody should ask, and it need not go to compliance. */
export const asks = (...rules: string[]): Expected => ({ states: ["open-differences"], rules, measures: [] });

/** Compliance should look. */
export const looks = (...rules: string[]): Expected => ({ states: ["with-compliance"], rules, measures: [] });

/** The same, and something of these measures is among the differences. */
export const about = (expected: Expected, ...measures: string[]): Expected => ({ ...expected, measures });

/** A documented pattern. */
export const pattern = (
  id: string,
  title: string,
  report: string,
  story: string,
  told: Telling,
  expected: Expected,
): Case => ({ ...{ id, title, report, story, expected }, facts: tell(told) });

/** An honest but awkward life. */
export const life = (id: string, title: string, story: string, told: Telling, expected = quiet): Case => ({
  ...{ id, title, story, expected },
  report: null,
  facts: tell(told),
});
