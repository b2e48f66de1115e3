import { z } from "zod";
import { screeningInput, typed } from "@/lib/screenings/schema";

const reason = typed(2000).min(1, "Write why.");

export const restrictInput = screeningInput.extend({
  reason,
  /** Who of those who work on it may still know of it, beside compliance. */
  readerIds: z.array(z.uuid()).max(100),
});

export const unrestrictInput = screeningInput.extend({ reason });
