/** One way to write a sound in Latin letters, what it costs to read it so, and whether only a word's end can have it. */
export type Spelling = { letters: string; cost: number; end: boolean };

/** What a run of native letters can be in Latin: its length in letters, and its spellings by their first letter. */
export type Sound = { letters: string[]; start: boolean; end: boolean; spellings: Map<string, Spelling[]> };

/** The sounds of a script by the first native letter of each. */
export type SoundTable = Map<string, Sound[]>;

const costs = [0, 0.15, 0.35];

/**
 * Reads a table of sounds, a line each: `native letters: usual spellings | rarer ones | far ones`. Several native
 * letters may share a line; `^` and `$` tie them to the start or end of a word, and `$` does so for a spelling;
 * `_` is a sound that is not written.
 */
export function soundTable(text: string, split: (letters: string) => string[] = (letters) => [...letters]): SoundTable {
  const table: SoundTable = new Map();
  for (const line of text.split("\n").filter(Boolean)) {
    const [natives = "", ways = ""] = line.split(": ");
    const spellings = spellingsOf(ways);
    for (const native of natives.trim().split(" ")) {
      const letters = split(native.replace(/[\^$]/g, ""));
      const [first = ""] = letters;
      const sound = { letters, start: native.startsWith("^"), end: native.endsWith("$"), spellings };
      table.set(first, [...(table.get(first) ?? []), sound]);
    }
  }
  return table;
}

function spellingsOf(ways: string): Map<string, Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  for (const [tier, words] of ways.split("|").entries())
    for (const word of words.trim().split(/\s+/).filter(Boolean)) {
      const letters = word.replace(/[_$]/g, "");
      const first = letters.charAt(0);
      const spelling = { letters, cost: costs[tier] ?? 1, end: word.endsWith("$") };
      spellings.set(first, [...(spellings.get(first) ?? []), spelling]);
    }
  return spellings;
}
