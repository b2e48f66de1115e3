import { kanaTable } from "./kana-spellings";
import { soundWord } from "./spellings";

/** The rows of the syllabary: a consonant, and its syllables in the order a i u e o; `-` where there is none. */
const rows = `
_ アイウエオ
k カキクケコ
s サ-スセソ
t タ--テト
n ナニヌネノ
h ハヒ-ヘホ
m マミムメモ
y ヤ-ユ-ヨ
r ラリルレロ
w ワヰ-ヱヲ
g ガギグゲゴ
z ザ-ズゼゾ
d ダヂヅデド
b バビブベボ
p パピプペポ
v --ヴ--
S -シ---
C -チ---
T --ツ--
F --フ--
j -ジ---
`;

const syllables = new Map<string, string[]>(
  rows
    .trim()
    .split("\n")
    .flatMap((row) => [...row.slice(2)].map((kana, i) => [kana, [row.charAt(0), "aiueo".charAt(i)]] as const))
    .map(([kana, [consonant = "", vowel = ""]]) => [kana, consonant === "_" ? [vowel] : [consonant, vowel]]),
);
const small: Record<string, string> = {
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
  ャ: "ya",
  ュ: "yu",
  ョ: "yo",
  ヮ: "wa",
};

/** A word in kana as its sounds, one letter each. */
export function morae(word: string): string[] {
  const sounds: string[] = [];
  const katakana = word
    .normalize("NFKC")
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    // ウォ is wo: the consonant of ヰ, wi, and the small vowel in place of its own.
    .replace(/ウ(?=[ァィェォ])/g, "ヰ")
    // So is イェ ye, after ヤ.
    .replace(/イ(?=ェ)/g, "ヤ");
  for (const kana of katakana) {
    const vowel = small[kana];
    if (vowel) sounds.push(...glide(sounds, vowel));
    else if (kana === "ン") sounds.push("N");
    else if (kana === "ッ") sounds.push("Q");
    else if (kana === "ー") sounds.push("-");
    else sounds.push(...(syllables.get(kana) ?? []));
  }
  return sounds;
}

/** A small kana takes the place of the vowel before it: シ and ャ are sha, テ and ィ ti, キ and ョ kyo. */
function glide(sounds: string[], vowel: string) {
  const before = sounds.pop();
  const soft = "SCj".includes(sounds.at(-1) ?? "?");
  if (before === "i" && vowel.startsWith("y")) return soft ? [...vowel.slice(1)] : [...vowel];
  if (before === "u" && "kg".includes(sounds.at(-1) ?? "?")) return ["w", ...vowel.replace("w", "")];
  return [...vowel];
}

/** Reads a word in hiragana or katakana. */
export const readKana = (word: string) => soundWord(morae(word), kanaTable);

/** Whether a Latin word can be Japanese: its syllables end in vowels or n, and it has so many vowels at least. */
export const isRomaji = (latin: string, vowels: number) =>
  /^(?:(?:[kgsztdnhbpmrywjf]|sh|ch|ts|[kgsztnhbpmr]y|(?<=[aiueo])(?:kk|tt|ss|pp|ssh|tch))?[aiueo](?:h(?![aiueoy]))?|n(?![aiueoy])|m(?=[bpm]))+$/.test(
    latin,
  ) && (latin.match(/[aiueo]/g)?.length ?? 0) >= vowels;

/** Whether a word is in hiragana, in which no name of another language is written. */
export const isHiragana = (word: string) => /\p{Script=Hiragana}/u.test(word);
