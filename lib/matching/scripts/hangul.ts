import { wordSet } from "../names/words";
import { jamo } from "./jamo";
import { soundTable, soundWord } from "./spellings";

/**
 * How Korean sounds are written in Latin: Revised Romanization, McCune–Reischauer, the style of the DPRK, and the
 * free spellings in passports; the third column also how the names of other languages are heard in Korean.
 */
const korean = `
ㄱ: k g | gg kk c | gh q
ㄲ: kk gg k g | c
ㄴ: n | nn | r l
ㄷ: d t | dd dh | th
ㄸ: tt dd d t
ㄹ: r l | rr ll | n rh
ㅁ: m | mm
ㅂ: b p | v bh | pp bb
ㅃ: pp bb p b
ㅅ: s sh | ss | c z th x
ㅆ: ss s sh
ㅇ: _
ㅈ: j ch | z zh jj ts | g dj tz
ㅉ: jj j tch ch
ㅊ: ch | c tch ts | j tsch
ㅋ: k c | kh q ck | ch
ㅌ: t | th tt | d
ㅍ: p f | ph ff pp | v
ㅎ: h | hh | wh f _
ㅏ: a | ah ar aa | u o al
ㅐ: ae ai ay e | ei eh | a i
ㅑ: ya | ia ja | yah
ㅒ: yae ye
ㅓ: eo u o | er e eu uh | eoh ou or ur au ir ar ear
ㅔ: e | ae ay ei eh | a ey ai ee
ㅕ: yeo yu yo | you ye yuh yeou eo iu io yoo | e
ㅖ: ye e | yae ie yeh | ay
ㅗ: o | oh ou oo oe | au aw ow or ol oa
ㅘ: wa ua oa
ㅙ: wae wai oae | we oe
ㅚ: oe oi we | wi oy ue wei
ㅛ: yo | yoh io you
ㅜ: u oo | ou w uh wu | o ue
ㅝ: wo weo | won uo wu we | o
ㅞ: we
ㅟ: wi ui | wee ee uy we | u
ㅠ: yu yoo | you iu u ew | ue oo
ㅡ: eu u | oo ue _ | e i o
ㅢ: ui eui | i ee uy ue | e yi y
ㅣ: i | ee y yi | ie ea e ih ey ye
K: k g | c ck q | x
N: n | nn
T: t | d | s th tt j
L: l r | ll rl
M: m | mm
P: p b | pp
G: ng
^ㅇㅣ: lee ri rhee li | ree rhie
^ㅇㅠ: ryu you lyu ryoo yew
^ㅇㅑG: ryang lyang
^ㅇㅕ: ryo
^ㄴㅗ: roh rho ro
^ㄴㅏ: ra la
ㅇㅜ: woo wu
ㅇㅣ: yi ee | lee
Kㄴ Kㄹ: ngn
Kㅁ: ngm
Nㄹ Lㄴ Lㄹ: ll | l r
Pㄴ Pㄹ: mn
Gㄹ: ngn
ㄱㅡㄹ: gl cl
ㄱㅡㄹㅣ: gri
Kㅅ: x
ㅋㅡㅅ: x
ㅅㅡ: s | ce th z
ㅈㅡ: s z ds | ts se dge
ㅊㅡ: ts tz | z
ㅌㅡ: t | te tt d
ㄷㅡ: d | de
ㅋㅡ: k ck c | ke
ㅍㅡ: p f | pe ff
ㅂㅡ: b v | ve be
ㅅㅕㄴ: tion
ㅎㅘ: wha
`;

/** How the names of other languages are heard in Korean, after its rules for loanwords (외래어 표기법, 1986). */
const foreign = `
ㅡ: _ | e o
ㅓ: a er ur or ir ar | al ear
ㅏ: u o ar er | al
ㅜ: w | oe ue
ㅅ: c z th sh
ㅆ: c
ㅈ: z g s | zh ts
ㅂ: v | w ph
ㅎ: r j wh | ch kh
ㄱ: g gu gh
ㅇㅝ: wa war wor
ㅈㅣ: ge gie
ㅈㅗ: gio joe
ㅓN ㅡN: on en an in | ern
ㅓL ㅡL: al el ol le er
ㅔL: al elle
ㅏㅇㅣ: i y ei ie
ㅔㅇㅣ: a ay ai ey
ㅗㅇㅜ: o oa
ㅇㅖ: je
ㅇㅛ: jo
ㅇㅠ: ju
ㅇㅑ: ja
ㅇㅟ: ju u
ㅇㅞ: wa | way
ㅇㅞㅇㅣ: way wey
ㅋㅟ: cu qui | ku
ㅊ: z tz ts
ㅉ: z zh
ㅈ: dg dge
ㄷ: th
ㅗ: ore eo | eor
ㅈㅗ: geor
ㅈㅣ: dge$
ㅎㅡ: ch kh
ㅓㄹㅡ: er
ㅅㅔ ㅅㅕ ㅅㅑ: sha she scha
ㅅㅖ: sha
ㅅㅠ: schu
ㅅㅡ: ce se
ㅈㅡ: se ze | des
ㅂㅡ: ve be
ㅍㅡ: ff ph pe
ㅌㅡ: te tt
ㄷㅡ: de
ㅋㅡ: ck ke que
ㄱㅡ: gue
ㅅㅣ: sea thy
ㅠ: ew u eu
ㅚ: eu o
Kㅅ: x cks cs
Kㅅㅡ: xe
ㅐ: a
ㅗ: au aw
ㅣ$: ay ey ie ee
^ㄹ: wr rh
^ㄴ: kn
^ㅁㅐ: mc mac
^ㅁㅐK: mc mac
Mㅅ: mps
Mㅂ: mpb
Gㅋ: nk nc
ㅏG: an en am em ean
ㅐG: in ain ein en
ㅗG: on om ont ond
ㅗL: al
ㅗM: olm ohm
ㅣN: yn
ㅣT ㅓT: ett et att ott ette
T$: tte te dt
ㅎㅘㅇㅣ: whi why
ㅇㅘㅇㅣ: wy wi why
ㅇㅝ: wal
ㅇㅛ: llo
ㅇㅑ: lla
ㅇㅟ: wea wee we
ㅏㅇㅣ: igh
ㅏㅇㅣㅇㅓ: eyer ayer ire
ㅗㅇㅣ: oe oy
ㅜㅇㅏ: oi ois oit
ㅜㅇㅏG: oao
ㅗ$: eau ot aud ault
ㅜ: ew
ㅅㅡ$: es ghes
ㅅㅠ: sch
ㅅㅠL: shl
ㅅㅛ: scho sho shaw show
ㅅㅛN: sean shaun
ㅅㅕ: sher scher cher
ㅅㅑ: cha char
ㅊㅓN: tian tien
ㅊㅣ$: ch tch
ㅅㅣ$: sh
ㅋㅡ$: cques
`;

const nativeTable = soundTable(korean);
const foreignTable = soundTable(korean + foreign);

/** Reads a word in Hangul as Korean. */
export const readHangul = (word: string) => soundWord(jamo(word), nativeTable, "exact");

/** Reads a word that may stand for the sounds of a name of another language. */
export const readForeignHangul = (word: string) => soundWord(jamo(word), foreignTable);

const longFamilyNames = wordSet("남궁 황보 제갈 사공 선우 서문 독고 동방");

/** Korean family names have one syllable, but for a few. */
export const isKoreanFamilyName = (text: string) => [...text].length === 1 || longFamilyNames.has(text);
