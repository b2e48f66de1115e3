import { soundTable, soundWord } from "./spellings";

/**
 * How the letters of India are written in Latin: ISO 15919 without its marks, Hunterian, and English habits. A consonant
 * without another vowel sign carries an "a", which is not always spoken; it is read as one sign, क + अ. Nine scripts
 * stand in Unicode in the order of Devanagari, so that one table reads them all; Tamil writes k and g, t and d alike.
 */
const table = soundTable(`
अ: a u _ | e o
आ ा: a aa | ah
इ ि: i e | ee y ea
ई ी: i ee | y e ea ie
उ ु: u oo | o w
ऊ ू: u oo | o
ऋ ृ: ri ru r | i
ए ऎ े ॆ ऍ ॅ: e | ay ai ei ey ae a | i
ऐ ै: ai ay ei | e i
ओ ऒ ो ॊ ऑ ॉ: o | oh oo au a
औ ौ: au ou ow | o aw
क: k c | ck q kk | g h
ख: kh k | q
ग: g | gg
घ: gh g
ङ: n ng
च: ch c | chh | s
छ: chh ch | c
ज: j z | g jj
झ: jh j | z
ञ: n ny | gn
ट त: t th | tt | d dh
ठ थ: th t | tth
ड द: d dh | th | r
ढ ध: dh d | rh
ण न ऩ: n nn
प: p pp | | b
फ: ph f p
ब: b v bb | w
भ: bh b
म: m mm
य: y j i
र ऱ: r rr
ल ळ ऴ: l ll | zh
व: v w b | u o
श ष: sh s | sch
स: s ss sh | c
ह: h | _
ं ॰: n m | ng
ँ ः: _ n h
कष: x | kh
जञ: gy dny
ङग ंग ॰ग: | ngh
चच: ch | chh
िय: y i
`);

const consonant = /[\u0915-\u0939]/;
const vowelSign = /[\u093e-\u094c]/;
const virama = "\u094d";
/** Dots that make letters of other languages, and the sign that doubles a letter of Gurmukhi. */
const unread = /[\u093c\u0971]/g;

/** The letter of Devanagari that stands where a letter of another Indian script does. */
const inDevanagari = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x0900 && code < 0x0d80 ? String.fromCodePoint(0x0900 + (code % 0x80)) : letter;
};

/** Reads a word in Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada or Malayalam. */
export function readIndic(word: string) {
  const letters = [...word.normalize("NFC")].map(inDevanagari).join("").replace(unread, "");
  const signs: string[] = [];
  for (const [at, letter] of [...letters].entries()) {
    if (letter === virama) continue;
    signs.push(letter);
    const next = letters.charAt(at + 1);
    if (consonant.test(letter) && next !== virama && !vowelSign.test(next)) signs.push("अ");
  }
  return soundWord(signs, table, "exact");
}
