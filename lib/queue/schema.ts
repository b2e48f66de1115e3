import { addYears } from "date-fns";
import { z } from "zod";
import { instant } from "@/lib/matching/days";
import { screeningInput } from "@/lib/screenings/schema";

export const assignInput = screeningInput.extend({ recruiterId: z.uuid("Choose a colleague.") });

export const snoozeInput = screeningInput.extend({
  /** An instant; null takes it up again. */
  until: instant()
    .refine((until) => new Date(until) < addYears(new Date(), 1), "Choose a day within a year.")
    .nullable(),
});
