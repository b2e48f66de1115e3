import { isoMonth } from "@/lib/matching/dates";
import { monthNamed } from "@/lib/matching/months";
import { employmentTypes } from "./word-lists";

/** A stretch of time as it stands in a line, and what stands there beside it. */
export type SpanIn = { start: string | null; end: string | null; rest: string };

/** Facts: how large languages write a date in a stretch, the longer ways first; "Mar '21", "Q3 2020" and a reign's year among them. */
const date = `(?:${[
  String.raw`(?:19|20)\d{2} ?[年년](?: ?\d{1,2} ?[月월])?`,
  String.raw`(?:令和|平成|昭和)(?:\d{1,2}|元)年(?:\d{1,2}月)?`,
  String.raw`(?:19|20)\d{2}\. \d{1,2}\.?(?!\d)`,
  String.raw`\p{L}{3,10}\.?,? (?:de )?(?:(?:19|20)\d{2}|['’]\d{2}(?!\d))`,
  String.raw`[QH][1-4][ /-]?(?:19|20)\d{2}`,
  String.raw`(?:\d{1,2}[./])?\d{1,2}[./](?:19|20)\d{2}`,
  String.raw`(?:19|20)\d{2}[./-]\d{1,2}(?!\d)`,
  String.raw`(?:19|20)\d{2}(?!\d)`,
].join("|")})`;
/** Facts: words by which a stretch goes on, and those that may stand before them. */
const now = String.raw`(?:(?:to|till) date|(?:(?:the|till|until|bis|la|hasta|jusqu['’]à|o|até|ad?|do|по|до|עד|حتى) )*(?:present|presently|current|currently|now|today|ongoing|heute|jetzt|laufend|aktuell|aujourd['’]hui|présent|actuel|actual|en cours|actualidad|actualmente|fecha|in corso|presente|momento|atual|atualmente|oggi|attuale|heden|nu|nå|nuvarande|pågående|pågår|løpende|nåværende|i dag|bugün|halen|günümüz|sekarang|saat ini|hiện tại|היום|الآن|настоящее время|сейчас|сегодня|н\. ?в\.|теперішній час|дотепер|сьогодні|obecnie|dziś|do chwili obecnej|teraz|현재|재직 ?중|至今|现在|現在))`;
const to = String.raw`\s*(?:[-–—−~〜～]+|(?<=\s)\/(?=\s)|(?=t(?:o|ill) date)|to|until|till|bis|à|au|ad?|al|até|ate|tot|do|до|по)\s*`;
const from = String.raw`(?<!\p{L})(?:from|von|vom|de|du|dal|da|desde|od|с|з|від|van)\s+`;
const range = new RegExp(String.raw`(?:${from})?(?<![\d/.])(${date})${to}(${date}|${now})(?!\p{L})`, "giu");
const since = new RegExp(
  String.raw`(?<!\p{L})(?:since|from|seit|ab|depuis|desde|dal|sinds|vanaf|od|fra|från|sedan|с|з)\s+(${date})`,
  "giu",
);
/** "2019–" before what stands beside it goes on. */
const open = new RegExp(String.raw`(?<![\d/.])(${date})\s?[-–—](?=\t|$)`, "giu");
const single = new RegExp(String.raw`(?<![\d/.-])(${date})(?![\d/])`, "giu");

/** How long it was, as LinkedIn and Xing add it: "6 yrs 2 mos", "7 Jahre und 2 Monate". */
const units =
  "yrs?|years?|mos?|months?|Jahre?|Monate?|ans?|mois|años?|mes(?:es)?|anos?|ann[oi]|mes[ei]|mês|jaar|maanden|maand|år|mån(?:ader)?|mdr|måneder|yıl|ay|let|ani|luni|lata?|rok|mies(?:iące|ięcy)?|г(?:од(?:а|ов)?)?|лет|мес(?:яц(?:а|ев)?)?|роки?|років|міс(?:яц[іь]?(?:в|я)?)?|년|개월|年|[かヶ个個]月";
const duration = new RegExp(
  String.raw`[(·,]?\s*(?<![\p{L}\d])\d+\s*(?:${units})(?!\p{L})\.?(?:,?\s*(?:(?:und|and|et|y|e|en|i)\s+)?\d+\s*(?:${units})(?!\p{L})\.?)?\)?`,
  "giu",
);

/** The one stretch of time in a line; null when there is none, or several. A date that does not exist makes none. */
export function spanIn(text: string): SpanIn | null {
  const line = withYears(text);
  const all = [range, since, open].flatMap((pattern) => matches(line, pattern));
  // "From 2019 to 2021" begins as "from 2019" does.
  const [found, ...others] = all.filter(({ index }, at) => at === all.findIndex((other) => other.index === index));
  if (!found || others.length > 0) return null;
  const { from, to } = found;
  const [start, end] = [isoMonth(from), to === undefined || goesOn(to) ? null : isoMonth(to)];
  if (!start || (end === null && to !== undefined && !goesOn(to))) return null;
  return { start, end, rest: without(line, found) };
}

/** "Jan – Mar 2020" as "Jan 2020 – Mar 2020", and years in full: "'15–17" and "2015–17" as "2015–2017". */
const withYears = (text: string) =>
  withFullYears(text).replace(withoutYear, (said, from: string, rest: string, to: string, year: string) => {
    const [first, last] = [monthNamed(from), monthNamed(to)];
    return first && last && first < last ? `${from} ${year}${rest}` : said;
  });

const withFullYears = (text: string) =>
  text
    .replace(/(?<![\p{L}\d])['’‘](\d\d)(?!\d)/gu, (_, year) => `${Number(year) < 70 ? 20 : 19}${year}`)
    .replace(shortened, (said, century, from, mark, to) => {
      // Behind a hyphen it may be a month: "2009-10".
      const isYear = Number(to) > Number(from) && (mark === "–" || Number(to) > 12);
      return isYear ? `${century}${from}${mark}${century}${to}` : said;
    });

const shortened = /(?<![\d./-])(19|20)(\d\d) ?([–-]) ?(\d\d)(?![\d./–-]| [–-])/g;

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

/** Whether a line says how long something was and at the most how people were employed: "6 yrs 2 mos", "Full-time · 6 yrs". */
export function isDuration(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const rest = text.replace(duration, "").trim();
  return rest === "" || /^[\p{L}-]+(\s*·)?$/u.test(rest) || employmentTypes.test(rest);
}

type Match = { from: string; to: string | undefined; index: number; length: number };

/** Where a pattern is met. A word before a year that names no month or season is no part of the date: "Acme 2019". */
const matches = (text: string, pattern: RegExp): Match[] =>
  [...text.slice(0, 300).matchAll(pattern)].map(({ 0: whole, 1: from = "", 2: to, index }) => {
    const word = /^\p{L}+\.?,? (?:de )?/u.exec(from);
    const skipped = word && !isoMonth(from) ? whole.indexOf(from) + word[0].length : 0;
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
    .replace(/\s*[|·•–—-]?\s*\t\s*[|·•–—-]?\s*/g, "\t")
    .replace(/^[\s,;:|·•()–—-]+|[\s,;:|·•(–—-]+$/g, "");
}
