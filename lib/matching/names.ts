import { sameInMandarin } from "./mandarin";
import { align } from "./name-alignment";
import { type NameParts, nameParts } from "./name-parts";
import { list } from "./name-sentence";
import { judge, same, unclear } from "./name-verdict";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { sameScript } from "./scripts/scripts";
import { fold, isTidyLatin, unreadable } from "./text";
import { agrees, type Verdict } from "./verdict";

/**
 * Whether two ways to write a person's name can be one name. Case, accents, order, hyphens and particles say
 * nothing; short forms, initials, a missing middle name or one letter leave it "likely"; another family name
 * beside the same given name is "unclear" (people marry); another given name is "different".
 * Names over 300 characters or 20 words are not read.
 */
export function compareNames(a: string, b: string): Verdict {
  // Most names are: they can be read, and are in one script.
  if (isShortLatin(a) && isShortLatin(b)) return compareParts(a, nameParts(a, true), b, nameParts(b, true));
  const early = unreadable(a, b, "a name", longestName);
  if (early) return early;
  if (!sameScript(a, b)) return compareAcrossScripts(a, b);
  return compareParts(a, nameParts(a), b, nameParts(b));
}

const longestName = 300;
const isShortLatin = (name: string) => name.length <= longestName && isTidyLatin(name);

function compareParts(a: string, partsA: NameParts, b: string, partsB: NameParts): Verdict {
  const [left, right] = a <= b ? [partsA, partsB] : [partsB, partsA];
  if (left.parts.length === 0 || right.parts.length === 0) return compareTitles(a, b);
  if (isEqual(left, right)) return same("Every part of the name agrees.");
  if (left.parts.length > mostParts || right.parts.length > mostParts)
    return { score: 0, verdict: "unclear", words: "This is too long to be read as a name." };
  const verdict = judge(align(left, right), left, right);
  const whole = left.parts.length > 1 !== right.parts.length > 1;
  if (left.letters === right.letters && (whole || verdict.verdict !== "same"))
    return { score: 0.95, verdict: "likely", words: "The letters agree; the spaces differ." };
  return agrees(verdict) ? verdict : (compareChinese(left, right) ?? verdict);
}

/** A Chinese name in Pinyin and in Wade–Giles; null for any other two. */
function compareChinese(left: NameParts, right: NameParts): Verdict | null {
  const how = sameInMandarin(left, right);
  if (!how) return null;
  const names = `${list(left.parts)} and ${list(right.parts)}`;
  return how === "sure"
    ? { score: 0.93, verdict: "likely", words: `${names} are one Chinese name in Pinyin and in Wade–Giles.` }
    : unclear(`${names} may be one Chinese name in Pinyin and in Wade–Giles.`);
}

/** Where one side has no part of a name: titles, or nothing that can be read. */
function compareTitles(a: string, b: string): Verdict {
  const agree = fold(a) === fold(b);
  return (
    unreadable(a, b, "a name") ?? (agree ? same("The name agrees.") : unclear("One side has a title and no name."))
  );
}

const mostParts = 20;

const isEqual = (a: NameParts, b: NameParts) =>
  a.letters === b.letters &&
  a.parts.length === b.parts.length &&
  a.parts.every(({ word }, at) => word.key === b.parts[at]?.word.key);
