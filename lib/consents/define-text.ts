/** A text that a candidate agrees to, or is given; what is recorded of it is its version and its hash. */
export type ConsentText = {
  id: string;
  /** Whether the candidate agrees to it, or only has to be given it. */
  act: "consent" | "notice";
  /** Raised whenever a word changes; earlier versions are kept by their hash. */
  version: number;
  /** Records of versions before this one do not count any more, so that candidates are asked again; absent: all of them count. */
  countsFrom?: number;
  title: string;
  /** Why it is asked for, with its source in law where there is one. */
  why: string;
  /** The law wants it in writing, so that spoken words do not do. */
  inWriting?: boolean;
  body: string;
};

/** A text. Register it in texts/index.ts. */
export const defineText = <const T extends ConsentText>(text: T) => text;
