import { z } from "zod";

/** What a company assesses by: an edition of the rules, and the points of those that it weighs otherwise than that edition does. */
export const ruleset = z.strictObject({
  number: z.int().min(1),
  edition: z.int().min(1),
  points: z.record(z.string(), z.int().min(0).max(100)),
});

export type Ruleset = z.infer<typeof ruleset>;
