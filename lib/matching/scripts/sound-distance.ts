import { letterCode, type Sound, type SoundWord, type Spelling, type Vowels } from "./spellings";

/** What it costs to hear another vowel, a Latin vowel where no native letter stands, and a consonant that may be silent at the end. */
const costsOf: Record<Vowels, { other: number; unwritten: number; silent: number }> = {
  exact: { other: 0.9, unwritten: 0.6, silent: 0.4 },
  heard: { other: 0.5, unwritten: 0.4, silent: 0.4 },
  // The tables of these scripts have the silent ends of French themselves.
  "left out": { other: 0.65, unwritten: 0.04, silent: 0.6 },
};
const consonantCost = 0.9;
const mixedCost = 1.3;

/** What it costs at least to have read so many sounds and so many letters, a row for each sound; used again each time. */
let cost = new Float64Array(1024);
/** What a whole reading may cost, and the last place that some reading comes to. */
let [most, furthest] = [0, 0];

function reach(place: number, value: number) {
  if (value > most || value >= (cost[place] as number)) return;
  cost[place] = value;
  if (place > furthest) furthest = place;
}

/**
 * How far a word is from a spelling in Latin letters: 0 when it is read just so, 1 when it is further than `limit`.
 * The cheapest way to spell every sound in turn, as in Wagner and Fischer's edit distance, but a step takes a whole sound.
 */
export function soundDistance(word: SoundWord, latin: string, limit: number): number {
  const [n, m] = [word.letters.length, latin.length];
  if (n === 0 || m === 0) return 1;
  const length = ((word.length ?? n) + m) / 2;
  const width = m + 1;
  const size = (n + 1) * width;
  if (cost.length < size) cost = new Float64Array(2 * size);
  cost.fill(Number.POSITIVE_INFINITY, 0, size);
  most = limit * length;
  furthest = 0;
  cost[0] = 0;
  for (let place = 0; place <= furthest; place++) {
    const here = cost[place] as number;
    if (here > most) continue;
    const i = Math.floor(place / width);
    const j = place - i * width;
    if (j < m) reach(place + 1, here + unreadCost(latin, j, word.vowels));
    if (i < n) readSound(word, i, latin, j, here);
  }
  const whole = cost[size - 1] as number;
  return whole <= most ? whole / length : 1;
}

/** How far the nearest way to read a word is from a spelling. */
export function nearest(ways: SoundWord[], latin: string, limit: number) {
  let distance = 1;
  for (const word of ways) {
    distance = Math.min(distance, soundDistance(word, latin, limit));
    if (distance === 0) break;
  }
  return distance;
}

/** Takes the sounds that can begin at a place on to where each of their spellings ends. */
function readSound(word: SoundWord, i: number, latin: string, j: number, here: number) {
  const m = latin.length;
  const place = i * (m + 1) + j;
  const sounds = word.at[i] as Sound[];
  const vowel = sounds[0]?.vowel ?? false;
  const changed = vowel && !isTellingEnd(word, i, latin, j) ? costsOf[word.vowels].other : consonantCost;
  reach(place + m + 1, here + changed);
  if (j < m) reach(place + m + 2, here + (vowel === isVowel(latin, j) ? changed : mixedCost));
  for (const { letters, spellings } of sounds) {
    const end = place + letters.length * (m + 1);
    for (const spelling of spellings[0] ?? [])
      if (!spelling.long || !(isShort(latin, j) || isSilentE(latin, j))) reach(end, here + spelling.cost);
    if (j === m) continue;
    for (const spelling of spellings[letterCode(latin, j)] ?? [])
      if (isSpelt(spelling, latin, j)) reach(end + spelling.letters.length, here + spelling.cost);
  }
}

/**
 * Whether a vowel ends the word that makes another name: any where vowels are left out, since it is written there (Bouzid, Bouzidi), an a where
 * they are heard (Maria, Mary).
 */
function isTellingEnd({ letters, at, vowels }: SoundWord, i: number, latin: string, j: number) {
  if (vowels === "exact" || i < letters.length - 1) return false;
  if (vowels === "left out") return true;
  return at[i]?.[0]?.plainest === "a" || (j === latin.length - 1 && latin.charCodeAt(j) === a);
}

const isSpelt = ({ letters, end, long }: Spelling, latin: string, j: number) =>
  (!end || j + letters.length === latin.length) &&
  (letters.length === 1 || latin.startsWith(letters, j)) &&
  (!long || !isShort(latin, j + letters.length));

/** Whether the consonant after a vowel is written twice, as where it is short: Tanner, Becker. It may be long before ll and rr: Castillo, Guerra. */
function isShort(latin: string, j: number): boolean {
  const next = latin.charCodeAt(j);
  if (j >= latin.length || vowelLetters[next] || next === l || next === r) return false;
  const isSecond = latin.charCodeAt(j - 1) === c;
  return next === latin.charCodeAt(j + 1) || (next === k && isSecond) || (next === c && latin.charCodeAt(j + 1) === k);
}

/** Whether a silent e tells that an a is said as in Wade. */
const isSilentE = (latin: string, j: number) =>
  latin.charCodeAt(j - 1) === a &&
  j + 2 === latin.length &&
  latin.charCodeAt(j + 1) === e &&
  stops[latin.charCodeAt(j)] === true;

/** For each ASCII code whether it is one of these letters: a look-up, since it is asked at every step. */
const among = (letters: string) =>
  Array.from({ length: 128 }, (_, code) => letters.includes(String.fromCharCode(code)));
const vowelLetters = among("aeiouy");
const oftenSilent = among("stdx");
const stops = among("dkpt");

const isVowel = (latin: string, j: number) => vowelLetters[latin.charCodeAt(j)] as boolean;

/** What it costs that a Latin letter is heard in no native sound: doubled letters and silent ends cost little. */
function unreadCost(latin: string, j: number, vowels: Vowels) {
  const letter = latin.charCodeAt(j);
  const before = j > 0 ? latin.charCodeAt(j - 1) : 0;
  const last = j === latin.length - 1;
  if (last && letter === e) return 0.1;
  // The ending that makes a man's name a woman's: Alexander, Alexandra; and vowels that are never silent at the end: Ross, Rossi.
  if (last && vowels === "heard" && letter === a) return mixedCost;
  if (last && vowels === "heard" && (letter === i || letter === o)) return consonantCost;
  if (vowelLetters[letter]) {
    if (vowels !== "left out") return before === letter ? doubledCost(vowels) : costsOf[vowels].unwritten;
    // What begins or ends with a vowel shows it by a letter also where vowels are left out.
    if (last) return consonantCost;
    if (before === 0) return 0.6;
    if (vowelLetters[before]) return before === o && letter === u ? 0.1 : 0.3;
    return costsOf[vowels].unwritten;
  }
  if (before === letter) return doubledCost(vowels);
  if (letter === c && latin.charCodeAt(j + 1) === k) return 0.05;
  if (letter === h) return vowels === "exact" && j === 0 ? consonantCost : 0.25;
  return last && oftenSilent[letter] ? costsOf[vowels].silent : consonantCost;
}

const doubledCost = (vowels: Vowels) => (vowels === "exact" ? 0.3 : 0.05);
const [a, c, e, h, i, k, l, o, r, u] = [..."acehikloru"].map((letter) => letter.charCodeAt(0));
