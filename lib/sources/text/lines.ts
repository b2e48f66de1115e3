/** One line of a text, empty where lines are apart; its path is "line 12", or "page 2, line 3". */
export type Line = { text: string; path: string };

const longest = 600;

/** A text as its lines, each with its place; what people see twice in a row (a page copied with its hidden text) counts once. */
export function linesOf(text: string, page?: number): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line, at) => ({
      text: line
        .toWellFormed()
        .replace(/[\p{Cf}\0]/gu, "")
        .replace(/ {3,}/g, "\t")
        .replace(/[^\S\t]+/gu, " ")
        .trim()
        .slice(0, longest),
      path: `${page ? `page ${page}, ` : ""}line ${at + 1}`,
    }))
    .filter(({ text }, at, all) => text === "" || text !== all[at - 1]?.text);
}

/** Whether a line tells rather than names: a bullet, or a sentence. */
export const tells = (text: string) =>
  /^([•▪◦‣●○■*+–—-]|o )\s*\S/u.test(text) || text.length > 110 || /\w{3,}[.;:]$/.test(text);
