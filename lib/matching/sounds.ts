/**
 * How names written in Latin letters sound. One name is romanised many ways (Hussein, Hossein, Husayn; Zhukov, Joukov;
 * Hsueh, Xue; Ri, Lee): ISO 233 and 9, BGN/PCGN, French and English habits, Wade-Giles and pinyin, McCune-Reischauer
 * and Revised Romanization differ in the same few places, which the two tables here list.
 */

/** Letters that stand for one sound: S is sh, C is ch, c is ts, j is zh or dzh. The first that fits counts. */
const spellings = `shch=S schtsch=S chtch=S sch=S sh=S sz=S tsch=C tch=C tsh=C ts=c tz=c th=t dzh=j dj=j dzs=j dz=z dh=d zh=j ch=C cz=C
  ce=se ci=si cy=si ck=k c=k kh=h gh=g ph=f que=ke qui=ki q=k x=ks w=v aou=avu ou=u oo=u oe=o ow=o ue=u eu=u eo=o
  ee=i ei=e ey=e ej=e ie=i au=o aw=o ao=o ae=a ai=e ay=e aj=e`;

/** How far apart two sounds are, out of 10, when it is less than a whole letter; "-" stands for no sound. */
const nearness = `ei=2 ou=2 ae=4 ao=4 eo=6 eu=6 ai=7 au=7 io=6 iu=6 iy=2 jy=3 ij=4 kg=4 kh=4 gh=4 gj=5 kC=7 hC=6
  sz=3 sS=4 sc=5 zc=4 SC=5 Cc=4 jz=4 jC=4 td=4 dz=6 tC=7 bp=4 vf=4 bv=5 vu=5 vo=6 lr=7 mn=7
  -a=6 -e=6 -i=6 -o=6 -u=6 -y=3 -h=5`;

type Spelling = {
  letters: string;
  sound: string;
  /** It ends in a letter that belongs to the next syllable when a vowel follows: "ay" in Ayman, not in Maya. */
  closed: boolean;
};

/** By the two letters they begin with, of which the second is any after a spelling of one letter. */
const spellingsOf: Spelling[][] = Array.from({ length: 32 * 32 }, () => []);
const placeOf = (first: number, second: number) => (first & 31) * 32 + (second & 31);
for (const line of spellings.split(/\s+/)) {
  const [letters = "", sound = ""] = line.split("=");
  const spelling = { letters, sound, closed: /[aeo][ijwy]$/.test(letters) };
  const first = letters.charCodeAt(0);
  if (letters.length > 1) spellingsOf[placeOf(first, letters.charCodeAt(1))]?.push(spelling);
  else for (let second = 0; second < 32; second++) spellingsOf[placeOf(first, second)]?.push(spelling);
}

/** Writes a folded word by its sounds: equal for the commonest ways to romanise one name. */
export function sounds(word: string): string {
  let out = "";
  let at = 0;
  // Wade-Giles "hs" and pinyin "x" begin a syllable that others write "sh".
  if (word.startsWith("x") || word.startsWith("hs")) {
    out = "S";
    at = word.startsWith("x") ? 1 : 2;
  }
  while (at < word.length) {
    const spelling = spellingAt(word, at);
    const sound = spelling?.sound ?? soundAt(word, at);
    if (!out.endsWith(sound)) out += sound;
    at += spelling?.letters.length ?? 1;
  }
  return out || word;
}

function spellingAt(word: string, at: number): Spelling | undefined {
  const second = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
  for (const spelling of spellingsOf[placeOf(word.charCodeAt(at), second)] as Spelling[])
    if (word.startsWith(spelling.letters, at) && !(spelling.closed && isVowel(word, at + spelling.letters.length)))
      return spelling;
}

function soundAt(word: string, at: number): string {
  const letter = word.charAt(at);
  if (letter === word.charAt(at + 1)) return "";
  const open = isVowel(word, at + 1);
  if (letter === "h" && !open) return "";
  if ((letter === "y" || letter === "j") && !open) return "i";
  return letter === "i" && open && at > 0 ? "y" : letter;
}

const isVowel = (word: string, at: number) => at < word.length && "aeiou".includes(word.charAt(at));

const nothing = "-".charCodeAt(0);
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
let [before, last, row] = [new Int32Array(longest + 1), new Int32Array(longest + 1), new Int32Array(longest + 1)];

/**
 * How many sounds part two words written by `sounds`: an edit distance in which near sounds and vowels count in part,
 * and two swapped neighbours count once. Infinite once it is surely over the limit, or for words over 300 letters.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.length > longest || b.length > longest) return Number.POSITIVE_INFINITY;
  last[0] = 0;
  for (let j = 1; j <= b.length; j++) last[j] = cell(last, j - 1) + cell(tenths, nothing * 128 + b.charCodeAt(j - 1));
  let previous = 0;
  for (let i = 1; i <= a.length; i++) {
    const left = a.charCodeAt(i - 1);
    const dropped = cell(tenths, nothing * 128 + left);
    let least = cell(last, 0) + dropped;
    row[0] = least;
    for (let j = 1; j <= b.length; j++) {
      const right = b.charCodeAt(j - 1);
      let best = cell(last, j - 1) + cell(tenths, left * 128 + right);
      best = Math.min(best, cell(last, j) + dropped, cell(row, j - 1) + cell(tenths, nothing * 128 + right));
      if (j > 1 && previous === right && left === b.charCodeAt(j - 2)) best = Math.min(best, cell(before, j - 2) + 10);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit * 10) return Number.POSITIVE_INFINITY;
    previous = left;
    const unused = before;
    before = last;
    last = row;
    row = unused;
  }
  return cell(last, b.length) / 10;
}

function cell(row: Int32Array | Uint8Array, index: number): number {
  return row[index] as number;
}
