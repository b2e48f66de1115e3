import { z } from "zod";
import { stages } from "./stages";

/** What a policy version asks for. */
export const policyChecks = z.array(
  z.strictObject({
    kind: z.string(),
    stage: z.enum(stages.map(({ id }) => id)),
    required: z.boolean(),
  }),
);

/** A policy as it is published. */
export const policyAsks = z.object({
  name: z.string().trim().min(1).max(80),
  checks: policyChecks.min(1),
  /** Percent of what it wants known that must be known before nothing is left to check. */
  minimumChecked: z.int().min(0).max(100),
  /** Days a candidate has to answer before a stop can become final. */
  answerDays: z.int().min(1).max(90),
});

export type PolicyAsks = z.infer<typeof policyAsks>;
