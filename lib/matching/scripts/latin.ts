import { fold } from "../text";
import { soundTable } from "./spellings";

/** Latin letters as sounds that are spelled as they stand. */
export const latinTable = soundTable(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}: ${letter}`).join("\n"),
);

/** Letters that stand for a sound of their own, which folding to ASCII would lose. */
const diacritics: Record<string, string> = {
  š: "sh",
  ş: "sh",
  ș: "sh",
  č: "ch",
  ć: "ch",
  ž: "zh",
  ř: "rzh",
  ţ: "ts",
  ț: "ts",
  å: "o",
  ł: "l",
  đ: "dj",
};

/** A word in Latin letters as its bare lower-case letters. */
export const latinKey = (word: string) =>
  (/\P{ASCII}/u.test(word) ? withoutDiacritics(word) : word).toLowerCase().replace(/[^a-z]+/g, "");

const withoutDiacritics = (word: string) =>
  fold(
    word
      .toLowerCase()
      .normalize("NFC")
      .replace(/\P{ASCII}/gu, (letter) => diacritics[letter] ?? letter),
  );
