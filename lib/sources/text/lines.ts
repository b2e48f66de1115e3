import { headingOf } from "./sections";
import { goesOn } from "./span-in";

/** One line of a text, empty where lines are apart; its path is "line 12", or "page 2, line 3". */
export type Line = { text: string; path: string };

const longest = 600;

/**
 * A text as its lines, each with its place; what people see twice in a row (a page copied with its hidden text) counts once, and
 * a line that breaks off goes on in the next.
 */
export function linesOf(text: string, page?: number): Line[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line, at) => ({
      text: withoutMarkdown(
        line
          .toWellFormed()
          .replace(/[\p{Cf}\0]/gu, "")
          .replace(spacedOut, (word) => word.replace(/ /g, ""))
          .replace(/ {3,}/g, "\t")
          .replace(/[^\S\t]+/gu, " ")
          .trim()
          .slice(0, longest),
      ).trim(),
      path: `${page ? `page ${page}, ` : ""}line ${at + 1}`,
    }))
    .filter(({ text }, at, all) => text === "" || (text !== all[at - 1]?.text && !isPicture.test(text)));
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const gap = before && line.text !== "" && before.text.length < longest ? gapBetween(before.text, line.text) : null;
    if (before && gap !== null) before.text += gap + line.text;
    else whole.push(line);
  }
  return whole;
}

/** What stands between two lines that are one: nothing behind a hyphen in a word, a space behind a comma or a small word and within dates; else null. */
function gapBetween(above: string, below: string): string | null {
  if (headingOf(above) || headingOf(below)) return null;
  if (/\p{L}-$/u.test(above) && /^[\p{L}\d]/u.test(below)) return "";
  if (
    /\S(?:,| of| and| &| for| und| für)$/.test(above) ||
    (datesBegun.test(above) && (datesEnd.test(below) || goesOn(below)))
  )
    return " ";
  return null;
}

/** A word whose letters stand apart: "E X P E R I E N C E". */
const spacedOut = /(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/gu;

/** Without the marks by which Markdown has headings, bold and leaning words and links. */
const withoutMarkdown = (line: string) =>
  line
    .replace(/^#{1,6} |\*\*|__/g, "")
    .replace(/^([*_])(?=\S)([^*_]+)\1$/, "$2")
    .replace(/\[([^\][]+)\]\([^()]+\)/g, "$1");

/** What a page copied from LinkedIn says in the place of a picture: "Acme logo". */
const isPicture = /^logo(?:tipo)? (?:de|d['’]|do|da|di|von|van) ?\S.*$|^\S.* logo$/i;

const datesBegun = /(?:19|20)\d{2} ?[–—-](?: ?\p{L}{3,10}\.?)?$/u;
const datesEnd = /^(?:\p{L}{3,10}\.? |\d{1,2}[./])?(?:19|20)\d{2}(?!\d)/u;

/** Whether a line begins with the mark of a list, as Word's own signs are, too. */
export const isListed = (text: string) => /^(?:[•▪◦‣●○■□▫∙⁃❖➢➤►▶✓✔·*\uE000-\uF8FF]|o )\s*\S/u.test(text);

/** A line without the mark of a list. */
export const withoutMark = (text: string) => (isListed(text) ? text.replace(/^\S+?\s*(?=[\p{L}\p{N}])/u, "") : text);

/** Whether a line tells rather than names: one of a list, or a sentence. */
export const tells = (text: string) =>
  isListed(text) ||
  /^[+–—-]\s*\S/.test(text) ||
  text.length > 110 ||
  (/\w{3,}[.;:]$/.test(text) && !endsWithForm.test(text));
const endsWithForm = /(?<!\p{L})(?:inc|ltd|ltda|corp|pty|pvt|llc)\.$/iu;
