import type { Script } from "./scripts";
import { nearest } from "./sound-distance";

/** Words of a name (by their places) that are read as words of the other, and how far the readings are apart. */
export type Meeting = { native: number[]; latin: number[]; distance: number; part?: "end" | "start" };

/** A word as it is written, its Latin letters, and whether a hyphen joins it to another one. */
export type SpeltWord = { text: string; key: string; isPart: boolean };

/** How many times nearer a spelling has to be that is so regular that a word has to be read just so. */
const strictness = 3;

/** The native words, alone or joined, that are read as Latin ones within the limit. */
export function readAlike(
  script: Script,
  native: string[],
  as: number[][],
  latin: SpeltWord[],
  bs: number[][],
  limit: number,
) {
  const found: Meeting[] = [];
  const keys = bs.map((b) => joined(b, latin));
  for (const a of as) {
    const text = a.map((i) => native[i]).join("");
    const ways = script.read(text);
    bs.forEach((b, at) => {
      const key = keys[at] ?? "";
      const distance = nearest(ways, key, limit);
      if (distance === 1) return;
      const held = script.regular?.(text, key) ? distance * strictness : distance;
      if (held === distance || held <= limit) found.push({ native: a, latin: b, distance: held });
    });
  }
  return found;
}

/** The letters of some words of a name, joined. */
export const joined = (places: number[], words: SpeltWord[]) => places.map((j) => words[j]?.key).join("");

/** Words one by one. */
export const single = (places: number[]) => places.map((place) => [place]);

/** Of the meetings of two names those that hold, each word in one of them: the surest first, then those that stand alike. */
export function surest(pairs: Meeting[]): Meeting[] {
  const used = { native: new Set<number>(), latin: new Set<number>() };
  const order = (pair: Meeting) => Math.abs((pair.native[0] ?? 0) - (pair.latin[0] ?? 0));
  return pairs
    .sort((p, q) => p.distance - q.distance || order(p) - order(q))
    .filter((pair) => {
      if (pair.native.some((i) => used.native.has(i)) || pair.latin.some((j) => used.latin.has(j))) return false;
      for (const i of pair.native) used.native.add(i);
      for (const j of pair.latin) used.latin.add(j);
      return true;
    });
}

/** Two or three words that stand side by side. */
export const runs = (places: number[]) =>
  [2, 3].flatMap((length) =>
    places
      .map((_, i) => places.slice(i, i + length))
      .filter((run) => run.length === length && run.every((place, k) => place === (run[0] ?? 0) + k)),
  );
