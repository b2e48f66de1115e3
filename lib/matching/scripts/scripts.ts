import { isPlain } from "../text";
import { readArabic } from "./arabic";
import { readArmenian } from "./armenian";
import { isShortPatronymic, isTorn, readCyrillic } from "./cyrillic";
import { readGeorgian } from "./georgian";
import { readGreek } from "./greek";
import { isHanFamilyName, isOpen, isPinyin, readHan } from "./han";
import { isKoreanFamilyName, readHangul, readSpacedHangul } from "./hangul";
import { readHebrew } from "./hebrew";
import { readIndic } from "./indic";
import { readKana } from "./kana";
import { latinKey } from "./latin";
import { type SoundWord, soundWord } from "./sound-distance";
import { soundTable } from "./spellings";

export type Script = {
  name: string;
  letters: RegExp;
  /** Reads a word of this script into its sounds. */
  read: (word: string) => SoundWord;
  /** Reads a word of a name of several words, where that tells that it may be foreign. */
  readSpaced?: (word: string) => SoundWord;
  /** Names are one run of characters, the family name first; whether a start of the run can be the family name. */
  family?: (start: string, latin: string[]) => boolean;
  /** Whether a Latin word is so regular a spelling that a word has to be read just so. */
  regular?: (word: string, latin: string) => boolean;
  /** Whether characters leave so much open that they might be read as a Latin word they do not seem to be. */
  open?: (word: string, latin: string) => boolean;
  /** Whether a word is no whole name but the end of one. */
  torn?: (word: string) => boolean;
  /** Whether a word may be a patronymic written short. */
  shortens?: (word: string) => boolean;
};

const mostKept = 5_000;

/** Reads as before, and keeps what was read for the next time; all is forgotten when there is too much. */
function keeping(read: Script["read"]): Script["read"] {
  const kept = new Map<string, SoundWord>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    if (kept.size >= mostKept) kept.clear();
    const sounds = read(word);
    kept.set(word, sounds);
    return sounds;
  };
}

/** The scripts that can be read, those that leave most open first. */
export const scripts: Script[] = [
  { name: "Arabic", letters: /\p{Script=Arabic}/u, read: keeping(readArabic) },
  { name: "Hebrew", letters: /\p{Script=Hebrew}/u, read: keeping(readHebrew) },
  {
    name: "Han",
    letters: /\p{Script=Han}/u,
    read: keeping(readHan),
    family: isHanFamilyName,
    regular: isPinyin,
    open: isOpen,
  },
  {
    name: "Hangul",
    letters: /\p{Script=Hangul}/u,
    read: keeping(readHangul),
    readSpaced: keeping(readSpacedHangul),
    family: isKoreanFamilyName,
  },
  { name: "Kana", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, read: keeping(readKana) },
  {
    name: "Cyrillic",
    letters: /\p{Script=Cyrillic}/u,
    read: keeping(readCyrillic),
    torn: isTorn,
    shortens: isShortPatronymic,
  },
  {
    name: "Indic",
    letters:
      /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]/u,
    read: keeping(readIndic),
  },
  { name: "Greek", letters: /\p{Script=Greek}/u, read: keeping(readGreek) },
  { name: "Armenian", letters: /\p{Script=Armenian}/u, read: keeping(readArmenian) },
  { name: "Georgian", letters: /\p{Script=Georgian}/u, read: keeping(readGeorgian) },
];

const plain = soundTable([..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}: ${letter}`).join("\n"));

/** Latin itself and every script without a table, by the readings of any-ascii. */
const other: Script = {
  name: "other",
  letters: /\p{L}/u,
  read: keeping((word) => soundWord([...latinKey(word)], plain)),
};
const latin: Script = { ...other, name: "Latin" };

/** The script of a text: of several, the one that leaves most open; Latin only when no letter is of another. */
export function scriptOf(text: string): Script {
  if (!/[^\P{L}\p{Script=Latin}\p{Script=Common}]/u.test(text)) return latin;
  return scripts.find(({ letters }) => letters.test(text)) ?? other;
}

/** The place of a script among those that can be read; those that cannot come after, Latin last. */
export const openness = (script: Script) =>
  script === latin ? scripts.length + 1 : script === other ? scripts.length : scripts.indexOf(script);

/** A word in Latin letters: as it is, or each of its native letters in its plainest spelling. */
export const spelt = (word: string, script: Script) =>
  script === latin
    ? latinKey(word)
    : script
        .read(word)
        .at.map(([sound]) => sound?.plainest ?? "")
        .join("");

/** Whether two texts are in one script, so that their letters can be compared as they stand. */
export const sameScript = (a: string, b: string) => (isPlain(a) && isPlain(b)) || scriptOf(a) === scriptOf(b);
