import anyAscii from "any-ascii";
import { same, unclear, type Verdict } from "./verdict";

/** Printable ASCII with single spaces: most statements, which are tidy and folded but for their case. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Whether a text is one line of printable ASCII with single spaces, so that nothing has to be tidied. */
export const isPlain = (text: string) => plain.test(text);

/** The same with accents, as Latin letters of Unicode's first blocks have them, and with printed quotes and dashes. */
const latin = /^[!-~¡-¬®-ɏ‐-–‘’“”]+(?: [!-~¡-¬®-ɏ‐-–‘’“”]+)*$/;

/** Whether a text is one line in Latin letters with single spaces, so that nothing has to be tidied. */
export const isTidyLatin = (text: string) => latin.test(text);

/** One line: well-formed Unicode in NFC, no control or direction marks, single spaces, no space at the ends. */
export const tidy = (text: string) =>
  latin.test(text)
    ? text
    : text
        .toWellFormed()
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Z}]+/gu, " ")
        .replace(/\p{Cf}/gu, "")
        .trim();

/** Whether a database can keep a text as it is: no U+0000, which PostgreSQL has no place for, and no half of a character. */
export const storable = (text: string) => text.isWellFormed() && !text.includes("\0");

/** For comparing: tidy, in lower-case ASCII by any-ascii's readings, without pictures; accents and scripts are gone. */
export const fold = (text: string) =>
  plain.test(text)
    ? text.toLowerCase()
    : anyAscii(tidy(text).replace(/[\p{Extended_Pictographic}\uFFFD]/gu, " "))
        .toLowerCase()
        .replace(/\s+/g, " ")
        .trim();

/** A folded text as its words: runs of letters and digits; apostrophes and full stops inside a word do not part it. */
export const words = (folded: string) => folded.replace(/['’`.]/g, "").match(/[a-z0-9]+/g) ?? [];

/** Whether each of some words is among others. */
export const areIn = (some: string[], others: string[]) => some.every((word) => others.includes(word));

/** Whether every letter is of the Latin script. */
export const isLatin = (text: string) => latin.test(text) || !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ""));

/** Whether a text is in a script that writes every sound, so that one letter is one slip; elsewhere it may be another word. */
export const isSpelledOut = (text: string) =>
  !/\p{L}/u.test(
    text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/gu, ""),
  );

/** A text with its first letter large, but in Georgian, which has none in a sentence; in English letters without a call that asks every language's rules. */
export function capital(text: string): string {
  const code = text.charCodeAt(0);
  if (code > 96 && code < 123) return String.fromCharCode(code - 32) + text.slice(1);
  return code < 128 || /^\p{Script=Georgian}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes a sentence out of parts: the first letter large, parted by semicolons, a full stop at the end. */
export function sentence(parts: string[]): string {
  let text = capital(parts[0] ?? "");
  for (let i = 1; i < parts.length; i++) text += `; ${parts[i]}`;
  return `${text}.`;
}

const isReadable = (text: string) => /[A-Za-z0-9]/.test(text) || words(fold(text)).length > 0;

/**
 * The verdict when two statements cannot be read at all: one has neither letter nor digit, or is longer than
 * `limit` characters (then only an exact copy is the same). Null when they can be compared.
 */
export function unreadable(a: string, b: string, what: string, limit = 300): Verdict | null {
  if (a.length > limit || b.length > limit)
    return a === b ? same("Every character agrees.") : unclear(`This is too long to be read as ${what}.`, 0);
  if (!isReadable(a) || !isReadable(b)) return unclear(`There is not ${what} on both sides.`, 0);
  return null;
}
