/** What an assessment comes to, the first that applies, and what people call it. */
export const stateWords = {
  "with-compliance": "With compliance",
  "open-differences": "Open differences",
  "keep-checking": "Keep checking",
  "nothing-open": "Nothing open",
} as const;

export type State = keyof typeof stateWords;
