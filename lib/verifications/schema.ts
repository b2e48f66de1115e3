import { z } from "zod";
import { readMonth } from "@/lib/matching/dates";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { type Medium, media, type Provenance, provenance } from "./provenance";

/** A month or a day as people give it: "2021-03" or "2021-03-15"; empty is "not said". */
const month = z
  .union([
    z.literal(""),
    z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/, "Write the month as 2021-03.")
      .refine((text) => readMonth(text) !== null, "Write a date that exists, such as 2021-03."),
  ])
  .transform((text) => text || null)
  .nullable();

const instant = z.iso
  .datetime({ error: "Choose a date and a time.", offset: true })
  .refine((text) => new Date(text).getUTCFullYear() >= 1900, "Choose a date and a time.");

export const contactInput = screeningInput.extend({
  claimId: z.uuid(),
  medium: z.enum(Object.keys(media) as [Medium, ...Medium[]], { error: "Choose how to reach them." }),
  value: typed(500).min(1, "Write the contact you found."),
  foundIn: z.enum(Object.keys(provenance) as [Provenance, ...Provenance[]], { error: "Say where you found it." }),
  foundAt: typed(500).min(1, "Write the page, the register number or the file, so that somebody else finds it too."),
});

export const askedInput = screeningInput.extend({
  contactId: z.uuid(),
  /** Now, unless said otherwise. */
  askedAt: instant.optional(),
});

export const answers = {
  confirmed: "They confirmed it",
  differs: "They said something else",
  "no-record": "They have no record of the person",
  declined: "They do not answer such questions",
  "no-answer": "No answer after trying",
} as const;

export const answerInput = screeningInput.extend({
  verificationId: z.uuid(),
  answer: z.enum(Object.keys(answers) as [keyof typeof answers], { error: "Choose what they said." }),
  answeredAt: instant,
  answeredBy: typed(200),
  title: typed(300),
  start: month,
  end: month,
  note: typed(4000),
});

/** What an employer said of a job, as kept in `verification.stated`; null is "not said". */
export type Stated = { title: string | null; start: string | null; end: string | null };
