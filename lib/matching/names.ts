import { isFullFirstName } from "./first-names";
import { sameInMandarin } from "./mandarin";
import { type Alignment, align, type Pair } from "./name-alignment";
import { isOftenLeftOut, type NamePart, type NameParts, nameParts } from "./name-parts";
import { isDoubt, list, say } from "./name-sentence";
import { compareAcrossScripts } from "./scripts/across-scripts";
import { sameScript } from "./scripts/scripts";
import { fold, isPlain, sentence, unreadable } from "./text";
import { agrees, type Verdict } from "./verdict";

/**
 * Whether two ways to write a person's name can be one name. Case, accents, order, hyphens and particles say
 * nothing; short forms, initials, a missing middle name or one letter leave it "likely"; another family name
 * beside the same given name is "unclear" (people marry); another given name is "different".
 * Names over 300 characters or 20 words are not read.
 */
export function compareNames(a: string, b: string): Verdict {
  // Names in printable ASCII can be read, and are in one script.
  if (isShortAndPlain(a) && isShortAndPlain(b)) return compareParts(a, nameParts(a, true), b, nameParts(b, true));
  const early = unreadable(a, b, "a name", longestName);
  if (early) return early;
  if (!sameScript(a, b)) return compareAcrossScripts(a, b);
  return compareParts(a, nameParts(a), b, nameParts(b));
}

const longestName = 300;
const isShortAndPlain = (name: string) => name.length <= longestName && isPlain(name);

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

function judge({ pairs, onlyA, onlyB, reordered }: Alignment, left: NameParts, right: NameParts): Verdict {
  if (pairs.length === 0)
    return onlyA.length > 0 && onlyB.length > 0
      ? { score: 0, verdict: "different", words: sentence([`${list(onlyA)} and ${list(onlyB)} differ`]) }
      : unclear(say(pairs, "no part is spelled alike on both sides"));
  const strong = pairs.filter(({ how }) => how !== "initial" && how !== "near");
  const family = pairs.some((pair) => pair.family);
  const doubtful = pairs.some(isDoubt);

  if (onlyA.length > 0 && onlyB.length > 0) {
    const apart = `${list(onlyA)} and ${list(onlyB)} differ`;
    const given = strong.some((pair) => !pair.family);
    if (!given) return { score: family ? 0.3 : 0, verdict: "different", words: say(pairs, apart) };
    return unclear(family ? say(pairs, apart) : say(pairs, apart, "a married name may explain this"));
  }
  if (strong.length === 0) return unclear(say(pairs, "no part is spelled alike on both sides"));
  const extra = onlyA.length > 0 ? onlyA : onlyB;
  const strange = strangeness(pairs) > (extra.length > 0 ? mostOfShorter : mostStrangeness);
  if (extra.length > 0) {
    const once = say(pairs, `${list(extra)} is stated only once`, ...(strange ? [tooStrange] : []));
    const [longer, shorter, side] = onlyA.length > 0 ? ([left, right, "b"] as const) : ([right, left, "a"] as const);
    if (doubtful || strange || !isShorter(strong, longer, shorter, side, extra)) return unclear(once);
    return { score: 0.9, verdict: "likely", words: once };
  }
  if (strange) return unclear(say(pairs, tooStrange));
  if (doubtful) return unclear(say(pairs));
  if (reordered && strong.every(({ a, b }) => isFullFirstName(a.word.key) && isFullFirstName(b.word.key)))
    return unclear(say(pairs, "the order differs, and each part may be the given name"));
  if (reordered) return { score: 0.93, verdict: "likely", words: say(pairs, "the order differs") };
  if (pairs.every(({ how }) => how === "equal")) return same("Every part of the name agrees.");
  return { score: 0.93, verdict: "likely", words: say(pairs) };
}

/** Whether `shorter` is how people shorten the name of `longer`, which has `extra`, and not the name of a relative. */
function isShorter(strong: Pair[], longer: NameParts, shorter: NameParts, side: "a" | "b", extra: NamePart[]): boolean {
  if (strong.length === 0 || shorter.parts.length < 2) return false;
  const missing = extra.filter((part) => !isOftenLeftOut(part));
  // Who lacks the first given name may be a father or a brother.
  const first = longer.parts.find((part) => missing.includes(part) || !extra.includes(part));
  if (missing.some((part) => part === first)) return false;
  const names = missing.filter(({ family }) => family);
  if (names.length === 0) return true;
  // Half of a double family name may be that of a marriage.
  if (names.some((part) => part.hyphen && !longer.parts[longer.parts.indexOf(part) - 1]?.small)) return false;
  // A family name has to meet one on the shorter side: marked as such, or a word that is no first name.
  const inOrder = strong.some(({ i, j }) => i === 0 && j === 0);
  return strong.some(
    ({ [side]: own }) => own.family && ((shorter.marked && inOrder) || !isFullFirstName(own.word.key)),
  );
}

const tooStrange = "too much is spelled otherwise";

/** The share of all letters that met otherwise spelled. */
function strangeness(pairs: Pair[]): number {
  let lost = 0;
  let letters = 0;
  for (const { a, b, closeness, how } of pairs) {
    const length = Math.max(a.word.sound.length, b.word.sound.length);
    letters += length;
    if (how === "letter" || how === "sound" || how === "near") lost += (1 - closeness) * length;
  }
  return lost / letters;
}
/** One slip in a full name loses less; two words that are only alike lose more. */
const mostStrangeness = 0.12;
/** Where a part is stated only once, fewer letters say that the rest is one name. */
const mostOfShorter = 0.08;

const same = (words: string): Verdict => ({ score: 1, verdict: "same", words });
const unclear = (words: string): Verdict => ({ score: 0.5, verdict: "unclear", words });
