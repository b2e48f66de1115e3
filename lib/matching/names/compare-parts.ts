import { agrees, likely, same, unclear, type Verdict } from "../verdict";
import { align } from "./alignment";
import { compareInChinese, compareInKorean } from "./in-syllables";
import { haveOtherAccents } from "./meeting";
import { lettersOf, type NameParts } from "./parts";
import { compareRelatives } from "./relatives";
import { list } from "./sentence";
import type { NamePart } from "./split";
import { judge } from "./verdict";

const mostParts = 14;

/** Whether two names that were read into their parts can be one. */
export function compareParts(a: NameParts, b: NameParts): Verdict {
  const [left, right] = isBefore(a, b) ? [a, b] : [b, a];
  if (left.parts.length === 0 || right.parts.length === 0) return unclear("Not both sides state a name.", 0);
  const isLong = left.parts.length > mostParts || right.parts.length > mostParts;
  if (isLong && !isEqual(left, right)) return unclear("This is too long to be read as a name.", 0);
  const verdict = isEqual(left, right) ? same("Every part of the name agrees.") : compareWords(left, right);
  return agrees(verdict) ? (compareRelatives(left, right, verdict) ?? verdict) : verdict;
}

/** In which order two names are read: by their folded letters, so that neither case nor accents change a verdict. */
function isBefore(a: NameParts, b: NameParts): boolean {
  for (let at = 0; at < a.parts.length && at < b.parts.length; at++) {
    const [left, right] = [(a.parts[at] as NamePart).word.key, (b.parts[at] as NamePart).word.key];
    if (left !== right) return left < right;
  }
  return a.parts.length === b.parts.length ? list(a.parts) <= list(b.parts) : a.parts.length < b.parts.length;
}

const isEqual = (a: NameParts, b: NameParts) =>
  a.size === b.size &&
  a.parts.length === b.parts.length &&
  a.parts.every((part, at) => {
    const other = b.parts[at] as NamePart;
    return part.word.key === other.word.key && !haveOtherAccents(part, other);
  });

function compareWords(left: NameParts, right: NameParts): Verdict {
  const alignment = align(left, right);
  const verdict = judge(alignment, left, right);
  const isOfLetters = left.size === right.size && !alignment.pairs.some(({ a, b }) => haveOtherAccents(a, b));
  const ofLetters = isOfLetters ? compareLetters(left, right, verdict) : null;
  if (ofLetters || verdict.verdict === "same") return ofLetters ?? verdict;
  return compareInChinese(left, right) ?? compareInKorean(left, right, alignment, verdict) ?? verdict;
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
