import { counted } from "./counted";
import { monthNamed } from "./months";
import { different, likely, same, together, unclear, type Verdict } from "./verdict";

/** A year, or a month (1 to 12) of a year. */
export type Month = { year: number; month?: number };

/** A stretch of time as stated: "2021-03", "2021" or "2021-03-15"; null when that end is not stated. */
export type Span = { start: string | null; end: string | null };

const english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * Reads "2021", "2021-03", "2021-03-15", "03/2021", "March 2021", "Mar '21", "15 März 2021", "2021年3月" or "令和3年3月"; of
 * "04/05/2021", which is read two ways, and of "spring 2021" and "Q1 2021" only the year. Null when it is no date between 1900 and 2100, a thirteenth month or a day that does
 * not exist included.
 */
export function readMonth(text: string): Month | null {
  const said = text.slice(0, 40).normalize("NFKC").trim().toLowerCase().replace(besideLetters, " ");
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ]\d\d?:[\d:.]+ ?(?:z|[+-][\d:]+)?)?)?)?$/.exec(said);
  if (iso) return month(iso[1], iso[2], iso[3]);
  const short = /^(\d{1,2})[-/.](\d{4})$/.exec(said);
  if (short) return month(short[2], short[1]);
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(said);
  if (full) return eitherWay(full[4], full[1], full[3], full[2] === ".");
  const korean = /^(\d{4})\. (\d{1,2})\.?(?: (\d{1,2})\.?)?$/.exec(said);
  if (korean) return month(korean[1], korean[2], korean[3]);
  const reign = /^(令和|平成|昭和)(\d{1,2}|元)年(?:(\d{1,2})月(?:\d{1,2}日)?)?$/.exec(said);
  if (reign) return month(String((reigns.get(reign[1] ?? "") ?? 0) + (Number(reign[2]) || 1)), reign[3]);
  const part = partOfYear.exec(said);
  if (part) return month(part[1]);
  const han = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/.exec(said);
  if (han) return month(han[1], han[2], han[3]);
  const [, before, name = "", after, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? (?:de )?)?(\p{L}{3,12})\.?,?(?: (\d{1,2})(?:st|nd|rd|th)?,?)?(?: de)? (\d{4}|['’]\d\d)$/u.exec(
      said,
    ) ?? [];
  const index = year && monthNamed(name);
  return index ? month(inFull(year), String(index), before ?? after) : null;
}

/** "'98" is 1998, "'21" 2021. */
const inFull = (year: string) => (year.length === 4 ? year : `${Number(year.slice(1)) < 70 ? 20 : 19}${year.slice(1)}`);

/** Facts: the year before the first one of an emperor's reign, by which Japanese résumés count. */
const reigns = new Map([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
]);

/** Facts: seasons and parts of a year in large languages, as they stand before it; a winter has two years. */
const partOfYear =
  /^(?:early|mid|late|spring|summer|autumn|fall|frühling|frühjahr|sommer|herbst|printemps|été|automne|primavera|verano|otoño|verão|outono|estate|autunno|лето|летом|весна|весной|осень|осенью|q[1-4]|[1-4]\. quartal|h[12])[- /]?(?:of |de )?(\d{4})$/;

/** What parts a month's name from its day and year: "15-Mar-2021". */
const besideLetters = /(?<=\d)[-/](?=\p{L})|(?<=\p{L})[-/](?=\d)/gu;

/** "15/03/2021" has its day first, "03/15/2021" its month; with full stops the day is always first. */
function eitherWay(year: string | undefined, first = "", second = "", dotted: boolean): Month | null {
  const [dayFirst, monthFirst] = [month(year, second, first), dotted ? null : month(year, first, second)];
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  return dayFirst.month === monthFirst.month ? dayFirst : month(year);
}

/** A day in UTC as letters write it: "29 November 2026". */
export const dayWords = (day: Date): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(day);

/** A date as people write it: "Mar 2021", or "2021" where no month is stated; what is no date stays as it is. */
export function monthWords(text: string): string {
  const read = readMonth(text);
  if (!read) return text;
  return [...(read.month ? [english[read.month - 1]] : []), read.year].join(" ");
}

/** A date as forms keep it: "Mar 2019" is "2019-03", a bare year stays one; null when it is no date. */
export function isoMonth(text: string): string | null {
  const read = readMonth(text);
  return read && [read.year, ...(read.month ? [String(read.month).padStart(2, "0")] : [])].join("-");
}

function month(year = "", month?: string, day = "1"): Month | null {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || y > 2100 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return month ? { year: y, month: m } : { year: y };
}

/** Months between two dates, never negative; a bare year is any of its months, so within it the answer is 0. */
export function monthsBetween(a: Month, b: Month): number {
  const first = ({ year, month = 1 }: Month) => year * 12 + month;
  const last = ({ year, month = 12 }: Month) => year * 12 + month;
  return Math.max(0, first(a) - last(b), first(b) - last(a));
}

/** Whether `a` is surely over before `b` begins. */
export const isBefore = (a: Month, b: Month) => a.year * 12 + (a.month ?? 12) < b.year * 12 + (b.month ?? 1);

/** The months by which two honest accounts of one job may differ. */
export const tolerance = 2;

/** Whether two spans agree at both ends within two months; an end that only one side states is "unclear". */
export const compareSpans = (a: Span, b: Span): Verdict =>
  together([compareEnds("start", a.start, b.start), compareEnds("end", a.end, b.end)]);

function compareEnds(end: "start" | "end", a: string | null, b: string | null): Verdict {
  if (a === null && b === null) return same("The dates agree.");
  const [left, right] = [a && readMonth(a), b && readMonth(b)];
  if (!left || !right) return unclear(`The ${end} is stated only once.`);
  const months = monthsBetween(left, right);
  if (months === 0) return same("The dates agree.");
  const [first = "", second = ""] = [a ?? "", b ?? ""].sort().map(monthWords);
  const apart = `The ${end} differs by ${counted(months, "month")}`;
  if (months <= tolerance) return likely(`${apart}.`, 0.9);
  return different(`${apart} (${first} and ${second}).`, 0.1);
}
