import { z } from "zod";
import { screeningInput, typed } from "@/lib/screenings/schema";

export const checkInput = screeningInput.extend({ kind: z.string().max(80) });

const whyNot = typed(2000).min(1, "Write why it cannot be verified.");

export const completeInput = checkInput.extend({
  /** By the check kind's own schema, which `completeCheck` applies. */
  answers: z.record(z.string(), z.unknown()),
  /** Given only to choose "could not verify" instead of the computed outcome. */
  couldNotVerify: whyNot.optional(),
  /** Worked on until now, as the page measured it; kept without the person and the screening. */
  seconds: z.int().min(0).max(14_400).optional(),
});

/** The same, where "could not verify" is chosen and so needs its reason. */
export const giveUpInput = completeInput.extend({ couldNotVerify: whyNot });

/** The result of another screening that is to count here too. */
export const reuseInput = checkInput.extend({ completionId: z.uuid() });

export const reopenInput = checkInput.extend({
  reason: typed(2000).min(1, "Write why it is reopened."),
});

/** A draft is whatever the form holds, up to 64 kB. */
export const draftBody = z.object({
  /** The version that was being edited; 0 for the first. */
  version: z.int().min(0),
  answers: z.record(z.string(), z.unknown()),
});
