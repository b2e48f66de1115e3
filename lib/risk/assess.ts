import { createHash } from "node:crypto";
import { canonical } from "@/lib/audit/canonical";
import { underLaw } from "@/lib/policy/law";
import { checkedParts, type Part, percentChecked } from "./checked";
import { type Contribution, contributionsOf, sum } from "./contributions";
import { type Difference, evaluateRules, unsettled } from "./differences";
import type { Facts } from "./facts";
import { type Group, groups } from "./groups";
import { nextSteps, type Step } from "./next-steps";
import type { Ruleset } from "./ruleset";
import type { State } from "./states";

/**
 * The rules as this program ships them: raised whenever a rule, its version or its points change, or how they are put together. What it
 * said before is frozen first; see editions/.
 */
export const edition = 11;

/** The ruleset of a company that weighs every rule as it is shipped. */
export const asShipped: Ruleset = { number: edition, edition, points: {} };

/** What the rules say of one screening; the same facts give the same bytes. */
export type Assessment = {
  version: 1;
  /** The number of the ruleset it was made by. */
  ruleset: number;
  /** 0 to 100: points of what is not settled, capped by group. */
  risk: number;
  /** Percent of what the policy wants known that is known. */
  checked: number;
  state: State;
  /** Stop rules first, then by points. */
  differences: Difference[];
  /** Rules that could not be answered: never clear, never raised. */
  unknown: { rule: string; title: string; missing: string }[];
  /** Ids of the rules over which everything agrees. */
  clear: string[];
  /** How the risk came to be. */
  contributions: Contribution[];
  /** How the share that is checked came to be. */
  parts: Part[];
  /** At most three. */
  next: Step[];
};

/**
 * Weighs the facts of a screening. Pure: the clock and the company's ruleset are arguments; throws AssessmentFailed when a rule or a check
 * cannot do its work.
 */
export function assess(given: Facts, now: Date, { number: ruleset, points }: Ruleset = asShipped): Assessment {
  const { facts, differences, unknown, clear } = evaluateRules(asAsked(given), now, points);
  const contributions = contributionsOf(differences);
  const parts = checkedParts(facts);
  const checked = percentChecked(parts);
  const state = stateOf(differences, checked, facts.policy.minimumChecked);
  const next = nextSteps(facts, differences, parts);
  const risk = sum(contributions);
  return { version: 1, ruleset, risk, checked, state, differences, unknown, clear, contributions, parts, next };
}

/** The facts with the checks as the law lets them be asked. */
function asAsked({ policy, law = [], ...facts }: Facts): Facts {
  const checks = underLaw(policy.checks, law).filter((check) => check.law !== "not allowed");
  return { ...facts, policy: { ...policy, checks: checks.map(({ law: _, ...check }) => check) } };
}

// A group counts towards compliance from here: one small thing, such as an old e-mail address beside a recent move, must not
// send a person there.
export const weighty = 10;

function stateOf(differences: Difference[], checked: number, minimumChecked: number): State {
  const counted = unsettled(differences);
  const strong = (group: Group) => sum(counted.filter((difference) => difference.group === group)) >= weighty;
  const independent = (Object.keys(groups) as Group[]).filter(strong).length;
  if (counted.some(({ stop }) => stop) || independent >= 2) return "with-compliance";
  if (counted.length > 0) return "open-differences";
  return checked < minimumChecked ? "keep-checking" : "nothing-open";
}

/** The bytes that are stored, printed and compared: JSON with sorted keys. */
export const serialise = (assessment: Assessment): string => canonical(assessment);

/** SHA-256 of the facts as canonical JSON, in hexadecimal: equal facts, equal digest. */
export const factsDigest = (facts: Facts): string => createHash("sha256").update(canonical(facts)).digest("hex");
