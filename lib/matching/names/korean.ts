import type { NameParts } from "./parts";
import type { NamePart } from "./split";
import type { NameWord } from "./word";

/**
 * The sounds of Korean in the order of Hangul and how names write them, in Revised Romanization and the free spellings
 * of passports; "-" for none. R and l may be silent at the start, as in 룡 and 용.
 */
const initials = sounds("-,r,l g,k,kk n,r,l d,t,tt r,l,n m b,p s,sh,ss j,ch,z ch p,f h t k");
const finals = sounds("- k,g,ck n t,d,s l,r m p,b ng");
const freeVowels = sounds(`a,ah ae,ai,e,ay ya eo,u,uh,er e,ei yeo,yu,you ye,e o,oh wa,ua oe,we,wae,oi yo u,oo,wu,woo,ou
  wo,weo wi,ui yu,yoo,you eu,u ui,eui,i,ee i,ee,yi`);
/** The same vowels in McCune–Reischauer and the style of the DPRK, without the marks that most papers leave out. */
const bookVowels = sounds("a ae ya o e yo ye o wa oe yo u wo wi yu u ui i");

/** Which sounds each spelling may stand for, a bit each. */
function sounds(table: string): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [at, spellings] of table.split(/\s+/).entries())
    for (const spelling of spellings.split(",").map((text) => text.replace("-", "")))
      bits.set(spelling, (bits.get(spelling) ?? 0) | (1 << at));
  return bits;
}

/** What a sound may be, a bit each; a syllable has three: its initial, its vowel and its final. */
type Sound = number;

function syllablesOf(text: string, vowels: ReadonlyMap<string, number>): Sound[][] {
  const found: Sound[][] = [];
  for (let start = 0; start <= 2; start++)
    for (let end = start + 1; end <= start + 3; end++) {
      const [initial, vowel] = [initials.get(text.slice(0, start)), vowels.get(text.slice(start, end))];
      const final = finals.get(text.slice(end));
      if (initial && vowel && final) found.push([initial, vowel, final]);
    }
  return found;
}

/** How a word can be read in a Korean name: as one syllable and as two, as people write them and by the book. */
export type Hangul = Record<"free" | "book", { one: Sound[][]; two: Sound[][] }>;

/** How a word is read, worked out when it is first asked for. */
const hangulOf = (word: NameWord): Hangul =>
  (word.hangul ??= { free: readings(word.key, freeVowels), book: readings(word.key, bookVowels) });

function readings(key: string, vowels: ReadonlyMap<string, number>) {
  if (key.length > longestGiven) return { one: [], two: [] };
  const cuts = [...key].map((_, at) => [key.slice(0, at), key.slice(at)] as const);
  const two = cuts.flatMap(([start, end]) => together(syllablesOf(start, vowels), syllablesOf(end, vowels)));
  return { one: syllablesOf(key, vowels), two };
}
const longestGiven = 14;

const together = (starts: Sound[][], ends: Sound[][]) =>
  starts.flatMap((start) => ends.map((end) => [...start, ...end]));

/** The ways to read a given name of two syllables, as people write it and by the book. */
type Readings = { free: Sound[][]; book: Sound[][] };

/** How a given name is read, written as one word or as two; not at all a first name of other languages, as Anna. */
function givenReadings([first, last, ...more]: NamePart[]): Readings {
  if (!first || more.length > 0 || (!last && first.word.known)) return { free: [], book: [] };
  const { free, book } = hangulOf(first.word);
  if (!last) return { free: free.two, book: book.two };
  const rest = hangulOf(last.word);
  return { free: together(free.one, rest.free.one), book: together(book.one, rest.book.one) };
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

/** Whether the first or the last part can be a family name of Korea: asked first, since few are. */
const mayBeKorean = ({ parts }: NameParts) => parts[0]?.word.korean != null || parts.at(-1)?.word.korean != null;

/**
 * Whether two full names of Korea, each read in one system of romanisation, can be one: "yes" as people write them;
 * "maybe" where one is written by the book, in which Yong is 용 and 영; "slip" where one sound differs and "no" where
 * more do; null for other names.
 */
export function sameInKorean(a: NameParts, b: NameParts): "yes" | "maybe" | "slip" | "no" | null {
  if (!mayBeKorean(a) || !mayBeKorean(b)) return null;
  const given = givenNames(a, b).map((names) => names.map(givenReadings) as [Readings, Readings]);
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
