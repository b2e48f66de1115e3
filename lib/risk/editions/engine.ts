import type { Assessment } from "../assess";
import type { Rule } from "../define-rule";
import type { Facts } from "../facts";
import type { Ruleset } from "../ruleset";

/** A rule as far as a page shows it. */
export type ShippedRule = Pick<
  Rule,
  "id" | "version" | "measures" | "group" | "points" | "stop" | "setBy" | "title" | "often"
>;

/** An edition of the rules at work: what it ships, and how it assesses. Pure, so that it says the same for ever. */
export type Engine = {
  edition: number;
  rules: readonly ShippedRule[];
  assess(facts: Facts, now: Date, ruleset: Ruleset): Assessment;
  serialise(assessment: Assessment): string;
};
