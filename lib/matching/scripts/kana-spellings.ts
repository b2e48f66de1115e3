import { soundTable } from "./spellings";

/**
 * How Japanese sounds are written in Latin: Hepburn, Kunrei (ISO 3602), passports (oh, ou, o), and how the names of other
 * languages are heard in katakana, where a consonant alone takes u, o or i. S is sh, C ch, T ts, F the f of フ, Q a
 * doubled consonant, - a long vowel.
 */
export const kanaTable = soundTable(
  `
k: k c | ck ch q cc kh | x
s: s | th ss ce sc z ps sz | c x
S: sh | sch ch sy sz | c x s ti th
t: t tt | th | d
C: ch | tsch c tch ty cc cz tr | tu z j
T: ts t | tz z c | cz zz
n: n nn | kn gn | ne$
h: h | wh kh j ch | f x g
F: f h | ph ff v w | wh fh
m: m mm
y: y | j ll | g
r: r l | rr ll rh wr le$ lle$ | re$
w: w wh | u v | ou o
g: g | gh gg gu gue$ | c
z: z s | th ds zz dz x | d ts j
j: j | g zi z zh dj di dg dge ge gi | si dy zy gg c gy ll
d: d | dd dh | de$
b: b | v bb | w
p: p pp
v: v b | w f ve$
a: a | u ah aa | er ar$ o ha
i: i | y ee ie ea ih ey ii | e ei ui ye ij
u: u _ | oo ou w e | o ue oe
e: e | ae eh he oe | a ee ea ey ai ay ei
o: o | au ou oo aw | oh ow oa oe ho eau ough
N: n | nn ng ne$ mn | en on m
Q: _ | t c
-: _~ | r h | a~ e~ i~ o~ u~ w gh

aー: ar er ah aa | al ur ir or our ear
iー: ee ea y ie ey | e
uー: oo ou ew ue | ooh ewe
eー: a ai ay ei oe | ey ee eigh o eu
oー: ow oa or oh au aw eau | ore al aul ough all
oー$: eaux ot aud ault aux
ai: i y ie ei ay igh | uy eye ye ij
au: ow ou aw ao | owe
ei: ay ey a~ ai | eigh | ea
ou: oh oo
oo: o oh ou | ow
uu: oo
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
nu: ne$
Cu: thieu thew
Su-$: thew tthew
ye: je
o-i: oe oey oy
^gueN: nguyen
^maku: mc
^ma: mc
oaN: oao
howai: whi why wha
jaN: jean
Qku: cques$
u-a: oore oor ur
ua: wa oi
ui: wi wy | whi we
ue: we wa | whe wea
uo: wo wa | war
ia: ya ea ier | ja
io: eo
iyu: yu ew
iya: ya | ea
hyu: hugh
yu: u ew eu | ue iu
ya: a ia
yo: io eo jo
fu: f v ph | ff
eー$: et ais ait er ez
aー$: at as ard
o$: ot | | eau oz
yu$: us ut
nyu$: gne
nya: gna
nyo: gno
ri: | gli
gyaN: guin gin
Qha$: cher
Qha Qhi Qho Qhe: ch gh | kh cha chi cho che
oi: oy eu | oye
uwa: oi oua
owa: oi oy
owa$: ois oix oit
e$: et ez er ais ait ay | ey
a$: as at ard | er
aru: ol | arle$
oru: al | el er
eru: | le$ al
iru: yl
uru: er | al el
du: zu dzu de
di: ji
Fua: jua
vu: ph
to: tw
tou: tow
So-N: sean
^gue: ngu
^gu: ngu
Fu: ff ph v | ve$ kh ch
vu: ve$ ves$
su: ss ce$ es$ se$ | x
zu: th ds es$ se$ ze$ | tz
ku: ck que$ ques$ ke$
ku$: g
iku: | ig
i-ku: | ieg eg
aku: | ag
kus kuS: x | cks
kisu: x
tu to: t tt | te th d tte
do du: d | de t dd
Tu: tz z | zz
ru: ll le$ re$ res$ lle$ | rl
a-ru$: ard art
e-ru$: ert aire ere
o-ru$: ort ord ore aure
mu: | mb
pu: | b
bu: v | ve$
Si: sy cy si sh ch ci | thi thy sch
Sia: tia
ear: ar air aer
Ci: ti ch tch ci | t
Ca: tia tya
Ce: ce
ji: gi gy ge$ dge$ | g dg di dhi
ju: giu jou ge$ ges$
Ngu: | ngue
Qku: ch | x
Qk: ck kk cc cch cqu
QC: tch cch cc ci cz c$
QT: tz zz
QS: ssh sch
QSi: ssi ssy
Qj: dg gg
Qto: dt
Qdo: dd dt
Qji: dg
kua kwa: qua
kui: qui | quee
ki: qui ky
ke: que
gi: gui
hi: ch | g
kue: que
aN: en un ain in | im
aN$: ant ent and amp anc ang anne ann
oN$: ont ond ons ong
eN: | ain
iN: een ine ean ene | en
oN: ohn | an um own un
kya: cha
Fa: pha | fer ver
Fi: phi fy | phy
Fe: phe fai | fa
Fo: fow fau
va: wa | ver
vi: vy wi
ve: we
vo: wo
Se: che sha | cha
je: ge ja | gé
ti: tee ty | the thy
di: dee dy | de
se: ce
Nb: mb mpb
Np: mp
Nm: mm
ri$ rui: rg
yu-: u
vuN buN: ven phen
ia: ear eare eer ere
hoi: whi
iyo: io
iyu: iu
iye: ie
kis kiS: x
NF: mph mf
saN: cen
sai: cy
o-: oll
ri: | | l
ri$: | | r
^u: woo wu
^e: ye
i$: is it
SiC: shch
biQCi$ viQCi$: vic vich
o-a: ohr or oor ore
ruru$: rles
u-ru$: ules
ryo jo: llo
rya ja: lla
`.replaceAll("ー", "-"),
);
