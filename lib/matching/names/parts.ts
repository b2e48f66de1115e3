import { isSpelledOut, isTidyLatin, tidy } from "../text";
import { type NamePart, splitName } from "./split";
import { isVietnamese } from "./vietnamese";
import { alsoNames, oftenLeftOut, placeholders } from "./words";
import { wordAsWritten } from "./written-word";

export type NameParts = {
  /** How many folded letters all parts have. */
  size: number;
  /** In the order in which they stand; where the name marks its family name, the given names first. */
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

/** "Son of" and "daughter of" in words, which Malaysia and India write short. */
const withChildOf = (text: string) =>
  text.replace(/ (?:a\/l|s\/o)\.? /i, " bin ").replace(/ (?:a\/p|d\/o)\.? /i, " binti ");

const lineOfPassport = 44;

/** A name out of the machine-readable zone of a passport (ICAO 9303): P<UTOERIKSSON<<ANNA<MARIA<<<. */
const fromPassport = (text: string) =>
  text
    .replace(text.length === lineOfPassport ? /^P.[A-Z<]{3}/ : /^P<[A-Z<]{3}(?=[A-Z])/, "")
    .replace(/<+$/, "")
    .replace("<<", ", ")
    .replaceAll("<", " ");

/** Reads a name into its parts, without titles and degrees: "WHITCOMBE, Daniel Robert" is Daniel, Robert, Whitcombe. */
export function nameParts(name: string, isLatin = isTidyLatin(name)): NameParts {
  let text = isLatin ? name : tidy(name);
  if (text.includes("/")) text = withChildOf(text.replace(pronouns, ""));
  if (text.includes("<")) text = fromPassport(text);
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
  const family = parts[beginsWithFamily(parts) ? 0 : parts.length - 1];
  if (family) family.family = true;
  return whole(parts, [], false, { spelled, generation });
}

/**
 * Whether the family name stands first where nothing marks it: the last word is an initial (Sidorov I. P.) or, of two, a first name,
 * and the first is none (Nagy Anna), or only the first is a family name of China, Korea or Vietnam.
 */
function beginsWithFamily(parts: NamePart[]): boolean {
  const [first, second, last] = [parts[0], parts[1], parts.at(-1)];
  if (!first || !second || !last || second.hyphen || first.word.key.length === 1) return false;
  if (last.word.key.length === 1) return !first.word.known;
  // Kim, Lee and Jo are first names of others; a hyphen tells them: Kim Min-ji.
  if (first.word.standsFirst && (first.word.known || last.word.standsFirst)) return parts.length > 2 && last.hyphen;
  if (first.word.standsFirst) return true;
  return parts.length === 2 && last.word.full && !first.word.known;
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
    if (part.word.isParticle && !syllables && !isNameAt(parts, at)) part.small = !isVietnamese({ parts });
  }
  if (isPlaceholder(parts, size)) parts.length = 0;
  return { size, parts, marked, syllables, spelled, generation };
}

/** Whether a name of so many letters is what people write where they state none: Unknown, N/A. */
function isPlaceholder(parts: NamePart[], size: number): boolean {
  const first = parts[0]?.word;
  if (!first) return false;
  if (first.isPlaceholder) return parts.every(({ word }) => word.isPlaceholder);
  return size === 2 && placeholders.has(lettersOf({ parts }));
}

/** Whether a particle is a name where it stands: before all others, the last word of two (Li Bin), or an initial beside another (I. P.). */
function isNameAt(parts: NamePart[], at: number): boolean {
  const { key } = (parts[at] as NamePart).word;
  if (at === 0) return !parts[1]?.hyphen;
  if (at === parts.length - 1 && (parts.length === 2 || alsoNames.has(key))) return true;
  return key.length === 1 && [parts[at - 1], parts[at + 1]].some((beside) => beside?.word.key.length === 1);
}

/** The folded letters of all parts. */
export const lettersOf = ({ parts }: Pick<NameParts, "parts">) => parts.map(({ word }) => word.key).join("");

/** Whether a part may be missing on one side: a name like Muhammad that people leave out, unless it is the family name. */
export const isOftenLeftOut = ({ word, family }: NamePart) => !family && oftenLeftOut.has(word.key);
