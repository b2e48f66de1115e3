import { type NameWord, nameWord, wordAsWritten } from "./name-word";
import { oftenLeftOut } from "./name-words";
import { isPlain, isSpelledOut, tidy } from "./text";

/** One word of a name. */
export type NamePart = {
  /** As written. */
  text: string;
  word: NameWord;
  /** Written in two or more capitals. */
  capital: boolean;
  /** It is (or stands where) the family name stands. */
  family: boolean;
  /** A hyphen joins it to the word before it. */
  hyphen: boolean;
  /** It may be missing on one side without saying anything: a particle that is not first, or a nickname in quotes. */
  small: boolean;
};

export type NameParts = {
  /** The folded letters of all parts. */
  letters: string;
  /** Given names first, family names last. */
  parts: NamePart[];
  /** The name itself says which part is the family name: by a comma or by capitals. */
  marked: boolean;
  /** Three or more syllables written one by one, as names of Korea and China are. */
  syllables: boolean;
  /** Spelled sound by sound, so that one letter may be one slip; in other scripts it is another word. */
  spelled: boolean;
};

/** Reads a name into its parts, without titles and degrees: "WHITCOMBE, Daniel Robert" is Daniel, Robert, Whitcombe. */
export function nameParts(name: string, plain = isPlain(name)): NameParts {
  const text = plain ? name : tidy(name);
  const spelled = plain || isSpelledOut(text);
  const { before, after } = read(text);
  if (before.length > 0 && after.length > 0) return whole(after, before, true, spelled);

  let parts = before.length > 0 ? before : after;
  // Capitals mark a family name beside small letters, and no initial has those.
  let [capitals, small] = [0, 0];
  for (const { capital, word } of parts)
    if (capital) capitals++;
    else if (word.key.length > 1) small++;
  if (capitals > 0 && small > 0) {
    parts = parts.flatMap(initials);
    const family = parts.filter(({ capital }) => capital);
    const given = parts.filter(({ capital }) => !capital);
    if (family.length > 0) return whole(given, family, true, spelled);
  }
  // No name ends in "van" or "bin": it belongs before a family name that was put first.
  if (parts.length > 2 && parts.at(-1)?.word.isParticle && !areSyllables(parts))
    return whole(parts.slice(1), parts.slice(0, 1), true, spelled);
  const last = parts.pop();
  return whole(parts, last ? [last] : [], false, spelled);
}

const separators = new Set([...' ,.-‐‑–/()"“”_'].map((letter) => letter.charCodeAt(0)));
const asciiSeparators = new Uint8Array(128).map((_, code) => (separators.has(code) ? 1 : 0));
const isSeparator = (code: number) => (code < 128 ? asciiSeparators[code] === 1 : separators.has(code));

/** The parts of a name as they stand, before and after the first comma. */
function read(text: string): { before: NamePart[]; after: NamePart[] } {
  const before: NamePart[] = [];
  const after: NamePart[] = [];
  let parts = before;
  let start = 0;
  let [joined, quoted] = [false, false];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    if (!isSeparator(code)) continue;
    if (at > start) add(parts, text.slice(start, at), joined, quoted);
    if (code === comma) parts = after;
    else if (code === quote) quoted = !quoted;
    else if (opening.has(code)) quoted = true;
    else if (closing.has(code)) quoted = false;
    joined = code === hyphen;
    start = at + 1;
  }
  return { before, after };
}

const [space, quote, comma, hyphen] = [32, 34, 44, 45];
const opening = new Set([..."(“"].map((letter) => letter.charCodeAt(0)));
const closing = new Set([...")”"].map((letter) => letter.charCodeAt(0)));

function add(parts: NamePart[], text: string, hyphen: boolean, small: boolean) {
  const { word, capital } = wordAsWritten(text);
  if (word.key === "" || word.isTitle || (word.isParticle && parts.at(-1)?.word === servant)) return;
  const { master } = word;
  if (master === null) {
    parts.push({ text, word, capital, family: false, hyphen, small });
    return;
  }
  const split = text.length - master.length;
  parts.push({ text: text.slice(0, split), word: servant, capital, family: false, hyphen, small });
  if (master)
    parts.push({ text: text.slice(split), word: nameWord(master), capital, family: false, hyphen: true, small });
}

/** Abd, Abdul, Abdel, Abdur: "servant of". */
const servant = nameWord("abdul");

/** The initials that a first part in capitals stands for: two or three consonants are no family name, but for Ng, Mc and St. */
function initials(part: NamePart, at: number): NamePart[] {
  if (at > 0 || !part.capital || !/^(?!NG$|MC$|ST$)[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(part.text)) return [part];
  return [...part.text].map((text) => ({ ...part, text, word: wordAsWritten(text).word, capital: false }));
}

/** Three or more syllables written one by one. */
const areSyllables = (parts: NamePart[]) => parts.length > 2 && parts.every(({ word }) => word.syllable !== null);

/** A name of these given and family names. */
function whole(given: NamePart[], family: NamePart[], marked: boolean, spelled: boolean): NameParts {
  const parts = given;
  for (const part of family) {
    part.family = true;
    parts.push(part);
  }
  const syllables = areSyllables(parts);
  let letters = "";
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as NamePart;
    letters += part.word.key;
    // A syllable like "bin" in a Korean name is no particle.
    if (part.word.isParticle && !syllables && (at > 0 || parts[1]?.hyphen)) part.small = true;
  }
  return { letters, parts, marked, syllables, spelled };
}

/** Whether a part may be missing on one side: a name like Muhammad that people leave out, unless it is the family name. */
export const isOftenLeftOut = ({ word, family }: NamePart) => !family && oftenLeftOut.has(word.key);
