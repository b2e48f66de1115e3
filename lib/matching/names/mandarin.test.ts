import { expect, test } from "vitest";
import { mandarin } from "./mandarin";
import { asWadeGiles, isPinyin } from "./pinyin";

test.each([
  ["zedong", "tse tung"],
  ["xueqian", "hsueh chien"],
  ["guofeng", "kuo feng"],
  ["duozhi", "to chih"],
  ["cishi", "tzu shih"],
  ["yanyong", "yen yung"],
  ["erjie", "erh chieh"],
  ["xiongnu", "hsiung nu"],
])("%s in Pinyin is %s in Wade–Giles", (word, wadeGiles) => {
  expect(mandarin(word)?.pinyin?.join(" ")).toBe(wadeGiles);
  expect(mandarin(wadeGiles.replaceAll(" ", ""))?.wadeGiles?.join(" ")).toBe(wadeGiles);
});

test.each(["whitcombe", "tsung", "hsi", "lienb", "q", "an".repeat(40)])("%s is not in Pinyin", (word) => {
  expect(mandarin(word)?.pinyin ?? null).toBeNull();
});

test.each(["whitcombe", "zedong", "xi", "dan"])("%s is not in Wade–Giles", (word) => {
  expect(mandarin(word)?.wadeGiles ?? null).toBeNull();
});

test.each([
  ["xian", [1, 2]],
  ["fangan", [2]],
  ["xiaoming", [2, 3, 4]],
  ["hsiaoming", []],
  ["", [0]],
])("%s is Pinyin of so many syllables: %j", (word, counts) => {
  expect([0, 1, 2, 3, 4].filter((count) => isPinyin(word, count))).toEqual(counts);
});

test.each([
  ["xiong", "hsiung"],
  ["chi", "chih"],
  ["shuo", "shuo"],
  ["xyz", "xyz"],
])("the syllable %s is %s in Wade–Giles", (syllable, spelling) => {
  expect(asWadeGiles(syllable)).toBe(spelling);
});
