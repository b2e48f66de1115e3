import { soundTable, soundWord } from "./spellings";

const initials = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const medials = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
/** The 27 finals by the seven sounds they have at the end of a syllable; L for ㄹ, G for ㅇ. */
const finals = [..." KKKNNNTLKMLLLPLMPPTTGTTKTPT"];

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
^ㅇㅣ: lee ri rhee yi li | ree rhie
^ㅇㅣM: lim rim leem
^ㅇㅠ: yoo ryu you lyu ryoo yew
^ㅇㅑG: ryang lyang
^ㅇㅕ: yeo ryo
^ㄴㅗ: roh rho ro
^ㄴㅏ: ra la
ㅇㅜ: woo wu
ㅇㅣ: yi ee | lee
Kㄴ Kㄹ: ngn
Kㅁ: ngm
Nㄹ Lㄴ Lㄹ: ll | l r
Pㄴ Pㄹ: mn
Gㄹ: ngn ngr
ㄱㅡㄹ: gl cl | kl
ㄱㅡㄹㅣ: gri
Kㅅ: x | ks cs
ㅋㅡㅅ: x | ks cks
ㅅㅡ: s | ce th z
ㅈㅡ: s z ds | ts se dge
ㅊㅡ: ts tz | ch z
ㅌㅡ: t | te tt d
ㄷㅡ: d | de
ㅋㅡ: k ck c | ke
ㅍㅡ: p f | pe ff
ㅂㅡ: b v | ve be
ㅅㅕㄴ: tion
ㅎㅘ: hwa wha
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
ㅇㅝ: wa wo war wor
ㅈㅣ: ge gi gie
ㅈㅗ: geo gio joe
ㅓN ㅡN: on en an in un | ern
ㅓL ㅡL: al el ol le er ul
ㅔL: el al elle
ㅏL: arl al ar
ㅏㅇㅣ: i y ei ie | igh
ㅔㅇㅣ: a ay ai ei ey
ㅗㅇㅜ: o ow oa
ㅏㅇㅜ: ow ou au
ㅇㅖ: je ye
ㅇㅛ: jo yo
ㅇㅠ: ju yu eu
ㅇㅑ: ja ya
ㅇㅟ: ju u wi
ㅇㅞ: wa we | way
ㅇㅞㅇㅣ: way wey wei
ㅋㅟ: cu qui | ku
ㅊ: z tz ts
ㅉ: z zh
ㅈ: dg dge
ㄷ: th
ㅗ: ore eo | eor
ㅈㅗ: geor
ㅈㅣ: dge$ ge$
ㅎㅡ: h ch kh
ㅏㄹㅡ: ar al
ㅓㄹㅡ: er ur or
ㅗㄹㅡ: or ol
ㅔㄹㅡ: er el
ㅣㄹㅡ: ir il
ㅅㅔ ㅅㅕ ㅅㅑ: sha she scha
ㅅㅖ: sha she
ㅅㅠ: shu schu
ㅅㅡ: s th ce se | z
ㅈㅡ: s z se ze | des
ㅂㅡ: v b ve be
ㅍㅡ: f p ff ph pe
ㅌㅡ: t te tt
ㄷㅡ: d de
ㅋㅡ: k c ck ke que
ㄱㅡ: g gue gh
ㅊㅡ: ch z tz ts
ㅅㅣ: si sea thy
ㅎㅗ: haw ho | who
ㅠ: ew u eu
ㅚ: oe eu o
Kㅅ: x cks cs
Kㅅㅡ: x xe cks ks
ㅐ: a
ㅗ: au aw
ㅣ$: ay ey ie ee
^ㄹ: wr r l rh
^ㄴ: kn n
^ㅁㅐ: mc mac ma
^ㅁㅐK: mc mac mack
^ㅁㅐㅋ: mcc mac
Mㅅ: ms mps
Mㅂ: mb mpb
Gㅋ: nk nc
ㅏG: an en am em ean
ㅐG: in ain ein en
ㅗG: on om ont ond
ㅗL: al aul awl
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
ㅏㅇㅣㅇㅓ: eyer ayer eier yer ire
ㅗㅇㅣ: oe oy
ㅜㅇㅏ: oi ois oit
ㅜㅇㅏG: oao
ㅗ$: eau ot aud ault
ㅜ: ew
ㅅㅡ$: es ghes
ㅅㅠ: sch thew
ㅅㅠL: shl schl
ㅅㅛ: scho sho shaw show
ㅅㅛN: sean shaun shawn
ㅅㅕ: sher scher cher
ㅅㅑ: cha char
ㅊㅓN: tian tien
ㅊㅣ$: ch tch
ㅅㅣ$: sh
ㅋㅡ$: cques
`;

const nativeTable = soundTable(korean);
const foreignTable = soundTable(korean + foreign);
/** Takes Korean syllables apart by their code points (Unicode, chapter 3.12), which are ordered by sound. */
export const jamo = (word: string) =>
  [...word.normalize("NFC")].flatMap((syllable) => {
    const index = (syllable.codePointAt(0) ?? 0) - 0xac00;
    if (index < 0 || index > 11171) return [syllable];
    return [
      initials[Math.floor(index / 588)] ?? "",
      medials[Math.floor(index / 28) % 21] ?? "",
      ...(index % 28 > 0 ? [finals[index % 28] ?? ""] : []),
    ];
  });

/** Reads a word in Hangul as Korean. */
export const readHangul = (word: string) => soundWord(jamo(word), nativeTable, "exact");

/** Reads a word that may stand for the sounds of a name of another language. */
export const readForeignHangul = (word: string) => soundWord(jamo(word), foreignTable);

const longFamilyNames = new Set("남궁 황보 제갈 사공 선우 서문 독고 동방".split(" "));

/** Korean family names have one syllable, but for a few. */
export const isKoreanFamilyName = (text: string) => [...text].length === 1 || longFamilyNames.has(text);
