import anyAscii from "any-ascii";
import { japaneseReadings } from "./han-japanese";
import { overseasReadings } from "./han-overseas";
import { transcriptions } from "./han-transcription";
import { soundWord } from "./sound-distance";
import { soundTable } from "./spellings";

/** Characters that any-ascii reads as words and not as the names they are in. */
const nameReadings: Record<string, string> = {
  曾: "Zeng",
  单: "Shan",
  仇: "Qiu",
  解: "Xie",
  区: "Ou",
  盖: "Gai",
  翟: "Zhai",
  缪: "Miao",
  长: "Chang",
  重: "Zhong",
  茜: "Xi",
  蕾: "Lei",
};

/** A word in Han characters as its sounds: each character itself, then the initial and final of its Mandarin reading. */
export const syllables = (word: string) =>
  [...word].flatMap((character) => {
    const pinyin = (nameReadings[character] ?? anyAscii(character)).toLowerCase();
    const [, initial = "", final = ""] = /^(zh|ch|sh|[b-df-hj-np-tw-z])?([a-z]*)$/.exec(pinyin) ?? [];
    return [character, ...(initial ? [`${initial}-`] : []), ...(final ? [`-${final}`] : [])];
  });

/** "s-i" is an initial and a final. */
const parts = (key: string) =>
  key
    .replace("-", "- -")
    .split(" ")
    .filter((part) => part !== "-");

/**
 * How Mandarin syllables are written in Latin: Pinyin (ISO 7098), Wade–Giles and free spellings; the second and third
 * columns also how the names of other languages are heard in Chinese (after the tables of the Xinhua agency).
 */
const mandarin = soundTable(
  `
b-: b | p bb | v bh
p-: p | b pp ph
m-: m mm | mb | n
f-: f | v ph ff | w
d-: d | t dd | th
t-: t | tt d | th
n-: n | nn kn gn | l
l-: l | r ll rr | rh wr
g-: g k | c gg gh gu | gue$
k-: k | c g cc ck kh ch | q kk
h-: h | kh w ch hh hu wh | j g f _
j-: j ch | ts k g ge gi | c z dj dg tz ky
q-: q ch | ts tch k c j | ci ti g
x-: x hs s sh | h c sch hsi | ch sc z th
zh-: zh ch j | g ge gi | z ts dj c
ch-: ch | c tch tsch | j sh
sh-: sh s | sch ch | c sz x sc ss
r-: r j | jh | rh
z-: z ts tz | s zz ds | c dz
c-: c ts tz | z zz | s ch
s-: s | th ss c z | sh x ts
y-: y i j _ | e ie | g h
w-: w v _ | u ou o wh | f gu hu

-a: a | ah ar aa er u e | o al au
-ai: ai i ay | y ie ei ey ae | e a uy igh ye
-an: an | ann en ahn on un am | ane in ain aun
-ang: ang an | ong on un aun | am om
-ao: ao au | o ow ou aw | oa a
-e: e eh | o er _ | u a ur or ie oh
-ei: ei ay e | ey a ai i | ee ea ae y
-en: en | un in an on ern | ann enn em im um in
-eng: eng en | ung un in | em im an ern ong
-er: er r | l el le re ll al | ar or ir ol ul il _ eur
-i: i | y ee e ie ih ea | _ ey u ii ay ei
-ia: ia ya a | ea ja | ie er
-ian: ian ien an yan | en ean in ain ane | am ine on
-iang: iang ian | yang eung | ang
-iao: iao eo io | iau yo eau ow | o eu
-ie: ie ieh e | ye ier | i ea a er
-in: in | im inn en yn ine | ing ean een
-ing: ing | in en yn ine | im
-iong: iong iung | on un ohn ong | eon
-iu: iu iou | u ew eu iew ieu | eau yu io
-o: o | u oh ou | a
-ong: ong ung | on om un | um omb ohn
-ou: ou ow o | au oe oh | eau eu
-u: u oo | o ou w ew | _ ue oe uu e oh
-ua: ua wa | oa a | hua
-uai: uai wai
-uan: uan wan uen | oan on un | en an
-uang: uang wang | ong uan
-ue: ue ueh ueh yue | io ioh | eu
-ui: ui uei wei | oi ue wi | uy e
-un: un uen | on wen um en | an oon
-uo: uo o | oh wo ou au aw | a or oe ow oa
s-i: si s szu ssu sze | th ce se c ss z es | ts x ps
sh-i: shi s shih sh | ch sch | ti ci
z-i: zi z tzu ts ds tze | s zz tz | d
c-i: ci ts tz z tzu tsu tsz | c tzs
zh-i: zhi chih | ge j dge ch | ts
ch-i: chi chih ch tch
r-i: ri jih
t-e: te t to | tt th ter ta | d
d-e: de d | te der dd | t
k-e: ke k co c ck ko ker | cke ch | x
g-e: ge g go ko gh | gue ger
f-u: fu f v ff | ph fe ve w
b-u: bu b | p be | v
p-u: pu p | pp pe
m-u: mu m | me mb mn
l-e: le l ler lo r | ll re
h-e: he h ho | her
l-i: li ri ley ly ry | lee rie lie re
n-i: ni ny ney | nie nee
m-i: mi my | mie
y-a: ya ia a | ja ea
y-i: yi i y yee | e ee ie | ey
y-e: ye yeh je | ie e yeh
y-an: yan yen ian | en an in
y-in: yin in | ing ean
y-ing: ying in ing
y-ue: yue yueh jo yo | io
y-u: yu u | yue hu
w-u: wu u | woo vu w
w-ei: wei vi wi we ve | way vey wai vy | ui
w-en: wen ven win vin | van wyn
w-o: wo vo wa | war wal | o
x-i: xi si hi hsi shi | ci hy cy sy see | thi
x-ia: xia sha hsia | cha sa
x-iu: xiu hsiu hugh siu | hu
x-iao: xiao hsiao sho siao shao | shaw
x-ue: xue hsueh | | sue
x-uan: xuan hsuan
x-u: xu hsu shu | su hu shui
x-un: xun hsun son | shun
j-i: ji chi gi ki | gy ge zi gee | tsi
j-u: ju chu | gu ku
j-ue: jue chueh | | jo
j-ia: jia chia ga ka | gia ja ca
j-in: jin chin kin gin king gen | jean
j-ie: jie chieh je ge | ja
j-un: jun chun | june
q-iao: qiao chiao jo geo | chao
q-i: qi chi ki ci | tchi zi cci chy | ti
q-iong: qiong chiung joan john jon
q-u: qu chu | chew
zh-an: zhan chan ja jan jam | ge
zh-en: zhen chen jen jean jane gen | jan
zh-u: zhu chu ju | giu gu jo
k-ai: kai ca cai ke kay | cae key
g-ai: gai kai ga ge | gae gay
s-ai: sai se sa tsai | say ce
l-ai: lai le ly ry re ra la | rai lay lei wri | ri
l-ei: lei re ra ray rei | le rey lay ley | wra
m-ai: mai mi my mac mc | mae me may
h-u: hu hoo | wu
h-ua: hua wa | wha hwa
h-uai: huai why whi wi hwai
h-ui: hui whi | hwei
h-uo: huo ho | hoh wha
`,
  parts,
);

/** A character says nothing itself when its Mandarin reading, which follows it, is taken. */
const unsaid = (character: string) => soundTable(`${character}: _`).get(character) ?? [];

const table = new Map(mandarin);
for (const [character, sounds] of soundTable(overseasReadings + japaneseReadings + transcriptions, syllables))
  table.set(character, [...unsaid(character), ...sounds]);

/** Reads a word in Han characters. */
export function readHan(word: string) {
  const letters = syllables(word.normalize("NFKC"));
  for (const letter of letters) if (!table.has(letter)) table.set(letter, unsaid(letter));
  return soundWord(letters, table);
}

const doubleFamilyNames = new Set(
  "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 东方 東方 慕容 令狐 尉迟 公孙 公孫 长孙 宇文 端木 南宫 范姜 张简".split(
    " ",
  ),
);

/** Whether Latin words can be Japanese: their syllables end in vowels or n, and there are three or more. */
const canBeJapanese = (latin: string) =>
  /^(?:(?:[kgsztdnhbpmrywjf]|sh|ch|ts|[kgnhbpmr]y|(?<=[aiueo])(?:kk|tt|ss|pp|ssh|tch))?[aiueo]h?|n(?![aiueoy])|m(?=[bpm]))+$/.test(
    latin,
  ) && (latin.match(/[aiueo]/g)?.length ?? 0) >= 3;

/** Characters in Japanese names have many readings, and only the one who bears the name knows which. */
export const isOpen = (word: string, latin: string) => [...word].length <= 5 && canBeJapanese(latin);

/** Chinese family names have one character, but for a few; Japanese ones mostly two. */
export const isHanFamilyName = (text: string, latin: string[]) =>
  [...text].length === 1 || doubleFamilyNames.has(text) || canBeJapanese(latin.join(""));

const pinyin =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|[aeiou])";

const ofSyllables: RegExp[] = [];

/** Whether a Latin word is Pinyin of as many syllables as a word has characters, so that it has to be read just so. */
export function isPinyin(word: string, latin: string) {
  const syllables = [...word].length;
  ofSyllables[syllables] ??= new RegExp(`^(?:${pinyin}){${syllables}}$`);
  return ofSyllables[syllables].test(latin);
}
