import { type NamePart, splitName } from "./name-split";
import { wordAsWritten } from "./name-word";
import { alsoNames, oftenLeftOut } from "./name-words";
import { isSpelledOut, isTidyLatin, tidy } from "./text";

export type NameParts = {
  /** How many folded letters all parts have. */
  size: number;
  /** Given names first, family names last. */
  parts: NamePart[];
  /** The name itself says which part is the family name: by a comma or by capitals. */
  marked: boolean;
  /** Three or more syllables written one by one, as names of Korea and China are. */
  syllables: boolean;
  /** Spelled sound by sound, so that one letter may be one slip; in other scripts it is another word. */
  spelled: boolean;
  /** Which of father and son it is: "Jr", "Sr", "II" and so on; empty where the name does not say. */
  generation: string;
};

/** Pronouns that people write after their names. */
const pronouns = /[ ,(]+(?:she|he|they) ?\/ ?(?:hers?|him|his|them|theirs?)\b.*$/i;

/** Reads a name into its parts, without titles and degrees: "WHITCOMBE, Daniel Robert" is Daniel, Robert, Whitcombe. */
export function nameParts(name: string, isLatin = isTidyLatin(name)): NameParts {
  const tidied = isLatin ? name : tidy(name);
  const text = tidied.includes("/") ? tidied.replace(pronouns, "") : tidied;
  const spelled = isLatin || isSpelledOut(text);
  const { before, after, generation } = splitName(text);
  if (before.length > 0 && after.length > 0) return whole(after, before, true, { spelled, generation });

  let parts = before.length > 0 ? before : after;
  // Capitals mark a family name beside small letters.
  if (parts.some(({ capital }) => capital) && parts.some(({ lower }) => lower)) {
    parts = parts.flatMap(initials);
    const family = parts.filter(({ capital }) => capital);
    const given = parts.filter(({ capital }) => !capital);
    if (family.length > 0) return whole(given, family, true, { spelled, generation });
  }
  // No name ends in "von" or "bin": it belongs before a family name that was put first.
  const end = parts.at(-1)?.word;
  if (parts.length > 2 && end?.isParticle && !alsoNames.has(end.key) && !areSyllables(parts))
    return whole(parts.slice(1), parts.slice(0, 1), true, { spelled, generation });
  const last = parts.pop();
  return whole(parts, last ? [last] : [], false, { spelled, generation });
}

/** The initials that a first part in capitals stands for: two or three consonants are no family name, but for Ng, Mc and St. */
function initials(part: NamePart, at: number): NamePart[] {
  if (at > 0 || !part.capital || !/^(?!NG$|MC$|ST$)[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(part.text)) return [part];
  return [...part.text].map((text) => ({ ...part, text, word: wordAsWritten(text).word, capital: false }));
}

/** Three or more syllables written one by one. */
const areSyllables = (parts: NamePart[]) => parts.length > 2 && parts.every(({ word }) => word.syllable !== null);

/** A name of these given and family names. */
function whole(
  given: NamePart[],
  family: NamePart[],
  marked: boolean,
  { spelled, generation }: Pick<NameParts, "spelled" | "generation">,
): NameParts {
  const parts = given;
  for (const part of family) {
    part.family = true;
    parts.push(part);
  }
  const syllables = areSyllables(parts);
  let size = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as NamePart;
    size += part.word.key.length;
    // A syllable like "bin" in a Korean name is no particle.
    const isName = at === parts.length - 1 && alsoNames.has(part.word.key);
    if (part.word.isParticle && !syllables && !isName && (at > 0 || parts[1]?.hyphen)) part.small = true;
  }
  return { size, parts, marked, syllables, spelled, generation };
}

/** The folded letters of all parts. */
export const lettersOf = ({ parts }: NameParts) => parts.map(({ word }) => word.key).join("");

/** Whether a part may be missing on one side: a name like Muhammad that people leave out, unless it is the family name. */
export const isOftenLeftOut = ({ word, family }: NamePart) => !family && oftenLeftOut.has(word.key);
