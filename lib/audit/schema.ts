import { z } from "zod";

const entryNumber = z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined);

/** What of a stream is shown, as it stands in the address; what does not parse falls away. */
export const historyFilter = z.object({
  /** The part of the event's name before the full stop. */
  family: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .catch(undefined),
  /** A person, or "nobody" for what happened while nobody was signed in. */
  by: z
    .union([z.uuid(), z.literal("nobody")])
    .optional()
    .catch(undefined),
  /** Entries below this number. */
  after: entryNumber,
  /** Entries above this number. */
  before: entryNumber,
  /** The entry that is unfolded. */
  entry: entryNumber,
  verify: z.literal("yes").optional().catch(undefined),
});

export type HistoryFilter = z.infer<typeof historyFilter>;
