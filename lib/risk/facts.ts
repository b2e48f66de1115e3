import { z } from "zod";

const comparison = z.strictObject({
  /** The claim it was compared with. */
  against: z.strictObject({ claimId: z.string(), source: z.string(), text: z.string() }),
  verdict: z.enum(["same", "likely", "unclear", "different"]),
  score: z.number().min(0).max(1),
  words: z.string(),
});

const verification = z.strictObject({
  askedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  answer: z.enum(["confirmed", "differs", "no-record", "declined", "no-answer"]).nullable(),
  /** What they said against what was claimed; null while they have not said anything about the job. */
  verdict: z.enum(["same", "likely", "unclear", "different"]).nullable(),
  words: z.string().nullable(),
});

/**
 * Everything a rule may read about one screening, version 1; and nothing it may not: no attribute of GUIDANCE section 3 has a
 * place here. The same shape comes from the database and from a file.
 */
export const facts = z.strictObject({
  version: z.literal(1),
  policy: z.strictObject({
    /** Percent. */
    minimumChecked: z.number().int().min(0).max(100),
    checks: z.array(z.strictObject({ kind: z.string(), stage: z.string(), required: z.boolean() })),
  }),
  /** What every source that holds states, in the order of the matrix. */
  claims: z.array(
    z.strictObject({
      id: z.string(),
      /** A source kind: "json-resume", "address-document", … */
      source: z.string(),
      attribute: z.string(),
      text: z.string(),
      /** Against the attribute's anchor; null when there is nothing to compare it with. */
      comparison: comparison.nullable(),
    }),
  ),
  /** Kinds of documents at hand, whether they show an address or not. */
  documents: z.array(z.enum(["address-document", "identity-document"])),
  /** Each job claimed in the source that is asked about, and what became of asking the employer. */
  jobs: z.array(
    z.strictObject({
      claimId: z.string(),
      text: z.string(),
      /** Ways to reach the employer that we found ourselves. */
      contacts: z.number().int().min(0),
      /** Latest last. */
      verifications: z.array(verification),
    }),
  ),
  /** Further proof received for an address that does not agree. */
  shippingProofs: z.number().int().min(0),
  checks: z.array(
    z.strictObject({ kind: z.string(), outcome: z.enum(["clear", "concern", "could-not-verify"]).nullable() }),
  ),
  attestations: z.array(
    z.strictObject({ how: z.enum(["video", "in-person"]), answer: z.enum(["same", "not-sure", "different"]) }),
  ),
  /** What people have made of differences, by the fingerprint of the facts behind them. */
  settlements: z.array(
    z.strictObject({
      rule: z.string(),
      fingerprint: z.string(),
      decision: z.enum(["settled", "confirmed", "returned"]).nullable(),
    }),
  ),
});

export type Facts = z.infer<typeof facts>;
export type FactClaim = Facts["claims"][number];
export type FactJob = Facts["jobs"][number];
