import { letterCode, type Sound, type SoundTable } from "./spellings";

/** How much the vowels of a script tell: it writes all of them, hears some loosely, or leaves most out. */
export type Vowels = "exact" | "heard" | "left out";

/** A word in native letters, and the sounds that can begin at each of them. */
export type SoundWord = { letters: string[]; at: Sound[][]; vowels: Vowels };

/** Looks up the sounds a word can be made of; signs that are no letters and not in the table say nothing. */
export function soundWord(signs: string[], table: SoundTable, vowels: Vowels = "heard"): SoundWord {
  const letters = signs.filter((sign) => table.has(sign) || /\p{L}/u.test(sign));
  const at = letters.map((letter, i) =>
    (table.get(letter) ?? []).filter(
      (sound) =>
        (!sound.start || i === 0) &&
        (!sound.end || i + sound.letters.length === letters.length) &&
        sound.letters.every((other, k) => letters[i + k] === other),
    ),
  );
  return { letters, at, vowels };
}

/** What it costs to hear another vowel, and a Latin vowel where no native letter stands. */
const vowelCosts: Record<Vowels, { other: number; unwritten: number }> = {
  exact: { other: 0.9, unwritten: 0.6 },
  heard: { other: 0.5, unwritten: 0.4 },
  "left out": { other: 0.5, unwritten: 0.04 },
};
const consonantCost = 0.9;
const mixedCost = 1.3;

/**
 * How far a word is from a spelling in Latin letters: 0 when it is read just so, 1 when it is further than `limit`.
 * The cheapest way to spell every sound in turn, as in Wagner and Fischer's edit distance, but a step takes a whole sound.
 */
export function soundDistance(word: SoundWord, latin: string, limit: number): number {
  const [n, m] = [word.letters.length, latin.length];
  if (n === 0 || m === 0) return 1;
  const length = (n + m) / 2;
  const most = limit * length;
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  let furthest = 0;
  const reach = (cell: number, value: number) => {
    if (value > most || value >= (cost[cell] as number)) return;
    cost[cell] = value;
    if (cell > furthest) furthest = cell;
  };
  const { other } = vowelCosts[word.vowels];
  cost[0] = 0;
  for (let i = 0; i <= n && furthest >= i * width; i++) {
    const sounds = word.at[i];
    const vowel = sounds?.[0]?.vowel ?? false;
    for (let j = 0; j <= m; j++) {
      const here = cost[i * width + j] as number;
      if (here > most) continue;
      if (j < m) reach(i * width + j + 1, here + unreadCost(latin, j, word.vowels));
      if (!sounds) continue;
      reach((i + 1) * width + j, here + (vowel ? other : consonantCost));
      if (j < m) {
        const changed = vowel ? other : consonantCost;
        reach((i + 1) * width + j + 1, here + (vowel === isVowel(latin, j) ? changed : mixedCost));
      }
      for (const { letters, spellings } of sounds) {
        const cell = (i + letters.length) * width + j;
        for (const spelling of spellings[0] ?? []) reach(cell, here + spelling.cost);
        if (j === m) continue;
        for (const { letters: spelt, cost: extra, end } of spellings[letterCode(latin, j)] ?? [])
          if ((!end || j + spelt.length === m) && (spelt.length === 1 || latin.startsWith(spelt, j)))
            reach(cell + spelt.length, here + extra);
      }
    }
  }
  const whole = cost[n * width + m] as number;
  return whole <= most ? whole / length : 1;
}

const isVowel = (latin: string, j: number) => "aeiouy".includes(latin.charAt(j));

/** What it costs that a Latin letter is heard in no native sound: doubled letters and silent ends cost little. */
function unreadCost(latin: string, j: number, vowels: Vowels) {
  const letter = latin.charAt(j);
  const last = j === latin.length - 1;
  if (last && letter === "e") return 0.1;
  if (vowels === "left out" && isVowel(latin, j) && j > 0 && isVowel(latin, j - 1))
    return latin.startsWith("ou", j - 1) ? 0.1 : 0.3;
  if (j > 0 && latin.charAt(j - 1) === letter) return 0.05;
  if (isVowel(latin, j)) return vowelCosts[vowels].unwritten;
  if (letter === "h") return 0.25;
  return last && "stdxz".includes(letter) ? 0.4 : consonantCost;
}
