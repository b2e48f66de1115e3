import { initialAndFinal } from "../names/pinyin";
import { traditional } from "./han-forms";
import { pinyinOf } from "./han-mandarin";
import { soundTable, soundWord } from "./spellings";

/**
 * The syllables that characters stand for in the Chinese transcription of foreign names, a line a consonant: those for it alone,
 * then a vowel and those for both.
 */
const grid = `b 布卜 a 巴芭 e 贝别 er 伯堡柏 i 比碧毕彼必 o 博波勃薄玻 u 布不彪 ai 拜白 au 鲍宝 an 班般 en 本奔 in 宾 on 邦
p 普 a 帕怕 e 佩培裴 er 珀 i 皮匹 o 波坡 u 普 ai 派 au 保 an 潘 en 彭 in 平宾 on 庞蓬
d 德得的 a 达大 e 黛德 i 迪蒂狄地笛底 o 多朵 u 杜都丢 ai 代戴 au 道 an 丹旦但 en 登顿典邓 in 丁定 on 栋东 un 敦
t 特 a 塔 e 泰忒铁 i 蒂提题 o 托陀妥 u 图突吐屠 ai 泰 au 陶 an 坦丹探 en 滕顿 in 廷汀 on 汤唐通同 un 敦
g 格 a 加伽迦 e 盖各革 i 吉 o 戈哥歌果 u 古 ai 盖该 au 高 an 甘干 en 根 in 京 on 冈贡
k 克 a 卡喀嘉咖 e 凯柯 i 基 o 科柯可 u 库酷苦 ai 凯开 au 考 an 坎堪 en 肯更 in 金 on 康孔
v 夫弗 a 瓦 e 韦 er 弗 i 维薇 o 沃 u 武 ai 怀 au 沃 an 万 en 文 in 文 on 旺
w 伍 a 瓦华娃 e 韦卫 i 威薇惠 o 沃吴 ai 怀 an 万 en 温文翁 in 温文 on 旺汪望王
f 弗夫 a 法 e 费斐 i 菲 o 福佛 u 富伏符 an 范梵凡 en 芬 in 芬 on 方丰冯
z 兹 a 扎 e 泽 i 齐直孜 o 佐左 u 祖 ai 宰 an 赞藏 en 曾 in 津 on 宗中
T 茨 a 察 e 采策 i 齐 o 措 u 楚 ai 蔡 an 灿 en 岑 in 钦 on 聪
s 斯丝思士史 a 萨莎撒 e 塞瑟色 er 瑟 i 西锡席思 o 索梭 u 苏素宿 ai 赛 au 绍 an 桑珊山 en 森僧 in 辛新 on 松 un 孙逊
S 什施薛 a 沙夏莎 e 谢舍 er 舍 i 希西世诗 o 肖绍朔 u 舒树叔 an 尚上 en 申盛 in 欣 on 雄
j 奇日 a 贾 e 杰热捷 er 哲 i 吉治季及 o 乔若 u 朱茹居 ai 斋 an 詹让江 en 真任 in 金津晋 on 琼庄
C 奇 a 查 e 切契 er 彻 i 奇 o 乔 u 丘楚处 ai 蔡柴 an 钱昌 en 琴陈 in 钦 on 琼 au 卓
h 赫 a 哈 e 赫黑诃 i 希 o 霍侯何河荷 u 胡休呼虎雨 ai 海亥 au 豪 an 汉翰罕 en 亨 in 欣 on 洪红宏
m 姆 a 马玛麦 e 梅美 er 默 i 米密弥 o 莫墨摩 u 穆慕缪木 ai 迈买麦 au 毛 an 曼满 en 门孟 in 明 on 蒙芒梦
n 恩 a 纳娜拿 e 内涅讷聂 er 纳 i 尼妮霓倪 o 诺娜 u 努纽牛 ai 奈 au 瑙 an 南楠 en 嫩 in 宁 on 农侬
l 尔勒 a 拉 e 莱勒列 er 勒 i 利莉黎理廉李 o 洛略楼乐 u 卢路露留吕 ai 莱 au 劳 an 兰岚蓝 en 伦连莲 in 林琳莲凌灵 on 朗隆龙 un 仑
r 尔 a 拉 e 雷蕾瑞 er 勒 i 里丽瑞日 o 罗萝若 u 鲁茹 ai 赖 au 劳 an 兰壤 en 伦仁 in 林 on 朗龙
G a 瓜 i 圭 an 关
Q a 夸 i 奎魁 on 宽 en 昆 in 昆
y a 亚娅雅牙 e 耶叶也 o 约 u 尤于由 an 扬延 in 因音 on 荣永雍
x a 阿啊亚 e 埃艾谔 er 厄儿 i 伊易依仪 o 奥欧区 u 乌兀 ai 艾爱 au 奥澳 an 安 en 恩 in 因英 on 昂翁`;

/** How the consonants and vowels of the grid are spelled. T is ts, S sh, C ch, G gu, Q qu, x no consonant, 0 no vowel. */
const spelled = soundTable(
  `
b=: b bb | bh | p v
p=: p pp | b | ph
d=: d dd dh | t dt | th
t=: t tt th | d dt
g=: g gg gh gu k | gue$ gl ch c | ge$
k=: k c ck ch cc | q cq cch kh que$ ke$ | x qu
v=: v | w f ve$ | ff ph
w=: w v | wh u | o _ gu
f=: f ff ph v | fe$ pf | w
z=: z s zz ds | ts ze$ se$ tz | c sz d
T=: ts tz z c | zz cz | s t
s=: s ss c sc | z th ce$ se$ | x ts sz ps
S=: sh sch s ch | c sz sj ti sc ci | x
j=: j g dg | dj gi zh dge$ ge$ gg | ch y z
C=: ch tch | c tsch cz ci ti tsh | j
h=: h | j ch kh hu _ | g x wh w f
m=: m mm | mb me$ | n
n=: n nn | kn gn ne$ | ng l
l=: l ll | r rr le$ lle$ | rh wr
r=: r rr rh | wr re$ | l
G=: gu gw | g go | w
Q=: qu kw cu | ku co c | k
y=: y j i _ | ll ie e | g h
x=: _ | h

=0: _ | e | u o er
=a: a | ar ah aa er al | u ai ha au
=e: e | ai ay ei ea ae er a | i ee ey es$ et$ he y
=er: er ir ur | or ar o eur e | a u ear ie oe
=i: i y | e ee ie ea ey ih ii | ei ui u ij ay hi
=o: o | au or ow oa al aw oe ol oh | ou ho eau ough
=u: u oo ou | w ue eu oo _ | o ew iu ieu oe e
=ai: ai i y | ie ei ay ey igh ye | e a ae uy
=au: au ow ou ao aw | o a | oa al
=an: an am | ann en ahn on | ain ane un in aun
=en: en | an un in on ern em enn um im | ein ain ne
=in: in yn ine | en een im ean ing inn yne | ein ain
=on: on ang | an om un onn ong ohn oun am um ung | own en omb
=un: un on | en um an | one
`,
  (key) => [key],
);

const syllablesOf = new Map<string, string[]>();
for (const line of grid.split("\n")) {
  const [consonant = "", ...cells] = line.split(" ");
  const vowels = cells.length % 2 ? ["0", ...cells] : cells;
  for (let at = 0; at < vowels.length; at += 2)
    for (const character of vowels[at + 1] ?? "")
      syllablesOf.set(
        traditional(character),
        syllablesOf.get(traditional(character)) ?? [`${consonant}=`, `=${vowels[at]}`],
      );
}

const consonants: Record<string, string> = { zh: "j", ch: "C", q: "C", sh: "S", x: "S", c: "T" };
const vowels: Record<string, string> = Object.fromEntries(
  "ang on/ao au/e er/ei e/eng on/ia a/ian en/iang on/iao au/ie e/ing in/iong on/iu u/ong on/ou o/ua a/uai ai/uan on/uang on/ue e/ui e/uo o"
    .split("/")
    .map((pair) => pair.split(" ")),
);

/** The syllable of a character that is not in the grid: that of its Mandarin reading, if it has one. */
function syllableInMandarin(character: string) {
  const [initial, final] = initialAndFinal(pinyinOf(character)[0] ?? "");
  return final && /\p{Script=Han}/u.test(character)
    ? [`${consonants[initial] ?? (initial || "x")}=`, `=${vowels[final] ?? final}`]
    : [];
}

/** A word in Han characters, simple or traditional, as its sounds: each character itself, then its syllable. */
const syllables = (word: string) =>
  [...word]
    .map(traditional)
    .flatMap((character) => [character, ...(syllablesOf.get(character) ?? syllableInMandarin(character))]);

/**
 * What characters stand for in the Chinese transcription of foreign names, a line each as in a table of sounds, after
 * 世界人名翻译大辞典 (Xinhua News Agency); with the names whose Chinese form is a convention and no transcription.
 */
const transcriptions = `
特: t te ter to tur | th tt ta tu tre$
道夫: dolf dolph
德: d de der dd | do the ther
克: k ck c ke ker | cke ch | co g
格: g ge gue gh ger | gu gre
斯 思: s se ce th ss | z es st
茨 茲 兹 慈: ts tz z ds tes$ | zz s des
尔: r l rr ll le | re el er al ar or ur
夫: f v ff ph ve | fe pf ver fer | vo b
弗: f v ff ph fer vir | ve fe ver
普: p pu pe pp | po
布: b bu be bb | bo bur
姆: m me mm mb | um
恩: n en nn | ne an ohn
赫: h he her ch | gh
伯 勃: ber bur bo bor | b be bra
珀 帕: pa per pe par | par
默 墨: me mer mur mo | mor
菲: fi phi phy fy fe phe fie phee | phie vi
福: fo for fau pho faul | vo
沃: wo wa vo war wal | wor vau wau
华: wa hua | wha ward
霍: ho haw how hou hol hal | hor ha
豪: hau how hao | ho
何 胡: jo ju ho hu | who
侯: hou hus ho hu
加: ga ca | gha cha
希: shi schi sh
西 希: si sey cy ci sie ce si sy he hi ch$ g$ gh | see chi ji gi xi
肖: sha sho shaw schau | sea cho scho
莫: mo mau mou mol mor | moo
奈: na ne nay nai net | nei
朗: ran lan lon ron rum | rown ron lang
丘 邱: chu chur | cu kiu
吉: gi ge ji ki chi gy dji | ghi
塞 赛: se sa ce sai | say sea ser cer
缪: mu mue mew mieu | mu
内: ne nei | nes
坎: can kan cam ken | camp kem
贝: be bai ba bei | bey bea
顿: ton don den dn | tten tton tone
森: san | than
森 逊: son sen | sson thon sohn
金: king kin gin | quin keen
扎: za zha ja zuc | tza
乔: jo geo gio cho | joy joh qio
詹: jan jen james | jam
妮 尼: ny ni nie ney ne | nee
罗 洛: ro lo rau row | law rou rho
盖: ga ge gai gay | gue
狄 迪: di dy dick dee | die de
更: ken kin gen kens
休: hu hugh hew shu | hiu
卢 鲁 路: lu ru rou lou | roo loo
梭: so sou seau ssea
哥 科 柯: co go ko coe col cor | cau
索: so sau zo | saw
苏: su soo zu sou | sue
萨: sa za | ssa sar
桑: san sang son | sam zan
瓦: wa va oi ois | ua
韦: | wel well
威 维 韦: vi wi we ve vy | wy way vey wea
文: ven vin wen win van | vent
万: van wan ven | evan
伍: wu woo wo wood
雷 蕾: re ra ray rey | le rai lei
莱 赖: le ly li lai la rye | ri ry lay ley wri wry rei
里 利 莉 丽: li ri ly ry | lee rie rea lie ley
琳: lin lyn lynn | rine rene lene leen
林: lin lyn rin ring ling | lynn rine lean
伦: len lon ron ren run | lan ran llen
兰: lan ran land | lam
劳: lau law row low rau | rough lo
勒: le ler re l ler | lu
列: le lye lie re | lea
曼: man men mann | mon
蒙: mon mun mo mont | mum
米: mi my mea mit | me mee
迈: mi my mai mei | mey
麦: mac mc ma mai | mack mi
马 玛: ma mar | mah ma
梅: me may mai mey mer | mel
摩: mo mor | mou
穆: mu moo mo | mou
纳: na nar ner | nna
诺: no nor nau | know
努: nu nou
佩 裴: pe pai per pea | pay
皮: pi py pea | pee
平: pin ping
奇: chi ch ge tch ci | tsch ky key
齐 奇: zi chi ci zzi tsi | qi
钱 昌: chan chen cham
乾 坚: gian jian ken
恰 查: cha char tcha | ja
切 彻: che cher tche ce
琼: jo john joan jon
朱: ju jou giu | jew
珍 真: jean jane jen gen
杰: je ge jea ja | ger ker gé
杰克: jack jacques jake jac
巴: ba bar pa | bur va
班: ban ben van | bang
保: pau bou bo | pow
本: ben bin | bun
宾: bin pin | bean
博: bo bor bau bow
达: da dar ta | dha
戴: da dai di day de
丹: dan den dane | don din tin
登: den dun don ten | din
邓: dun den don
杜: du dou do dew
多: do dor | dau
法: fa pha far | va
范 梵: van fan
费: fe fai fey ve | fay
芬: fin phen fen ven | fynn
冯: von fon
戈 高: go gau co gou ga | gor
古: gu goo cu co
圭: gui que
哈: ha har ja cha | kha
海: hai he hay hei hey hea hi
汉: han ham
亨: hen hun hum | hin
怀: whi wi wy
惠: whi we wi hui
及 基: ki key ky | chi gi
简: jan jane jean
卡: ca ka car kar | cha qua
凯: kay kei cai ke ca | ky key
肯: ken kin can
库: cu coo ku koo | cou
奎: que qui
昆: quin quen cun | kun
拉: la ra lar rah | wra
拜: by bi bai | bey
阿: a ar e | ha ah
艾: e i ay ei ai a al | ey
爱: e ei ai | ea
埃: e ae ei a | he
安: an ann | en on
昂: an ang on ao
奥: o au aw or | ou al
欧: o eu ou u er
厄: er ea ur
耶: je ye ie hie
叶: ye ie e je
亚 娅: a ia ya ja | ea
伊: i e y ee | ea hi
因: in yn ein | ine
英: in ing en
永: young jung
尤 于: u ju yu eu you | hu
约: jo yo joh yor | io
泽: ze zer tze zé | se
佐: zo so zor jo
祖: zu
宗: zon
塔: ta tar | tha tu
泰: ty ti tai te | tay thai
坦: tan stan | ten
汤: thom tom ton town to | tang
唐: don tan | dow
唐纳德: donald
蒂 提: ti ty tea thi te | tie tee
廷: tin ting ten | tine
图: tu to too tou
托: to tor tho tau
辛: sin syn cin shin | hin
谢: sche she sie ser che | sha
夏: sha cha xa scha | shar
舍: she che scha
舒: schu shu
施: sch sh schi s | s
什: sh ch s | sche
史 什: s st sh | ste
斯特: st ste
斯蒂 史蒂: ste sti
史蒂夫: steve stephen stef
克斯 克思: x cks ks ks | xe
夫斯基 斯基: vsky sky ski vski vskij
维奇: vich vic vitch witz
沙: sha char scha sa za | cha shar
香: shan chan
京: tin kin gun
伽: ga ka
略: leo lio
佛: ver fer fo f ff v ph
克松 克森 克逊: xon xen xson kson
克萨: xa ksa
克西: xi ksi
雪: sher shir shel she
堡: burg berg bourg borg
新: new novo nov neu
圣: san saint santa st sao sankt sint
柏: b ber per pa berg burg
日: zh j z g
莲: lyn lin len
露: ro lo rou
地: ti di
嘉: ca ga ka
莎士比亚: shakespeare
普京: putin
约翰: john johann johannes jon | johan
约瑟夫: joseph josef
约瑟: joseph
詹姆斯 詹姆士: james
肖恩: sean shawn shaun
豪尔赫: jorge
查尔斯: charles
大卫: david
彼得: peter pieter petr pet | pete
保罗: paul paulo paolo
保尔: paul
玛丽 玛莉: mary marie mari
乔治: george georg georges | jorge
迈克尔: michael
米歇尔: michel michelle
迈克: mike
爱德华: edward eduard edouard eduardo
威廉: william wilhelm willem guillaume
亨利: henry henri
海因里希: heinrich
路易 路易斯: louis luis lewis | louise
刘易斯: lewis
理查德 理查: richard
罗伯特: robert roberto
托马斯 湯瑪斯: thomas tomas
亚历山大: alexander alexandre aleksandr alexandros | alessandro alejandro
亚历克斯: alex
伊丽莎白 伊莉莎白: elizabeth elisabeth elisabetta
维多利亚: victoria viktoria
凯瑟琳: catherine katherine katharine kathleen
安德鲁: andrew
史蒂芬 斯蒂芬: stephen steven stefan
史蒂文: steven
雅各布: jacob jakob
雅克: jacques
让: jean
简 珍: jane jean jan
安妮: anne annie anny
安: ann anne an
丹尼尔: daniel
马修: matthew
马克: mark marc
马丁: martin
戴维: david | davi
玛格丽特: margaret margarita marguerite margaret | margarethe
海伦: helen helene
爱丽丝: alice
露西: lucy
苏珊: susan suzanne susanne
史密斯: smith
约翰逊: johnson
约翰森: johansen johansson johanson johnsen
琼斯: jones
怀特: white
布朗: brown braun
赖特: wright
卡特: carter
沃克: walker
泰勒: taylor tyler
华盛顿: washington
林肯: lincoln
席: shi schi si
根: gen gan gin | con ken kin
康: con kon can kan com kom cam
娜: na ne nne nah | ner
歌: go goe
伏: vol fol vo fo
唐纳: donal donald
欣: hin him shin sin
优: yu u ju you eu
捷: te tye tie je tche che de
季: ti ty di gi ji
晓: shche sche sho hsiao
东: don thon ton dung tun
瑟: ser thur ther sur se tha
克谢: xei xey ksei ksey xi
洛伊 罗伊: roy loy lloyd reu leu
葛: g ge gr gre gue
芙: f ph ff ve phe
翠: tri tra tre
崔: tra tri tre tru
裘: ju jo
麦可: michael mike
黛: di dia de dai da
柴: cha chai thatch
蓓: be ba by
潔: je ge ja
瑞: re ri ray rey ry ree
潘: pan pen pun
强尼: johnny johnnie
彼特: pitt pete peter
喬丹: jordan
东尼: tony toni
强森: johnson
杰森: jason
凯文: kevin
艾伦: alan allen allan ellen
汤姆: tom thom
安东尼: anthony antony antoni antonie
`;

/** A character says nothing itself when its Mandarin reading, which follows it, is taken. */
const unsaid = (character: string) => soundTable(`${character}: _`).get(character) ?? [];

const table = new Map(spelled);
for (const [character, sounds] of soundTable(transcriptions, syllables))
  table.set(character, [...unsaid(character), ...sounds]);

/** Reads characters that stand for the sounds of a name of another language. */
export function readTranscription(word: string) {
  const letters = syllables(word);
  for (const letter of letters) if (!table.has(letter)) table.set(letter, unsaid(letter));
  // The characters themselves stand before their syllables and count for nothing.
  return { ...soundWord(letters, table), length: letters.filter((letter) => letter.includes("=")).length };
}
