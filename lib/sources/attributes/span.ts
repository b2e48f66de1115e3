import { z } from "zod";
import { isBefore, monthWords, readMonth, type Span } from "@/lib/matching/dates";

/** A date as stated, at least a year; null when it is not stated. */
const statedDate = z
  .string()
  .trim()
  .max(40)
  .refine((text) => readMonth(text) !== null, "Write a date that exists, such as 2021-03.")
  .nullable();

/** The fields of a stretch of time; its end is null when it goes on, or is not stated. */
export const statedSpan = { start: statedDate, end: statedDate };

/** For `refine`: an end that is surely before its start is refused there. */
export const inOrder: [check: (span: Span) => boolean, problem: { path: string[]; error: string }] = [
  ({ start, end }) => {
    const [from, to] = [start && readMonth(start), end && readMonth(end)];
    return !from || !to || !isBefore(to, from);
  },
  { path: ["end"], error: "This ends before it starts." },
];

/** "Mar 2019 – May 2021", "from Mar 2019", "until May 2021", or null when neither end is stated. */
export function spanText({ start, end }: Span): string | null {
  if (start && end) return `${monthWords(start)} – ${monthWords(end)}`;
  if (start) return `from ${monthWords(start)}`;
  return end ? `until ${monthWords(end)}` : null;
}

/** Entries of which one has a date are a history, which leaves nothing out; an employer that is merely named is none. */
export const isHistory = (entries: readonly Span[]) => entries.some(({ start, end }) => start !== null || end !== null);
