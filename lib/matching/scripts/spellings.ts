/**
 * One way to write a sound in Latin letters, what it costs to read it so, whether only a word's end can have it, and whether it
 * makes a vowel long, so that it cannot stand where letters tell a short one.
 */
export type Spelling = { letters: string; cost: number; end: boolean; long: boolean };

/**
 * What a run of native letters can be in Latin: the letters, whether they must start or end the word or cannot end it, and
 * the spellings by the code of their first letter (0 for a sound that is not written).
 */
export type Sound = {
  letters: string[];
  start: boolean;
  end: boolean;
  inside: boolean;
  vowel: boolean;
  plainest: string;
  spellings: Spelling[][];
};

/** The sounds of a script by the first native letter of each. */
type SoundTable = Map<string, Sound[]>;

/** What it costs to read a sound as its usual, its rarer and its far spellings. */
const costs = [0, 0.15, 0.35];

/** The place of a small Latin letter in the alphabet, from 1; 0 past the end of a word. */
export const letterCode = (word: string, index: number) => (index < word.length ? word.charCodeAt(index) - 96 : 0);

/**
 * Reads a table of sounds, a line each: `native letters: usual spellings | rarer ones | far ones`. Several native
 * letters may share a line; `^` and `$` tie them to the start or end of a word, `+` keeps them from its end, and `$` ties a
 * spelling to the end of a word, and `~` keeps it from a short vowel; `_` is a sound that is not written. Letters together have only the spellings that one by
 * one they have not.
 */
export function soundTable(text: string, split: (letters: string) => string[] = (letters) => [...letters]): SoundTable {
  const table: SoundTable = new Map();
  for (const line of text.split("\n").filter(Boolean)) {
    const [natives = "", ways = ""] = line.split(": ");
    const written = spellingsOf(ways);
    for (const native of natives.trim().split(" ")) {
      const letters = split(native.replace(/[\^$+]/g, ""));
      const [first = ""] = letters;
      const [start, end, inside] = [native.startsWith("^"), native.endsWith("$"), native.endsWith("+")];
      const sound = { letters, start, end, inside, ...written };
      table.set(first, [...(table.get(first) ?? []), sound]);
    }
  }
  return table;
}

/** Most letters begin no spelling of a sound. */
const none: Spelling[] = [];

function spellingsOf(ways: string) {
  const spellings = new Array<Spelling[]>(27).fill(none);
  const all = ways.split("|").flatMap((words, tier) =>
    (words.match(/\S+/g) ?? []).map((word) => ({
      letters: word.replace(/[_$~]/g, ""),
      cost: costs[tier] ?? 1,
      end: word.endsWith("$"),
      long: word.endsWith("~"),
    })),
  );
  for (const spelling of all) {
    const code = letterCode(spelling.letters, 0);
    spellings[code] = [...(spellings[code] ?? none), spelling];
  }
  const plainest = all[0]?.letters ?? "";
  return { spellings, plainest, vowel: /^[aeiouy]/.test(plainest) };
}

/** How much the vowels of a script tell: it writes all of them, hears some loosely, or leaves most out. */
export type Vowels = "exact" | "heard" | "left out";

/** A word in native letters, the sounds that can begin at each of them, and how many letters it counts for if not for all. */
export type SoundWord = { letters: string[]; at: Sound[][]; vowels: Vowels; length?: number };

/** Looks up the sounds a word can be made of; signs that are no letters and not in the table say nothing. */
export function soundWord(signs: string[], table: SoundTable, vowels: Vowels = "heard"): SoundWord {
  const letters = signs.filter((sign) => table.has(sign) || /\p{L}/u.test(sign));
  const at = letters.map((letter, i) =>
    (table.get(letter) ?? []).filter(
      (sound) =>
        (!sound.start || i === 0) &&
        (!sound.end || i + sound.letters.length === letters.length) &&
        (!sound.inside || i + sound.letters.length < letters.length) &&
        sound.letters.every((other, k) => letters[i + k] === other),
    ),
  );
  return { letters, at, vowels };
}

/** Whether a word's first sound is usually spelled so that a Latin word can begin with it. */
export const canBeginWith = (word: SoundWord, latin: string) =>
  usualStarts(word, latin).some(({ letters }) => letters !== "");

/** Whether Latin letters spell a word's first sound and nothing else: Yu of Юрий. */
export const isFirstSound = (word: SoundWord, latin: string) =>
  usualStarts(word, latin).some(({ letters }) => letters === latin);

const usualStarts = ({ at }: SoundWord, latin: string) =>
  (at[0] ?? []).flatMap(({ spellings }) => spellings[letterCode(latin, 0)] ?? []).filter(({ cost }) => cost < 0.35);
