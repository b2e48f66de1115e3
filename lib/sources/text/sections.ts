import { fold, words } from "@/lib/matching/text";
import { headings, headingWords } from "./heading-words";
import type { Line } from "./lines";

/** What the lines below a heading are about; "start" is what comes before the first heading, "other" is not read. */
export type Section = { about: "start" | "contact" | "work" | "education" | "other"; lines: Line[] };

const abouts = new Map(
  Object.entries(headings).flatMap(([about, list]) =>
    list.split(",").map((heading) => [words(fold(heading)).join(" "), about as Section["about"]] as const),
  ),
);

/** What a line is the heading of, or null. */
export function headingOf(text: string): Section["about"] | null {
  if (text.length > 60 || /\d/.test(text)) return null;
  const known = aboutSaid(text.replace(/&/g, " and "));
  if (known) return known;
  // "Education and Qualifications", "Studium und Schule"
  const parts = text.split(/\s+(?:and|und|et|y|e|i|og|och|en|&|та|и|і)\s+|\s*\/\s*/i);
  const each = parts.map((part) => aboutSaid(part) ?? inOtherWords(part));
  return each.length > 1 && each.every(Boolean) ? (each[0] ?? null) : inOtherWords(text);
}

const aboutSaid = (heading: string) => abouts.get(words(fold(heading)).join(" ")) ?? null;

/** What a heading of several words, all of them known, is about; null where it is about two things, or a word is not known. */
function inOtherWords(text: string): Section["about"] | null {
  const said = words(fold(text));
  const has = (about: keyof typeof headingWords) => said.some((word) => headingWords[about].has(word));
  const isKnown = said.every((word) => Object.values(headingWords).some((list) => list.has(word)));
  if (said.length < 2 || !isKnown) return null;
  if (has("other")) return "other";
  return has("work") === has("education") ? null : has("work") ? "work" : "education";
}

/** The lines of a text by what they are about, in their order. */
export function sections(lines: readonly Line[]): Section[] {
  const found: Section[] = [{ about: "start", lines: [] }];
  for (const line of lines) {
    const about = headingOf(line.text);
    if (about) found.push({ about, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}
