import { grouped } from "../grouped";
import { asWadeGiles, initialAndFinal, pinyin } from "../names/pinyin";
import { jamo } from "./jamo";
import { soundTable, soundWord } from "./spellings";

/** A table of `Latin=what it is` as a map. */
const map = (table: string) =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((line) => line.split("=") as [string, string]),
  );

/** How Korean writes the initials and finals of Mandarin (외래어 표기법, 1986, table 5). */
const initials = map(`
  b=ㅂ p=ㅍ m=ㅁ f=ㅍ d=ㄷ t=ㅌ n=ㄴ l=ㄹ g=ㄱ k=ㅋ h=ㅎ
  j=ㅈ q=ㅊ x=ㅅ zh=ㅈ ch=ㅊ sh=ㅅ r=ㄹ z=ㅉ c=ㅊ s=ㅆ
`);
const finals = map(`
  a=아 o=오 e=어 ai=아이 ei=에이 ao=아오 ou=어우 an=안 en=언 ang=앙 eng=엉 er=얼
  i=이 ia=야 ie=예 iao=야오 iu=유 ian=옌 in=인 iang=양 ing=잉 iong=융
  u=우 ua=와 uo=워 uai=와이 ui=우이 uan=완 un=운 uang=왕 ong=웅
  v=위 ve=웨 van=위안 vn=윈
`);
/** Syllables that are written as another final is, or as no initial with it. */
const alone = map(`
  yi=i ya=ia ye=ie yao=iao you=iu yan=ian yin=in yang=iang ying=ing yong=iong
  wu=u wa=ua wo=uo wai=uai wan=uan wang=uang yu=v yue=ve yuan=van yun=vn
`);
const whole = map("wei=웨이 wen=원 weng=웡");

/** After ㅈ, ㅉ and ㅊ Korean writes no y. */
const plainAfter = map("ㅑ=ㅏ ㅖ=ㅔ ㅠ=ㅜ");

/** A syllable in Pinyin as Korean sounds: "zhou" is ㅈㅓㅇㅜ. */
function koreanOf(syllable: string): string[] {
  const only = whole.get(syllable) ?? finals.get(alone.get(syllable) ?? "");
  if (only) return jamo(only);
  const [initial, written] = initialAndFinal(syllable);
  const final = "jqx".includes(initial || "-") ? written.replace(/^u(?=$|e|an|n)/, "v") : written;
  if (!initial) return jamo(finals.get(final) ?? "");
  const [, vowel = "", ...rest] =
    final === "i" && /^(?:[zcs]h?|r)$/.test(initial) ? ["", "ㅡ"] : jamo(finals.get(final) ?? "");
  const consonant = initials.get(initial) ?? "";
  return [consonant, "ㅈㅉㅊ".includes(consonant) ? (plainAfter.get(vowel) ?? vowel) : vowel, ...rest];
}

const spellings = grouped(pinyin.keys(), (syllable) => koreanOf(syllable).join(""));

const table = soundTable(
  [...spellings].map(([sounds, all]) => `${sounds}: ${all.join(" ")} | ${all.map(asWadeGiles).join(" ")}`).join("\n"),
);

/** Reads a word in Hangul that may stand for Mandarin. */
export const readMandarinHangul = (word: string) => soundWord(jamo(word), table, "exact");

/** Whether Hangul can stand for one syllable of Mandarin, as Chinese family names have. */
export const isMandarinSyllable = (text: string) => spellings.has(jamo(text).join(""));
