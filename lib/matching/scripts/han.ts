import { isPinyin } from "../names/mandarin";
import { cantonese } from "./han-cantonese";
import { traditional } from "./han-forms";
import { hokkien } from "./han-hokkien";
import { readAsJapanese } from "./han-japanese";
import { readAsKorean } from "./han-korean";
import { readAsMandarin } from "./han-mandarin";
import { readingsOf, spelledReadings } from "./han-readings";
import { readTranscription } from "./han-transcription";
import { vietnamese } from "./han-vietnamese";
import { type SoundWord, soundWord } from "./spellings";

/** Đ and d are two letters in Vietnamese, of which the first may have been folded to "dj". */
const withD = vietnamese.replace(/^d(.*?):/gm, "d$1 dj$1:");

const overseas = [cantonese + hokkien.trimStart(), withD].map((text) => spelledReadings(readingsOf(text)));

const inTraditional = (word: string) => [...word].map(traditional);

/** Reads a family or given name in Han characters as each of the languages does that write names so. */
export function readHanName(text: string): SoundWord[] {
  const word = text.normalize("NFKC");
  return [
    ...readAsMandarin(word),
    ...overseas.map((table) => soundWord(inTraditional(word), table, "exact")),
    ...readAsKorean(word),
    readAsJapanese(word),
  ];
}

/** Longer words are transcriptions. */
const longestName = 8;

/** Reads a word in Han characters, which may also stand for the sounds of a name of another language. */
export const readHan = (word: string): SoundWord[] => [
  ...(word.length > longestName ? [] : readHanName(word)),
  readTranscription(word.normalize("NFKC")),
];

const doubleFamilyNames = new Set(
  "歐陽 司馬 諸葛 上官 司徒 夏侯 皇甫 東方 慕容 令狐 尉遲 公孫 長孫 宇文 端木 南宮 范姜 張簡".split(" "),
);

/** Whether Latin words can be Japanese: their syllables end in vowels or n, and there are three or more. */
const canBeJapanese = (latin: string) =>
  /^(?:(?:[kgsztdnhbpmrywjf]|sh|ch|ts|[kgsztnhbpmr]y|(?<=[aiueo])(?:kk|tt|ss|pp|ssh|tch))?[aiueo](?:h(?![aiueoy]))?|n(?![aiueoy])|m(?=[bpm]))+$/.test(
    latin,
  ) && (latin.match(/[aiueo]/g)?.length ?? 0) >= 3;

/** Characters in Japanese names have many readings, and only the one who bears the name knows which. */
export const isOpen = (word: string, latin: string) => [...word].length <= 5 && canBeJapanese(latin);

/** Chinese family names have one character, but for a few; Japanese ones mostly two. */
export const isHanFamilyName = (text: string, latin: string[]) =>
  [...text].length === 1 || doubleFamilyNames.has(inTraditional(text).join("")) || canBeJapanese(latin.join(""));

/** Whether a Latin word is Pinyin of as many syllables as a word has characters, so that it has to be read just so. */
export const isRegular = (word: string, latin: string) =>
  word.length <= longestName && isPinyin(latin, [...word].length);
