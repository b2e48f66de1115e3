/** How a consent was given or a notice handed over, and the words for it. */
export const consentWays = {
  signed: "Signed",
  "e-mail": "By e-mail",
  spoken: "Spoken in a recorded meeting",
} as const;

export type ConsentWay = keyof typeof consentWays;

export const consentWayIds = Object.keys(consentWays) as [ConsentWay, ...ConsentWay[]];

/** The words for a stored way. */
export const consentWayWords = (how: string) =>
  Object.hasOwn(consentWays, how) ? consentWays[how as ConsentWay] : how;
