import { differByOne } from "./distance";

/** Whether two names are the same but for the spaces between their words. */
export function sameLetters(a: string[], b: string[]) {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length && same === b.length) return true;
  return a[0]?.[0] === b[0]?.[0] && lettersIn(a) === lettersIn(b) && a.join("") === b.join("");
}

/** How many letters some words have together. */
export function lettersIn(words: string[]) {
  let letters = 0;
  for (const word of words) letters += word.length;
  return letters;
}

/** Whether every one of these names is among the words, one letter of a long name aside. */
export function covers(words: string[], names: string[]) {
  for (const name of names) if (!hasAlike(words, name)) return false;
  return true;
}

/** Whether a name is among the words, one letter of a long name aside. */
export function hasAlike(words: string[], name: string) {
  for (const word of words) if (alike(name, word)) return true;
  return false;
}

/** Whether any of these names is among the words, one letter of a long name aside. */
export function shareName(words: string[], names: string[]) {
  for (const name of names) if (hasAlike(words, name)) return true;
  return false;
}

/** Whether two names are one, one letter of a long name aside; names with digits must be the same. */
export const alike = (a: string, b: string) =>
  a === b || (a.length + b.length > 8 && differByOne(a, b) && !hasDigit.test(a) && !hasDigit.test(b));

export const hasDigit = /\d/;
