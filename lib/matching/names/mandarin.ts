import type { NameParts } from "./parts";
import type { NameWord } from "./word";

/** The syllables of Mandarin in Pinyin (ISO 7098): the finals that follow each initial, "-" for none. */
const finals = `
- a ai an ang ao e ei en eng er o ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo
l a ai an ang ao e ei eng i ian iang iao ie in ing iu ong ou u uan ue un uo
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
y a an ang ao e i in ing ong ou u uan ue un
w a ai an ang ei en eng o u
`;

/** Wade–Giles writes these otherwise; the apostrophes that tell breath, and the dots of ü, are left out in most papers. */
const initials: Record<string, string> = {
  ...{ b: "p", d: "t", g: "k", j: "ch", q: "ch", x: "hs", zh: "ch", r: "j", z: "ts", c: "ts" },
};
const otherFinals: Record<string, string> = { ian: "ien", ie: "ieh", ue: "ueh", ong: "ung", iong: "iung", er: "erh" };
const wholeSyllables: Record<string, string> = {
  ...{ zi: "tzu", ci: "tzu", si: "ssu", zhi: "chih", chi: "chih", shi: "shih", ri: "jih", gui: "kuei", kui: "kuei" },
  ...{ yi: "i", yan: "yen", ye: "yeh", you: "yu", ge: "ko", ke: "ko", he: "ho" },
};

function wadeGilesOf(initial: string, final: string): string {
  const whole = wholeSyllables[initial + final];
  if (whole) return whole;
  const short = final === "uo" && !["g", "k", "h", "sh"].includes(initial) ? "o" : final;
  return (initials[initial] ?? initial) + (otherFinals[short] ?? short);
}

const pinyin = new Map<string, string>();
for (const line of finals.trim().split("\n")) {
  const [letters = "", ...endings] = line.split(" ");
  const initial = letters === "-" ? "" : letters;
  for (const final of endings) pinyin.set(initial + final, wadeGilesOf(initial, final));
}
const wadeGiles = new Map([...pinyin.values()].map((syllable) => [syllable, syllable]));
for (const [free, usual] of [
  ["yi", "i"],
  ["ing", "ying"],
  ["teh", "te"],
  ["szu", "ssu"],
] as const)
  wadeGiles.set(free, usual);

const longestSyllable = 6;
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

/** Every syllable in Pinyin. */
export const pinyinSyllables: Iterable<string> = pinyin.keys();

/** A syllable in Pinyin as Wade and Giles write it, without apostrophes; itself when there is no such syllable. */
export const asWadeGiles = (syllable: string) => pinyin.get(syllable) ?? syllable;

const syllableLengths = Array.from({ length: longestSyllable }, (_, at) => at + 1);

/** Whether a folded word is so many syllables in Pinyin. */
export function isPinyin(word: string, count: number): boolean {
  let ends = new Set([0]);
  for (let syllable = 0; syllable < count; syllable++)
    ends = new Set(
      [...ends].flatMap((start) =>
        syllableLengths.map((length) => start + length).filter((end) => pinyin.has(word.slice(start, end))),
      ),
    );
  return ends.has(word.length);
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
