import { z } from "zod";
import { placeParts } from "@/lib/db/page";
import { day } from "@/lib/matching/days";

const family = z
  .string()
  .regex(/^[a-z-]{1,40}$/)
  .optional()
  .catch(undefined);

/** A person, or "nobody" for what happened while nobody was signed in. */
const by = z
  .union([z.uuid(), z.literal("nobody")])
  .optional()
  .catch(undefined);

const entryNumber = z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined);

/** What of a stream is shown, as it stands in the address; what does not parse falls away. */
export const historyFilter = z.object({
  /** The part of the event's name before the full stop. */
  family,
  by,
  /** Entries below this number. */
  after: entryNumber,
  /** Entries above this number. */
  before: entryNumber,
  /** The entry that is unfolded. */
  entry: entryNumber,
  verify: z.literal("yes").optional().catch(undefined),
});

export type HistoryFilter = z.infer<typeof historyFilter>;

const namePart = z.string().trim().min(1).max(120).optional().catch(undefined);

const shownDay = day().optional().catch(undefined);
/** A place in the trail: instant in milliseconds, number and stream of an entry. */
const place = z
  .string()
  .regex(new RegExp(`^${placeParts.instant}~\\d{1,9}~(company|${placeParts.id})$`))
  .optional()
  .catch(undefined);

/** What of every stream is shown, as it stands in the address; what does not parse falls away. */
export const trailFilter = z.object({
  family,
  /** One event by its whole name; says more than its family. */
  event: z
    .string()
    .regex(/^[a-z-]{1,40}(\.[a-z-]{1,40})?$/)
    .optional()
    .catch(undefined),
  by,
  /** Part of the name of whoever did it. */
  who: namePart,
  /** One stream: a screening, or what belongs to none. */
  of: z
    .union([z.uuid(), z.literal("company")])
    .optional()
    .catch(undefined),
  /** Part of a candidate's name. */
  q: namePart,
  /** UTC days, both included. */
  from: shownDay,
  to: shownDay,
  after: place,
  before: place,
});

export type TrailFilter = z.infer<typeof trailFilter>;

export const verifyInput = z.object({
  /** Where the last part of a verification ended, as it was answered; nothing to begin one. */
  progress: z.string().max(1000).optional(),
});
