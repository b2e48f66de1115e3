import { standsFirst } from "./family-names";
import { type FirstName, firstName, isFirstName, isFullFirstName, nameBits } from "./first-names";
import type { PetName } from "./hypocorisms";
import { keeping, mostWords } from "./keeping";
import type { Hangul } from "./korean";
import { koreanFamily } from "./korean-family-names";
import type { Mandarin } from "./mandarin";
import { type Consonants, consonantsOf } from "./near-sounds";
import { sounds } from "./sounds";
import { usualSpelling } from "./spellings";
import { generations, particles, placeholders, titles } from "./words";

/** What a folded word is and says, wherever in a name it stands. */
export type NameWord = Consonants & {
  key: string;
  /** How it sounds, see `sounds`. */
  sound: string;
  /** The letters it is written with, a bit each. */
  letters: number;
  /** Its sound without an Arabic article joined to it: Alotaibi, Elkaddafi. */
  bare: string;
  /** The sound of a single syllable without what systems of romanisation differ in, see `withoutBreath`; else null. */
  syllable: string | null;
  /** How it is read in a Chinese name, null when it cannot be; undefined until somebody asks. */
  mandarin: Mandarin | null | undefined;
  /** The Korean family name it may spell, by a number; else null. */
  korean: number | null;
  /** It is a family name of a people who put it first. */
  standsFirst: boolean;
  /** The names it can stand for as a first name. */
  first: FirstName | null;
  /** A bit for each of these, see `nameBits`. */
  firstBits: number;
  /** Digits stand among its letters, so that some may be misread. */
  mixed: boolean;
  /** It is in the table of first names letter by letter. */
  known: boolean;
  /** It is there as a name in full. */
  full: boolean;
  /** What follows "servant of" in an Arabic name, see `masterOf`; null for any other word. */
  master: string | null;
  /** What it is as a pet name; null until somebody asks. */
  pet: PetName | null;
  /** What tells a son from his father, see `generations`; else null. */
  generation: string | null;
  isTitle: boolean;
  isParticle: boolean;
  isPlaceholder: boolean;
  /** How it is read in a Korean name; undefined until somebody asks. */
  hangul: Hangul | undefined;
};

/** What is known of a folded word. Kept for the next time. */
export const nameWord = keeping(mostWords, (key): NameWord => {
  const sound = sounds(usualSpelling(key));
  const { own, near } = consonantsOf(sound);
  const first = firstName(key, sound);
  const korean = koreanFamily(key);
  return {
    key,
    sound,
    own,
    near,
    letters: letterBits(key),
    bare: sound.length > 6 && /^[ae]l[^aeiou]/.test(sound) ? sound.slice(2) : sound,
    syllable: korean !== null || isSyllable(key) ? withoutBreath(sound) : null,
    mandarin: undefined,
    korean,
    standsFirst: standsFirst(key),
    first,
    firstBits: nameBits(first),
    mixed: /[a-z]/.test(key) && /\d/.test(key),
    known: isFirstName(key),
    full: isFullFirstName(key),
    master: masterOf(key),
    pet: null,
    generation: generations.get(key) ?? null,
    isTitle: titles.has(key),
    isParticle: particles.has(key),
    isPlaceholder: placeholders.has(key),
    hangul: undefined,
  };
});

function letterBits(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

/** What follows "servant of" in an Arabic name, however it is joined: "rahman" of Abdurrahman, nothing of Abd, Abdul. */
function masterOf(key: string): string | null {
  if (!key.startsWith("abd")) return null;
  const [start = "", rest = ""] = /^abd(?:[aeou]{1,2}[lrszdn])?(.*)$/.exec(key) ?? [];
  // Short ends belong to other words, as Abdi and Abduh; so do Abdullah, "servant of God", and Abdulov, Abdullaev.
  const isOther = rest.length < 4 || rest.length > start.length - 5 || /^la[^t]|^ov|ev$/.test(rest);
  return rest !== "" && isOther ? null : rest;
}

const isSyllable = (key: string) => /^[^aeiou]{0,3}[aeiou]{1,3}(?:ng|[nmlkptrh])?$/.test(key);

/** Wade-Giles and McCune-Reischauer write the sounds of these pairs alike but for an apostrophe; Korean Woo is U. */
const breath: Record<string, string> = { g: "k", d: "t", b: "p", j: "C", z: "c", s: "S" };
const withoutBreath = (sound: string) =>
  sound.startsWith("vu") ? sound.slice(1) : (breath[sound.charAt(0)] ?? sound.charAt(0)) + sound.slice(1);
