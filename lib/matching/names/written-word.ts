import { fold, isLatin, isPlain } from "../text";
import { keeping, mostWords } from "./keeping";
import { type NameWord, nameWord } from "./word";

export type WrittenWord = {
  text: string;
  word: NameWord;
  /** Two or more letters, all of them capitals. */
  capital: boolean;
  /** With a small letter. */
  lower: boolean;
  /** The accents of each letter, or the letter itself where it is none of English; null where there are none. */
  accents: string[] | null;
};

/** What is known of a word as it is written, whatever its case, accents and script, and whether it is in capitals. */
export const wordAsWritten = keeping(
  mostWords,
  (text): WrittenWord => ({
    text,
    word: nameWord(fold(text).replace(/[^a-z0-9]/g, "")),
    capital: /^[\p{Lu}'‘’]{2,}$/u.test(text),
    lower: /\p{Ll}/u.test(text),
    accents: accentsOf(text),
  }),
);

/** The accents of a word in Latin letters. */
function accentsOf(text: string): string[] | null {
  if (isPlain(text) || !isLatin(text)) return null;
  const accents: string[] = [];
  // A cedilla and a comma below are one, and so are ø and ö.
  const letters = text.normalize("NFD").toLowerCase().replaceAll("\u0327", "\u0326").replaceAll("ø", "o\u0308");
  for (const letter of letters)
    if (/\p{M}/u.test(letter)) accents.push((accents.pop() ?? "") + letter);
    else accents.push(/[a-z'’‘-]/.test(letter) ? "" : letter);
  return accents;
}
