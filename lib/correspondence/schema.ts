import { z } from "zod";
import { fileNamed } from "@/lib/evidence/schema";
import { day } from "@/lib/matching/days";
import { screeningInput } from "@/lib/screenings/schema";

/** Who wrote a text that was pasted, and when: a mail says so itself. */
const pasted = {
  writtenBy: z.enum(["candidate", "agency"], { error: "Choose one." }),
  sentOn: day("Choose a day."),
};

export const importMailInput = screeningInput.extend({
  ...fileNamed,
  writtenBy: pasted.writtenBy.optional(),
  sentOn: pasted.sentOn.optional(),
});

export const pasteInput = screeningInput.extend({
  ...pasted,
  text: z.string().trim().min(1, "Paste the message.").max(100_000, "At most 100,000 characters."),
});

export const readWishInput = screeningInput.extend({ readId: z.uuid() });
