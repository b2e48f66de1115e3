import { z } from "zod";
import { day } from "@/lib/matching/days";
import { screeningInput } from "@/lib/screenings/schema";

export const pasteInput = screeningInput.extend({
  writtenBy: z.enum(["candidate", "agency"], { error: "Choose one." }),
  sentOn: day("Choose a day."),
  text: z.string().trim().min(1, "Paste the message.").max(100_000, "At most 100,000 characters."),
});

export const readWishInput = screeningInput.extend({ readId: z.uuid() });
