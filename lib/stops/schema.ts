import { z } from "zod";
import { day } from "@/lib/matching/days";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { type Way, ways } from "./ways";

const reason = typed(4000).min(1, "Write your reason in your own words.");

/** What a sender puts into a letter, and how it goes out. */
const letterInput = screeningInput.extend({
  decisionId: z.uuid(),
  /** The assessment that was on the screen. */
  assessmentId: z.uuid(),
  intro: typed(2000).min(1, "Write how the letter begins."),
  closing: typed(2000),
  /** Who made the background report; asked for only when there is one. */
  agency: typed(500),
  how: z.enum(Object.keys(ways) as [Way, ...Way[]], { error: "Choose how it reaches the candidate." }),
});

export const giveLetterInput = letterInput.extend({
  /** The day on which it was sent or handed over; a mail from here goes out at once. */
  givenOn: day("Choose a day."),
  /** The report and the summary of rights are with it; asked for only when there is a report. */
  enclosed: z.boolean(),
});

export const makeFinalInput = letterInput.extend({ reason });

export const setAsideInput = screeningInput.extend({ decisionId: z.uuid(), reason });

export const answerInput = screeningInput.extend({
  letterId: z.uuid(),
  words: typed(8000).min(1, "Write what the candidate answered, in their words."),
  evidenceId: z.union([z.literal("").transform(() => undefined), z.uuid()]).optional(),
  receivedOn: day("Choose a day."),
});

export const reviewInput = screeningInput.extend({
  answerId: z.uuid(),
  review: z.enum(["explained", "not-explained"], { error: "Choose one." }),
  reason,
});
