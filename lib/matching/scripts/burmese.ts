import { soundTable, soundWord } from "./spellings";

/** How Burmese letters and rhymes are written in Latin, as people spell their names. Tones are not written. */
const table = soundTable(`
က: k | g c
ခ: kh k | g
ဂ ဃ: g | k
င: ng
စ: s z | sh
ဆ: s hs | sh z
ဇ ဈ: z | s j
ည ဉ: ny | gn ni
ဋ တ: t | d
ဌ ထ: ht t | d
ဍ ဒ ဓ: d | t
ဏ န: n | nn
ပ: p | b
ဖ: hp p ph | b f
ဗ ဘ: b | bh p
မ: m
ယ: y | j
ရ: y r
လ ဠ: l
ဝ: w | v
သ: th | t s
ဟ: h
အ: _
ဣ ဤ: i
ဥ ဦ: u oo
ဧ: e ay
ဩ ဪ: aw

ျ ြ: y | i r
ွ: w | u
ှ: h
ကျ ကြ: gy | j ch
ချ ခြ: ch | kh
ဂျ ဂြ: j
ရှ သျှ: sh
ရွှ: shw
လှ: hl l
မှ: hm m
နှ: hn n

ာ ါ: a ar | ah _
ိ ီ: i ee | e y
ု ူ: u oo | uu
ေ: e ay | ei aye
ဲ: e eh | ai ae
ော ော် ေါ ေါ်: aw | or au
ို: o oe | oh
ံ: an | um on am
ုံ: on one | oun
်: _
င်: in | inn yin
န် မ်: an | ann ant am un
ွန် ွမ်: un | on oon unt
ိန် ိမ်: ein | eine ain
ုန် ုမ်: on one | oun ohn
ောင် ေါင်: aung | ong oung
ိုင်: aing | ine ying
ည် ယ်: i e yi | ee ay eh
ည့်: i
ဉ် ဥ်: in | inn yin
တ် ပ်: at | ut ap
က်: et | ek ak
ောက် ေါက်: auk | ok
ိုက်: aik | ike
စ်: it | is
ိတ် ိပ်: eik | ate ait
ုတ် ုပ်: ok | oke ote
ွတ် ွပ်: ut
`);

const tones = /[\u1037\u1038]/g;
const stacked = /\u1039/g;

/** Reads a word in Burmese, which writes the words of a name together. */
export function readBurmese(word: string) {
  const spoken = word.replace(tones, "").replace(stacked, "\u103A");
  // A consonant without a vowel is followed by a short one.
  return soundWord(
    [...spoken.replace(/([\u1000-\u1021][\u103B-\u103E]*)(?=[\u1000-\u1021](?!\u103A)|$)/g, "$1ာ")],
    table,
  );
}
