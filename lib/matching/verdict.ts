/** What a comparator says of two statements, in words that name the parts that met. */
export type Verdict = {
  /** 0 (nothing in common) to 1 (the same). */
  score: number;
  verdict: "same" | "likely" | "unclear" | "different";
  words: string;
};

/** Whether a verdict counts as agreement; "unclear" does not, and is not a difference either. */
export const agrees = ({ verdict }: Verdict) => verdict === "same" || verdict === "likely";
