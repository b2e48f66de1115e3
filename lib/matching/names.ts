import { type Alignment, align } from "./names/alignment";
import { sameInKorean } from "./names/korean";
import { sameInMandarin } from "./names/mandarin";
import { lettersOf, type NameParts, nameParts } from "./names/parts";
import { list } from "./names/sentence";
import { judge } from "./names/verdict";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { traditional } from "./scripts/han-forms";
import { sameScript } from "./scripts/scripts";
import { fold, isTidyLatin, unreadable } from "./text";
import { agrees, different, likely, same, unclear, type Verdict } from "./verdict";

/**
 * Whether two ways to write a person's name can be one name. Case, accents, order, hyphens and particles say
 * nothing; short forms, initials, a missing middle name or one letter leave it "likely"; another family name
 * beside the same given name is "unclear" (people marry); another given name is "different".
 * Names over 300 characters or 14 words are not read.
 */
export function compareNames(a: string, b: string): Verdict {
  // Most names are: they can be read, and are in one script.
  if (isShortLatin(a) && isShortLatin(b)) return compareParts(a, nameParts(a, true), b, nameParts(b, true));
  const early = unreadable(a, b, "a name", longestName);
  if (early) return early;
  if (!sameScript(a, b)) return compareAcrossScripts(a, b);
  const verdict = compareParts(a, nameParts(a), b, nameParts(b));
  return agrees(verdict) && characters(a) !== characters(b)
    ? unclear(`${[a, b].sort().join(" and ")} are read alike and written otherwise.`)
    : verdict;
}

/** The Han characters of a name in their traditional forms, in whatever order its parts stand. */
const characters = (name: string) => (name.match(/\p{Script=Han}/gu) ?? []).map(traditional).sort().join("");

const longestName = 300;
const isShortLatin = (name: string) => name.length <= longestName && isTidyLatin(name);

function compareParts(a: string, partsA: NameParts, b: string, partsB: NameParts): Verdict {
  const [left, right] = a <= b ? [partsA, partsB] : [partsB, partsA];
  if (left.parts.length === 0 || right.parts.length === 0) return compareTitles(a, b);
  if (left.generation !== right.generation)
    return a <= b ? compareGenerations(a, left, b, right) : compareGenerations(b, left, a, right);
  if (isEqual(left, right)) return same("Every part of the name agrees.");
  if (left.parts.length > mostParts || right.parts.length > mostParts)
    return unclear("This is too long to be read as a name.", 0);
  const alignment = align(left, right);
  const verdict = judge(alignment, left, right);
  const ofLetters = left.size === right.size ? compareLetters(left, right, verdict) : null;
  if (ofLetters || verdict.verdict === "same") return ofLetters ?? verdict;
  return compareChinese(left, right) ?? compareKorean(left, right, alignment, verdict) ?? verdict;
}

/**
 * The verdict on two names of the same letters, which are parted otherwise, or whose first or last part stands at the
 * other end: Xu Xinyi and Xin Yi Xu. Null when the letters are others.
 */
function compareLetters(left: NameParts, right: NameParts, verdict: Verdict): Verdict | null {
  const [letters, others] = [lettersOf(left), lettersOf(right)];
  if (letters === others) {
    const whole = left.parts.length > 1 !== right.parts.length > 1;
    return whole || verdict.verdict !== "same" ? likely("The letters agree; the spaces differ.", 0.95) : verdict;
  }
  const [first = "", last = ""] = [right.parts[0]?.word.key, right.parts.at(-1)?.word.key];
  if (letters !== others.slice(first.length) + first && letters !== last + others.slice(0, -last.length)) return null;
  return agrees(verdict) || left.parts.length === right.parts.length
    ? verdict
    : likely("The letters agree; the order and the spaces differ.", 0.93);
}

/** A Chinese name in Pinyin and in Wade–Giles, however near its letters are; null for any other two. */
function compareChinese(left: NameParts, right: NameParts): Verdict | null {
  const how = sameInMandarin(left, right);
  if (!how) return null;
  const names = `${list(left.parts)} and ${list(right.parts)}`;
  return how === "sure"
    ? likely(`${names} are one Chinese name in Pinyin and in Wade–Giles.`, 0.93)
    : unclear(`${names} may be one Chinese name in Pinyin and in Wade–Giles.`);
}

/**
 * The verdict on two names of Korea by their syllables, where the letters alone say something else; null for any other
 * two. One sound may be a slip of the pen, but makes no short form: Minji and Minjae.
 */
function compareKorean(left: NameParts, right: NameParts, { pairs }: Alignment, verdict: Verdict): Verdict | null {
  const how = sameInKorean(left, right);
  const names = `${list(left.parts)} and ${list(right.parts)}`;
  if (how === "yes" && !agrees(verdict)) return likely(`${names} are two spellings of one Korean name.`, 0.9);
  const areTwo = how === "no" || (how === "slip" && pairs.some(({ how }) => how === "shortA" || how === "shortB"));
  return areTwo && agrees(verdict)
    ? unclear(`${names} are spelled nearly alike; read as Korean, their syllables differ.`)
    : null;
}

/** Father and son of one name, who are told apart by "Sr" and "Jr"; stated once it leaves a name "likely". */
function compareGenerations(a: string, left: NameParts, b: string, right: NameParts): Verdict {
  const verdict = compareParts(a, { ...left, generation: "" }, b, { ...right, generation: "" });
  if (!agrees(verdict)) return verdict;
  const [one, other] = [left.generation, right.generation];
  if (one && other) return different(`${one} and ${other} differ.`);
  return likely(`${verdict.words.slice(0, -1)}; ${one || other} is stated only once.`, 0.9);
}

/** Where one side has no part of a name: titles, or nothing that can be read. */
function compareTitles(a: string, b: string): Verdict {
  const agree = fold(a) === fold(b);
  return (
    unreadable(a, b, "a name") ?? (agree ? same("The name agrees.") : unclear("One side has a title and no name."))
  );
}

const mostParts = 14;

const isEqual = (a: NameParts, b: NameParts) =>
  a.size === b.size &&
  a.parts.length === b.parts.length &&
  a.parts.every(({ word }, at) => word.key === b.parts[at]?.word.key);
