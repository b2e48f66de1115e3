import type { Pair, Used } from "./alignment";
import { closeness } from "./meeting";
import { countBits, mayBeginNear } from "./near-sounds";
import type { NamePart } from "./split";
import { type NameWord, nameWord } from "./word";

/** A word at `i` that another name writes as the neighbouring words from `start` up to `end`: Minsu and "Min Su". */
type Join = { i: number; start: number; end: number; part: NamePart; closeness: number };

/** Adds the words that met nothing and that neighbours in the other name, which met nothing either, spell together, at least so closely. */
export function addJoined(pairs: Pair[], a: NamePart[], b: NamePart[], used: Used, least: number) {
  for (const { i, start, end, part, closeness } of joins(a, used.a, b, used.b, least)) {
    used.a |= 1 << i;
    used.b |= bitsFrom(start, end);
    pairs.push({ a: a[i] as NamePart, b: part, i, j: start, ...meeting(a[i] as NamePart, part, closeness) });
  }
  for (const { i, start, end, part, closeness } of joins(b, used.b, a, used.a, least)) {
    used.b |= 1 << i;
    used.a |= bitsFrom(start, end);
    pairs.push({ a: part, b: b[i] as NamePart, i: start, j: i, ...meeting(b[i] as NamePart, part, closeness) });
  }
}

const meeting = (one: NamePart, many: NamePart, closeness: number) => ({
  how: one.word.key === many.word.key ? ("equal" as const) : ("sound" as const),
  closeness,
  family: one.family && many.family,
});

/** How close joined words must be, which agree by chance more easily than one word does. */
export const nearlyJoined = 0.8;
/** How close they must be to come before what their words meet one by one: Jaehyun is Jae Hyun and no spelling of Hyun. */
export const surelyJoined = 0.9;
/** How many letters more or less joined words may have. */
const mostLonger = 4;

function joins(words: NamePart[], used: number, others: NamePart[], usedOthers: number, least: number): Join[] {
  const found: Join[] = [];
  const free = bitsFrom(0, others.length) & ~usedOthers;
  if ((free & (free >> 1)) === 0) return found;
  let taken = usedOthers;
  for (let i = 0; i < words.length; i++) {
    const { word } = words[i] as NamePart;
    if (used & (1 << i) || word.key.length < 4) continue;
    const run = runLike(word, others, taken, least);
    if (!run) continue;
    const { start, end, closeness } = run;
    taken |= bitsFrom(start, end);
    const some = others.slice(start, end);
    const text = some.map(({ text }) => text).join(" ");
    const family = some.some((part) => part.family);
    const part = { ...(some[0] as NamePart), text, word: nameWord(run.key), accents: null, family, small: false };
    found.push({ i, start, end, part, closeness });
  }
  return found;
}

/** The bits from `start` up to `end`. */
const bitsFrom = (start: number, end: number) => (1 << end) - (1 << start);

type Run = { start: number; end: number; key: string; closeness: number };

/** The closest run of two to four neighbours that met nothing and spell a word, with or without their particles. */
function runLike(like: NameWord, parts: NamePart[], used: number, least: number): Run | null {
  let best: Run | null = null;
  for (let start = 0; start < parts.length - 1; start++) {
    if (used & bitsFrom(start, start + 2)) continue;
    const first = parts[start] as NamePart;
    if (!first.small && first.word.sound.length > 1 && !mayBeginNear(like.sound, first.word.sound)) continue;
    let key = "";
    let sound = "";
    let shortKey = "";
    let shortSound = "";
    let missing = 0;
    for (let end = start; end < Math.min(start + 4, parts.length) && !(used & (1 << end)); end++) {
      const { word, small } = parts[end] as NamePart;
      // An article is nothing to be sure by.
      if (small && least > nearlyJoined) break;
      if (!small) missing |= word.own & ~like.near;
      if (countBits(missing) > (1 - least) * (like.sound.length + mostLonger)) break;
      key += word.key;
      sound += word.sound;
      if (!small) {
        shortKey += word.key;
        shortSound += word.sound;
      }
      if (end === start) continue;
      const close = spells(like, key, sound, least);
      if (close > (best?.closeness ?? 0)) best = { start, end: end + 1, key, closeness: close };
      const shortClose = shortKey === key ? 0 : spells(like, shortKey, shortSound, least);
      if (shortClose > (best?.closeness ?? 0)) best = { start, end: end + 1, key: shortKey, closeness: shortClose };
    }
  }
  return best;
}

/** How close joined words are to a word; 0 when they do not spell it. */
function spells(like: NameWord, key: string, sound: string, least: number): number {
  if (key === like.key) return 1;
  if (Math.abs(key.length - like.key.length) > mostLonger) return 0;
  const close = closeness(sound, like.sound);
  return close < least ? 0 : close;
}
