import { checkKind } from "@/lib/checks/kinds";
import { answerOf } from "./assessment-failed";
import type { Facts } from "./facts";
import { howWords } from "./seen-live";
import { mostBefore, type Strength, strengthOf } from "./strength";

/** One part of what the policy wants known. */
export type Part = {
  /** The check; null for having seen the person live. */
  kind: string | null;
  title: string;
  /** How much of it is known, 0 to 1; by evidence of what strength, null while nothing is. */
  share: number;
  strength: Strength | null;
  /** One line of result. */
  words: string;
  weight: number;
};

/** What the policy wants known: its required checks in their order, and that somebody saw the person live where no check says so. */
export function checkedParts(facts: Facts): Part[] {
  const required = facts.policy.checks.filter((check) => check.required);
  const parts = required.map(({ kind }) => partOf(facts, kind));
  return required.some(({ kind }) => kind === "video-interview") ? parts : [...parts, seenLivePart(facts)];
}

/**
 * Only a result makes a check whole; one that could not be verified, or is not completed, counts for as much as the strength of its
 * evidence lets it.
 */
function partOf(facts: Facts, id: string): Part {
  const kind = checkKind(id);
  const outcome = facts.checks.find((check) => check.kind === id)?.outcome;
  const { share, words } = answerOf(id, () => kind.known(facts));
  const completed = outcome === "clear" || outcome === "concern";
  const strength = strengthOf(id, completed ? 1 : share, facts);
  const counted = completed ? 1 : strength ? Math.min(mostBefore[strength], share) : 0;
  return { kind: id, title: kind.title, share: counted, strength, words, weight: 1 };
}

/** Whether all that a check asks is known, so that only completing it is left. */
export const allKnown = (facts: Facts, kind: string) => answerOf(kind, () => checkKind(kind).known(facts).share) >= 0.9;

function seenLivePart(facts: Facts): Part {
  const { attestations } = facts;
  const sure = attestations.find(({ answer }) => answer !== "not-sure");
  const seen = sure ?? attestations[0];
  const words = seen ? `${howWords[seen.how].toLowerCase()}${sure ? "" : ", not sure"}` : "nobody has yet";
  // Nothing completes it: whoever saw the person and is sure has done it.
  const share = sure ? 1 : seen ? 0.5 : 0;
  const strength = strengthOf(null, share, facts);
  return { kind: null, title: "Identity seen live", share, strength, words, weight: 1 };
}

/** How much of all parts is known, in whole percent, rounded down. */
export function percentChecked(parts: Part[]): number {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const known = parts.reduce((total, part) => total + part.share * part.weight, 0);
  // The sum of binary fractions may fall a hair below the whole number it means.
  return Math.floor((100 * known) / weight + 1e-9);
}
