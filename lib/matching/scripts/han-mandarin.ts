import anyAscii from "any-ascii";
import { asWadeGiles, initialAndFinal } from "../names/pinyin";
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

/** A syllable in Pinyin as the table has it: "x-" and "-iao". */
function inTable(pinyin: string): string[] {
  const [initial, final] = initialAndFinal(pinyin);
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
s-i: szu | ssu sze syh
z-i: tzu | ts tsz ze tse tzyh tz
c-i: tzu | tsu
zh-i: chih | jhih jr jyh
ch-i: chih | chr chyh
sh-i: shih | shr shyh
r-i: jih
d-e: te teh
z-e: tse
k-e: ko
g-e: ko
h-e: ho
y-i: i | ih ee
y-an: yen
y-e: yeh
y-u: yue
y-ou: yu | yiu yeou
x-iu: hsiu | shiou shiow siou shyou
x-iang: hsiang | shyang
x-ue: hsueh | shyue shiue
x-i: hsi | shyi
x-iao: hsiao
x-u: hsu | syu sheu shyu shiu
w-en: | wun
f-eng: | fong
l-v: lu lyu lv lue
n-v: nu nyu nv nue
h-uang: hwang
h-ua: hwa
h-ui: hwei
j-un: chun | jiun jyun
j-uan: chuan | jiuan jyuan
j-iu: chiu | jeou
t-ang: thang
q-uan: chuan | chyuan chiuan chuen
q-un: chun | chyun chiun
q-u: chu | chyu chiu
q-i: chi | chyi chih
q-iu: chiu | chiou chyou
q-iao: chiao | chyau chiau
q-ian: chien | chyan
q-iang: chiang | chyang
q-in: chin | chyn
q-ing: ching | chyng
x-uan: hsuan | shyuan shiuan
x-un: hsun | shyun shiun
x-ie: hsieh | shyeh
x-ing: hsing | shyng
x-in: hsin
x-ian: hsien | shyan
x-ia: hsia | shya
x-iong: hsiung | shyong
j-u: chu | jyu jiu jiuh
j-ue: chueh | jyue jiue
j-i: chi
zh-ao: chao | jaw jau
zh-ang: chang
zh-eng: cheng
zh-ong: chung
zh-ou: chou | jow
zh-u: chu | juh
zh-en: chen
zh-an: chan
zh-e: che | jer jeh
zh-uang: chuang
c-ai: tsai | tsay
c-ao: tsao | tsaur
z-eng: tseng
r-en: jen | jenn
g-uo: kuo | gwo
y-ing: | yng
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
    soundWord(syllables.flatMap(inTable), table, "exact"),
    asSpelled(syllables.map(asWadeGiles)),
  ]);

/** Reads characters as Mandarin, all of them in Pinyin or all after Wade and Giles: who writes Changke writes not Zhangke. */
export const readAsRegularMandarin = (word: string) =>
  syllablesOf(word).flatMap((syllables) => [
    asSpelled(syllables.map((syllable) => syllable.replace("v", "u"))),
    asSpelled(syllables.map(asWadeGiles)),
  ]);
