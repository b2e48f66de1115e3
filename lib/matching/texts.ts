import { templatePhrases } from "./template-phrases";

/** Numbers of a sketch: 42 bands of 3. Two texts that share half of their runs meet in a band 996 times of 1,000. */
const rows = 3;
const bands = 42;
const size = rows * bands;

/** Words in a run. */
const runLength = 5;

/** Fewer runs than these are a few sentences, which many people write alike. */
export const fewestRuns = 40;

/** From this share of their runs on, two texts are one text with changes. */
export const alikeFrom = 0.5;

/** More words than a long résumé has; what comes after them is not compared. */
const mostWords = 20_000;

export type Word = { word: string; start: number; end: number };

/** Letters of scripts that leave no space between words, each of which is counted as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordPattern = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}])+`, "gu");

/** The words of a text in lower case, and where each stands. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].slice(0, mostWords).map(({ 0: found, index }) => ({
    word: found.normalize("NFKC").toLowerCase(),
    start: index,
    end: index + found.length,
  }));

/** Every run of five words, in the order of the text. */
export function runsIn(words: Word[]) {
  const runs: string[] = [];
  for (let at = 0; at + runLength <= words.length; at++)
    runs.push(
      words
        .slice(at, at + runLength)
        .map(({ word }) => word)
        .join(" "),
    );
  return runs;
}

const known = new Set(templatePhrases.flatMap((phrase) => runsIn(wordsIn(phrase))));

/** The runs that are a text's own: each once, without those of other texts, such as the advertisement, and of known templates. */
export function ownRuns(text: string, others: readonly string[]): string[] {
  const theirs = new Set(others.flatMap((other) => runsIn(wordsIn(other))));
  return [...new Set(runsIn(wordsIn(text)))].filter((run) => !known.has(run) && !theirs.has(run));
}

/** The smallest of every reordering of the runs' hashes (MinHash). `hash` gives 32 bits of a run, by whatever key it has. */
export function sketchOf(runs: readonly string[], hash: (run: string) => number): Uint32Array {
  const sketch = new Uint32Array(size).fill(0xffffffff);
  for (const run of runs) {
    const hashed = hash(run);
    for (let at = 0; at < size; at++) {
      const reordered = mixed(hashed ^ Math.imul(at + 1, 0x9e3779b1));
      if (reordered < (sketch[at] ?? 0)) sketch[at] = reordered;
    }
  }
  return sketch;
}

/** A bijection of 32 bits that leaves no order (the end of MurmurHash3, in the public domain). */
function mixed(bits: number) {
  let x = bits;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The share of the runs of two texts that both have, 0 to 1, as their sketches estimate it: within 0.09 for 19 pairs of 20. */
export function shareOf(one: Uint32Array, other: Uint32Array) {
  let same = 0;
  for (let at = 0; at < size; at++) if (one[at] === other[at]) same++;
  return same / size;
}

/** What alike sketches have in common with near certainty: one number of 64 bits for each band, by which they are looked up. */
export function bandsOf(sketch: Uint32Array): bigint[] {
  return Array.from({ length: bands }, (_, band) => {
    const part = sketch.subarray(band * rows, (band + 1) * rows);
    const folded = (seed: number) => part.reduce((sum, value) => mixed(Math.imul(sum, 31) ^ value), mixed(seed + band));
    return BigInt.asIntN(64, (BigInt(folded(0x1f83d9ab)) << 32n) | BigInt(folded(0x5be0cd19)));
  });
}

/** A piece of a text, and whether the other has it, too. */
export type Passage = { text: string; shared: boolean };

/** A text in pieces, those marked that stand in the other one as well and in none of the rest, such as the advertisement. */
export function passagesOf(text: string, other: string, rest: readonly string[]): Passage[] {
  const theirs = new Set(ownRuns(other, rest));
  const words = wordsIn(text);
  const marked = new Set(
    runsIn(words).flatMap((run, at) =>
      theirs.has(run) ? Array.from({ length: runLength }, (_, step) => at + step) : [],
    ),
  );
  const passages: Passage[] = [];
  let from = 0;
  for (const [at, { start }] of words.entries()) {
    const shared = marked.has(at);
    const last = passages.at(-1);
    if (last && last.shared === shared) continue;
    if (last) last.text = text.slice(from, start);
    else if (start > 0) passages.push({ text: text.slice(0, start), shared: false });
    passages.push({ text: "", shared });
    from = start;
  }
  const last = passages.at(-1);
  if (last) last.text = text.slice(from);
  return last ? passages : [{ text, shared: false }];
}
