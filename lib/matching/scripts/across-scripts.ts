import { agrees, unclear, type Verdict } from "../verdict";
import { judge } from "./judge";
import { meetings } from "./meetings";
import { hasLink, nameWords, outsideBrackets } from "./name-words";
import type { SpeltWord } from "./read-alike";
import { openness, type Script, scriptOf, spelt } from "./scripts";

/**
 * Whether two names in different scripts can be one name: each word is read aloud and compared with the spelling of
 * the other. Words may stand in another order, be joined or parted; a middle name may be missing on one side.
 * What cannot be read from the letters alone, as many Japanese names, is "unclear".
 */
export function compareAcrossScripts(a: string, b: string): Verdict {
  const [native, other] = (a <= b ? [a, b] : [b, a])
    .map(outsideBrackets)
    .map((text) => ({ text, script: scriptOf(text) }))
    .sort((p, q) => openness(p.script) - openness(q.script)) as [Side, Side];
  const verdict = compareWords(native, other);
  if (native.script.name !== "Arabic" || agrees(verdict) || ![a, b].some(hasLink)) return verdict;
  const linked = compareWords(native, other, true);
  return agrees(linked) ? linked : verdict;
}

/** Compares as above; `linked` says that "son of" belongs to the name after it, as in Benjelloun. */
function compareWords(native: Side, other: Side, linked = false): Verdict {
  const isArabic = native.script.name === "Arabic";
  const words = withoutGaps(native.script, nameWords(native.text, isArabic, linked));
  const others = nameWords(other.text, isArabic, linked);
  if (words.length === 0 || others.length === 0) return unclear("One side has a title and no name.");
  if (tooLong(native.script, words, others)) return unclear("The names are too long to be read aloud.");
  const parts = native.script.family ? hyphenated(other.text) : [];
  const latin = others.map((text) => ({ text, key: spelt(text, other.script), isPart: parts.includes(text) }));
  const { read, languages = [read] } = native.script;
  const [parted] = partings(native.script, words, latin)
    .flatMap((parts) => languages.map((read) => judgeParts({ ...native.script, read }, parts, latin)))
    .sort((p, q) => q.score - p.score);
  if (parted && parted.score > 0) return parted;
  // A run of which nothing is read so may also be a single word of a foreign name.
  const readName = (word: string) => languages.flatMap((read) => read(word));
  const asWhole = isSyllable(native.script, words) ? { ...native.script, read: readName } : native.script;
  const whole = judge(asWhole, meetings(asWhole, words, latin));
  return parted && whole.verdict !== "unclear" ? parted : whole;
}

/** The words of a name that hyphens join. */
const hyphenated = (name: string) =>
  (name.match(/\p{L}+(?:[-‐‑]\p{L}+)+/gu) ?? []).flatMap((words) => words.split(/[-‐‑]/));

/** Judges a family and a given name that a run was parted into. */
function judgeParts(script: Script, parts: string[], latin: SpeltWord[]): Verdict {
  const judged = judge(script, meetings(script, parts, latin), true);
  const keys = latin.map(({ key }) => key);
  if (judged.verdict !== "likely" || !script.isMixed?.(parts, keys)) return judged;
  return unclear(`${judged.words.slice(0, -1)}, in another language.`);
}

/** One Chinese character by itself is a family or given name: it stands for foreign sounds beside others, as in 简·奥斯汀. */
const isSyllable = ({ name }: Script, [word = "", ...others]: string[]) =>
  name === "Han" && others.length === 0 && [...word].length === 1;

/** A name whose characters stand apart, as some forms have it (김 민 수), is a run. */
const withoutGaps = ({ family }: Script, words: string[]) =>
  family && words.length > 1 && words.every((word) => [...word].length === 1) ? [words.join("")] : words;

/** Every word meets every other one in each way it can be read, so that time grows with the square of all. */
const tooLong = ({ family }: Script, words: string[], others: string[]) =>
  words.length > 8 || others.length > 8 || [...words, ...others].join("").length > (family ? 80 : 200);

/** A name and the script it is read in; of two names, the one whose script leaves most open is read. */
type Side = { text: string; script: Script };

/** How a name of one run may part into family and given name, when the other name has both: of those that agree alike the shortest family name stands. */
function partings({ family }: Script, words: string[], latin: SpeltWord[]): string[][] {
  const characters = [...(words[0] ?? "")];
  if (!family || words.length > 1 || latin.length < 2 || characters.length > 6) return [];
  const keys = latin.map(({ key }) => key);
  return [1, 2, 3]
    .map((length) => [characters.slice(0, length).join(""), characters.slice(length).join("")])
    .filter(([start = "", rest]) => rest && family(start, keys));
}
