import anyAscii from "any-ascii";
import { asWadeGiles } from "../mandarin";
import { wordsOf } from "./han-readings";
import { soundWord } from "./sound-distance";
import { soundTable } from "./spellings";

/** Characters that any-ascii reads as words and not as the names they are in, and those that names read in two ways. */
const nameReadings: Record<string, string[]> = Object.fromEntries(
  `曾 zeng/单 shan dan/單 shan/仇 qiu/解 xie jie/区 ou/區 ou/盖 gai ge/蓋 gai ge/翟 zhai di/缪 miao/繆 miao/长 chang zhang/長 chang zhang
重 zhong chong/茜 xi qian/蕾 lei/乐 le yue/樂 le yue/朝 chao zhao/查 zha cha/任 ren/盛 sheng/晟 sheng cheng/冼 xian/覃 qin tan/佘 she
朴 piao pu/种 chong/秘 bi/葛 ge/纪 ji/紀 ji/那 na/薄 bo/莘 shen xin/郗 xi chi/沈 shen/尉 wei yu/行 xing hang/卜 bu/强 qiang jiang
繁 fan po/华 hua/華 hua/宁 ning/寧 ning/谌 chen shen/諶 chen shen/柏 bai bo/伯 bo/折 she/召 shao zhao/石 shi/牟 mu mou/车 che/車 che
炅 jiong/喆 zhe/俞 yu/陆 lu/陸 lu/大 da/子 zi/参 shen can/参 can/洗 xian/哈 ha/祭 zhai/黑 hei/郇 xun/阚 kan/应 ying/應 ying/员 yun/婧 jing
六 liu/耶 ye/佟 tong/厉 li/万 wan/隗 wei kui/颉 jie xie/曲 qu/澹 tan/柯 ke/靓 jing/奇 qi/给 ji/调 tiao/率 shuai/率 lu/空 kong/得 de/着 zhe/的 di`
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

-a: a | ah ar
-ai: ai
-an: an | ann ahn
-ang: ang
-ao: ao | au aw
-e: e | eh o er
-ei: ei | ay
-en: en | ern
-eng: eng
-er: er | erh
-i: i | ee y
-ia: ia
-ian: ian ien | ean
-iang: iang
-iao: iao | iau eo
-ie: ie ieh | ier
-in: in
-ing: ing | yng
-iong: iong iung
-iu: iu | iou ew iew
-o: o
-ong: ong ung | oong
-ou: ou | ow
-u: u | oo
-ua: ua | wa
-uai: uai
-uan: uan | wan uen
-uang: uang | wang
-ue: ue ueh
-ui: ui uei
-un: un | uen
-uo: uo o
s-i: si szu | ssu sze
z-i: zi tzu | ts tsz ze tse
c-i: ci tzu | tsu
zh-i: zhi chih | jhih chi jr
ch-i: chi chih | chr
sh-i: shi shih | shr
r-i: ri jih
d-e: de te teh
z-e: ze tse
k-e: ke ko
g-e: ge ko
h-e: he ho
y-i: yi i | yih ih yee ee
y-an: yan yen
y-e: ye yeh
y-u: yu yue
y-ue: yue yueh
y-ou: you yu | yiu yeou
y-ong: yong yung
x-iu: xiu hsiu | siu shiou shiow siou
x-iang: xiang hsiang | shiang
x-ue: xue hsueh
x-i: xi hsi | shi shyi si
x-iao: xiao hsiao | shiao siao
x-u: xu hsu | shu syu
w-u: wu | woo
w-en: wen | wun
f-eng: feng | fong
w-ei: wei | way
l-v: lu lyu lv
h-uang: huang hwang
h-ua: hua hwa
h-ui: hui huei hwei
j-un: jun chun | jiun
j-uan: juan chuan
j-iu: jiu chiu | jeou
t-ang: tang thang
`,
  parts,
);

const letters = soundTable([..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}: ${letter}`).join("\n"));

/** Reads characters as Mandarin, in each way that they can be read: however it is spelled, and just as Wade and Giles do. */
export const readAsMandarin = (word: string) =>
  wordsOf([...word].map((character) => pinyinOf(character).map((pinyin) => `${pinyin} `))).flatMap((text) => {
    const syllables = text.trim().split(" ");
    return [
      soundWord(syllables.flatMap(initialAndFinal), table, "exact"),
      soundWord(
        syllables.flatMap((syllable) => [...asWadeGiles(syllable)]),
        letters,
        "exact",
      ),
    ];
  });
