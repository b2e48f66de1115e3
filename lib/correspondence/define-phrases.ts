/**
 * How a wish to go on elsewhere is said in one language. Expressions read a sentence in lower case, without accents on Latin letters, in
 * which § stands for every channel that is named. The language is not kept: it only lets a wish be read.
 */
export type Phrases = {
  language: string;
  /** What this language calls a channel that has no name of its own. */
  ways: readonly (readonly [toWhat: string, named: RegExp])[];
  /** A wish is said when every expression of one of these is found. */
  wishes: readonly (readonly RegExp[])[];
  /** What makes something else of such a sentence: that they do not want it, or that it was their work. */
  unless: readonly RegExp[];
};

/** The phrases of a language. Register them in phrases/index.ts. */
export const definePhrases = (phrases: Phrases) => phrases;

/** What a wish may be about that is no other messenger. */
export const elsewhere = {
  text: "Text messages",
  mail: "A private e-mail",
  number: "A private number",
  messenger: "Another messenger",
  outside: "Outside the platform",
} as const;
