import { isoMonth } from "@/lib/matching/dates";
import { monthNamed } from "@/lib/matching/months";

/** A stretch of time as it stands in a line, and what stands there beside it. */
export type SpanIn = { start: string | null; end: string | null; rest: string };

const date = String.raw`(?:(?:19|20)\d{2} ?[年년](?: ?\d{1,2} ?[月월])?|\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d{2}|(?:\d{1,2}[./])?\d{1,2}[./](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}(?!\d)|(?:19|20)\d{2}(?!\d))`;
const now = `(?:(?:to|till) date|(?:(?:the|till|until|bis|la|hasta|jusqu['’]à|o|até|a|do|по|до) )*(?:present|presently|current|currently|now|today|ongoing|heute|jetzt|laufend|aktuell|aujourd['’]hui|présent|actuel|en cours|actualidad|actualmente|fecha|in corso|presente|momento|atual|atualmente|oggi|attuale|heden|настоящее время|н\\. ?в\\.|сегодня|теперішній час|дотепер|сьогодні|obecnie|dziś|do chwili obecnej|teraz|nu|nå|i dag|현재|재직 ?중|至今|现在|現在))`;
const to = String.raw`\s*(?:[-–—−~〜～]+|(?=t(?:o|ill) date)|to|until|till|bis|à|au|a|al|até|ate|tot|do|до|по)\s*`;
const from = String.raw`(?<!\p{L})(?:from|von|vom|de|du|dal|da|desde|od|с|з|від|van)\s+`;
const range = new RegExp(String.raw`(?:${from})?(?<![\d/.])(${date})${to}(${date}|${now})(?!\p{L})`, "giu");
const since = new RegExp(String.raw`(?<!\p{L})(?:since|from|seit|ab|depuis|desde|dal|sinds|od|з|с)\s+(${date})`, "giu");
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
  const all = [range, since, open].flatMap((pattern) => matches(text, pattern));
  // "From 2019 to 2021" begins as "from 2019" does.
  const [found, ...others] = all.filter(({ index }, at) => at === all.findIndex((other) => other.index === index));
  if (!found || others.length > 0) return null;
  const { from, to } = found;
  const [start, end] = [isoMonth(from), to === undefined || goesOn(to) ? null : isoMonth(to)];
  if (!start || (end === null && to !== undefined && !goesOn(to))) return null;
  return { start, end, rest: without(text, found) };
}

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
    .replace(/\s*[|·•–—-]?\s*\t\s*[|·•–—-]?\s*/g, "\t")
    .replace(/^[\s,;:|·•()–—-]+|[\s,;:|·•(–—-]+$/g, "");
}
