import { initialAndFinal, parts, pinyinOf } from "./han-mandarin";
import { soundWord } from "./sound-distance";
import { soundTable } from "./spellings";

/** How the initials and finals of Mandarin are heard where they stand for the sounds of other languages. */
const heard = soundTable(
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

/** A word in Han characters as its sounds: each character itself, then the initial and final of its Mandarin reading. */
const syllables = (word: string) =>
  [...word].flatMap((character) => [character, ...initialAndFinal(pinyinOf(character)[0] ?? "")]);

/**
 * What characters stand for in the Chinese transcription of foreign names, a line each as in a table of sounds, after
 * 世界人名翻译大辞典 (Xinhua News Agency); with the names whose Chinese form is a convention and no transcription.
 */
const transcriptions = `
特: t te ter to | th tt ta
德: d de der dd | do de
克: k ck c ke | co cke ch g
格: g ge gue gh | gu ger gre
斯 思: s se ce th ss | z es st
茨 茲 兹 慈: ts tz z ds | zz s des
尔 爾: r l rr ll al er | le re el ar or ur
夫 弗: f v ff ph ve | fe vo pf ver fer
普: p pu pe pp | po
布: b bu be bb | bo bur
姆: m me mm mb | um
恩: n en nn | ne an ohn
赫: h he her ch | gh
伯 勃: b be ber bo bur | bra ber
珀 帕: pa per pe par | par
默 墨: me mer mur mo | mor
菲: fi phi phy fy fe phe fie phee | phie vi
福: fo for fau pho faul | vo
沃: wo wa vo war wal | wor vau wau
华: wa hua | wha ward
霍: ho haw how hou hol | hor
豪: hau how hao | ho
何 胡: jo ju ho hu | who
侯: hou hus ho hu
加: ga ca | gha cha
西 希: si sey cy ci sie ce si sy he hi | see chi
肖: sha sho shaw schau | sea cho scho
莫: mo mau mou mol mor | moo
奈: na ne nay nai net | nei
朗: ran lan lon ron rum | rown ron lang
丘: chu chur | cu kiu
吉: gi ge ji ki chi gy | ghi
塞 赛: se sa ce sai | say sea
缪: mu mue mew mieu | mu
内: ne nei | nes
坎: can kan cam ken | camp kem
贝: be bai ba bei | bey bea
顿: ton don den | tten tton tone
森 逊: son sen | sson sson thon sohn
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
瓦: wa va | ua
威 维 韦: vi wi we ve vy | wy way vey wea
文: ven vin wen win van | vent
万: van wan ven | evan
伍: wu woo wo wood
雷 蕾: re ra ray rey | le rai lei
莱 赖: le ly li lai la rye | ri ry lay ley wri wry rei
里 利 莉 丽: li ri ly ry | lee rie rea lie ley
林: lin lyn rin ring ling | lynn rine lean
伦: len lon ron ren lan ran | llen run
兰: lan ran land | lam
劳: lau law row low rau | rough lo
勒: le ler re l ler | lu
列: le lye lie re | lea
曼: man men mann | mon
蒙: mon mun mo | mum
米: mi my mea mit | me mee
迈: mi my mai mei | mey
麦: mac mc ma mai | mack mi
马 玛: ma mar | mah ma
梅: me may mai mey mer | mel
摩: mo mor | mou
穆: mu moo mo | mou
纳: na nar | nna
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
巴: ba bar pa | bur
班: ban ben van | bang
保: pau bou bo | pow
本: ben bin | bun
宾: bin pin | bean
博: bo bor bau bow
达: da dar ta | dha
戴: da dai di day de
丹: dan den don | dane
登: den dun don ten | din
邓: dun den don
杜: du dou do dew
多: do dor | dau
法: fa pha far | va
范: van fan
费: fe fai fey ve | fay
芬: fin phen fen ven | fynn
冯: von fon
戈 高: go gau co gou ga | gor
古: gu goo cu
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
昂: an ang on
奥: o au aw or | ou al
欧: o eu ou u
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
佐: zo so zor
祖: zu
宗: zon
塔: ta tar | tha
泰: ty ti tai te | tay thai
坦: tan stan | ten
汤: thom tom ton town | tang
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
沙: sha char scha | cha shar
香: shan chan
京: tin kin
莎士比亚: shakespeare
普京: putin
约翰 約翰: john johann johannes jon | johan
约瑟夫 約瑟夫: joseph josef
约瑟 約瑟: joseph
詹姆斯: james
查尔斯 查爾斯: charles
大卫 大衛: david
彼得: peter pieter petr | pete
保罗 保羅: paul paulo paolo
保尔: paul
玛丽 瑪麗 玛莉: mary marie mari
乔治 喬治: george georg georges | jorge
迈克尔 邁克爾: michael
米歇尔: michel michelle
迈克: mike
爱德华 愛德華: edward eduard edouard eduardo
威廉: william wilhelm willem guillaume
亨利: henry henri
海因里希: heinrich
路易 路易斯: louis luis lewis | louise
刘易斯: lewis
理查德 理查: richard
罗伯特 羅伯特: robert roberto
托马斯 湯瑪斯: thomas tomas
亚历山大 亞歷山大: alexander alexandre aleksandr alexandros | alessandro alejandro
亚历克斯: alex
伊丽莎白 伊麗莎白: elizabeth elisabeth elisabetta
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
`;

/** A character says nothing itself when its Mandarin reading, which follows it, is taken. */
const unsaid = (character: string) => soundTable(`${character}: _`).get(character) ?? [];

const table = new Map(heard);
for (const [character, sounds] of soundTable(transcriptions, syllables))
  table.set(character, [...unsaid(character), ...sounds]);

/** Reads characters that stand for the sounds of a name of another language. */
export function readTranscription(word: string) {
  const letters = syllables(word);
  for (const letter of letters) if (!table.has(letter)) table.set(letter, unsaid(letter));
  return soundWord(letters, table);
}
