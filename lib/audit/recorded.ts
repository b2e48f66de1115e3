/** The tables whose rows audit entries commit to, and what a row is called. One changes only together with an entry that names it. */
export const rowWords = {
  user: "user",
  invitation: "invitation",
  position: "position",
  policy_version: "policy version",
  policy_move: "move to another policy",
  candidate: "candidate",
  screening: "screening",
  source: "source",
  claim: "claim",
  check: "check",
  completion: "completed check",
  contact: "contact",
  verification: "verification",
  channel_request: "wish to move elsewhere",
  candidate_request: "request to the candidate",
  evidence: "evidence",
  attestation: "attestation",
  assessment: "assessment",
  settlement: "settlement",
  decision: "decision",
  note: "note",
  interview: "meeting",
  challenge: "challenge",
  confirmation: "second reading",
  identifier: "identifier",
  consent: "consent or notice",
  message: "message",
  waiver: "waiver",
  deviation: "deviation from the policy",
  letter: "letter",
  letter_answer: "answer to a letter",
  gate_state: "how a gate stands",
  early_opening: "early opening",
  api_token: "token of another system",
  webhook_endpoint: "endpoint that is told",
  payment_instruction: "payment details",
  statement: "statement of a card or an account",
  spending_run: "run of payments",
  passkey: "passkey",
  passkey_session: "use of a passkey",
  candidate_session: "session of the candidate",
  device: "device",
  device_change: "change of a device",
  device_exception: "exception for a device",
  shipment: "shipment",
  shipment_device: "device in a shipment",
  shipment_change: "change of a shipment",
  protected_address: "protected address",
  start_day: "first day of work",
  employment: "work here",
  ruleset: "ruleset",
  ruleset_draft: "proposed ruleset",
  rule_points: "points of a rule",
} as const;

/** The tables whose rows belong to no screening; entries of the stream "company" commit to them. */
export const companyTables = [
  "user",
  "invitation",
  "position",
  "policy_version",
  "api_token",
  "webhook_endpoint",
  "policy_move",
  "ruleset",
  "ruleset_draft",
  "rule_points",
] as const satisfies RecordedTable[];

export type RecordedTable = keyof typeof rowWords;

/** Whoever may add to the trail may write any table into an entry. */
export const isRecorded = (table: string): table is RecordedTable => Object.hasOwn(rowWords, table);

/** Points at a recorded row: its table and id. */
export type RecordedRow = readonly [table: RecordedTable, id: string];
