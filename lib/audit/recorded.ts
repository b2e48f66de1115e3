/** The tables whose rows audit entries commit to. A row of one changes only together with an entry that names it. */
export const recordedTables = [
  "user",
  "invitation",
  "position",
  "policy_version",
  "candidate",
  "screening",
  "source",
  "claim",
  "check",
  "completion",
  "contact",
  "verification",
  "candidate_request",
  "evidence",
  "attestation",
  "assessment",
  "settlement",
  "decision",
  "note",
] as const;

export type RecordedTable = (typeof recordedTables)[number];

/** Points at a recorded row: its table and id. */
export type RecordedRow = readonly [table: RecordedTable, id: string];

/** What a recorded row is called in sentences. */
export const rowWords: Record<RecordedTable, string> = {
  user: "user",
  invitation: "invitation",
  position: "position",
  policy_version: "policy version",
  candidate: "candidate",
  screening: "screening",
  source: "source",
  claim: "claim",
  check: "check",
  completion: "completed check",
  contact: "contact",
  verification: "verification",
  candidate_request: "request to the candidate",
  evidence: "evidence",
  attestation: "attestation",
  assessment: "assessment",
  settlement: "settlement",
  decision: "decision",
  note: "note",
};
