import { type FirstName, firstName } from "./first-names";
import { oftenLeftOut, particles, titles } from "./name-words";
import { sounds } from "./sounds";
import { fold, isSpelledOut, tidy } from "./text";

/** One word of a name. */
export type NamePart = {
  /** As written. */
  text: string;
  /** Folded for comparing. */
  key: string;
  /** The key by its sounds. */
  sound: string;
  /** What is known of it as a first name. */
  first: FirstName | null;
  /** It is (or stands where) the family name stands. */
  family: boolean;
  /** A hyphen joins it to the word before it. */
  hyphen: boolean;
  /** It may be missing on one side without saying anything: a particle that is not first, or a nickname in quotes. */
  small: boolean;
};

export type NameParts = {
  /** Given names first, family names last. */
  parts: NamePart[];
  /** The name itself says which part is the family name: by a comma or by capitals. */
  marked: boolean;
  /** Spelled sound by sound, so that one letter may be one slip; in other scripts it is another word. */
  spelled: boolean;
};

/** Reads a name into its parts, without titles and degrees: "WHITCOMBE, Daniel Robert" is Daniel, Robert, Whitcombe. */
export function nameParts(name: string): NameParts {
  const text = tidy(name);
  const spelled = /^[ -~]*$/.test(text) || isSpelledOut(text);
  const [first = "", ...rest] = text.split(",");
  const before = read(first);
  const after = rest.flatMap(read);
  if (before.length > 0 && after.length > 0) return { parts: inOrder(after, before), marked: true, spelled };

  const all = before.length > 0 ? before : after;
  const capitals = all.filter(isCapital);
  if (capitals.length > 0 && capitals.length < all.length) {
    const given = all.filter((part) => !capitals.includes(part));
    return { parts: inOrder(given, capitals), marked: true, spelled };
  }
  return { parts: inOrder(all.slice(0, -1), all.slice(-1)), marked: false, spelled };
}

const separators = ' .-‐‑–/()"“”_';
const quotes = '("“';

function read(text: string): NamePart[] {
  const parts: NamePart[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    const letter = text.charAt(at);
    if (letter !== "" && !separators.includes(letter)) continue;
    if (at > start) add(parts, text.slice(start, at), text.charAt(start - 1) === "-", quoted);
    if (letter !== "" && quotes.includes(letter)) quoted = letter !== '"' || !quoted;
    else if (letter === ")" || letter === "”") quoted = false;
    start = at + 1;
  }
  return parts;
}

function add(parts: NamePart[], text: string, hyphen: boolean, small: boolean) {
  const key = lettersOf(fold(text));
  if (key === "" || titles.has(key)) return;
  const master = masterOf(key);
  if (master === null) {
    if (parts.at(-1)?.key === servant && particles.has(key)) return;
    parts.push(part(text, key, hyphen, small));
    return;
  }
  parts.push(part(text.slice(0, text.length - master.length), servant, hyphen, small));
  if (master) parts.push(part(text.slice(-master.length), master, true, small));
}

const part = (text: string, key: string, hyphen: boolean, small: boolean): NamePart => ({
  text,
  key,
  sound: sounds(key),
  first: firstName(key),
  family: false,
  hyphen,
  small,
});

/** The key of Abd, Abdul, Abdel, Abdur: "servant of". */
const servant = "abdul";

/** What follows "servant of" in an Arabic name, however it is joined: "rahman" of Abdurrahman, nothing of Abd, Abdul. */
function masterOf(key: string): string | null {
  if (!key.startsWith("abd")) return null;
  const [whole, rest = ""] = /^abd(?:[aeou]{1,2}[lrszdn])?(.*)$/.exec(key) ?? [];
  if (
    whole === undefined ||
    (rest !== "" && (rest.length < 4 || /^la[^t]|^ov|ev$/.test(rest) || rest.length > key.length - 5))
  )
    return null;
  return rest;
}

function lettersOf(folded: string): string {
  let key = "";
  for (const letter of folded) if ((letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9")) key += letter;
  return key;
}

const isCapital = ({ text }: NamePart) => text.length > 1 && /^[\p{Lu}'’]{2,}$/u.test(text);

function inOrder(given: NamePart[], family: NamePart[]): NamePart[] {
  for (const part of family) part.family = true;
  const parts = [...given, ...family];
  for (const [index, part] of parts.entries())
    if (particles.has(part.key) && (index > 0 || parts[1]?.hyphen)) part.small = true;
  return parts;
}

/** Whether a part may be missing on one side: a name like Muhammad that people leave out, unless it is the family name. */
export const isOftenLeftOut = ({ key, family }: NamePart) => !family && oftenLeftOut.has(key);
