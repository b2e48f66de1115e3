import { type Alignment, align } from "./names/alignment";
import { sameInKorean } from "./names/korean";
import { sameInMandarin } from "./names/mandarin";
import { haveOtherAccents } from "./names/meeting";
import { lettersOf, type NameParts, nameParts } from "./names/parts";
import { list } from "./names/sentence";
import type { NamePart } from "./names/split";
import { judge } from "./names/verdict";
import { childOf } from "./names/words";
import { waysWritten, withoutAddress } from "./names/written-twice";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { traditional } from "./scripts/han-forms";
import { sameScript } from "./scripts/scripts";
import { isTidyLatin, sentence, unreadable } from "./text";
import { agrees, same, unclear, type Verdict } from "./verdict";

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
  const [left, right] = [withoutAddress(a), withoutAddress(b)];
  const [ways, otherWays] = [waysWritten(left), waysWritten(right)];
  if (ways.length > 1 !== otherWays.length > 1) return compareWays(ways, otherWays);
  return compareStatements(left, right);
}

/** The best verdict on one name that is written in two ways and another: what is read in either is stated. */
function compareWays(ways: string[], otherWays: string[]): Verdict {
  const best = ways
    .flatMap((way) => otherWays.map((other) => compareNames(way, other)))
    .reduce((best, verdict) => (verdict.score > best.score ? verdict : best));
  if (!agrees(best)) return best;
  const words = `${(ways.length > 1 ? ways : otherWays).join(" and ")} are stated together. ${best.words}`;
  return { score: Math.min(best.score, 0.9), verdict: "likely", words };
}

function compareStatements(a: string, b: string): Verdict {
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
  const [left, right] = isBefore(partsA, partsB) ? [partsA, partsB] : [partsB, partsA];
  if (left.parts.length === 0 || right.parts.length === 0) return compareTitles(a, b);
  if (left.generation !== right.generation) return compareGenerations(a, left, b, right);
  if (isEqual(left, right)) return same("Every part of the name agrees.");
  if (left.parts.length > mostParts || right.parts.length > mostParts)
    return { score: 0, verdict: "unclear", words: "This is too long to be read as a name." };
  const verdict = compareWords(left, right);
  return agrees(verdict) ? (compareChildren(left, right) ?? verdict) : verdict;
}

/** In which order two names are read: by their folded letters, so that neither case nor accents change a verdict. */
function isBefore({ parts: a }: NameParts, { parts: b }: NameParts): boolean {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [left, right] = [(a[at] as NamePart).word.key, (b[at] as NamePart).word.key];
    if (left !== right) return left < right;
  }
  return a.length <= b.length;
}

function compareWords(left: NameParts, right: NameParts): Verdict {
  const alignment = align(left, right);
  const verdict = judge(alignment, left, right);
  const isOfLetters = left.size === right.size && !alignment.pairs.some(({ a, b }) => haveOtherAccents(a, b));
  const ofLetters = isOfLetters ? compareLetters(left, right, verdict) : null;
  if (ofLetters || verdict.verdict === "same") return ofLetters ?? verdict;
  return compareChinese(left, right) ?? compareKorean(left, right, alignment, verdict) ?? verdict;
}

/** A son and a daughter of one father: bin and binti; null where not both are stated or they agree. */
function compareChildren({ parts: a }: NameParts, { parts: b }: NameParts): Verdict | null {
  const child = (parts: NamePart[]) => parts.find(({ small, word }) => small && childOf.has(word.key));
  const [one, other] = [child(a), child(b)];
  if (!one || !other || childOf.get(one.word.key) === childOf.get(other.word.key)) return null;
  const words = [one, other].map(({ text, word }) => `${text} (${childOf.get(word.key)})`).join(" and ");
  return { score: 0, verdict: "different", words: sentence([`${words} differ`]) };
}

/**
 * The verdict on two names of the same letters, which are parted otherwise, or whose first or last part stands at the
 * other end: Xu Xinyi and Xin Yi Xu. Null when the letters are others.
 */
function compareLetters(left: NameParts, right: NameParts, verdict: Verdict): Verdict | null {
  const [letters, others] = [lettersOf(left), lettersOf(right)];
  if (letters === others) {
    const whole = left.parts.length > 1 !== right.parts.length > 1;
    return whole || verdict.verdict !== "same"
      ? { score: 0.95, verdict: "likely", words: "The letters agree; the spaces differ." }
      : verdict;
  }
  const [first = "", last = ""] = [right.parts[0]?.word.key, right.parts.at(-1)?.word.key];
  if (letters !== others.slice(first.length) + first && letters !== last + others.slice(0, -last.length)) return null;
  return agrees(verdict) || left.parts.length === right.parts.length
    ? verdict
    : { score: 0.93, verdict: "likely", words: "The letters agree; the order and the spaces differ." };
}

/** A Chinese name in Pinyin and in Wade–Giles, however near its letters are; null for any other two. */
function compareChinese(left: NameParts, right: NameParts): Verdict | null {
  const how = sameInMandarin(left, right);
  if (!how) return null;
  const names = `${list(left.parts)} and ${list(right.parts)}`;
  return how === "sure"
    ? { score: 0.93, verdict: "likely", words: `${names} are one Chinese name in Pinyin and in Wade–Giles.` }
    : unclear(`${names} may be one Chinese name in Pinyin and in Wade–Giles.`);
}

/**
 * The verdict on two names of Korea by their syllables, where the letters alone say something else; null for any other
 * two. One sound may be a slip of the pen, but makes no short form: Minji and Minjae.
 */
function compareKorean(left: NameParts, right: NameParts, { pairs }: Alignment, verdict: Verdict): Verdict | null {
  const how = sameInKorean(left, right);
  const names = `${list(left.parts)} and ${list(right.parts)}`;
  if (how === "yes" && !agrees(verdict))
    return { score: 0.9, verdict: "likely", words: `${names} are two spellings of one Korean name.` };
  const areTwo = how === "no" || (how === "slip" && pairs.some(({ how }) => how === "shortA" || how === "shortB"));
  return areTwo && agrees(verdict)
    ? unclear(`${names} are spelled nearly alike; read as Korean, their syllables differ.`)
    : null;
}

/** Father and son of one name, who are told apart by "Sr" and "Jr"; stated once it leaves a name "likely". */
function compareGenerations(a: string, left: NameParts, b: string, right: NameParts): Verdict {
  const verdict = compareParts(a, { ...left, generation: "" }, b, { ...right, generation: "" });
  if (!agrees(verdict)) return verdict;
  const [one, other] = [left.generation, right.generation].sort();
  if (one && other) return { score: 0, verdict: "different", words: `${one} and ${other} differ.` };
  return {
    score: 0.9,
    verdict: "likely",
    words: `${verdict.words.slice(0, -1)}; ${one || other} is stated only once.`,
  };
}

/** Where one side has no part of a name: titles, a placeholder, or nothing that can be read. */
const compareTitles = (a: string, b: string): Verdict =>
  unreadable(a, b, "a name") ?? unclear("Not both sides state a name.");

const mostParts = 14;

const isEqual = (a: NameParts, b: NameParts) =>
  a.size === b.size &&
  a.parts.length === b.parts.length &&
  a.parts.every((part, at) => {
    const other = b.parts[at] as NamePart;
    return part.word.key === other.word.key && !haveOtherAccents(part, other);
  });
