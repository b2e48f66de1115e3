import type { NameParts } from "./parts";
import { longestSyllable, pinyin } from "./pinyin";
import type { NameWord } from "./word";

const wadeGiles = new Map([...pinyin.values()].map((syllable) => [syllable, syllable]));
for (const [free, usual] of [
  ["yi", "i"],
  ["ing", "ying"],
  ["teh", "te"],
  ["szu", "ssu"],
] as const)
  wadeGiles.set(free, usual);

const longestWord = 3 * longestSyllable;

/** The syllables of a folded word, each in Wade–Giles; null when the table does not spell it. */
function syllables(word: string, table: ReadonlyMap<string, string>): string[] | null {
  if (word === "") return [];
  if (word.length > longestWord || !/[aeioughnr]$/.test(word)) return null;
  for (let end = Math.min(longestSyllable, word.length); end > 0; end--) {
    const first = table.get(word.slice(0, end));
    const rest = first && syllables(word.slice(end), table);
    if (rest) return [first, ...rest];
  }
  return null;
}

/** How a word of a Chinese name is read, its syllables in Wade–Giles. */
export type Mandarin = {
  /** Taken to be in Pinyin; null when it cannot be. */
  pinyin: string[] | null;
  /** Taken to be in Wade–Giles; null when it cannot be. */
  wadeGiles: string[] | null;
};

/** Reads a folded word as Pinyin and as Wade–Giles; null when it is neither. */
export function mandarin(word: string): Mandarin | null {
  const read = { pinyin: syllables(word, pinyin), wadeGiles: syllables(word, wadeGiles) };
  return read.pinyin || read.wadeGiles ? read : null;
}

/** How a word is read, worked out when it is first asked for. */
function mandarinOf(word: NameWord): Mandarin | null {
  if (word.mandarin === undefined) word.mandarin = mandarin(word.key);
  return word.mandarin;
}

/**
 * Whether one name is in Pinyin what the other is in Wade–Giles, the family name first or last: "sure" where the other can
 * only be Wade–Giles, by its syllables or by the hyphen that joins a given name; "maybe" where it may be another
 * name in Pinyin, as Chang is Zhang and also itself; null when it is not.
 */
export function sameInMandarin(a: NameParts, b: NameParts): "sure" | "maybe" | null {
  return inBothSystems(a, b) ?? inBothSystems(b, a);
}

/** Whether every part of both names is spelled in Pinyin, in which one letter more or less is another syllable: Xiaomin, Xiaoming. */
export const areBothPinyin = (a: NameParts, b: NameParts) => isInPinyin(a) && isInPinyin(b);

/** Within a word no syllable begins with a, e or o but after an apostrophe: Lee is no Pinyin, and Li as others spell it. */
const asSpelled = new RegExp(
  `^(${[...pinyin.keys()].join("|")})(${[...pinyin.keys()].filter((one) => !/^[aeo]/.test(one)).join("|")})*$`,
);

const isInPinyin = (name: NameParts) =>
  read(name, "pinyin") !== null && name.parts.every(({ word }) => asSpelled.test(word.key));

function inBothSystems(inPinyin: NameParts, inWadeGiles: NameParts): "sure" | "maybe" | null {
  const name = read(inPinyin, "pinyin");
  const other = name && read(inWadeGiles, "wadeGiles");
  if (!other) return null;
  const orders = [name, [...name.slice(1), ...name.slice(0, 1)], [...name.slice(-1), ...name.slice(0, -1)]];
  if (!orders.some((order) => order.flat().join(" ") === other.flat().join(" "))) return null;
  const isPinyin = read(inWadeGiles, "pinyin")?.every((word, at) => word.length === other[at]?.length);
  return inWadeGiles.parts.some(({ hyphen }) => hyphen) || !isPinyin ? "sure" : "maybe";
}

/** The syllables of each part of a name; null for a name that has one part, many, or one that is not read so. */
function read({ parts }: NameParts, system: keyof Mandarin): string[][] | null {
  if (parts.length < 2 || parts.length > 4) return null;
  const name: string[][] = [];
  for (const { word } of parts) {
    const some = mandarinOf(word)?.[system];
    if (!some) return null;
    name.push(some);
  }
  return name;
}
