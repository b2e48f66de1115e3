/** What a comparator says of two statements, in words that name the parts that met. */
export type Verdict = {
  /** 0 (nothing in common) to 1 (the same). */
  score: number;
  verdict: "same" | "likely" | "unclear" | "different";
  words: string;
};

/** Full agreement, in a sentence that says of what. */
export const same = (words: string): Verdict => ({ score: 1, verdict: "same", words });

/** Agreement but for what the sentence says, and how near it comes to the same. */
export const likely = (words: string, score: number): Verdict => ({ score, verdict: "likely", words });

/** The verdict where it cannot be told, in a sentence that says why. */
export const unclear = (words: string, score = 0.5): Verdict => ({ score, verdict: "unclear", words });

/** A difference, in a sentence that names it. */
export const different = (words: string, score = 0): Verdict => ({ score, verdict: "different", words });

/** Whether a verdict counts as agreement; "unclear" does not, and is not a difference either. */
export const agrees = ({ verdict }: Verdict) => verdict === "same" || verdict === "likely";

const order = ["different", "unclear", "likely", "same"];

/** Sorts verdicts from the strongest agreement to the clearest difference. */
export const byAgreement = (a: Verdict, b: Verdict) =>
  order.indexOf(b.verdict) - order.indexOf(a.verdict) || b.score - a.score;

/**
 * One verdict over parts that must all agree: as weak as the weakest, in the words of every part that holds
 * it back, or of all parts when all are the same. Throws when there are no parts.
 */
export function together(parts: Verdict[]): Verdict {
  const weakest = parts.toSorted(byAgreement).at(-1);
  if (!weakest) throw new RangeError("Nothing to put together.");
  const said = parts.filter(({ verdict }) => verdict === weakest.verdict).map(({ words }) => words);
  return { score: weakest.score, verdict: weakest.verdict, words: [...new Set(said)].join(" ") };
}
