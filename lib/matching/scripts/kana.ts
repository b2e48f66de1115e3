import { soundTable, soundWord } from "./spellings";

/** The rows of the syllabary: a consonant, and its syllables in the order a i u e o; `-` where there is none. */
const rows = `
_ アイウエオ
k カキクケコ
s サ-スセソ
t タ--テト
n ナニヌネノ
h ハヒ-ヘホ
m マミムメモ
y ヤ-ユ-ヨ
r ラリルレロ
w ワヰ-ヱヲ
g ガギグゲゴ
z ザ-ズゼゾ
d ダヂヅデド
b バビブベボ
p パピプペポ
v --ヴ--
S -シ---
C -チ---
T --ツ--
F --フ--
j -ジ---
`;

const syllables = new Map<string, string[]>(
  rows
    .trim()
    .split("\n")
    .flatMap((row) => [...row.slice(2)].map((kana, i) => [kana, [row.charAt(0), "aiueo".charAt(i)]] as const))
    .map(([kana, [consonant = "", vowel = ""]]) => [kana, consonant === "_" ? [vowel] : [consonant, vowel]]),
);
const small: Record<string, string> = {
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
  ャ: "ya",
  ュ: "yu",
  ョ: "yo",
  ヮ: "wa",
};

/**
 * How Japanese sounds are written in Latin: Hepburn, Kunrei (ISO 3602), passports (oh, ou, o), and how the names of other
 * languages are heard in katakana, where a consonant alone takes u, o or i. S is sh, C ch, T ts, F the f of フ, Q a
 * doubled consonant, - a long vowel.
 */
export const kanaTable = soundTable(
  `
k: k c | ck ch q cc kh | g x
s: s | c th ss ce sc z ps sz | x
S: sh | sch ch sy sz | c x s ti th
t: t tt | th | d
C: ch | tsch c tch ty cc cz tr | t tu z j
T: ts t | tz z c | cz zz
n: n nn | kn gn | ne$
h: h | wh kh j ch | f x g
F: f h | ph ff v w | wh fh
m: m mm
y: y | j i ll | g
r: r l | rr ll rh wr le$ lle$ | re$
w: w wh | u v | ou o
g: g | gh gg gu gue$ | c
z: z s | th ds zz dz x | d ts j
j: j | g zi z zh dj di dg dge ge gi | si dy zy gg c gy ll
d: d | dd dh | de$
b: b | v bb | w
p: p pp
v: v b | w f ve$
a: a | u ah aa | er ar o e ha
i: i | y ee ie ea ih ey _ ii | e ei ui ye ij
u: u _ | oo ou w e | o ue oe
e: e | ai ae ay eh he oe ei | a ee ea ey i o
o: o | au ou oo aw | oh ow a oa oe ho eau ough
N: n m | nn mm ng ne$ mn | en on
Q: _ | t c
-: _ | r h | a e i o u w gh

aー: a ar er ah aa | al ur ir or our ear
iー: ee ea i y ie ey | e ii
uー: u oo ou ew ue | ooh ewe
eー: a e ai ay ei oe | ae eh ey ee eigh o eu
oー: o ow oa or oh au aw eau | ore al oo aul ough all
oー$: eaux ot aud ault aux
ai: ai i y ie ei ay igh | uy eye ye ij
au: ow ou au aw ao | owe
ei: ay ey a ei ai | eigh ea | e
ou: o oh oo ou | ow oe
oo: o oh oo ou | ow
uu: u uu oo
au: al
eu: el
iu: il
ou: ol
ea: air aire | are ear ere
wa$: ois oit oix oy
ai: aj | aya
Tu$: tes | tts
Qjo: ggio
Qja: ggia
nu: n ne$
Cu: thieu thew
Su-$: thew
ye: ye je
o-i: oe oey oi oy
^gueN: nguyen
^maQk: mcc mack mac
^maku: mac mc mack
^ma: mc
QTu$: tz z ts
oaN: oao oan
howai: whi why wha
jaN: jean jan
Qku: cques$
u-a: oore oor ur
ua: wa ua oi
ui: wi ui wy | whi we
ue: we ue wa | whe wea
uo: wo uo wa | war wo
ia: ia ya ea ier | iah ja a
io: io eo | | yo
iyu: iu yu ew
iya: ia ya | ea
hyu: hu hugh hew | hyu
yu: u ew eu | you ue iu
ya: a ia
yo: io eo jo
fu: f v ph | ff
eー$: et ais ait er ez
aー$: at as ard
o$: ot eau oz
yu$: us ut
nyu$: gne
nya: gna
nyo: gno
ri: ri li | gli
gyaN: guin gin gan
Qha$: cher
Qha Qhi Qho Qhe: ch gh | kh cha chi cho che
oi: oi oy eu | oye
uwa: oi oua wa
owa: oi oy
owa$: ois oix oit
e$: et ez er ais ait ay e | ey
a$: as at a ard | er
aru: al ar ol | arle$
oru: ol or al ole$ | olle$
eru: el er elle$ | le$ al ehr
iru: il ir yl ill | le$ ile$
uru: ul ur er
du: zu du dzu de | d
di: di ji | dy
Fua: jua hua fua
vu: ph v ve$
to: tw
tou: tow tou tw to
toue: twe twa
So-N: sean shaun shawn
^gue: ngue ngu gue
^gu: ngu gu
Fu: f ff ph v | fe$ ve$
vu: v ve$ ves$ | w
su: s ss ce$ es$ se$ | th z c x
zu: s z th ds es$ se$ ze$ | tz
ku: k c ck que$ ques$ ke$ | g ch
kus kuS: x | cks
kusu: x | cks ks cs
kisu: x
gu: g | gue$ gg
tu to: t tt | te$ th d tte$
do du: d | de$ t dd
Tu: ts tz z | t zz tsu
ru: l r ll le$ re$ les$ res$ lle$ | el al er rl rr
a-ru$: ar ard art al
e-ru$: er ert aire ere el
o-ru$: or ort ord ore aure ol
mu: m mm | me$ n mb
pu: p pp | pe$ b
bu: b v | be$ ve$ bb
Si: shi si sh ch ci | sch s
Sia: cia tia
ear: ar air aer
Ci: chi ti ch tch ci | t
Ca: cha tia tya
Ce: che ce
ji: ge$ dge$ | g j dg
ju: ju giu jou ge$ ges$ | dju gu
Ngu: ng | ngue
Nku: nk nc | nke$
Qku: ck k c ch | x
Qk: ck kk cc cch cqu
QC: tch ch cch cc ci cz c$
QT: ts tz zz
QS: ssh sch
QSi: ssi sshi
Qj: dg gg
Qto: t tt dt | tte$ te$
Qdo: d dd dt
Qji: dge$ ge$ dg
ndo: nd | nt
kua kwa: qua kwa
kui: qui | quee
ki: ki qui ky
ke: ke que
gi: gi gui
hi$: ch g
kue: que
aN: an en un am ain in | im on ahn ohn
aN$: ant ent and amp anc ang anne ann
oN$: ont ond ons ong
eN: en in em ain | an
iN: in een ine ean ene im | en yn
oN: on om ohn | an um own un
soN: son
toN: ton | tton
kya: ca cha | ka
gya: ga | gha
Fa: fa pha | fer ver
Fi: fi phi fy | phy
Fe: fe phe fai | fa
Fo: fo fow fau | pho
va: va wa | ver
vi: vi vy wi
ve: ve we | vai
vo: vo wo
Se: she che sha | cha
je: je ge ja | jai gé
ti: ti tee ty | the thy
di: di dee dy | de
tei: tay tai | te
`.replaceAll("ー", "-"),
);

/** A word in kana as its sounds, one letter each. */
export function morae(word: string): string[] {
  const sounds: string[] = [];
  const katakana = word
    .normalize("NFKC")
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    // ウォ is wo: the consonant of ヰ, wi, and the small vowel in place of its own.
    .replace(/ウ(?=[ァィェォ])/g, "ヰ")
    // So is イェ ye, after ヤ.
    .replace(/イ(?=ェ)/g, "ヤ");
  for (const kana of katakana) {
    const vowel = small[kana];
    if (vowel) sounds.push(...glide(sounds, vowel));
    else if (kana === "ン") sounds.push("N");
    else if (kana === "ッ") sounds.push("Q");
    else if (kana === "ー") sounds.push("-");
    else sounds.push(...(syllables.get(kana) ?? []));
  }
  return sounds;
}

/** A small kana takes the place of the vowel before it: シ and ャ are sha, テ and ィ ti, キ and ョ kyo. */
function glide(sounds: string[], vowel: string) {
  const before = sounds.pop();
  const soft = "SCj".includes(sounds.at(-1) ?? "?");
  if (before === "i" && vowel.startsWith("y")) return soft ? [...vowel.slice(1)] : [...vowel];
  if (before === "u" && "kg".includes(sounds.at(-1) ?? "?")) return ["w", ...vowel.replace("w", "")];
  return [...vowel];
}

/** Reads a word in hiragana or katakana. */
export const readKana = (word: string) => soundWord(morae(word), kanaTable);
