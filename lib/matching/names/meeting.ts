import { differByOne } from "../distance";
import { shared } from "./first-names";
import { isHypocorism } from "./hypocorisms";
import { countBits, leastDistance, mayBeNear, soundDistance } from "./near-sounds";
import type { NamePart } from "./split";
import type { NameWord } from "./word";

/** How two words of two names meet; `closeness` is 1 for equal words and falls with every sound that differs. */
export type Meeting = {
  how: "equal" | "accent" | "sound" | "letter" | "shortA" | "shortB" | "form" | "initial" | "near";
  closeness: number;
};

/**
 * How two words meet, as family names or as others; null when they do not. Unless spelled by sounds they are equal or near,
 * and so they are in a `syllabic` name, in Pinyin or Vietnamese, where one letter more or less is another syllable.
 */
export function meet(a: NamePart, b: NamePart, family: boolean, spelled: boolean, syllabic: boolean): Meeting | null {
  const left = a.word;
  const right = b.word;
  if (left === right || (left.letters === right.letters && left.key === right.key))
    return haveOtherAccents(a, b) ? (syllabic ? otherSyllable : otherAccent) : equal;
  if (a.small !== b.small) return null;
  if (left.key.length === 1 || right.key.length === 1) return left.key[0] === right.key[0] ? initial : null;
  if ((left.mixed || right.mixed) && isMisread(left.key, right.key)) return misread;
  if (left.sound === right.sound && digraphs(left.key) === digraphs(right.key)) return equal;
  if (left.korean !== null && left.korean === right.korean) return customary;
  const form = family ? null : formOf(left, right);
  if (form) return { how: form, closeness: 0.95 };
  const slip = isSlip(left, right);
  const bothInUse = left.known && right.known;
  let close = wordCloseness(left, right, bothInUse);
  if (left.bare !== left.sound || right.bare !== right.sound) close = Math.max(close, closeness(left.bare, right.bare));
  if (close === 0 && !slip) return null;
  if (!syllabic && !family && close < 0.9 && isHypocorism(left, right)) return petName(left, right);
  // Two first names that are both in use, and no forms of one name, are no misspelling of each other: Hasan and Hussein.
  const twoNames = close < 1 && ((bothInUse && !formOf(left, right)) || (!family && onlyEnding(left.key, right.key)));
  if (!spelled || syllabic || twoNames) return { how: "near", closeness: close };
  if (!slip) return { how: "sound", closeness: close };
  return { how: "letter", closeness: Math.max(close, 1 - 1 / left.key.length) };
}

/** How two single syllables meet that other systems write with or without breath: Shin and Sin, Kang and Gang. */
export const meetAsSyllables = (a: NamePart, b: NamePart): Meeting | null =>
  a.word.syllable === b.word.syllable ? { how: "sound", closeness: 0.9 } : null;

const formOf = (a: NameWord, b: NameWord) =>
  a.firstBits & b.firstBits && a.first && b.first ? shared(a.first, b.first) : null;

/** The meeting of a first name and its pet name, which is taken to be the shorter. */
export const petName = (a: NameWord, b: NameWord): Meeting => ({
  how: a.key.length <= b.key.length ? "shortA" : "shortB",
  closeness: 0.9,
});

/** Whether two words have, on one letter, each another accent: Hùng and Hưng. One that is left out says nothing. */
export const haveOtherAccents = (a: NamePart, b: NamePart) =>
  a.accents !== null &&
  b.accents !== null &&
  a.accents.some((accent, at) => accent !== "" && (b.accents?.[at] ?? "") !== "" && accent !== b.accents?.[at]);

const equal: Meeting = { how: "equal", closeness: 1 };
const otherAccent: Meeting = { how: "accent", closeness: 0.95 };
const otherSyllable: Meeting = { how: "near", closeness: 0.95 };
const customary: Meeting = { how: "sound", closeness: 0.9 };
const initial: Meeting = { how: "initial", closeness: 0.8 };
const misread: Meeting = { how: "letter", closeness: 0.9 };

/** The letters that each digit looks like, to a machine that reads and to who types one for the other. */
const lookalikes = ["o", "il", "z", "e", "a", "s", "bg", "t", "b", "gq"];

/** Whether two words differ only in digits that look like the other's letters: Dan1el. */
const isMisread = (a: string, b: string) =>
  a.length === b.length &&
  [...a].every((left, at) => {
    const right = b.charAt(at);
    return left === right || lookalikes[Number(left)]?.includes(right) || lookalikes[Number(right)]?.includes(left);
  });

/** One slip of the pen: in a short word another letter is another word, but two letters swapped are not. */
const isSlip = (a: NameWord, b: NameWord) =>
  a.key.length + b.key.length > 7 &&
  // One letter is in one word only, or two when one stands for the other.
  countBits(a.letters ^ b.letters) <= 2 &&
  differByOne(a.key, b.key) &&
  (a.key.length + b.key.length > 8 || [...a.key].sort().join() === [...b.key].sort().join());

const wordCloseness = (a: NameWord, b: NameWord, bothInUse: boolean) =>
  leastDistance(a, b) > mostApart(Math.max(a.sound.length, b.sound.length), bothInUse)
    ? 0
    : closeness(a.sound, b.sound, bothInUse);

/** The shorter a word, the more words there are one sound away from it: two letters must agree, longer words in three quarters. */
function mostApart(length: number, bothInUse: boolean): number {
  if (length < 3) return 0;
  if (length < 4) return 0.3;
  if (length < 5) return bothInUse ? 0.5 : 0.6;
  return length * 0.26;
}

/** How alike two words written by `sounds` are, from 0 to 1; 0 when it is too little for one name, or for two that are in use. */
export function closeness(a: string, b: string, bothInUse = false): number {
  const length = Math.max(a.length, b.length);
  const limit = mostApart(length, bothInUse);
  if (Math.abs(a.length - b.length) * 0.3 > limit || !mayBeNear(a, b)) return 0;
  const apart = soundDistance(a, b, limit);
  return apart > limit ? 0 : 1 - apart / length;
}

/** Two first names that only end otherwise are two names and no slip of the pen: Mario and Maria. */
const onlyEnding = (a: string, b: string) => a.replace(/[aeo]$/, "") === b.replace(/[aeo]$/, "");

/** Müller, Mueller and Muller are one spelling; so are Øster and Oester. */
const digraphs = (key: string) => (key.length < 4 ? key : key.replace(/([aou])e/g, "$1"));
