import type { Counting } from "./period";

/**
 * What a stop rests on, and what that asks of the letter before it: findings of our own, or a background report as well, for which the
 * Fair Credit Reporting Act (15 USC 1681b(b)(3)) wants a copy of the report, the summary of rights and time before the action.
 */
export const bases = {
  findings: { letter: "facts", counting: "days", least: 1, enclosures: false },
  // Five business days is what the Federal Trade Commission called reasonable (Weisberg opinion letter, 27 June 1997).
  report: { letter: "pre-adverse", counting: "working-days", least: 5, enclosures: true },
} as const;

export type Basis = keyof typeof bases;

/** Days to answer: those of the policy, and no fewer than the basis wants. */
export const daysToAnswer = (basis: Basis, answerDays: number) => Math.max(answerDays, bases[basis].least);

/** What counts as a day to answer a letter of this kind. */
export const countingOf = (letter: string): Counting =>
  (letter === bases.report.letter ? bases.report : bases.findings).counting;
