import { checkKind } from "@/lib/checks/kinds";
import { stages } from "@/lib/policy/stages";
import { answerOf } from "./assessment-failed";
import { allKnown, type Part } from "./checked";
import { sum } from "./contributions";
import type { Difference } from "./differences";
import type { Facts } from "./facts";

/** Something to do next, and what it brings. */
export type Step = { words: string; detail: string /** The check it belongs to, if any. */; check: string | null };

/**
 * The three steps that settle most or check most: points and percent weigh the same. A check of which all is known comes first, as
 * only its completion holds its stage closed; checks of a later stage than the one that is held come after what can be settled.
 */
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

/** The step that is compliance's own. */
export const lookAtProposed = "Let a second person look at what is proposed as settled";

function toDecide(differences: Difference[]) {
  const proposed = differences.filter(({ status }) => status === "proposed");
  if (proposed.length === 0) return [];
  const detail = `settles ${proposed.length} ${proposed.length === 1 ? "difference" : "differences"}`;
  return [{ words: lookAtProposed, detail, check: null, worth: sum(proposed) }];
}

function toCheck(facts: Facts, parts: Part[]) {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const left = parts.filter(({ share }) => share < 1);
  return left.map((part) => {
    const percent = (100 * (1 - part.share) * part.weight) / weight;
    const toComplete = part.kind !== null && !isDone(facts, part) && allKnown(facts, part.kind);
    const detail = toComplete ? "all of it is known" : `checks up to ${Math.max(1, Math.round(percent))} % more`;
    const worth = toComplete ? 100 : percent;
    // What somebody has finished, as well as it could be, comes after what nobody has; a later stage after the one that is held.
    const after = (isDone(facts, part) ? 1 : 0) + stagesAhead(facts, part);
    return { words: words(facts, part), detail, check: part.kind, worth: worth / 100 ** after };
  });
}

/** By how many stages a check comes after the first that required checks hold closed. */
function stagesAhead({ policy, checks }: Facts, { kind }: Part) {
  const held = policy.checks.filter((check) => check.required && !isDone({ checks }, check));
  const own = policy.checks.find((check) => check.kind === kind);
  if (!own || held.length === 0) return 0;
  return Math.max(0, place(own.stage) - Math.min(...held.map(({ stage }) => place(stage))));
}

const place = (stage: string) => stages.findIndex(({ id }) => id === stage);

const isDone = ({ checks }: Pick<Facts, "checks">, { kind }: Pick<Part, "kind">) =>
  checks.some((check) => check.kind === kind && check.outcome !== null);

function words(facts: Facts, part: Part) {
  const { kind, title } = part;
  if (kind === null)
    return facts.attestations.length > 0
      ? "Let a second person see the candidate live with their identity document"
      : "See the candidate live with their identity document";
  const missing = answerOf(kind, () => checkKind(kind).missing(facts));
  const check = `“${title}”`;
  if (isDone(facts, part)) return `Find another way to verify ${check}, then reopen it`;
  return missing ? `Work on ${check}: ${missing}` : `Complete ${check}`;
}
