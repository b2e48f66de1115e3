import { type FirstName, firstName, isFirstName } from "./first-names";
import { koreanFamily } from "./korean-family-names";
import { particles, titles } from "./name-words";
import { sounds } from "./sounds";

/** What a folded word is and says, wherever in a name it stands. */
export type NameWord = {
  key: string;
  /** How it sounds, see `sounds`. */
  sound: string;
  /** The same without an Arabic article joined to it: Alotaibi, Elkaddafi. */
  bare: string;
  /** The sound of a single syllable as systems that mark breath by an apostrophe write it, where it is left out; else null. */
  syllable: string | null;
  /** The Korean family name it may spell, by a number; else null. */
  korean: number | null;
  /** The names it can stand for as a first name. */
  first: FirstName | null;
  /** Digits stand among its letters, so that some may be misread. */
  mixed: boolean;
  /** It is in the table of first names letter by letter. */
  known: boolean;
  /** What stays without the endings of pet names; null until somebody asks. */
  root: string | null;
  isTitle: boolean;
  isParticle: boolean;
};

const words = new Map<string, NameWord>();
const mostWords = 20_000;

/** What is known of a folded word. Kept for the next time; all is forgotten when there are too many. */
export function nameWord(key: string): NameWord {
  const kept = words.get(key);
  if (kept) return kept;
  if (words.size >= mostWords) words.clear();
  const sound = sounds(key);
  const word: NameWord = {
    key,
    sound,
    bare: sound.length > 6 && /^[ae]l[^aeiou]/.test(sound) ? sound.slice(2) : sound,
    syllable: isSyllable(key) ? withoutBreath(sound) : null,
    korean: koreanFamily(key),
    first: firstName(key, sound),
    mixed: /[a-z]/.test(key) && /\d/.test(key),
    known: isFirstName(key),
    root: null,
    isTitle: titles.has(key),
    isParticle: particles.has(key),
  };
  words.set(key, word);
  return word;
}

const isSyllable = (key: string) => /^[^aeiou]{0,3}[aeiou]{1,3}(?:ng|[nmlkptrh])?$/.test(key);

/** Wade-Giles and McCune-Reischauer write the sounds of these pairs alike but for an apostrophe. */
const breath: Record<string, string> = { g: "k", d: "t", b: "p", j: "C", z: "c", s: "S" };
const withoutBreath = (sound: string) => (breath[sound.charAt(0)] ?? sound.charAt(0)) + sound.slice(1);
