import { Refusal } from "@/lib/door/result";
import { dayOf } from "@/lib/matching/utc-day";

/**
 * The instant that somebody means by a day: now for today, otherwise its noon UTC and not before `earliest`. Refuses a day that is
 * still to come, or that lies before `earliest`, at the field that says it.
 */
export function instantOfDay(field: string, day: string, earliest: Date, now: Date): Date {
  const refuse = (words: string) => new Refusal("invalid", words, { [field]: words });
  if (day > dayOf(now)) throw refuse("Choose a day that is not in the future.");
  if (day < dayOf(earliest)) throw refuse(`Choose a day from ${dayOf(earliest)} on.`);
  if (day === dayOf(now)) return now;
  return new Date(Math.max(Date.parse(`${day}T12:00:00Z`), earliest.getTime()));
}
