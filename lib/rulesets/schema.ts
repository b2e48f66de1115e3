import { z } from "zod";
import { typed } from "@/lib/screenings/schema";

/** Points of rules as they are typed in, and why; for a rule that weighs as it is shipped, no reason. */
export const proposeInput = z.object({
  /** The number of the ruleset whose points were changed; another one that was released meanwhile is not passed over. */
  basedOn: z.int(),
  reason: typed(2000).min(1, "Write what this is for."),
  rules: z.record(
    z.string().max(80),
    z.object({
      points: z
        .string()
        .trim()
        .regex(/^\d{1,3}$/, "Write a whole number, 0 or more."),
      why: typed(500),
    }),
  ),
});

export type ProposeInput = z.infer<typeof proposeInput>;

export const draftInput = z.object({ draftId: z.uuid() });
