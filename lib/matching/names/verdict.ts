import { sentence } from "../text";
import { different, likely, same, unclear, type Verdict } from "../verdict";
import type { Alignment, Pair } from "./alignment";
import { isFullFirstName } from "./first-names";
import type { NameParts } from "./parts";
import { isDoubt, list, say } from "./sentence";
import { isShorter } from "./shorter";
import type { NamePart } from "./split";

/** What follows from which words of two names met, and which are stated once. */
export function judge({ pairs, onlyA, onlyB, reordered }: Alignment, left: NameParts, right: NameParts): Verdict {
  if (pairs.length === 0)
    return onlyA.length > 0 && onlyB.length > 0
      ? different(sentence([`${list(onlyA)} and ${list(onlyB)} differ`]))
      : unclear(say(pairs, "no part is spelled alike on both sides"));
  const strong = pairs.filter(isStrong);
  const doubtful = pairs.some(isDoubt);

  if (onlyA.length > 0 && onlyB.length > 0) return judgeApart(pairs, onlyA, onlyB);
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

const isStrong = ({ how }: Pair) => how !== "initial" && how !== "near";

/** What follows where each name has a word that met none: another given name is another person, another family name may be that of a marriage. */
function judgeApart(pairs: Pair[], onlyA: NamePart[], onlyB: NamePart[]): Verdict {
  const apart = `${list(onlyA)} and ${list(onlyB)} differ`;
  const family = pairs.filter((pair) => pair.family);
  if (pairs.some((pair) => isStrong(pair) && !pair.family))
    return unclear(family.length > 0 ? say(pairs, apart) : say(pairs, apart, "a married name may explain this"));
  // A first word that was only guessed to be the family name may be the given name.
  if (family.length > 0 && family.every(({ a, i, j }) => i === 0 && j === 0 && !a.word.standsFirst))
    return unclear(say(pairs, apart));
  // Who puts the family name last for others may have chosen a first name for them: Wang Xiuying, Grace Wang.
  const isFirstName = ([part]: NamePart[]) => part !== undefined && isFullFirstName(part.word.key);
  if (isFirstName(onlyA) !== isFirstName(onlyB) && family.some(({ i, j }) => (i === 0) !== (j === 0)))
    return unclear(say(pairs, apart, "a chosen first name may explain this"));
  return different(say(pairs, apart), family.length > 0 ? 0.3 : 0);
}

/** Whether words that met may be a given name; an initial is asked by the word it stands for, and two initials are none. */
function mayBeGiven({ a, b }: Pair): boolean {
  const words = [a.word.key, b.word.key].filter((key) => key.length > 1);
  return words.length > 0 && words.every(isFullFirstName);
}

/** Whether two given names beside one family name changed places, as a son's and his father's may: Ali Hassan Farah, Hassan Ali Farah. */
function areGivenSwapped(pairs: Pair[]): boolean {
  const [one, other] = pairs.filter(({ family }) => !family).map(({ j }) => j);
  return pairs.length === 3 && pairs.some(({ family, i, j }) => family && i === j) && (one ?? 0) > (other ?? 0);
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
