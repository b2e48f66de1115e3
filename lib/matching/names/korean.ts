import type { NameParts } from "./parts";
import type { NamePart } from "./split";
import type { NameWord } from "./word";

/** The sounds of Korean in the order of Hangul and how names write them, in Revised Romanization and the free spellings of passports; "-" for none. */
const initials = sounds("- g,k,kk n d,t,tt r,l m b,p s,sh,ss j,ch,z ch p,f h t k");
/** At the start of a given name the North writes an r that the South leaves out, as in 룡 and 용. */
const firstInitials = sounds("-,r,l g,k,kk n d,t,tt r,l m b,p s,sh,ss j,ch,z ch p,f h t k");
const finals = sounds("- k,g,ck n t,d,s l,r m p,b ng");
/** With "+" a spelling stands for the vowel only before a final: Su is 수, while Sung is 성 and 숭. */
const freeVowels = `a,ah ae,ai,ay ya eo,u+,uh,er e,ei yeo,yu+,you,ye ye,e o,oh wa,ua oe,we,wae,oi yo u,oo,wu,woo,ou wo,weo
  wi yu,yoo,you eu,u+ ui,eui,i,ee i,ee,yi`;
/** The same vowels in McCune–Reischauer and the style of the DPRK, without the marks that most papers leave out. */
const bookVowels = "a ae ya o e yo ye o wa oe yo u wo wi yu u ui i";

/** Which sounds each spelling may stand for, a bit each. */
function sounds(table: string): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [at, spellings] of table.split(/\s+/).entries())
    for (const spelling of spellings.split(",").map((text) => text.replace("-", "")))
      bits.set(spelling, (bits.get(spelling) ?? 0) | (1 << at));
  return bits;
}

/** The vowels of a system before a final, and where none follows. */
const vowels = (table: string) => ({
  closed: sounds(table.replaceAll("+", "")),
  open: sounds(table.replace(/,\w+\+/g, "")),
});
const systems = { free: vowels(freeVowels), book: vowels(bookVowels) };
type Vowels = (typeof systems)["free"];

/** What a sound may be, a bit each; a syllable has three: its initial, its vowel and its final. */
type Sound = number;

function syllablesOf(text: string, { closed, open }: Vowels, isFirst: boolean): Sound[][] {
  const found: Sound[][] = [];
  for (let start = 0; start <= 2; start++)
    for (let end = start + 1; end <= start + 3; end++) {
      const initial = (isFirst ? firstInitials : initials).get(text.slice(0, start));
      const vowel = (end < text.length ? closed : open).get(text.slice(start, end));
      const final = finals.get(text.slice(end));
      if (initial && vowel && final) found.push([initial, vowel, final]);
    }
  return found;
}

/** How a word can be read in a Korean name: as its first syllable, its last one, or as both; as people write them and by the book. */
export type Hangul = Record<keyof typeof systems, { first: Sound[][]; last: Sound[][]; both: Sound[][] }>;

/** How a word is read, worked out when it is first asked for. */
const hangulOf = (word: NameWord): Hangul =>
  (word.hangul ??= { free: readings(word.key, systems.free), book: readings(word.key, systems.book) });

function readings(key: string, vowels: Vowels) {
  if (key.length > longestGiven) return { first: [], last: [], both: [] };
  const cuts = [...key].map((_, at) => [key.slice(0, at), key.slice(at)] as const);
  const both = cuts.flatMap(([start, end]) =>
    together(syllablesOf(start, vowels, true), syllablesOf(end, vowels, false)),
  );
  return { first: syllablesOf(key, vowels, true), last: syllablesOf(key, vowels, false), both };
}
const longestGiven = 14;

const together = (starts: Sound[][], ends: Sound[][]) =>
  starts.flatMap((start) => ends.map((end) => [...start, ...end]));

type Readings = Record<keyof typeof systems, Sound[][]>;

/** How a given name of two syllables is read, written as one word or as two. */
function givenReadings([one, other, ...more]: NamePart[]): Readings {
  if (!one || more.length > 0) return { free: [], book: [] };
  const { free, book } = hangulOf(one.word);
  if (!other) return { free: free.both, book: book.both };
  const rest = hangulOf(other.word);
  return { free: together(free.first, rest.free.last), book: together(book.first, rest.book.last) };
}

/** The given names that two full names may have beside one Korean family name, which stands first or last. */
function givenNames({ parts: a }: NameParts, { parts: b }: NameParts): [NamePart[], NamePart[]][] {
  const isOne = (left: NamePart, right: NamePart) =>
    left.word.korean !== null && left.word.korean === right.word.korean;
  return [0, -1].flatMap((i) =>
    [0, -1].flatMap((j): [NamePart[], NamePart[]][] =>
      isOne(a.at(i) as NamePart, b.at(j) as NamePart)
        ? [[a.filter((part) => part !== a.at(i)), b.filter((part) => part !== b.at(j))]]
        : [],
    ),
  );
}

/** Whether a given name is written as one word and is a first name of other languages, as Anna. */
const isOtherName = (given: NamePart[]) => given.length === 1 && given[0]?.word.known === true;

/** Whether the first or the last part can be a family name of Korea: asked first, since few are. */
const mayBeKorean = ({ parts }: NameParts) => parts[0]?.word.korean != null || parts.at(-1)?.word.korean != null;

/**
 * Whether two full names of Korea, each read in one system of romanisation, can be one: "yes" as people write them;
 * "maybe" where one is written by the book, in which Yong is 용 and 영; "slip" where one sound differs and "no" where
 * more do; null for other names.
 */
export function sameInKorean(a: NameParts, b: NameParts): "yes" | "maybe" | "slip" | "no" | null {
  if (!mayBeKorean(a) || !mayBeKorean(b)) return null;
  const given = givenNames(a, b)
    .filter((names) => !names.every(isOtherName))
    .map((names) => names.map(givenReadings) as [Readings, Readings]);
  if (least(given.map(([left, right]) => soundsApart(left.free, right.free))) === 0) return "yes";
  const apart = least(given.map(([left, right]) => soundsApart(all(left), all(right))));
  if (apart > 1) return apart === Number.POSITIVE_INFINITY ? null : "no";
  return apart === 1 ? "slip" : "maybe";
}

const all = ({ free, book }: Readings) => [...free, ...book];
const least = (numbers: number[]) => Math.min(...numbers);

/** How many sounds differ at least, in any two ways to read two given names. */
const soundsApart = (some: Sound[][], others: Sound[][]) =>
  Math.min(
    ...some.flatMap((one) => others.map((other) => one.filter((sound, at) => !(sound & (other[at] ?? 0))).length)),
  );
