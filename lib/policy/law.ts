import { checkKind } from "@/lib/checks/kinds";
import { checkLaws } from "./laws";
import type { CheckLaw } from "./laws/define-law";
import { anywhere, countryOf, hasRegions, placeInWords } from "./places";
import { gateOf } from "./stages";

/** Whose law holds for a check: where the work is done and where the candidate lives, each empty while nobody said so. */
export type Where = {
  work: string;
  candidate: string;
  /** Whether there is an offer, as there is for somebody who works here. */
  offered: boolean;
};

/** What the law says about a check now: the strictest of what holds. */
export type Verdict = {
  effect: CheckLaw["effect"] | "unknown place";
  /** For whoever has the check before them; empty where no law that we know of says anything. */
  words: string;
  /** What says so. */
  rows: readonly CheckLaw[];
  /** Texts that the law wants agreed to, or given, before the check starts. */
  consents: readonly string[];
};

/**
 * What the law says about a check. A place that is not known, or not closely enough, is taken to be the strictest there is for this
 * check: what any row forbids or puts off waits for the place to be said, and every consent that any row wants is needed. `consents`
 * are the texts that are held.
 */
export function lawOf(check: string, where: Where & { consents: readonly string[] }, table = checkLaws): Verdict {
  const { holds, might } = rowsOf(check, where, table);
  const wanted = [...holds, ...might].flatMap((row) => ("consents" in row ? row.consents : []));
  const consents = [...new Set(wanted)];
  const verdict = (effect: Verdict["effect"], rows: CheckLaw[], words = wordsOf(rows)) => ({
    ...{ effect, rows, words, consents },
  });
  const forbidden = holds.filter(({ effect }) => effect === "not allowed");
  if (forbidden.length > 0) return verdict("not allowed", forbidden);
  const early = (rows: CheckLaw[]) => rows.filter(({ effect }) => effect === "only after an offer" && !where.offered);
  if (early(holds).length > 0) return verdict("only after an offer", early(holds));
  const doubtful = [...might.filter(({ effect }) => effect === "not allowed"), ...early(might)];
  if (doubtful.length > 0) return verdict("unknown place", doubtful, whatToSay(doubtful, where));
  const lacks = (row: CheckLaw) => "consents" in row && row.consents.some((text) => !where.consents.includes(text));
  const lacking = [...holds, ...might].filter(lacks);
  if (lacking.length === 0) return verdict("allowed", holds);
  const assumed = lacking.every((row) => might.includes(row));
  const words = assumed ? `${whySoStrict(lacking)} ${wordsOf(lacking)}` : wordsOf(lacking);
  return verdict("needs a named consent", lacking, words);
}

/** The rows about a check that hold, and those that might as long as a place is not known, or only its country is. */
function rowsOf(check: string, where: Pick<Where, "work" | "candidate">, table: readonly CheckLaw[]) {
  const concerned = table.filter(({ checks }) => checks.includes(check));
  const holds = concerned.filter(({ of, place }) => [anywhere, where[of], countryOf(where[of])].includes(place));
  const might = concerned.filter(
    ({ of, place }) => place !== anywhere && (where[of] === "" || place.startsWith(`${where[of]}-`)),
  );
  return { holds, might };
}

const wordsOf = (rows: CheckLaw[]) => [...new Set(rows.map(({ words }) => words))].join(" ");

/** Why rows of a place that nobody named count. */
function whySoStrict(rows: CheckLaw[]) {
  const of = rows.map(({ of }) => of);
  const unknown = [
    of.includes("work") && "where the work is done",
    of.includes("candidate") && "where the candidate lives",
  ];
  return `It is not known closely enough ${unknown.filter(Boolean).join(" and ")}, so the strictest place counts.`;
}

/** Where to say what is not known. */
function whatToSay(rows: CheckLaw[], where: Where) {
  const closer = (place: string) => (hasRegions(place) ? `, and in which part of ${placeInWords(place)}` : "");
  const of = rows.map(({ of }) => of);
  return [
    of.includes("work") &&
      `First say where the work is done${closer(where.work)}: compliance or an administrator does so on the page of the position.`,
    of.includes("candidate") &&
      `First say where the candidate lives${closer(where.candidate)}: a recruiter of the position or compliance does so on the page of the screening.`,
    "The law there says whether this may be asked.",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the law makes of a check of a policy: it is not asked at all, or only once there is an offer. */
export type Moved = { kind: string; effect: "not allowed" | "only after an offer" };

/** Those of these checks that the law does not leave where the policy has them. */
export const movedByLaw = (checks: readonly { kind: string }[], where: Where, table = checkLaws): Moved[] =>
  checks.flatMap(({ kind }) => {
    const { effect } = lawOf(kind, { ...where, consents: [] }, table);
    return effect === "not allowed" || effect === "only after an offer" ? [{ kind, effect }] : [];
  });

type Asked = { kind: string; stage: string; required: boolean };

/**
 * The checks of a policy as they are asked: one that is not allowed is not required and so holds no gate, and one that waits for the
 * offer holds the gate after it.
 */
export const underLaw = <Check extends Asked>(checks: readonly Check[], moved: readonly Moved[]) =>
  checks.map((check) => {
    const law = moved.find(({ kind }) => kind === check.kind)?.effect ?? null;
    const later = law === "only after an offer" && gateOf(check.stage) === "offer";
    return {
      ...check,
      stage: later ? "before-equipment" : check.stage,
      required: check.required && law !== "not allowed",
      law,
    };
  });

/** Why a policy cannot be followed where this work is done, in a sentence; null when it can. */
export function whyNotThere(checks: readonly Omit<Asked, "stage">[], work: string, table = checkLaws): string | null {
  for (const { kind, required } of checks) {
    const row = rowsOf(kind, { work, candidate: "" }, table).holds.find(({ effect }) => effect === "not allowed");
    if (!required || !row) continue;
    return `It requires “${checkKind(kind).title}”, which the law of ${placeInWords(row.place)} does not allow. ${row.words} (${row.law})`;
  }
  return null;
}
