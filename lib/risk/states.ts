/** What an assessment comes to, the first that applies, or that none could be made; and what people call it. */
export const stateWords = {
  "with-compliance": "With compliance",
  "open-differences": "Open differences",
  "keep-checking": "Keep checking",
  "nothing-open": "Nothing open",
  "could-not-be-assessed": "Could not be assessed",
} as const;

/** The state of a screening whose rules could not do their work; no assessment ever comes to it. */
export const unassessed = "could-not-be-assessed";

/** What that means for whoever would do something that needs an assessment. */
export const unassessedWords =
  "This screening could not be assessed, so no gate opens and nothing is decided until it is: tell an administrator if it stays so.";

/** What it means for whoever would work on a check when the facts of its screening cannot even be read. */
export const unreadWords =
  "What is known of this screening could not be read, so nobody works on its checks until it can be: tell an administrator.";

/** The same where the newest assessment was kept and its seal is broken. */
export const sealBrokenWords =
  "The newest assessment cannot be opened, because its seal is broken: tell an administrator, and decide nothing until it is mended.";

export type State = keyof typeof stateWords;
