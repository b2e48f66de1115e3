import type { Sound, SoundTable } from "./spellings";

/** How much the vowels of a script tell: it writes all of them, hears some loosely, or leaves most out. */
export type Vowels = "exact" | "heard" | "left out";

/** A word in native letters, and the sounds that can begin at each of them. */
export type SoundWord = { text: string; letters: string[]; at: Sound[][]; vowels: Vowels };

/** Looks up the sounds a word can be made of. */
export function soundWord(text: string, signs: string[], table: SoundTable, vowels: Vowels = "heard"): SoundWord {
  const letters = signs.filter((sign) => table.has(sign) || /\p{L}/u.test(sign));
  const at = letters.map((letter, i) =>
    (table.get(letter) ?? []).filter(
      (sound) =>
        (!sound.start || i === 0) &&
        (!sound.end || i + sound.letters.length === letters.length) &&
        sound.letters.every((other, k) => letters[i + k] === other),
    ),
  );
  return { text, letters, at, vowels };
}

const otherVowel: Record<Vowels, number> = { exact: 0.9, heard: 0.5, "left out": 0.35 };

/**
 * How far a word is from a spelling in Latin letters: 0 when it is read just so, 1 when nothing agrees.
 * The cheapest way to spell every sound in turn, as in Wagner and Fischer's edit distance, but a step takes a whole sound.
 */
export function soundDistance(word: SoundWord, latin: string): number {
  const [n, m] = [word.letters.length, latin.length];
  if (n === 0 || m === 0) return 1;
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  const reach = (cell: number, value: number) => {
    if (value < (cost[cell] as number)) cost[cell] = value;
  };
  const change = otherVowel[word.vowels];
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const here = cost[i * width + j] as number;
      if (here === Number.POSITIVE_INFINITY) continue;
      if (j < m) reach(i * width + j + 1, here + unread(latin, j, word.vowels));
      const sounds = word.at[i];
      if (!sounds) continue;
      const vowel = isVowel(sounds);
      reach((i + 1) * width + j, here + (vowel ? change + 0.05 : 0.9));
      if (j < m)
        reach((i + 1) * width + j + 1, here + (vowel === vowels.has(latin.charAt(j)) ? (vowel ? change : 0.9) : 1.3));
      for (const { letters, spellings } of sounds) {
        const row = (i + letters.length) * width + j;
        for (const spelling of spellings.get("") ?? []) reach(row, here + spelling.cost);
        for (const spelling of spellings.get(latin.charAt(j)) ?? []) {
          const to = j + spelling.letters.length;
          if ((!spelling.end || to === m) && latin.startsWith(spelling.letters, j))
            reach(row + spelling.letters.length, here + spelling.cost);
        }
      }
    }
  return Math.min(1, (cost[n * width + m] as number) / ((n + m) / 2));
}

const vowels = new Set("aeiouy");

const isVowel = (sounds: Sound[]) => "aeiouy".includes([...(sounds[0]?.spellings.keys() ?? [])][0] ?? "?");

/** What it costs that a Latin letter is heard in no native sound. */
function unread(latin: string, j: number, written: Vowels) {
  const letter = latin.charAt(j);
  if (j > 0 && latin.charAt(j - 1) === letter) return 0.05;
  if (vowels.has(letter)) {
    if (written === "left out") return 0.04;
    return letter === "e" && j === latin.length - 1 ? 0.1 : written === "exact" ? 0.6 : 0.4;
  }
  if (letter === "h") return 0.25;
  return j === latin.length - 1 && "stdxz".includes(letter) ? 0.5 : 0.9;
}
