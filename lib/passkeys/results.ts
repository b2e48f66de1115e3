/** What can come of asking for a passkey, as people read it. */
export const results = {
  enrolled: "A passkey was enrolled",
  "same-key": "Same device, unlocked",
  "another-key": "Another key than the one that was enrolled",
  "could-not": "It could not be done",
} as const;

export type PasskeyResult = keyof typeof results;

export const isResult = (text: string): text is PasskeyResult => Object.hasOwn(results, text);

/** Whether it is the result of asking for a passkey again. */
export const isLaterResult = (text: string): text is Exclude<PasskeyResult, "enrolled"> =>
  isResult(text) && text !== "enrolled";
