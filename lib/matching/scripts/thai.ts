import { soundTable, soundWord } from "./spellings";

/**
 * How Thai letters are written in Latin: RTGS, and the spellings of families, many of which follow the Sanskrit. A letter
 * is spelled otherwise at the end of a syllable. Lao letters stand in Unicode in the order of the Thai ones.
 */
const table = soundTable(`
ก: k g | c kk
ข ค ฃ ฅ ฆ: kh k | c g q
ง: ng | n
จ: ch j | c t d jj
ฉ ช ฌ: ch sh | j c t s x
ซ: s z | x ss t
ญ: y n ny | nh ng
ด ฎ: d t
ต ฏ: t | d dt tt
ถ ท ธ ฐ ฑ ฒ: th t d | dh dd
น ณ: n | nn
บ: b p | v bp
ป: p | b bp
ผ พ ภ: ph p | b bh
ฝ ฟ: f | ph p
ม: m
ย: y i | e
ร: r | n l _ rr
ล ฬ: l | n ll r
ว: w v | u o
ศ ษ ส: s | t sh ss th
ห: h | _
ฮ: h
อ: _ o | or aw a orn

ຼ: l
ໜ: n
ໝ: m
ົ: o | ou _
ຽ: ia ie | ea
ะ: a _ | o u or ah e
า: a | ar ah aa
ิ: i | _ e ee
ี: i ee | y ie ea e
ึ ื: ue u | eu ou i
ุ: u | oo ou
ู: u oo | ou
ั: a | u
เ: e | ay ae a ey
แ: ae a | e
โ: o | oh oe
ใ ไ: ai | i y ay ei
ำ: am | um

เีย: ia ea | iya ie ear
เือ: uea ua | ue ea
เา: ao | aw ow au
เิ เอ: oe er | eo ur
เาะ: o
เย: oei | oey eui
ัว: ua | uer
ัย: | y aya
ะว: ua | uan uah
ะระร: an a | am
รระ: an a | am ar
ฤ: rue ri r | ru
`);

/** A letter over which the sign for silence stands is not read, and neither is its vowel. */
const lastSilent = /[ก-ฮ][ิุ]?์/g;
const tones = /[็-๎]/g;
/** A vowel that is written before the consonants it is said after. */
const vowelBefore = /([เแโใไ])((?:[กขคตทปผพศส][รลว]|ห[งญนมยรลว])(?=[ก-ฮะาิีึืุูั])|[ก-ฮ])/g;

/** The Thai letter that stands where a Lao one does, or the letter itself. */
function inThai(lao: string) {
  const thai = String.fromCharCode(lao.charCodeAt(0) - 0x80);
  return /\p{Script=Thai}/u.test(thai) ? thai : lao;
}

/** Reads a word in Thai or Lao. */
export function readThai(word: string) {
  const thai = word.replace(/\p{Script=Lao}/gu, inThai);
  const spoken = thai.replace(lastSilent, "").replace(tones, "").replace(vowelBefore, "$2$1");
  // A consonant without a vowel is followed by a short one or by none.
  return soundWord([...spoken.replace(/[ก-ฮ](?=[ก-ฮໜໝ]|$)/g, "$&ะ")], table);
}
