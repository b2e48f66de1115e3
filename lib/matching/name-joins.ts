import { closeness } from "./name-meeting";
import type { NamePart } from "./name-parts";
import { nameWord } from "./name-word";

/** A word at `i` that another name writes as the neighbouring words from `start` up to `end`: Minsu and "Min Su". */
export type Join = { i: number; start: number; end: number; part: NamePart; closeness: number };

const leastCloseness = 0.8;

/** Finds words that met nothing and that neighbours on the other side, which met nothing either, spell together. */
export function joins(words: NamePart[], used: boolean[], others: NamePart[], usedOthers: boolean[]): Join[] {
  const found: Join[] = [];
  for (const [i, { word }] of words.entries()) {
    if (used[i] || word.key.length < 4) continue;
    const run = runs(others, usedOthers).find(
      ({ key, sound }) => Math.abs(key.length - word.key.length) < 5 && closeness(sound, word.sound) >= leastCloseness,
    );
    if (!run) continue;
    used[i] = true;
    usedOthers.fill(true, run.start, run.end);
    const some = others.slice(run.start, run.end);
    const text = some.map(({ text }) => text).join(" ");
    const family = some.some((part) => part.family);
    const part = { ...(some[0] as NamePart), text, word: nameWord(run.key), family, small: false };
    found.push({ i, start: run.start, end: run.end, part, closeness: closeness(run.sound, word.sound) });
  }
  return found;
}

/** Every run of two to four neighbouring words that met nothing, with and without its particles. */
function runs(parts: NamePart[], used: boolean[]) {
  const found: { start: number; end: number; key: string; sound: string }[] = [];
  for (let start = 0; start < parts.length; start++) {
    let [key, sound, shortKey, shortSound] = ["", "", "", ""];
    for (let end = start; end < Math.min(start + 4, parts.length) && !used[end]; end++) {
      const { word, small } = parts[end] as NamePart;
      key += word.key;
      sound += word.sound;
      if (!small) {
        shortKey += word.key;
        shortSound += word.sound;
      }
      if (end === start) continue;
      found.push({ start, end: end + 1, key, sound });
      if (shortKey !== key) found.push({ start, end: end + 1, key: shortKey, sound: shortSound });
    }
  }
  return found;
}
