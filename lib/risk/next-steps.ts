import { checkKind } from "@/lib/checks/kinds";
import type { Part } from "./checked";
import { sum } from "./contributions";
import type { Difference } from "./differences";
import type { Facts } from "./facts";

/** Something to do next, and what it brings. */
export type Step = { words: string; detail: string /** The check it belongs to, if any. */; check: string | null };

/** The three steps that settle most or check most: points and percent weigh the same. */
export function nextSteps(facts: Facts, differences: Difference[], parts: Part[]): Step[] {
  return [...toSettle(differences), ...toDecide(differences), ...toCheck(facts, parts)]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 3)
    .map(({ words, detail, check }) => ({ words, detail, check: isAsked(facts, check) ? check : null }));
}

/** Another policy may not ask for the check in which a rule is settled. */
const isAsked = ({ policy }: Facts, check: string | null) => policy.checks.some(({ kind }) => kind === check);

const toSettle = (differences: Difference[]) =>
  differences
    .filter(({ status }) => status === "open")
    .map(({ settles, check, points }) => ({ words: settles, detail: "settles 1 difference", check, worth: points }));

function toDecide(differences: Difference[]) {
  const proposed = differences.filter(({ status }) => status === "proposed");
  if (proposed.length === 0) return [];
  const detail = `settles ${proposed.length} ${proposed.length === 1 ? "difference" : "differences"}`;
  const words = "Let a second person look at what is proposed as settled";
  return [{ words, detail, check: null, worth: sum(proposed) }];
}

function toCheck(facts: Facts, parts: Part[]) {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const left = parts.filter(({ share }) => share < 1);
  return left.map((part) => {
    const worth = (100 * (1 - part.share) * part.weight) / weight;
    const detail = `checks up to ${Math.max(1, Math.round(worth))} % more`;
    // What somebody has finished, as well as it could be, comes after what nobody has.
    return { words: words(facts, part), detail, check: part.kind, worth: isDone(facts, part) ? worth / 100 : worth };
  });
}

const isDone = ({ checks }: Facts, { kind }: Part) =>
  checks.some((check) => check.kind === kind && check.outcome !== null);

function words(facts: Facts, part: Part) {
  const { kind, title } = part;
  if (kind === null)
    return facts.attestations.length > 0
      ? "Let a second person see the candidate live with their identity document"
      : "See the candidate live with their identity document";
  const missing = checkKind(kind).missing(facts);
  const check = `“${title}”`;
  if (isDone(facts, part)) return `Find another way to verify ${check}, then reopen it`;
  return missing ? `Work on ${check}: ${missing}` : `Complete ${check}`;
}
