import anyAscii from "any-ascii";
import { asWadeGiles } from "../names/mandarin";
import { wordsOf } from "./han-readings";
import { latinTable } from "./latin";
import { soundTable, soundWord } from "./spellings";

/** Characters that any-ascii reads as words and not as the names they are in (with "v" for ü), and those that names read in two ways. */
const nameReadings: Record<string, string[]> = Object.fromEntries(
  `吕 lv/呂 lv/绿 lv/綠 lv/律 lv/侣 lv/侶 lv/旅 lv/女 nv/曾 zeng/单 shan dan/單 shan/仇 qiu/解 xie jie/区 ou/區 ou/盖 gai ge/蓋 gai ge/翟 zhai di/缪 miao/繆 miao/长 chang zhang/長 chang zhang
重 zhong chong/茜 xi qian/蕾 lei/乐 le yue/樂 le yue/朝 chao zhao/查 zha cha/任 ren/盛 sheng/晟 sheng cheng/冼 xian/覃 qin tan/佘 she
朴 piao pu/种 chong/秘 bi/葛 ge/纪 ji/紀 ji/那 na/薄 bo/莘 shen xin/郗 xi chi/沈 shen/尉 wei yu/行 xing hang/卜 bu/强 qiang jiang
繁 fan po/华 hua/華 hua/宁 ning/寧 ning/谌 chen shen/諶 chen shen/柏 bai bo/伯 bo/折 she/召 shao zhao/石 shi/牟 mu mou/车 che/車 che
炅 jiong/喆 zhe/俞 yu/陆 lu/陸 lu/大 da/子 zi/参 shen can/参 can/洗 xian/哈 ha/祭 zhai/黑 hei/郇 xun/阚 kan/应 ying/應 ying/员 yun/婧 jing
六 liu/耶 ye/佟 tong/厉 li/万 wan/隗 wei kui/颉 jie xie/曲 qu/澹 tan/柯 ke/靓 jing/奇 qi/给 ji/调 tiao/率 shuai/率 lv/空 kong/得 de/着 zhe/的 di`
    .split(/[/\n]/)
    .map((line) => [line.charAt(0), line.slice(2).split(" ")]),
);

/** The Mandarin readings of a character in names, in Pinyin. */
export const pinyinOf = (character: string) => nameReadings[character] ?? [anyAscii(character).toLowerCase()];

/** A syllable in Pinyin as its initial and its final: "x-" and "-iao". */
function initialAndFinal(pinyin: string): string[] {
  const [, initial = "", final = ""] = /^(zh|ch|sh|[b-df-hj-np-tw-z])?([a-z]*)$/.exec(pinyin) ?? [];
  return [...(initial ? [`${initial}-`] : []), ...(final ? [`-${final}`] : [])];
}

/** "s-i" is an initial and a final. */
const parts = (key: string) =>
  key
    .replace("-", "- -")
    .split(" ")
    .filter((part) => part !== "-");

/** How Mandarin syllables are written in Latin: Pinyin (ISO 7098), Wade–Giles, and spellings of Taiwan and Singapore. */
const table = soundTable(
  `
b-: b | p
p-: p
m-: m
f-: f
d-: d | t
t-: t | tt
n-: n
l-: l
g-: g | k
k-: k
h-: h
j-: j | ch
q-: q | ch ts
x-: x | hs s sh
zh-: zh | ch j
ch-: ch
sh-: sh | s
r-: r | j jh
z-: z | ts tz
c-: c | ts
s-: s
y-: y | i j _
w-: w

-a: a | ah ar aa
-ai: ai | ay air
-an: an | ann ahn arn
-ang: ang | arng anq
-ao: ao | au aw aur aau
-e: e | eh o er ee
-ei: ei | ay ey
-en: en | ern
-eng: eng | erng enq
-er: er | erh
-i: i | ee y yi ih ii
-ia: ia
-ian: ian ien | ean yan yen
-iang: iang | yang
-iao: iao | iau eo yau yao
-ie: ie ieh | ier yeh yee iee
-in: in | yn iin
-ing: ing | yng iing inq
-iong: iong iung
-iu: iu | iou ew iew you yu iow
-o: o
-ong: ong ung | oong orng onq
-ou: ou | ow oou
-u: u | oo uh uu wu
-ua: ua | wa
-uai: uai
-uan: uan | wan uen
-uang: uang | wang
-ue: ue ueh
-ui: ui uei
-un: un | uen wen
-uo: uo o | uoh woh
s-i: si szu | ssu sze syh
z-i: zi tzu | ts tsz ze tse tzyh tz
c-i: ci tzu | tsu
zh-i: zhi chih | jhih chi jr jyh
ch-i: chi chih | chr chyh
sh-i: shi shih | shr shyh
r-i: ri jih
d-e: de te teh
z-e: ze tse
k-e: ke ko
g-e: ge ko
h-e: he ho
y-i: yi i | yih ih yee ee
y-an: yan yen
y-e: ye yeh
y-u: yu yue | yuh
y-ue: yue yueh
y-ou: you yu | yiu yeou
y-ong: yong yung
x-iu: xiu hsiu | siu shiou shiow siou shyou
x-iang: xiang hsiang | shiang shyang
x-ue: xue hsueh | shyue shiue shueh
x-i: xi hsi | shi shyi si
x-iao: xiao hsiao | shiao siao
x-u: xu hsu | shu syu sheu shyu shiu
w-u: wu | woo
w-en: wen | wun
f-eng: feng | fong
w-ei: wei | way wey
l-v: lu lyu lv lue
n-v: nu nyu nv nue
h-uang: huang hwang
h-ua: hua hwa
h-ui: hui huei hwei
j-un: jun chun | jiun jyun
j-uan: juan chuan | jiuan jyuan
j-iu: jiu chiu | jeou
t-ang: tang thang
q-uan: quan chuan | chyuan chiuan chuen
q-un: qun chun | chyun chiun
q-u: qu chu | chyu chiu
q-i: qi chi | chyi chih
q-iu: qiu chiu | chiou chyou
q-iao: qiao chiao | chyau chiau
q-ian: qian chien | chyan chian
q-iang: qiang chiang | chyang
q-in: qin chin | chyn
q-ing: qing ching | chyng
x-uan: xuan hsuan | shyuan shiuan
x-un: xun hsun | shyun shiun shun
x-ie: xie hsieh | shieh shie shyeh
x-ing: xing hsing | shing shyng
x-in: xin hsin | shin
x-ian: xian hsien | shian shyan
x-ia: xia hsia | shia shya
x-iong: xiong hsiung | shiung shyong
j-u: ju chu | jyu jiu jiuh
j-ue: jue chueh | jyue jiue
j-i: ji chi | jyi jih jii
zh-ao: zhao chao | jaw jau
zh-ang: zhang chang | jang
zh-eng: zheng cheng | jeng
zh-ong: zhong chung | jong jung
zh-ou: zhou chou | jou jow
zh-u: zhu chu | ju juh
zh-en: zhen chen | jen
zh-an: zhan chan | jan
zh-e: zhe che | jer jeh je
zh-uang: zhuang chuang | juang
c-ai: cai tsai | tsay
c-ao: cao tsao | tsaur
z-eng: zeng tseng | tzeng
ch-en: chen | chern
ch-eng: cheng | cherng
r-en: ren jen | jenn
g-uo: guo kuo | gwo
l-iu: liu | liou lyu
l-i: li | lii lih
y-ing: ying | yng
y-ang: yang | iang
y-uan: yuan
`,
  parts,
);

/** The syllables of characters, in each way that they can be read. */
const syllablesOf = (word: string) =>
  wordsOf([...word].map((character) => pinyinOf(character).map((pinyin) => `${pinyin} `))).map((text) =>
    text.trim().split(" "),
  );

const asSpelled = (syllables: string[]) => soundWord([...syllables.join("")], latinTable, "exact");

/** Reads characters as Mandarin, in each way that they can be read, however it is spelled. */
export const readAsMandarin = (word: string) =>
  syllablesOf(word).flatMap((syllables) => [
    soundWord(syllables.flatMap(initialAndFinal), table, "exact"),
    asSpelled(syllables.map(asWadeGiles)),
  ]);

/** Reads characters as Mandarin, all of them in Pinyin or all after Wade and Giles: who writes Changke writes not Zhangke. */
export const readAsRegularMandarin = (word: string) =>
  syllablesOf(word).flatMap((syllables) => [
    asSpelled(syllables.map((syllable) => syllable.replace("v", "u"))),
    asSpelled(syllables.map(asWadeGiles)),
  ]);
