import { isHiragana, morae } from "./kana";
import { soundTable, soundWord } from "./spellings";

/**
 * How Korean names that are written in katakana are spelled in Latin. Katakana writes the plain consonants as they are heard, without
 * voice at the start of a word (パク is 박, Park or Bak), and ㅓ as ㅗ, ㅡ as ㅜ and ㅐ as ㅔ. An h between two syllables
 * is not heard (ジュノ is 준호). The letters of kana are those of `morae`.
 */
const table = soundTable(`
k g: g k kh
s: s ss
S: s sh
t d: d t
C j: j ch
n: n nh
h: h
F: h hw
m: m mh
y: y
r: r l lh
w: w
p b: b p
a: a ah ar
i: i ee yi
u: u oo eu woo
e: ae e hae hye
o: o eo u oh or
yu: you ryu
yo: you yeu
we: ui oi oe
ui: hui hee hi
N: n ng
Q: k t p
mu: m
ku: k g ck rk
pu: p b
ru: l r
Ce: choe choi
^i: lee rhee rhie ri li
^no: roh rho
^na: ra
^u: wu
`);

/** Reads a word in katakana that may be a Korean name, which has no long vowels. */
export const readKoreanKana = (word: string) =>
  isHiragana(word) || word.includes("ー") ? [] : [soundWord(morae(word), table, "exact")];
