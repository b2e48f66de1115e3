/** What the law of a place says. Not legal advice: somebody who knows the law there has the last word. */
type Row = {
  /** A country, or one of its regions: a code of ../places; or `anywhere`. */
  place: string;
  /** For whoever has it before them. */
  words: string;
  /** The source. */
  law: string;
  /** The day somebody last read the law. */
  checked: string;
};

/** About a document, by the place that issued it. */
export type DocumentLaw = Row & {
  of: "document";
  /** Which of its documents. */
  documents: readonly string[];
  /** A picture of any side, or only of the side with the machine-readable barcode. */
  what: "document picture" | "licence barcode";
  /** Look at it together and keep what you found, never the picture. */
  effect: "compare but do not keep";
};

/** About checks, by the place where the work is done or where the candidate lives. */
export type CheckLaw = Row & {
  of: "work" | "candidate";
  /** Kinds of checks. */
  checks: readonly string[];
} & (
    | { effect: "allowed" | "only after an offer" | "not allowed" }
    /** Texts of lib/consents/texts that have to be agreed to, or given, first. */
    | { effect: "needs a named consent"; consents: readonly string[] }
  );

export type Law = DocumentLaw | CheckLaw;

// Whoever works from afar works where they live, so most of what holds for a place of work holds there too.
type AtBoth = CheckLaw extends infer One ? (One extends CheckLaw ? Omit<One, "of"> : never) : never;

/** A row for the place of work and the same for where the candidate lives. */
export const workAndHome = (row: AtBoth): CheckLaw[] => [
  { ...row, of: "work" },
  { ...row, of: "candidate" },
];
