import { sentence } from "../text";
import { different, likely, same, unclear, type Verdict } from "../verdict";
import type { Alignment, Pair } from "./alignment";
import { isFullFirstName } from "./first-names";
import { isOftenLeftOut, type NameParts } from "./parts";
import { isDoubt, list, say } from "./sentence";
import type { NamePart } from "./split";
import { isVietnamese } from "./vietnamese";

/** What follows from which words of two names met, and which are stated once. */
export function judge({ pairs, onlyA, onlyB, reordered }: Alignment, left: NameParts, right: NameParts): Verdict {
  if (pairs.length === 0)
    return onlyA.length > 0 && onlyB.length > 0
      ? different(sentence([`${list(onlyA)} and ${list(onlyB)} differ`]))
      : unclear(say(pairs, "no part is spelled alike on both sides"));
  const strong = pairs.filter(({ how }) => how !== "initial" && how !== "near");
  const family = pairs.some((pair) => pair.family);
  const doubtful = pairs.some(isDoubt);

  if (onlyA.length > 0 && onlyB.length > 0) {
    const apart = `${list(onlyA)} and ${list(onlyB)} differ`;
    const given = strong.some((pair) => !pair.family);
    // Who puts the family name last for others may have chosen a first name for them: Wang Xiuying, Grace Wang.
    const chosen = pairs.some(({ family, i, j }) => family && (i === 0) !== (j === 0));
    if (!given && chosen) return unclear(say(pairs, apart, "a chosen first name may explain this"));
    if (!given) return different(say(pairs, apart), family ? 0.3 : 0);
    return unclear(family ? say(pairs, apart) : say(pairs, apart, "a married name may explain this"));
  }
  if (strong.length === 0) return unclear(say(pairs, "no part is spelled alike on both sides"));
  const extra = onlyA.length > 0 ? onlyA : onlyB;
  const strange = strangeness(pairs) > (extra.length > 0 ? mostOfShorter : mostStrangeness);
  if (extra.length > 0) {
    const once = say(pairs, `${list(extra)} is stated only once`, ...(strange ? [tooStrange] : []));
    const [longer, shorter, side] = onlyA.length > 0 ? ([left, right, "b"] as const) : ([right, left, "a"] as const);
    if (doubtful || strange || !isShorter(strong, longer, shorter, side, extra)) return unclear(once);
    return likely(once, 0.9);
  }
  if (strange) return unclear(say(pairs, tooStrange));
  if (doubtful) return unclear(say(pairs));
  if (reordered && pairs.every(mayBeGiven))
    return unclear(say(pairs, "the order differs, and each part may be the given name"));
  if (reordered && areGivenSwapped(pairs)) return unclear(say(pairs, "the given names stand in another order"));
  if (reordered) return likely(say(pairs, "the order differs"), 0.93);
  if (pairs.every(({ how }) => how === "equal")) return same("Every part of the name agrees.");
  return likely(say(pairs), 0.93);
}

/** Whether words that met may be a given name; an initial is asked by the word it stands for, and two initials are none. */
function mayBeGiven({ a, b }: Pair): boolean {
  const words = [a.word.key, b.word.key].filter((key) => key.length > 1);
  return words.length > 0 && words.every(isFullFirstName);
}

/** Whether two given names beside one family name changed places, as a son's and his father's may: Ali Hassan Farah, Hassan Ali Farah. */
function areGivenSwapped(pairs: Pair[]): boolean {
  const [one, other] = pairs.filter(({ family }) => !family).map(({ j }) => j);
  return pairs.length === 3 && pairs.some(({ family }) => family) && (one ?? 0) > (other ?? 0);
}

/** Whether `shorter` is how people shorten the name of `longer`, which has `extra`, and not the name of a relative. */
function isShorter(strong: Pair[], longer: NameParts, shorter: NameParts, side: "a" | "b", extra: NamePart[]): boolean {
  if (strong.length === 0 || shorter.parts.length < 2) return false;
  const missing = extra.filter((part) => !isOftenLeftOut(part));
  const vietnamese = isVietnamese(longer);
  // Who lacks a syllable of a given name has another name: Wei and Wei-ming. A middle name of Vietnam may be left out.
  if (longer.syllables && !vietnamese && missing.some(({ family }) => !family || !longer.marked)) return false;
  const first = longer.parts.find((part) => !part.family && (missing.includes(part) || !extra.includes(part)));
  if (first && missing.includes(first) && !vietnamese && !isCalledOtherwise(first, strong, longer, side)) return false;
  const names = missing.filter(({ family }) => family);
  if (names.length === 0) return true;
  // A family name has to meet one on the shorter side: marked as such, or a word that is no first name.
  const inOrder = strong.some(({ i, j }) => i === 0 && j === 0);
  return strong.some(
    ({ [side]: own }) => own.family && ((shorter.marked && inOrder) || !isFullFirstName(own.word.key)),
  );
}

/**
 * Whether who lacks the first given name need be no father or brother: it is only an initial (J. Robert), the name itself
 * says what else its owner is called, or both its family names agree, which a father does not share.
 */
const isCalledOtherwise = (first: NamePart, strong: Pair[], { marked, parts }: NameParts, side: "a" | "b") =>
  first.word.key.length === 1 ||
  strong.some((pair) => isNickname(pair, side)) ||
  (marked &&
    strong.some(({ family }) => !family) &&
    parts.filter(({ family }) => family).length === 2 &&
    strong.filter(({ family }) => family).length === 2);

/** Whether what `side` calls a person is the other side's nickname, in quotes or brackets: Wei "Jason" Luo. */
function isNickname({ a, b }: Pair, side: "a" | "b") {
  const [own, nickname] = side === "a" ? [a, b] : [b, a];
  return nickname.small && !own.small && !nickname.word.isParticle;
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
