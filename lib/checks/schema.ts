import { z } from "zod";
import { screeningInput } from "@/lib/screenings/schema";

export const checkInput = screeningInput.extend({ kind: z.string().max(80) });

export const completeInput = checkInput.extend({
  /** By the check kind's own schema, which `completeCheck` applies. */
  answers: z.record(z.string(), z.unknown()),
  /** Given only to choose "could not verify" instead of the computed outcome. */
  couldNotVerify: z.string().trim().max(2000, "At most 2,000 characters.").optional(),
});

export const reopenInput = checkInput.extend({
  reason: z.string().trim().min(1, "Write why it is reopened.").max(2000, "At most 2,000 characters."),
});

/** A draft is whatever the form holds, up to 64 kB. */
export const draftBody = z.object({
  /** The version that was being edited; 0 for the first. */
  version: z.int().min(0),
  answers: z.record(z.string(), z.unknown()),
});
