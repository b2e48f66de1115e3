import { type FirstName, nameBits, shared, tableWords } from "./first-names";
import { sounds } from "./sounds";
import type { NameWord } from "./word";
import { wordSet } from "./words";

/** Endings with which languages make pet names of first names: Mish-enka, Jul-cia, Ferk-o, Migu-elito, Hans-el, Grietj-e. */
const endings = `
  y ie i ey e o a s ya ia ja yo io jo
  ka ko ke ek ik ok ak uk ica ice itsa itza ca co ce che cho cha sha sho sa so sia sja usa uska usko
  ushka yushka ushko yushko ishka oshka ashka enka yenka ienka onka inka unka anka ochka echka yochka ichka uchka
  usha yusha asha yasha osha isha usya yusya asya unya yunya anya onya enya ulya yulya ulka yulka ulenka ula ulia unia usia
  ukha yukha uha yuha okha oha ych ik chik shik ushek eniek ieniek
  eczka iczka uszka unieczka ieczka aczka oczka unka eniek aszek ulek ciek cik cio cia ciu zio zia siu sio siek szek
  cek cko cka cki ic icka icko icek ecek icky inka enka inek
  csi cska cske csike ike ika ica uska usz iko oko nyi
  ito ita illo illa ico ica ino cito cita zito zita chito chita uco uca ucho ucha
  inho inha zinho zinha inhos ao oca eco eca
  etto etta ello ella uccio uccia uzzo uzza ette otte inette
  je tje pje ke ken ien tien eke lein chen erl li
  se sse ster kin kun chan
  tsu ppa kka sku nen uli ukka ikki
  aki akis oula itsa oulis
`;
const ending = wordSet(endings);
const longestEnding = Math.max(...[...ending].map((letters) => letters.length));

/** Where the longest ending of a word begins; its length when it has none. */
function endingAt(word: string): number {
  for (let start = Math.max(0, word.length - longestEnding); start < word.length; start++)
    if (ending.has(word.slice(start))) return start;
  return word.length;
}

/** What stays of a first name, by its sounds, without the endings that pet names add and drop; at least three letters. */
function root(word: string): string {
  let stem = word;
  for (let times = 0; times < 2; times++) {
    const start = endingAt(stem);
    if (start < 3) break;
    stem = stem.slice(0, start);
  }
  return sounds(stem);
}

const byRoot = new Map<string, FirstName>();
for (const [word, names] of tableWords) {
  const key = root(word);
  byRoot.set(key, [...(byRoot.get(key) ?? []), ...names]);
}

/** What a word is as a pet name, worked out when it is first asked for. */
export type PetName = {
  /** Without the endings of pet names. */
  root: string;
  /** The names it can stand for, or that others of its root stand for, and a bit for each. */
  names: FirstName | null;
  bits: number;
  /** What a longer name begins with; null for a name in full, which is no beginning of another. */
  start: string | null;
};

function petNameOf(word: NameWord): PetName {
  if (word.pet) return word.pet;
  const key = root(word.key);
  const isFull = word.first?.every((meaning) => !meaning.short);
  const petVowel = word.first ? /[ie]$|(?<=...[^aeiou])[ao]$/ : /[aeiou]$/;
  const start = isFull ? null : word.sound.replace(petVowel, "");
  const names = word.first ?? byRoot.get(key) ?? null;
  word.pet = { root: key, names, bits: nameBits(names), start };
  return word.pet;
}

/** Whether one word is built as a pet name of the other, or both are pet names of one first name, although no table has both. */
export function isHypocorism(a: NameWord, b: NameWord): boolean {
  if (a.first && b.first) return false;
  const inUse = a.first || b.first;
  if (a.key.length < b.key.length ? isBeginning(a, b, inUse ? 3 : 4) : isBeginning(b, a, inUse ? 3 : 4)) return true;
  if (!inUse) return false;
  const [left, right] = [petNameOf(a), petNameOf(b)];
  if (left.root === right.root && left.root.length > 2) return !isFeminine(a, b) && !isFeminine(b, a);
  return (left.bits & right.bits) !== 0 && left.names && right.names ? shared(left.names, right.names) !== null : false;
}

/** Whether a word is a man's name in full with the ending that makes it a woman's, who has another name: Alan, Alana. */
const isFeminine = (long: NameWord, { key, first }: NameWord) =>
  first?.some(({ short }) => !short) === true &&
  long.key.startsWith(key) &&
  /^(?:i|iy|y|in)?a$/.test(long.key.slice(key.length));

/** Whether a word is the beginning of a longer one, alone or with one pet vowel: Trev, Trevvie. A full name never is. */
function isBeginning(short: NameWord, long: NameWord, least: number): boolean {
  const { start } = petNameOf(short);
  return (
    start !== null &&
    start.length >= least &&
    (long.sound.startsWith(start) || (short.key.length > 3 && long.sound.endsWith(short.sound)))
  );
}
