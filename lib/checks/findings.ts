/** What the answers of a check may show that a rule looks at; `shows` of its kind says when. Never what an agency found in a person's past. */
export const findings = [
  "another-person",
  "other-serial-number",
  "delivered-elsewhere",
  "report-about-another",
  "work-of-another",
  "work-before-account",
  "firm-not-in-register",
  "remote-control-asked",
  "small-payments-not-approved",
] as const;

export type Finding = (typeof findings)[number];
