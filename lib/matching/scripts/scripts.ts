import { readArabic } from "./arabic";
import { isTorn, readCyrillic } from "./cyrillic";
import { readGreek } from "./greek";
import { isHanFamilyName, isPinyin, readHan } from "./han";
import { isKoreanFamilyName, readHangul } from "./hangul";
import { readHebrew } from "./hebrew";
import { readKana } from "./kana";
import { latinKey } from "./latin";
import { type SoundWord, soundWord } from "./sound-distance";
import { soundTable } from "./spellings";

export type Script = {
  name: string;
  letters: RegExp;
  /** Reads a word of this script into its sounds. */
  read: (word: string) => SoundWord;
  /** Names are one run of characters, the family name first; whether a start of the run can be the family name. */
  family?: (start: string, latin: string[]) => boolean;
  /** Whether a Latin word is so regular a spelling that a word has to be read just so. */
  regular?: (word: string, latin: string) => boolean;
  /** Whether a word is no whole name but the end of one. */
  torn?: (word: string) => boolean;
};

/** The scripts that can be read, those that leave most open first. */
export const scripts: Script[] = [
  { name: "Arabic", letters: /\p{Script=Arabic}/gu, read: readArabic },
  { name: "Hebrew", letters: /\p{Script=Hebrew}/gu, read: readHebrew },
  { name: "Han", letters: /\p{Script=Han}/gu, read: readHan, family: isHanFamilyName, regular: isPinyin },
  { name: "Hangul", letters: /\p{Script=Hangul}/gu, read: readHangul, family: isKoreanFamilyName },
  { name: "Kana", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, read: readKana },
  { name: "Cyrillic", letters: /\p{Script=Cyrillic}/gu, read: readCyrillic, torn: isTorn },
  { name: "Greek", letters: /\p{Script=Greek}/gu, read: readGreek },
];

const plain = soundTable([..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}: ${letter}`).join("\n"));

/** Latin itself and every script without a table, by the readings of any-ascii. */
const other: Script = {
  name: "other",
  letters: /\p{L}/gu,
  read: (word) => soundWord([...latinKey(word)], plain),
};
const latin: Script = { ...other, name: "Latin" };

/** The script most letters of a text are in; Latin only when no letter is of another. */
export function scriptOf(text: string): Script {
  if (!/[^\P{L}\p{Script=Latin}]/u.test(text)) return latin;
  const count = ({ letters }: Script) => text.match(letters)?.length ?? 0;
  return scripts.reduce((most, script) => (count(script) > count(most) ? script : most), {
    ...other,
    letters: /(?!)/g,
  });
}

/** A word in the plainest Latin spelling of its sounds. */
export function romanise({ letters, at }: SoundWord): string {
  let text = "";
  for (let i = 0; i < letters.length; ) {
    const [first, ...rest] = at[i] ?? [];
    const longest = rest.reduce((a, b) => (b && a && b.letters.length > a.letters.length ? b : a), first);
    text += longest?.plainest ?? "";
    i += longest?.letters.length ?? 1;
  }
  return text;
}

/** Whether two texts are in one script, so that their letters can be compared as they stand. */
export const sameScript = (a: string, b: string) => scriptOf(a).name === scriptOf(b).name;
