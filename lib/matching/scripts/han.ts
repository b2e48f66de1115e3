import { isPinyin } from "../names/pinyin";
import { wordSet } from "../names/words";
import { cantonese } from "./han-cantonese";
import { traditional } from "./han-forms";
import { hokkien } from "./han-hokkien";
import { readAsJapanese } from "./han-japanese";
import { readAsKorean } from "./han-korean";
import { readAsMandarin, readAsRegularMandarin } from "./han-mandarin";
import { readingsOf, spelledReadings } from "./han-readings";
import { readTranscription } from "./han-transcription";
import { vietnamese } from "./han-vietnamese";
import { isRomaji } from "./kana";
import { nearest } from "./sound-distance";
import { type SoundWord, soundWord } from "./spellings";

/** Đ and d are two letters in Vietnamese, of which the first may have been folded to "dj". */
const withD = vietnamese.replace(/^d(.*?):/gm, "d$1 dj$1:");

/** How Chinese is spelled by those who speak no Mandarin; a Mandarin given name often stands beside such a family name. */
const overseas = spelledReadings(readingsOf(cantonese + hokkien.trimStart()));
const inVietnam = spelledReadings(readingsOf(withD));

const inTraditional = (word: string) => [...word].map(traditional);
const readOverseas = (word: string) => soundWord(inTraditional(word), overseas, "exact");
const readAsVietnamese = (word: string) => soundWord(inTraditional(word), inVietnam, "exact");

type Reader = (word: string) => SoundWord[];
const others: Reader[] = [(word) => [readAsVietnamese(word)], readAsKorean, (word) => [readAsJapanese(word)]];
const languages: Reader[] = [(word) => [...readAsMandarin(word), readOverseas(word)], ...others];

/** Reads a family or given name in Han characters as each of the languages does that write names so. */
export const hanLanguages = languages.map(
  (read): Reader =>
    (word) =>
      read(word.normalize("NFKC")),
);

const readHanName = (word: string) => hanLanguages.flatMap((read) => read(word));
const readBeyondMandarin = (word: string) => [readOverseas(word), ...others.flatMap((read) => read(word))];

/** Longer words are transcriptions. */
const longestName = 8;

/** Reads a word in Han characters, which may also stand for the sounds of a name of another language. */
export const readHan = (word: string): SoundWord[] => [
  ...(word.length > longestName ? [] : readHanName(word)),
  readTranscription(word.normalize("NFKC")),
];

const doubleFamilyNames = wordSet(
  "歐陽 司馬 諸葛 上官 司徒 夏侯 皇甫 東方 慕容 令狐 尉遲 公孫 長孫 宇文 端木 南宮 范姜 張簡",
);

/** Characters in Japanese names have many readings, and only the one who bears the name knows which. */
export const isOpen = (word: string, latin: string) => [...word].length <= 5 && isRomaji(latin, 3);

/** Chinese family names have one character, but for a few; Japanese ones mostly two. */
export const isHanFamilyName = (text: string, latin: string[]) =>
  [...text].length === 1 || doubleFamilyNames.has(inTraditional(text).join("")) || isRomaji(latin.join(""), 3);

/** Whether a Latin word is Pinyin of as many syllables as a word has characters, so that it has to be read just so. */
export const isRegular = (word: string, latin: string) =>
  word.length <= longestName && isPinyin(latin, [...word].length);

const isReadJustSo = (ways: SoundWord[], latin: string) => nearest(ways, latin, 0) === 0;

/**
 * Whether a name is Pinyin throughout, in two words, and no language reads all of it so: its family name is read so in Mandarin
 * alone, its given name in another language. Yao Min is not 姚明, whose given name is Ming, though that is Min in Hokkien.
 */
export const isMixed = ([family = "", given = ""]: string[], latin: string[]) =>
  latin.length === 2 &&
  [latin, latin.toReversed()].some(
    ([first = "", rest = ""]) =>
      isRegular(family, first) &&
      isRegular(given, rest) &&
      isReadJustSo(readAsRegularMandarin(family), first) &&
      !isReadJustSo(readBeyondMandarin(family), first) &&
      !isReadJustSo(readAsRegularMandarin(given), rest),
  );
