// How near words are that are written by `sounds`.

/** How far apart two sounds are, out of 10, when it is less than a whole letter; "-" stands for no sound. */
const nearness = `ei=2 ou=2 ae=4 ao=4 eo=6 eu=6 ai=7 au=7 io=6 iu=6 iy=2 jy=3 ij=4 kg=4 kh=4 gh=4 gj=5 kC=7 hC=6
  sz=3 sS=4 sc=5 zc=4 SC=5 Cc=4 jz=4 jC=4 td=4 dz=6 tC=7 bp=4 vf=4 bv=5 vu=5 vo=6 lr=7 mn=7
  -a=6 -e=6 -i=6 -o=6 -u=6 -y=3 -h=5`;

/** Where the row of no sound begins. */
const nothing = "-".charCodeAt(0) * 128;
const tenths = new Uint8Array(128 * 128).fill(10);
for (let sound = 0; sound < 128; sound++) tenths[sound * 128 + sound] = 0;
for (const line of nearness.split(/\s+/)) {
  const [a, b] = [line.charCodeAt(0), line.charCodeAt(1)];
  tenths[a * 128 + b] = tenths[b * 128 + a] = Number(line.slice(3));
}

/** Whether two words may be near: their beginnings and their ends are, or would be without their outermost sound. */
export const mayBeNear = (a: string, b: string) => mayBeginNear(a, b) && areNear(a, a.length - 1, b, b.length - 1, -1);

/** Whether words may be near that begin with these two sounds of each. */
export const mayBeginNear = (a: string, b: string) => areNear(a, 0, b, 0, 1);

function areNear(a: string, i: number, b: string, j: number, step: 1 | -1): boolean {
  const left = a.charCodeAt(i);
  const right = b.charCodeAt(j);
  if (cell(tenths, left * 128 + right) < 10) return true;
  const nextLeft = a.charCodeAt(i + step);
  const nextRight = b.charCodeAt(j + step);
  return left === nextRight || right === nextLeft || nextLeft === nextRight;
}

/** Consonants of words written by `sounds`, a bit each: those of this word, and all that are near one of its sounds. */
export type Consonants = { own: number; near: number };

const consonantLetters = "bcdfgjklmnpqrstvwxzSC";
const consonantBits = new Int32Array(128);
for (let at = 0; at < consonantLetters.length; at++) consonantBits[consonantLetters.charCodeAt(at)] = 1 << at;
const nearConsonants = new Int32Array(128);
for (let sound = 0; sound < 128; sound++)
  for (let other = 0; other < 128; other++)
    if (cell(tenths, sound * 128 + other) < 10)
      nearConsonants[sound] = cell(nearConsonants, sound) | cell(consonantBits, other);

export function consonantsOf(sound: string): Consonants {
  let [own, near] = [0, 0];
  for (let at = 0; at < sound.length; at++) {
    const code = sound.charCodeAt(at) & 127;
    own |= cell(consonantBits, code);
    near |= cell(nearConsonants, code);
  }
  return { own, near };
}

/** At least how many sounds part two words: a consonant that is near nothing in the other word is one. */
export const leastDistance = (a: Consonants, b: Consonants) =>
  Math.max(countBits(a.own & ~b.near), countBits(b.own & ~a.near));

/** How many of 32 bits are set: added up in pairs, fours and bytes. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const longest = 300;
const [before, last, row] = [new Int32Array(longest + 1), new Int32Array(longest + 1), new Int32Array(longest + 1)];

/**
 * How many sounds part two words written by `sounds`: an edit distance in which near sounds and vowels count in part,
 * and two swapped neighbours count once. Infinite once it is surely over the limit, or for words over 300 letters.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.length > longest || b.length > longest) return Number.POSITIVE_INFINITY;
  let [twoBefore, above, here] = [before, last, row];
  above[0] = 0;
  for (let j = 1; j <= b.length; j++) above[j] = cell(above, j - 1) + cell(tenths, nothing + b.charCodeAt(j - 1));
  let previous = 0;
  for (let i = 1; i <= a.length; i++) {
    const left = a.charCodeAt(i - 1);
    const dropped = cell(tenths, nothing + left);
    let least = cell(above, 0) + dropped;
    here[0] = least;
    let behind = 0;
    for (let j = 1; j <= b.length; j++) {
      const right = b.charCodeAt(j - 1);
      let best = cell(above, j - 1) + cell(tenths, left * 128 + right);
      best = Math.min(best, cell(above, j) + dropped, cell(here, j - 1) + cell(tenths, nothing + right));
      if (previous === right && left === behind) best = Math.min(best, cell(twoBefore, j - 2) + 10);
      here[j] = best;
      if (best < least) least = best;
      behind = right;
    }
    if (least > limit * 10) return Number.POSITIVE_INFINITY;
    previous = left;
    [twoBefore, above, here] = [above, here, twoBefore];
  }
  return cell(above, b.length) / 10;
}

function cell(row: Int32Array | Uint8Array, index: number): number {
  return row[index] as number;
}
