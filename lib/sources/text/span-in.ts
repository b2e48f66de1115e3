import { isoMonth } from "@/lib/matching/dates";
import { monthNamed } from "@/lib/matching/months";

/** A stretch of time as it stands in a line, and what stands there beside it. */
export type SpanIn = { start: string | null; end: string | null; rest: string };

const date = String.raw`(?:(?:19|20)\d{2} ?[年년](?: ?\d{1,2} ?[月월])?|(?:令和|平成|昭和)(?:\d{1,2}|元)年(?:\d{1,2}月)?|(?:19|20)\d{2}\. \d{1,2}\.?(?!\d)|\p{L}{3,10}\.?,? (?:de )?(?:(?:19|20)\d{2}|['’]\d{2}(?!\d))|[QH][1-4][ /-]?(?:19|20)\d{2}|(?:\d{1,2}\.)?\d{1,2}[./](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}(?!\d)|(?:19|20)\d{2}(?!\d))`;
const now = `(?:(?:to|till) date|(?:(?:the|till|until|bis|la|hasta|jusqu['’]à|o|até|по|עד|حتى) )*(?:present|presently|current|currently|now|today|ongoing|heute|jetzt|laufend|aktuell|aujourd['’]hui|présent|actuel|actual|en cours|actualidad|actualmente|fecha|presente|momento|atual|atualmente|oggi|attuale|heden|nu|nå|nuvarande|nåværende|bugün|halen|günümüz|sekarang|saat ini|hiện tại|היום|الآن|настоящее время|сейчас|н\\. ?в\\.|теперішній час|дотепер|obecnie|현재|재직 ?중|至今|现在|現在))`;
const to = String.raw`\s*(?:[-–—−~〜～]+|(?<=\s)\/(?=\s)|(?=t(?:o|ill) date)|to|until|till|bis|à|au|a|al|até|ate|tot)\s*`;
const range = new RegExp(String.raw`(?<![\d/.])(${date})${to}(${date}|${now})(?!\p{L})`, "giu");
const since = new RegExp(
  String.raw`(?<!\p{L})(?:since|from|seit|ab|depuis|desde|dal|sinds|vanaf|od|fra|från|sedan|с|з)\s+(${date})`,
  "giu",
);
const single = new RegExp(String.raw`(?<![\d/.-])(${date})(?![\d/])`, "giu");

/** How long it was, as LinkedIn adds it: "5 yrs 3 mos". */
const duration = /[(·,]?\s*\b\d+\s*(?:yrs?|years?|mos?|months?)\b\.?(?:,?\s*\d+\s*(?:mos?|months?)\b\.?)?\)?/giu;

/** The one stretch of time in a line; null when there is none, or several. A date that does not exist makes none. */
export function spanIn(text: string): SpanIn | null {
  const line = withYears(text);
  const [found, ...others] = [...matches(line, range), ...matches(line, since)];
  if (!found || others.length > 0) return null;
  const { from, to } = found;
  const [start, end] = [isoMonth(from), to === undefined || goesOn(to) ? null : isoMonth(to)];
  if (!start || (end === null && to !== undefined && !goesOn(to))) return null;
  return { start, end, rest: without(line, found) };
}

/** "Jan – Mar 2020" as "Jan 2020 – Mar 2020". */
const withYears = (text: string) =>
  text.replace(withoutYear, (said, from: string, rest: string, to: string, year: string) => {
    const [first, last] = [monthNamed(from), monthNamed(to)];
    return first && last && first < last ? `${from} ${year}${rest}` : said;
  });

const withoutYear = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,10})\.?(${to}(\p{L}{3,10})\.?,? (?:de )?((?:19|20)\d{2}))`,
  "giu",
);

/** The one date in a line, with what stands beside it: a study is often given by the year in which it ended. */
export function dateIn(text: string): { date: string; rest: string } | null {
  const [found, ...others] = matches(text, single);
  const read = found && others.length === 0 ? isoMonth(found.from) : null;
  return found && read ? { date: read, rest: without(text, found) } : null;
}

/** Whether a line says how long something was and nothing more: "6 yrs 2 mos", "Full-time · 6 yrs". */
export const isDuration = (text: string) =>
  /\d/.test(text) &&
  text
    .replace(duration, "")
    .replace(/^[\p{L}-]+(\s*·)?\s*$/u, "")
    .trim() === "";

type Match = { from: string; to: string | undefined; index: number; length: number };

/** Where a pattern is met. A word before a year that names no month is no part of the date: "Acme 2019". */
const matches = (text: string, pattern: RegExp): Match[] =>
  [...text.slice(0, 300).matchAll(pattern)].map(({ 0: whole, 1: from = "", 2: to, index }) => {
    const word = /^(\p{L}+)\.?,? (?:de )?/u.exec(from);
    const skipped = word && !monthNamed(word[1] ?? "") ? whole.indexOf(from) + word[0].length : 0;
    return {
      from: from.slice(skipped && (word?.[0].length ?? 0)),
      to,
      index: index + skipped,
      length: whole.length - skipped,
    };
  });

const nowAlone = new RegExp(`^${now}$`, "iu");

/** Whether a word in the place of an end says that there is none yet: "present", "heute". */
export const goesOn = (text: string) => nowAlone.test(text);

function without(text: string, { index, length }: Match) {
  const rest = `${text.slice(0, index)}\t${text.slice(index + length)}`;
  return rest
    .replace(duration, "")
    .replace(/\(\s*\)|\[\s*\]/g, "")
    .replace(/^[\s,;:|·•()–—-]+|[\s,;:|·•(–—-]+$/g, "");
}
