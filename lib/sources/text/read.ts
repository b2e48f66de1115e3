import type { PartReading, Problem } from "../reading";
import { readPart } from "../statement";
import { entriesIn } from "./entries";
import { type Line, linesOf } from "./lines";
import { personIn } from "./person";
import { withoutRunningLines } from "./running-lines";
import { sections } from "./sections";

/** The longest text, and page of a document, in characters, and most lines that are read. */
const most = { text: 400_000, page: 100_000, lines: 4000 };

const onlyFirst = (count: number, what: string) => `Only the first ${count.toLocaleString("en")} ${what} were read.`;

/** Why nothing was read of a page that is scanned. */
export const noTextOnPage = "There is no text on this page: it may be a picture.";

/**
 * Reads what a résumé or a profile says as text: who the person is, how they are reached, and the dated entries below
 * headings for work and education. Only what can be told is a claim; a dated entry that cannot be told apart is named with
 * its line. Never throws.
 */
export function readText(text: string): PartReading {
  const more = text.length > most.text ? [{ path: "", reason: onlyFirst(most.text, "characters") }] : [];
  return readLines(linesOf(text.slice(0, most.text)), more);
}

/** The same for the pages of a document; null is a page that could not be read, and it is said so. */
export function readPages(pages: readonly (string | null)[]): PartReading {
  const unread = pages.flatMap((page, at): Problem[] => {
    const path = `page ${at + 1}`;
    if (page === null) return [{ path, reason: "This page could not be read." }];
    if (page.length >= most.page) return [{ path, reason: onlyFirst(most.page, "characters of this page") }];
    return page.trim() ? [] : [{ path, reason: noTextOnPage }];
  });
  return readLines(
    withoutRunningLines(pages.map((page, at) => linesOf((page ?? "").slice(0, most.page), at + 1))).flat(),
    unread,
  );
}

function readLines(all: readonly Line[], unread: Problem[] = []): PartReading {
  const lines = all.slice(0, most.lines);
  const parts = sections(lines);
  const of = (...abouts: string[]) => parts.filter(({ about }) => abouts.includes(about));
  const contact = of("contact", "start").flatMap(({ lines }) => lines);
  const entries = parts.flatMap(({ about, lines }) =>
    about === "work" || about === "education" ? [entriesIn(about, lines)] : [],
  );
  const missing = [
    ...(of("work").length > 0 ? [] : [{ path: "", reason: "No heading for work was found, so no jobs were read." }]),
    ...(of("education").length > 0
      ? []
      : [{ path: "", reason: "No heading for education was found, so no studies were read." }]),
    ...(all.length > most.lines ? [{ path: "", reason: onlyFirst(most.lines, "lines") }] : []),
  ];
  const statements = [...personIn(contact, lines), ...entries.flatMap(({ statements }) => statements)];
  const isEmpty = lines.every(({ text }) => text === "");
  return readPart(statements, [...unread, ...(isEmpty ? [] : missing), ...entries.flatMap(({ unread }) => unread)]);
}
