import { grouped } from "../grouped";
import { firstName, isFullFirstName, shared, tableWords } from "../names/first-names";
import { sounds } from "../names/sounds";
import { capital } from "../text";
import { nativeFirstName } from "./native-first-names";
import { nearest } from "./sound-distance";
import type { SoundWord } from "./spellings";

/** The consonants of a word by their sounds, and whether it begins with a vowel. */
const consonants = (word: string) =>
  sounds(word)
    .replace(/^[aeiouyw]/, "A")
    .replace(/[aeiouyw]/g, "");

/** First names in full, by their consonants. */
const byConsonants = grouped([...tableWords.keys()].filter(isFullFirstName), consonants);

/** How much nearer another name has to be: less is the difference between spellings of one name. */
const margin = 0.05;

/**
 * The first name that a native word is read as more nearly than the one in Latin it was taken for: حسن is Hassan and not
 * Hussein. Null when there is none, when a form of the one in Latin is nearer still, or the word is spelled sound by sound.
 */
export function otherFirstName(ways: SoundWord[], latin: string, distance: number): string | null {
  const [way] = ways;
  const meant = way?.vowels === "left out" ? nativeFirstName(way.letters.join("")) : undefined;
  const said = meant ? firstName(latin) : null;
  if (meant && said) return meant === latin || shared(said, firstName(meant) ?? []) ? null : capital(meant);
  const heard = ways.filter(({ vowels }) => vowels !== "exact");
  const names = isFullFirstName(latin) && distance > margin ? firstName(latin) : null;
  if (!names || heard.length === 0) return null;
  let [own, other, name] = [distance, distance - margin, ""];
  for (const word of byConsonants.get(consonants(latin)) ?? []) {
    const apart = nearest(heard, word, distance);
    if (shared(names, firstName(word) ?? [])) own = Math.min(own, apart);
    else if (apart < other) [other, name] = [apart, word];
  }
  return name && other <= own ? capital(name) : null;
}
