import { addYears } from "date-fns";
import { z } from "zod";
import { screeningInput } from "@/lib/screenings/schema";

export const assignInput = screeningInput.extend({ recruiterId: z.uuid("Choose a colleague.") });

export const snoozeInput = screeningInput.extend({
  /** An instant; null takes it up again. */
  until: z.iso
    .datetime()
    .refine((until) => new Date(until) < addYears(new Date(), 1), "Choose a day within a year.")
    .nullable(),
});
