import { readMonth } from "@/lib/matching/dates";

/** A stated date as a form takes it: "Mar 2019" is "2019-03", a bare year stays one; null when it is no date. */
export function isoMonth(text: string): string | null {
  const read = readMonth(text);
  if (!read) return null;
  return read.month ? `${read.year}-${String(read.month).padStart(2, "0")}` : String(read.year);
}
