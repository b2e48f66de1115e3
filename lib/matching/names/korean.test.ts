import { expect, test } from "vitest";
import { sameInKorean } from "./korean";
import { nameParts } from "./parts";

test.each([
  // one name       another           can be one
  ["Kim Young-ho", "Kim Yeongho", "yes"],
  ["Nam Tae-hee", "Taehui Nam", "yes"],
  ["Park Ji-hun", "Ji Hoon Pak", "yes"],
  ["Ri Ryong-ho", "Lee Yong-ho", "yes"],
  ["Minjun Bae", "BAE, Min Joon", "yes"],
  // R is silent only at the start, and u is the vowel of "sung" only before a final.
  ["Nam Yu-ra", "Nam Yu-na", "slip"],
  ["Nam Ye-rin", "Nam Ye-in", "slip"],
  ["Nam Su-jin", "Nam Seo-jin", "slip"],
  // By the book Yong is also what others write Young, and Song is also Sung.
  ["Kim Yong-ho", "Kim Young-ho", "maybe"],
  ["Pak Song-min", "Park Sung-min", "maybe"],
  // Who writes "yeon" does not write "so" for the vowel of "seo".
  ["Park Seo-yeon", "Park So-yeon", "slip"],
  ["Kim Min Ji", "Minjae Kim", "slip"],
  ["Kim Jae-hyun", "Kim Jae-hyung", "slip"],
  ["Nam Hui-dong", "Nam Huimyeong", "no"],
  ["Jin Seonggil", "Jin Donggul", "no"],
  // Other family names, one syllable, three, and first names of other languages are not read.
  ["Kim Young-ho", "Park Young-ho", null],
  ["Kim Ho", "Kim Oh", null],
  ["Anna Lee", "Ana Lee", null],
  ["Lisa Moon", "Liza Moon", null],
  ["Lee Christopher", "Lee Kristopher", null],
])("%s and %s", (a, b, how) => {
  expect(sameInKorean(nameParts(a), nameParts(b))).toBe(how);
  expect(sameInKorean(nameParts(b), nameParts(a))).toBe(how);
});
