import { type NameWord, nameWord, wordAsWritten } from "./name-word";
import { oftenLeftOut } from "./name-words";
import { isPlain, isSpelledOut, tidy } from "./text";

/** One word of a name. */
export type NamePart = {
  /** As written. */
  text: string;
  word: NameWord;
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
  /** It is one line of printable ASCII. */
  plain: boolean;
  /** Spelled sound by sound, so that one letter may be one slip; in other scripts it is another word. */
  spelled: boolean;
};

/** Reads a name into its parts, without titles and degrees: "WHITCOMBE, Daniel Robert" is Daniel, Robert, Whitcombe. */
export function nameParts(name: string): NameParts {
  const plain = isPlain(name);
  const text = plain ? name : tidy(name);
  const ascii = plain || isPlain(text);
  const spelled = ascii || isSpelledOut(text);
  const { parts, comma } = read(text);
  if (comma > 0 && comma < parts.length) {
    const given = parts.splice(comma);
    return whole([...given, ...parts], given.length, true, spelled, ascii);
  }
  if (!ascii || mixesCase(text)) {
    const given = parts.filter(({ text }) => !isCapital(text));
    if (given.length > 0 && given.length < parts.length)
      return whole([...given, ...parts.filter(({ text }) => isCapital(text))], given.length, true, spelled, ascii);
  }
  return whole(parts, parts.length - 1, false, spelled, ascii);
}

/** Whether capitals may mark the family name: two stand together, or around an apostrophe, and there are small letters. */
function mixesCase(text: string): boolean {
  let [small, capitals] = [false, false];
  for (let at = 0; at < text.length; at++) {
    if (isSmallLetter(text.charCodeAt(at))) small = true;
    else if (isCapitalLetter(text.charCodeAt(at)))
      capitals ||= isCapitalLetter(text.charCodeAt(text.charAt(at + 1) === "'" ? at + 2 : at + 1));
    if (small && capitals) return true;
  }
  return false;
}

const isSmallLetter = (code: number) => code >= 97 && code <= 122;
const isCapitalLetter = (code: number) => code >= 65 && code <= 90;

const separators = new Set([...' ,.-‐‑–/()"“”_'].map((letter) => letter.charCodeAt(0)));
const asciiSeparators = new Uint8Array(128).map((_, code) => (separators.has(code) ? 1 : 0));
const isSeparator = (code: number) => (code < 128 ? asciiSeparators[code] === 1 : separators.has(code));

/** The parts of a name as they stand, and how many of them stand before the first comma. */
function read(text: string): { parts: NamePart[]; comma: number } {
  const parts: NamePart[] = [];
  let [comma, start] = [0, 0];
  let [joined, quoted] = [false, false];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    if (!isSeparator(code)) continue;
    if (at > start) add(parts, text.slice(start, at), joined, quoted);
    if (code === firstComma && comma === 0) comma = parts.length;
    if (code === quote) quoted = !quoted;
    else if (opening.has(code)) quoted = true;
    else if (closing.has(code)) quoted = false;
    joined = code === hyphen;
    start = at + 1;
  }
  return { parts, comma };
}

const [space, quote, firstComma, hyphen] = [32, 34, 44, 45];
const opening = new Set([..."(“"].map((letter) => letter.charCodeAt(0)));
const closing = new Set([...")”"].map((letter) => letter.charCodeAt(0)));

function add(parts: NamePart[], text: string, hyphen: boolean, small: boolean) {
  const word = wordAsWritten(text);
  if (!word || word.isTitle || (word.isParticle && parts.at(-1)?.word === servant)) return;
  const { master } = word;
  if (master === null) {
    parts.push({ text, word, family: false, hyphen, small });
    return;
  }
  const split = text.length - master.length;
  parts.push({ text: text.slice(0, split), word: servant, family: false, hyphen, small });
  if (master) parts.push({ text: text.slice(split), word: nameWord(master), family: false, hyphen: true, small });
}

/** Abd, Abdul, Abdel, Abdur: "servant of". */
const servant = nameWord("abdul");

const isCapital = (text: string) => /^[\p{Lu}'’]{2,}$/u.test(text);

/** A name of these parts, whose family names begin at `family`. */
function whole(parts: NamePart[], family: number, marked: boolean, spelled: boolean, plain: boolean): NameParts {
  let letters = "";
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as NamePart;
    if (at >= family) part.family = true;
    letters += part.word.key;
    if (part.word.isParticle && (at > 0 || parts[1]?.hyphen)) part.small = true;
  }
  const syllables = parts.length > 2 && parts.every(({ word }) => word.syllable !== null);
  return { letters, parts, marked, syllables, plain, spelled };
}

/** Whether a part may be missing on one side: a name like Muhammad that people leave out, unless it is the family name. */
export const isOftenLeftOut = ({ word, family }: NamePart) => !family && oftenLeftOut.has(word.key);
