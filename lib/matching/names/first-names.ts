import { english } from "../first-names/english";
import { germanic } from "../first-names/germanic";
import { inUse } from "../first-names/in-use";
import { indian } from "../first-names/indian";
import { japanese } from "../first-names/japanese";
import { others } from "../first-names/others";
import { romance } from "../first-names/romance";
import { semitic } from "../first-names/semitic";
import { slavic } from "../first-names/slavic";
import { uralicBaltic } from "../first-names/uralic-baltic";
import { sounds } from "./sounds";

/**
 * Facts about first names, a file for each group of languages, in lines of
 * `name: short forms | the same name in other spellings and languages`.
 * They hold what name dictionaries give, as Withycombe, Hanks and Hodges and their like do for each language: a pet form
 * in ordinary use, a cognate, another romanisation. Names that only look alike, or merely translate
 * one another, are left apart, and so are two names in use side by side that share an origin, as Julia and Juliana.
 * Lines that begin with one name speak of one name, in whatever file they stand. A word may stand for many names;
 * two words meet when they can stand for one. Written in folded letters, see `fold`.
 */
const tables = [english, slavic, romance, germanic, uralicBaltic, semitic, indian, japanese, others, inUse];

/** The names a word can stand for, each by its number, and whether it is a short form of each. */
export type FirstName = { name: number; short: boolean }[];

/** A bit for each name, one of 32: words without a bit in common stand for no name in common. */
export function nameBits(names: FirstName | null): number {
  let bits = 0;
  if (names) for (const { name } of names) bits |= 1 << (name & 31);
  return bits;
}

const firstNames = new Map<string, FirstName>();
const bySound = new Map<string, FirstName>();
const numbers = new Map<string, number>();

for (const line of tables.flatMap((table) => table.trim().split("\n"))) {
  const [first = "", shorts = "", forms = ""] = line.split(/[:|]/).map((part) => part.trim());
  const name = numbers.get(first) ?? numbers.size;
  numbers.set(first, name);
  for (const [words, short] of [
    [first, false],
    [shorts, true],
    [forms, false],
  ] as const)
    for (const word of words.split(" ").filter(Boolean)) {
      add(firstNames, word, { name, short });
      const spoken = withoutPetEnding(sounds(word));
      if (spoken.length > 2) add(bySound, spoken, { name, short });
    }
}

/** Every word of the tables with its meanings. */
export const tableWords: ReadonlyMap<string, FirstName> = firstNames;

function add(map: Map<string, FirstName>, key: string, { name, short }: FirstName[number]) {
  const names = map.get(key) ?? [];
  const known = names.find((meaning) => meaning.name === name);
  if (known) known.short &&= short;
  else map.set(key, [...names, { name, short }]);
}

/** What the table knows of a folded word as a first name; of a short or unknown form also by its `sound`: Jonnie, Johny. */
export function firstName(word: string, sound = sounds(word)): FirstName | null {
  const exact = firstNames.get(word);
  if (exact && isInFull(exact)) return exact;
  const spoken = bySound.get(withoutPetEnding(sound));
  return exact && spoken ? [...exact, ...spoken] : (exact ?? spoken ?? null);
}

/** Whether a folded word, letter by letter, is in the table. */
export const isFirstName = (word: string) => firstNames.has(word);

/** Whether a folded word is in the table as a name in full. */
export const isFullFirstName = (word: string) => isInFull(firstNames.get(word) ?? []);

const isInFull = (names: FirstName) => names.some(({ short }) => !short);

/** Short forms end in -y, -ie, -ey, -i or -e as people like it. */
function withoutPetEnding(sound: string): string {
  let end = sound.length;
  while (end > 0 && "iey".includes(sound.charAt(end - 1))) end--;
  return end === sound.length ? sound : `${sound.slice(0, end)}i`;
}

/**
 * How two first names are one: one is a short form of the other ("shortA", "shortB"), or both are forms; else null.
 * Two names in full that also shorten a third are not one: Ann and Rose, for Roseanne.
 */
export function shared(a: FirstName, b: FirstName): "shortA" | "shortB" | "form" | null {
  let found: "form" | null = null;
  for (const left of a)
    for (const right of b) {
      if (left.name !== right.name) continue;
      if (left.short !== right.short) return left.short ? "shortA" : "shortB";
      if (!left.short || !isInFull(a) || !isInFull(b)) found = "form";
    }
  return found;
}
