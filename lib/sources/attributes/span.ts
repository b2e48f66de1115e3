import { z } from "zod";
import { isBefore, readMonth, type Span } from "@/lib/matching/dates";

/** A date as stated, at least a year; null when it is not stated. */
export const statedDate = z
  .string()
  .trim()
  .max(40)
  .refine((text) => readMonth(text) !== null, "Write a date that exists, such as 2021-03.")
  .nullable();

/** Whether the end is surely before the start. */
export function endsBeforeStart({ start, end }: Span): boolean {
  const [from, to] = [start && readMonth(start), end && readMonth(end)];
  return !!from && !!to && isBefore(to, from);
}

/** "2019-03 to 2021-05", "from 2019-03", "until 2021-05", or null when neither end is stated. */
export function spanText({ start, end }: Span): string | null {
  if (start && end) return `${start} to ${end}`;
  if (start) return `from ${start}`;
  return end ? `until ${end}` : null;
}
