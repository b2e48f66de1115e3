import { isLatin } from "../text";
import type { Finding } from "./doors";

/** Facts: what the marks of a house in other scripts mean, in words that are read: `mark: what is written for it`. */
const hanMarks: [RegExp, string | ((...found: string[]) => string)][] = [
  [
    /(?<![〇一二三四五六七八九十百])[一二三四五六七八九](?= ?(丁目|番|号|號|楼|樓|階))/g,
    (numeral = "") => String(numerals.indexOf(numeral)),
  ],
  // "信義路5段": a section or a lane of a street, written as part of its name.
  [/(?<!\d)\d{1,5}(?=[段巷弄])/g, (digits = "") => [...digits].map((digit) => numerals[Number(digit)]).join("")],
  [/(?<!\d)(\d{1,5}) ?[号號]? ?[楼樓栋棟幢座](?= ?\d)/g, ", block $1, "],
  [/(?<!\d)(\d{1,5}) ?(单元|單元)/g, ", unit $1, "],
  [/(?<!\d)(\d{1,5}) ?[号號]?[室房]/g, ", unit $1"],
  [/(?<!\d)(\d{1,5}) ?[楼樓層层階]/g, ", floor $1, "],
  [/[号號]之(\d{1,5})/g, ", unit $1"],
  [/(?<=\d) ?(丁目|番地?の?|[之のー]) ?(?=\d)/g, "-"],
  [/(?<=\d) ?(丁目|番地?|[号號])/g, " "],
  // A rank is often left out: "北京朝阳区" and "北京市朝阳区".
  [/(?<=\p{L}{2})[省市区區县縣都府県](?=\p{L})/gu, " "],
  [/(?<=\p{Script=Han})(?=\d)/gu, " "],
];
const numerals = [..."〇一二三四五六七八九"];

const cyrillicMarks: [RegExp, string][] = [
  [/(?<!\p{L})(ул|улица|вул|вулиця)(?!\p{L})\.?/giu, "ulica"],
  [/(?<!\p{L})(д|дом|буд)\.? ?(?=\d)/giu, " "],
  [/,? ?(?<!\p{L})(к|корп|корпус|стр|строение)\.? ?(?=\d)/giu, ", block "],
  [/,? ?(?<!\p{L})(кв|квартира)\.? ?(?=\d)/giu, ", flat "],
];

/**
 * Ranks of a Korean city or province that are often left out, and provinces said short, as 경남 for 경상남도; a lane is written
 * with the name of its street or apart; the old quarter may stand behind the house in brackets.
 */
const hangulMarks: [RegExp, string][] = [
  [/\((\p{Script=Hangul}+\d*[동리가])(, ?[^()]*)?\)/gu, " "],
  [/(?<!\p{L})(경|전|충)[상라청]([남북])도/gu, "$1$2"],
  [/(?<!\p{L})(경기|강원|제주|전북)(특별자치)?도/gu, "$1"],
  [/(?<!\p{L})(서울|부산|대구|인천|광주|대전|울산|세종)(특별자치|특별|광역)?시/gu, "$1"],
  [/(?<=\p{L})(?=\d+(번길|길))/gu, " "],
];

const marksIn: Partial<Record<Script, [RegExp, string | ((...found: string[]) => string)][]>> = {
  han: hanMarks,
  cyrillic: cyrillicMarks,
  other: hangulMarks,
};

/** An address in Chinese, Japanese, Korean or Cyrillic letters with the marks beside its numbers in words that are read. */
export function withMarks(address: string, script: Script): string {
  const marks = marksIn[script];
  if (!marks) return address;
  let text = address.normalize("NFKC").replace(/\s+/g, " ");
  for (const [mark, meaning] of marks) text = text.replace(mark, meaning as string);
  return text;
}

export type Script = "latin" | "cyrillic" | "greek" | "han" | "other";

/** The script of an address: "han" for Chinese and Japanese, "other" for those that do not spell every sound as Latin does. */
export function scriptOf(address: string): Script {
  if (!/[\u0370-\uffff]/.test(address)) return "latin";
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(address)) return "han";
  if (/\p{Script=Cyrillic}/u.test(address)) return "cyrillic";
  if (/\p{Script=Greek}/u.test(address)) return "greek";
  return isLatin(address) ? "latin" : "other";
}

/**
 * What a finding over names may say in these two scripts. A name of another script has many spellings, so another
 * one is no difference; and in a script that does not spell every sound a name nearly alike is another name.
 */
export function inScripts(finding: Finding, a: Script, b: Script, alike: () => boolean): Finding {
  if (!finding.words) return finding;
  if (a !== b && finding.says === "differ") return { says: "unclear", words: `${finding.words}, in two scripts` };
  if (a === b && (a === "han" || a === "other") && finding.says === "nearly" && !alike())
    return { says: "unclear", words: `${finding.words}, which may be another name` };
  return finding;
}
