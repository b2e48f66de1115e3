import { agrees } from "@/lib/matching/verdict";
import type { Rival } from "./rivals";
import type { LabelledPair, LabelledSet } from "./sets";

/** How often a yes was right, how many of the same were found, and their harmonic mean. */
export type Score = { precision: number; recall: number; f1: number };

/** Where "same" and "likely" count as yes. */
export function scoreOf({ compare }: LabelledSet, pairs: LabelledPair[]) {
  const answered = pairs.map((pair) => ({ ...pair, yes: agrees(compare(pair.a, pair.b)) }));
  return { ...score(answered), wrong: answered.filter(({ same, yes }) => same !== yes) };
}

/** At the threshold that suits this library best on these very pairs, which is more than it would get in use. */
export function bestOf({ likeness }: Rival, pairs: LabelledPair[]): Score {
  const ranked = pairs.map((pair) => ({ same: pair.same, likeness: likeness(pair.a, pair.b) }));
  const thresholds = [...new Set(ranked.map(({ likeness }) => likeness))];
  const scores = thresholds.map((from) =>
    score(ranked.map((pair) => ({ same: pair.same, yes: pair.likeness >= from }))),
  );
  return scores.reduce((best, next) => (next.f1 > best.f1 ? next : best));
}

function score(answered: { same: boolean; yes: boolean }[]): Score {
  const count = (same: boolean, yes: boolean) =>
    answered.filter((pair) => pair.same === same && pair.yes === yes).length;
  const found = count(true, true);
  const precision = found / Math.max(found + count(false, true), 1);
  const recall = found / Math.max(found + count(true, false), 1);
  return { precision, recall, f1: found === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
