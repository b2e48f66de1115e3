import { expect, test } from "vitest";
import { compareNames } from "./names";

// Two people whose names are near, and one person whose name looks like two.
test.each([
  // one name                another                   verdict      words
  ["John Whitcombe Sr", "John Whitcombe, Jr.", "different", /^Jr and Sr differ\.$/],
  ["John Whitcombe II", "John Whitcombe III", "different", /II and III differ/],
  ["John Whitcombe", "John Whitcombe Jr.", "likely", /agrees; Jr is stated only once/],
  ["Whitcombe, Reuben", "Whitcombe, Ruben Pestano, Jr.", "likely", /are forms of one name; .*Jr is stated only once/],
  ["WHITCOMBE JR., John", "John Whitcombe Junior", "same", /agrees/],
  ["Whitcombe, Junior", "Junior Whitcombe", "same", /agrees/],
  ["JOHN PESTANO WHITCOMBE, JR", "John Pestano Whitcombe Jr", "same", /agrees/],
  // A particle that is somebody's name.
  ["Tran Van An", "Tran Van Binh", "unclear", /An and Binh differ/],
  ["Tran An", "Tran", "unclear", /An is stated only once/],
  ["Amit Das", "Amit Roy", "unclear", /Das and Roy differ/],
  ["Vincent van Dijk", "DIJK, Vincent van", "same", /agrees/],
  ["Maria de la Vega", "VEGA, Maria de la", "same", /agrees/],
  ["Tsai Ing-lin", "Tsai Lin", "unclear", /Ing is stated only once/],
  ["Cai Yinglin", "Tsai Ing-lin", "likely", /one Chinese name/],
  // Characters that are read alike, and ways to write one character.
  ["王芳", "王方", "unclear", /read alike and written otherwise/],
  ["李明", "李民", "unclear", /read alike and written otherwise/],
  ["李軍", "李军", "same", /agrees/],
  // One letter more or less in Pinyin is another syllable.
  ["Li Xiaoming", "Li Xiaomin", "unclear", /Xiaomin and Xiaoming are spelled nearly alike/],
  ["Wang Jianguo", "Wang Jianhuo", "unclear", /Jianguo and Jianhuo are spelled nearly alike/],
  ["Li Jianan", "Li Jiaman", "unclear", /spelled nearly alike/],
  ["Liu Yifan", "LIU, Yi Fan", "same", /agrees/],
  // A syllable less is another given name, but for a middle name of Vietnam and what is a title.
  ["Ho Wai", "Ho Wai Man", "unclear", /Man is stated only once/],
  ["Thein Soe", "U Thein Soe", "likely", /U is stated only once/],
  ["Tran Thi Hoa", "Tran Hoa", "likely", /Thi is stated only once/],
  // So it is in Vietnamese.
  ["Nguyễn Văn An", "Nguyễn Văn Anh", "unclear", /An and Anh are spelled nearly alike/],
  ["Pham Van Nam", "Pham Van Nham", "unclear", /Nam and Nham are spelled nearly alike/],
  ["Nguyen Van Anh", "Van Anh Nguyen", "likely", /the order differs/],
  // Such as other systems spell are none in Pinyin, where two vowels of two syllables need an apostrophe.
  ["Li Ming", "Lee Ming", "likely", /Lee and Li are two spellings/],
  ["Liu Yang", "Liou Yang", "likely", /Liou and Liu are two spellings/],
  // Two ways to be read, and two first names in use.
  ["Chang Wei", "Zhang Wei", "unclear", /may be one Chinese name/],
  ["Rajesh Kumar", "Ramesh Kumar", "unclear", /Rajesh and Ramesh are spelled nearly alike/],
  // A man's name and the woman's that is made of it; two names that only look like a pet name.
  ["Alan Marsh", "Alana Marsh", "unclear", /Alan and Alana are spelled nearly alike/],
  ["Samir Aziz", "Samira Aziz", "unclear", /Samir and Samira are spelled nearly alike/],
  ["José Prieto", "Josefa Prieto", "different", /José and Josefa differ/],
  ["György Szabo", "Györgyi Szabo", "unclear", /nearly alike/],
  ["Jan Kowal", "Janusz Kowal", "different", /Jan and Janusz differ/],
  ["Yauhen Kazlou", "Yauheniya Kazlova", "different", /Yauhen and Yauheniya differ/],
  ["Yauheni Kavalenka", "Evgeny Kovalenko", "likely", /forms of one name/],
  ["Joe Hall", "Jo Hall", "likely", /forms of one name/],
] as const)("%s, %s: %s", (a, b, verdict, words) => {
  expect(compareNames(a, b)).toMatchObject({ verdict, words: expect.stringMatching(words) });
  expect(compareNames(b, a)).toEqual(compareNames(a, b));
});
