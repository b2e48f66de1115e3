import { keeping } from "../names/keeping";
import { isPlain } from "../text";
import { readArabic } from "./arabic";
import { readArmenian } from "./armenian";
import { readBurmese } from "./burmese";
import { readCyrillic } from "./cyrillic";
import { readGeorgian } from "./georgian";
import { readGreek } from "./greek";
import { hanLanguages, isHanFamilyName, isMixed, isOpen, isRegular, readHan } from "./han";
import { isKoreanFamilyName, readForeignHangul, readHangul } from "./hangul";
import { isMandarinSyllable, readMandarinHangul } from "./hangul-mandarin";
import { readHebrew } from "./hebrew";
import { readIndic } from "./indic";
import { isHiragana, isRomaji, readKana } from "./kana";
import { readKoreanKana } from "./kana-korean";
import { readKhmer } from "./khmer";
import { latinKey, latinTable } from "./latin";
import { isShortPatronymic, isTorn } from "./patronymics";
import { type SoundWord, soundWord } from "./spellings";
import { readThai } from "./thai";

export type Script = {
  name: string;
  letters: RegExp;
  /** Reads a word of this script into its sounds, in each way that it can be read. */
  read: (word: string) => SoundWord[];
  /** Reads the family or given name that a run of characters was parted into, in each language that writes names so: both are read in one. */
  languages?: ((word: string) => SoundWord[])[];
  /** Names are one run of characters, the family name first; whether a start of the run can be the family name. */
  family?: (start: string, latin: string[]) => boolean;
  /** How far a name of one word may be from its reading where the script writes several foreign sounds alike. */
  alone?: number;
  /** Whether a Latin word is so regular a spelling that a word has to be read just so. */
  regular?: (word: string, latin: string) => boolean;
  /** Whether a Latin word can be of the language the script is made for, so that it is not a foreign one that is only heard. */
  isOwn?: (latin: string) => boolean;
  /** Whether a family and a given name are read as two languages where the spelling is that of one. */
  isMixed?: (parts: string[], latin: string[]) => boolean;
  /** Whether characters leave so much open that they might be read as a Latin word they do not seem to be. */
  open?: (word: string, latin: string) => boolean;
  /** Whether a word is no whole name but the end of one, or may be the start of a patronymic, by its place in the name. */
  isPart?: Record<"end" | "start", (word: string, place: number) => boolean>;
};

const mostKept = 5_000;
/** Reads a word and keeps what was read for the next time. */
const kept = (read: Script["read"]) => keeping(mostKept, read);
const only = (read: (word: string) => SoundWord) => (word: string) => [read(word)];

/** The scripts that can be read, those that leave most open first. */
export const scripts: Script[] = [
  { name: "Arabic", letters: /\p{Script=Arabic}/u, read: kept(only(readArabic)) },
  { name: "Hebrew", letters: /\p{Script=Hebrew}/u, read: kept(only(readHebrew)) },
  {
    name: "Han",
    letters: /\p{Script=Han}/u,
    read: kept(readHan),
    languages: hanLanguages.map(kept),
    family: isHanFamilyName,
    alone: 0.07,
    regular: isRegular,
    isMixed,
    open: isOpen,
  },
  {
    name: "Hangul",
    letters: /\p{Script=Hangul}/u,
    read: kept((word) => [readHangul(word), readForeignHangul(word), readMandarinHangul(word)]),
    languages: [readHangul, readMandarinHangul].map((read) => kept(only(read))),
    family: (text) => isKoreanFamilyName(text) || isMandarinSyllable(text),
  },
  {
    name: "Kana",
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    read: kept((word) => [readKana(word), ...readKoreanKana(word)]),
    alone: 0.06,
    regular: (word, latin) => isHiragana(word) && isRomaji(latin, 1),
    isOwn: (latin) => isRomaji(latin, 2),
  },
  {
    name: "Cyrillic",
    letters: /\p{Script=Cyrillic}/u,
    read: kept(only(readCyrillic)),
    isPart: { end: isTorn, start: (word, place) => place > 0 && isShortPatronymic(word) },
  },
  {
    name: "Indic",
    letters:
      /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]/u,
    read: kept(only(readIndic)),
  },
  { name: "Thai", letters: /[\p{Script=Thai}\p{Script=Lao}]/u, read: kept(only(readThai)) },
  { name: "Khmer", letters: /\p{Script=Khmer}/u, read: kept(only(readKhmer)) },
  { name: "Burmese", letters: /\p{Script=Myanmar}/u, read: kept(only(readBurmese)) },
  { name: "Greek", letters: /\p{Script=Greek}/u, read: kept(only(readGreek)) },
  { name: "Armenian", letters: /\p{Script=Armenian}/u, read: kept(only(readArmenian)) },
  { name: "Georgian", letters: /\p{Script=Georgian}/u, read: kept(only(readGeorgian)) },
];

/** Latin itself and every script without a table, by the readings of any-ascii. */
const other: Script = {
  name: "other",
  letters: /\p{L}/u,
  read: kept(only((word) => soundWord([...latinKey(word)], latinTable))),
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
  script === latin ? latinKey(word) : (script.read(word)[0]?.at ?? []).map(([sound]) => sound?.plainest ?? "").join("");

/** Whether two texts are in one script, so that their letters can be compared as they stand. */
export const sameScript = (a: string, b: string) => (isPlain(a) && isPlain(b)) || scriptOf(a) === scriptOf(b);
