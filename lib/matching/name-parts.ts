import { type NameWord, nameWord } from "./name-word";
import { oftenLeftOut } from "./name-words";
import { fold, isPlain, isSpelledOut, tidy } from "./text";

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
  const text = tidy(name);
  const ascii = isPlain(text);
  const spelled = ascii || isSpelledOut(text);
  const comma = text.indexOf(",");
  const before = read(comma < 0 ? text : text.slice(0, comma), ascii);
  const after = comma < 0 ? [] : read(text.slice(comma + 1), ascii);
  if (before.length > 0 && after.length > 0) return whole([...after, ...before], after.length, true, spelled, ascii);

  const all = before.length > 0 ? before : after;
  if (!ascii || mixesCase(text)) {
    const given = all.filter(({ text }) => !isCapital(text));
    if (given.length > 0 && given.length < all.length)
      return whole([...given, ...all.filter(({ text }) => isCapital(text))], given.length, true, spelled, ascii);
  }
  return whole(all, all.length - 1, false, spelled, ascii);
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
const separator = 1;
const other = 2;
/** What a letter of ASCII is in a name: 0 for a letter or digit, a separator, or another sign inside a word. */
const kinds = new Uint8Array(128).map((_, code) =>
  separators.has(code) ? separator : /[a-z0-9]/i.test(String.fromCharCode(code)) ? 0 : other,
);
const kindOf = (code: number) => (code < 128 ? (kinds[code] as number) : separators.has(code) ? separator : other);

function read(text: string, ascii: boolean): NamePart[] {
  const folded = ascii ? text.toLowerCase() : "";
  const parts: NamePart[] = [];
  let start = 0;
  let quoted = false;
  let plain = ascii;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = at < text.length ? kindOf(code) : separator;
    if (kind === 0) continue;
    if (kind === other) {
      plain = false;
      continue;
    }
    if (at > start) {
      const written = text.slice(start, at);
      const key = ascii ? folded.slice(start, at) : fold(written);
      add(parts, written, plain ? key : lettersOf(key), text.charCodeAt(start - 1) === hyphen, quoted);
    }
    if (code === quote) quoted = !quoted;
    else if (opening.has(code)) quoted = true;
    else if (closing.has(code)) quoted = false;
    start = at + 1;
    plain = ascii;
  }
  return parts;
}

const [hyphen, quote] = [45, 34];
const opening = new Set([..."(“"].map((letter) => letter.charCodeAt(0)));
const closing = new Set([...")”"].map((letter) => letter.charCodeAt(0)));

function add(parts: NamePart[], text: string, key: string, hyphen: boolean, small: boolean) {
  if (key === "") return;
  const word = nameWord(key);
  if (word.isTitle || (word.isParticle && parts.at(-1)?.word === servant)) return;
  const master = masterOf(key);
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

/** What follows "servant of" in an Arabic name, however it is joined: "rahman" of Abdurrahman, nothing of Abd, Abdul. */
function masterOf(key: string): string | null {
  if (!key.startsWith("abd")) return null;
  const [start = "", rest = ""] = /^abd(?:[aeou]{1,2}[lrszdn])?(.*)$/.exec(key) ?? [];
  // Short ends belong to other words, as Abdi and Abduh; so do Abdullah, "servant of God", and Abdulov, Abdullaev.
  const isOther = rest.length < 4 || rest.length > start.length - 5 || /^la[^t]|^ov|ev$/.test(rest);
  return rest !== "" && isOther ? null : rest;
}

const lettersOf = (folded: string) => folded.replace(/[^a-z0-9]/g, "");

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
