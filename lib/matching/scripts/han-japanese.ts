import { traditional } from "./han-forms";
import { readingsOf, spelledReadings } from "./han-readings";
import { kanaTable, morae } from "./kana";
import { soundWord } from "./sound-distance";

/**
 * How characters in names are read in Japanese (音読み, 訓読み and 名乗り), a line a reading, long vowels written out. A
 * name may have other readings: only who bears it knows.
 */
const readings = readingsOf(`
a: 阿亜安吾
abura: 油
ae: 饗
agata: 県
ai: 愛相藍会逢哀合
aida: 間
aka: 赤朱明
akane: 茜
akari: 灯
akatsuki: 暁
ake: 明
aki: 明昭秋章彰晃晶顕彬哲暁朗亮輝陽煌映
akira: 明昭章彰晃晶顕彬朗亮晋聡旭瑛暁哲輝彪
ama: 天甘尼
ame: 雨
ami: 網
an: 安杏庵行晏
ana: 穴
anzu: 杏
ao: 青碧蒼葵
aoi: 葵蒼碧
ara: 荒新
arashi: 嵐
arata: 新
ari: 有在也
asa: 朝浅麻
asahi: 旭
ashi: 芦足葦
asuka: 飛鳥
atsu: 厚淳敦温篤渥昌
atsushi: 敦淳篤厚温惇
awa: 粟
aya: 綾彩絢文礼綺郁
ayu: 歩鮎
ayumi: 歩
azuma: 東
azusa: 梓
ba: 馬場羽葉庭破
bara: 原
bashi: 橋
bata: 端畑
bayashi: 林
be: 辺邊邉部戸
bei: 米
ben: 弁
beni: 紅
bo: 保母
boku: 木
bon: 本盆
bori: 堀
bou: 房坊望
bu: 武部
bukuro: 袋
bun: 文
chi: 千知智茅地
chika: 近親
chiku: 竹
chin: 陳
cho: 著
chou: 長朝蝶張超調
chuu: 中忠
da: 田多
dachi: 立達
dai: 大代
dake: 竹岳
dan: 団檀
dani: 谷
de: 出
den: 田伝
dera: 寺
do: 戸
dou: 堂藤道
e: 江枝恵絵栄衛重英依慧永
eda: 枝
ei: 英栄永衛瑛詠
emi: 笑恵美咲
en: 遠円縁延苑猿
enoki: 榎
eri: 江里襟
etsu: 悦越
fu: 布冨富
fuchi: 淵渕
fuji: 藤富士
fuka: 深
fuku: 福服
fukuro: 袋
fumi: 文史郁
fumio: 文雄
funa: 船
fune: 船舟
furu: 古
fusa: 房総英
fushi: 伏
futa: 二双
fuu: 風楓
fuyu: 冬
ga: 賀雅我嘉
gai: 外貝
gaki: 垣柿
gaku: 岳学楽
gasa: 笠
gashi: 東
gata: 方形潟
gawa: 川河
ge: 下
gen: 源元玄弦
gi: 木義城着
gin: 銀吟
go: 五悟呉御後
goe: 越
gou: 剛豪郷合
guchi: 口
gun: 軍
guro: 黒
gyoku: 玉
ha: 羽波葉巴破
haba: 幅
hachi: 八蜂
hagi: 萩
haji: 土師
hajime: 一肇元始創
hako: 箱
haku: 白博伯拍
hama: 浜
han: 半範
hana: 花華英
hane: 羽
hara: 原
hare: 晴
hari: 張
haru: 春治晴陽遥温悠暖
haruka: 遥
hashi: 橋
hasu: 蓮
hata: 畑畠秦旗端機
hatake: 畑
hato: 鳩
hatsu: 初
haya: 早速隼
hayabusa: 隼
hayao: 駿
hayashi: 林
hayato: 隼
hei: 平兵
hi: 日火陽飛樋妃比
hibi: 響
hibiki: 響
hide: 秀英栄
higashi: 東
hiiragi: 柊
hika: 光
hikari: 光
hikaru: 光輝晃
hiko: 彦
hime: 姫
hina: 雛陽菜
hira: 平
hiro: 広弘宏浩博裕洋寛大紘啓拓尋皓央
hiroshi: 博浩宏弘寛洋裕広大紘
hiru: 蛭
hisa: 久尚寿弥
hisashi: 久恒寿
hishi: 菱
hito: 人仁一
hitomi: 瞳
hitoshi: 仁均等
ho: 穂帆保歩
hodo: 程
hoko: 矛
hoku: 北
homare: 誉
hon: 本
hori: 堀彫
hoshi: 星
hoso: 細
hotaru: 蛍
hou: 宝芳豊法方峰
hyou: 兵彪
i: 井伊衣猪依以居
ibara: 茨
ichi: 一市
ie: 家
ige: 池
ii: 飯井伊
ik: 一
ike: 池
iku: 育郁生
ima: 今
imo: 妹
in: 院
ina: 稲
ine: 稲
ip: 一
iri: 入
iro: 色
is: 一
isa: 勇功
isamu: 勇
isao: 勲功
ishi: 石
iso: 磯
it: 一
ita: 板
ito: 糸
itsu: 五逸樹
itsuki: 樹斎
iwa: 岩巌
iwao: 巌
izu: 泉出
izumi: 泉
ja: 蛇
ji: 次治司二路児士志慈寺嗣
jima: 島嶋
jin: 仁神陣臣人
jo: 助如
jou: 城条丈譲定常
ju: 珠寿樹
juku: 宿
jun: 純淳潤順準隼洵
juu: 十重
ka: 加香花佳夏華歌果可嘉日霞
kado: 角門
kae: 加恵
kaede: 楓
kagami: 鏡
kage: 景影蔭
kai: 海介快魁甲斐櫂開貝飼養会
kaji: 梶
kake: 掛
kakeru: 翔駆
kaku: 角格
kama: 鎌
kame: 亀
kami: 上神守
kamo: 鴨
kan: 菅寛環勘関貫神幹管
kana: 金奏叶
kanade: 奏
kanae: 叶鼎
kane: 金兼鐘
kaori: 馨
kaoru: 薫香馨
kara: 唐
kari: 狩
kasa: 笠
kashi: 柏樫
kashira: 頭
kashiwa: 柏
kasu: 春
kasumi: 霞
kata: 片方
katsu: 勝克桂活葛
katsura: 桂
kawa: 川河
kaya: 茅萱
kaze: 風
kazu: 和一数寿
ke: 家
kei: 恵慶敬圭啓景桂慧計京佳渓
ken: 健賢謙研憲建剣兼顕
ki: 木紀樹希輝基貴喜気規生城来機起岐暉
kichi: 吉橘
kiku: 菊
kimi: 君公
kin: 金欽欣
kinu: 絹
kip: 吉
kiri: 桐霧
kishi: 岸
kita: 北
kitsu: 橘
kiwamu: 究
kiyo: 清聖潔
kiyoshi: 清潔
ko: 子小古湖虎児来己木胡心
koi: 鯉
kokoro: 心
koku: 国黒
koma: 駒
kon: 近今紺金根
koori: 郡
koro: 頃
koshi: 越
koto: 琴
kotobuki: 寿
kou: 幸光孝康浩宏公功航晃恒煌巧江高向行弘昂耕洸香好紅皓神興甲河
koushi: 孔
kozue: 梢
ku: 久九工玖
kubo: 窪
kuchi: 口
kuma: 熊隈
kumi: 組
kumo: 雲
kuni: 国邦
kura: 倉蔵
kuri: 栗
kuro: 黒
kuruma: 車
kusa: 草
kusu: 楠
kusunoki: 楠
kuwa: 桑
kuzu: 葛
kyou: 京恭杏響喬教匡鏡郷
kyuu: 久
ma: 真馬麻磨間満摩万茉
machi: 町街
mae: 前
mai: 舞毎
maki: 牧巻槙蒔槇
makoto: 誠真信実諒
mame: 豆
mamoru: 守衛護
man: 万満
mana: 愛真
manabu: 学
mari: 鞠
maru: 丸
masa: 正政雅昌将真匡勝優允仁理晶柾
masaru: 勝優大
masashi: 正雅将昌
masu: 増益升
matsu: 松
matsuri: 祭
mayu: 眉
me: 女目芽
megu: 恵
megumi: 恵愛
mi: 美実未見海三深巳水弥光心身御珠
michi: 道通満路倫
midori: 緑翠
miki: 幹樹
mikoto: 命尊
mimi: 耳
mina: 南皆
minami: 南
minamoto: 源
minato: 湊港
mine: 峰嶺
minoru: 実稔穣
mio: 澪
misa: 操
misaki: 岬
misao: 操
mitsu: 光満充三晃
mitsuru: 満充
miya: 宮都雅
miyabi: 雅
miyako: 都
miyuki: 幸
mizo: 溝
mizu: 水瑞
mo: 茂萌
mochi: 望持
moe: 萌
moku: 木
momi: 樅
momo: 桃百李
mon: 門
mori: 森守盛杜
moro: 師諸
moto: 本元基素
mou: 孟
mu: 武六夢
mugi: 麦
muka: 向
muku: 椋
muna: 村
mune: 宗
mura: 村
murasaki: 紫
muro: 室
mushi: 虫
mutsu: 睦
na: 奈菜那名七南夏内
nabe: 辺鍋
nae: 苗
naga: 長永
nagi: 凪
nagisa: 渚
nai: 内
naka: 中仲央
nami: 波並浪行
nana: 七
nao: 直尚
nari: 成也就業
naru: 成鳴
nashi: 梨
natsu: 夏
natsume: 棗
nawa: 縄
ne: 根音禰
neko: 猫
nen: 然
ni: 仁二新丹荷
nichi: 日
nii: 新
nin: 忍
nishi: 西
nishiki: 錦
niwa: 庭
no: 野之乃
noboru: 昇登
nobu: 信伸延宣暢
non: 音
nori: 典則憲紀規範教法徳礼式訓能倫
nou: 能
nozomi: 望希
nozomu: 望
nuki: 貫抜
numa: 沼
nuno: 布
o: 男夫雄小尾緒央生織
obi: 帯
ochi: 落
ogi: 荻扇
oka: 岡丘陸
oki: 沖興起置
oku: 奥
omi: 臣
omo: 面
omote: 表
on: 音
oni: 鬼
ono: 斧
oo: 大多太
ori: 織折
osa: 長修
osamu: 治修理収脩
oshi: 押
oto: 音乙
ou: 王央桜翁鴎
pon: 本
rai: 頼来雷
raku: 楽
ran: 蘭嵐
rei: 玲礼零麗令怜嶺澪励
ren: 蓮連恋廉漣
ri: 里理莉梨利李璃俐
riki: 力
riku: 陸
rin: 鈴林凛倫琳輪
ritsu: 律立
ro: 路呂
roku: 六
rou: 郎朗浪楼
ru: 瑠留流琉
rui: 類塁
ryo: 緑
ryou: 良亮涼遼諒凌龍綾了両
ryuu: 龍竜隆流柳劉琉立生
sa: 佐沙紗早咲左
sabu: 三
sachi: 幸祥
sada: 貞定
sae: 冴
sai: 才斉西彩斎綾文載
saka: 坂酒阪境
sakae: 栄
sakai: 酒境堺
sakaki: 榊
sake: 酒
saki: 崎咲﨑先
sako: 迫
saku: 作朔咲
sakura: 桜
sama: 様
san: 三山参
sana: 真
sane: 実真
saru: 猿
sasa: 笹
sato: 里郷聡智理
satoru: 悟覚哲暁聡
satoshi: 聡智哲敏慧諭
satsuki: 皐五月
sawa: 沢
se: 瀬世
sei: 清誠正成聖征世晴静星生青
seki: 関
sen: 千泉仙川
seri: 芹
setsu: 節雪
sha: 紗
shaku: 釈
shi: 司志士史子詩紫之氏枝四至師
shiba: 柴芝
shibu: 渋
shichi: 七
shige: 重茂繁成滋
shigeru: 茂繁滋
shii: 椎
shika: 鹿
shiki: 式
shima: 島嶋縞
shimo: 下
shin: 真信新慎晋進伸心紳森晨臣振
shina: 品科
shino: 篠
shinobu: 忍
shio: 塩潮汐
shiori: 栞
shira: 白
shiro: 城白代史郎
shishi: 宍
shita: 下
shizu: 静
shizuka: 静
sho: 書所
shou: 翔正昌祥章昭彰省将匠尚庄勝笙象晶
shu: 朱洲守首
shuku: 淑
shun: 俊駿瞬舜春隼峻旬
shuu: 修秀周柊洲宗
so: 曽祖楚漱蘇
sode: 袖
soku: 則
some: 染
somu: 染
sono: 園苑
sora: 空
sou: 宗壮蒼草相颯聡湊惣総創奏
su: 須寿州洲
subaru: 昴昂
sue: 末季
suga: 菅
sugi: 杉
sugu: 直
suke: 介助輔祐佑亮典丞
sumi: 澄純角隅住墨
sumire: 菫
suna: 砂
susumu: 進
suu: 数
suzu: 鈴涼寿
suzuri: 硯
ta: 田太多汰
tachi: 立館
tachibana: 橘
tada: 忠正唯匡直
tadashi: 正忠匡直
tae: 妙
tai: 泰太大平台
taira: 平
taka: 高孝隆崇貴敬尚岳鷹天喬
takashi: 隆孝崇貴敬尚誉昂
take: 武竹健岳丈猛剛建
takeru: 健武猛
takeshi: 武健剛猛毅赳
taki: 滝
taku: 拓卓琢宅
takumi: 匠巧
tama: 玉珠環
tamaki: 環
tame: 為
tami: 民
tan: 丹端旦
tane: 種
tani: 谷
tasuku: 佑祐
tate: 立館
tatsu: 達竜辰龍樹建立
tatsuki: 樹
te: 手
tei: 貞
tep: 鉄哲
tera: 寺
teru: 輝照晃
tetsu: 哲鉄徹
to: 斗人戸登都十富門図
tobi: 飛
tochi: 栃
todoroki: 轟
toge: 峠
toi: 樋
toki: 時
toko: 床
toku: 徳篤
tomari: 泊
tomi: 富冨臣
tomo: 友智知朋朝伴共倫
tomoe: 巴
tone: 利
too: 遠十
tooru: 徹透亨
tora: 虎
tori: 鳥
toshi: 敏俊利年寿淑
tou: 藤東桃統塔冬透登当刀島
toyo: 豊
tsu: 津
tsubaki: 椿
tsubame: 燕
tsubasa: 翼
tsubo: 坪
tsuchi: 土
tsuge: 柘
tsugi: 次
tsugu: 次継嗣
tsuji: 辻
tsuka: 塚
tsukasa: 司典
tsuki: 月
tsumi: 積
tsumugi: 紬
tsuna: 綱
tsune: 恒常経
tsuno: 角
tsuru: 鶴弦蔓
tsurugi: 剣
tsutomu: 勉努務力
tsutsu: 筒
tsutsumi: 堤
tsuyoshi: 剛強毅
u: 宇右羽
uchi: 内打
ue: 上植
ui: 初
uji: 氏
uma: 馬
ume: 梅
umi: 海
uo: 魚
ura: 浦
urushi: 漆
ushi: 牛
usu: 臼薄
uta: 詩歌
uwa: 上
wa: 和羽輪
waka: 若和
wake: 分別
waki: 脇
wara: 原藁
wari: 割
washi: 鷲
wata: 渡綿
wataru: 渡亘航
ya: 矢也谷屋弥八哉家野夜冶
yabu: 薮藪
yake: 宅
yaku: 薬役
yama: 山邪
yana: 柳
yanagi: 柳
yasu: 安康靖泰保恭弥
yasushi: 靖康泰恭
yo: 代世与余
yodo: 淀
yoko: 横
yoku: 翼
yone: 米
yori: 頼依順
yoshi: 義良吉喜好芳美佳嘉由慶善祥能欣淑
you: 陽洋葉要遥庸曜蓉瑶
yu: 由夢弓油湯
yui: 結唯
yukari: 縁
yuki: 幸雪之行征
yume: 夢
yutaka: 豊裕
yuu: 優裕勇祐悠雄佑友有結侑右夕邑
yuzu: 柚
yuzuru: 譲
za: 三
zai: 財
zaka: 坂阪
zaki: 崎﨑
zato: 里
zawa: 沢
ze: 是
zen: 善禅全
zou: 蔵造三
zu: 津豆
zuka: 塚
zuki: 月
zumi: 住
`);

/** Words whose reading is not that of their characters. */
const words = `
安倍 阿部: abe
阿比留: abiru
足立 安達: adachi
安芸: aki
芥川: akutagawa
新垣: aragaki
新井: arai
荒井: arai
浅田: asada
朝陽: asahi
足利: ashikaga
明日香: asuka
飛鳥: asuka
馬場: baba
大輝: daiki
大樹: daiki hiroki
大輔 大介: daisuke
伊達: date
土井: doi
海老: ebi
衛門: emon
遠藤: endou
榎本: enomoto
藤原: fujiwara
具志堅: gushiken
羽生: hanyuu habu
張本: harimoto
陽翔: haruto
長谷: hase
長谷川: hasegawa
橋下: hashimoto
羽鳥: hatori
八田: hatta
服部: hattori
隼人: hayato
勇人: hayato yuuto
葉月: hazuki
東野: higashino touno
陽菜: hina haruna
日向: hinata hyuuga
大翔: hiroto haruto yamato
本田: honda
本庄 本庶: honjou
細川: hosokawa
堀田: hotta
北条 北條: houjou
五十嵐: igarashi
飯田: iida
井上: inoue
五十: iso
五十六: isoroku
伊藤: itou
岩田: iwata
和泉: izumi
出雲: izumo
純平: junpei
甲斐: kai
鍛冶: kaji
神山: kamiyama kouyama
神戸: kanbe koube
神田: kanda
香織: kaori
花梨: karin
葛西: kasai
春日: kasuga
川端: kawabata
河内: kawachi kouchi
河合 川合: kawai
一樹: kazuki
菊地 菊池: kikuchi
木下: kinoshita
吉良: kira
桐生: kiryuu
喜多: kita
小泉: koizumi
心愛: kokoa
河野: kouno kawano
久保: kubo
工藤: kudou
熊谷: kumagai kumagaya
久米: kume
日下: kusaka
今日子: kyouko
麻衣: mai
芽衣: mei
美濃: mino
御手洗: mitarai
美雪: miyuki
室伏: murofushi
武蔵: musashi
陸奥: mutsu
長田: nagata osada
七海: nanami
難波: nanba namba
夏目: natsume
二宮: ninomiya
錦織: nishikori nishigori
新田: nitta
丹羽: niwa
織田: oda
小笠原: ogasawara
隠岐: oki
大江: ooe
太田: oota
押井: oshii
大和田: owada oowada
小津: ozu
三枝: saegusa
咲良: sakura
真田: sanada
佐々木 佐佐木: sasaki
五月: satsuki
志摩: shima
清水: shimizu
静香: shizuka
東海林: shouji tokairin
曽根: sone
菅田: suda sugata
首藤: sudou shutou
菅野: sugano kanno
諏訪: suwa
立花: tachibana
太一: taichi
小鳥遊: takanashi
高志: takashi
玉木: tamaki
多聞: tamon
哲平: teppei
利根川: tonegawa
東条 東條: toujou
土屋: tsuchiya
筑紫: tsukushi
都築: tsuzuki
宇田: uda
上杉: uesugi
宇治: uji
宇多: uta
渡辺 渡邉 渡邊 渡部: watanabe
八重: yae
八木: yagi
大和: yamato
弥生: yayoi
米津: yonezu
与謝野: yosano
陽太: youta haruta
結愛: yua
由衣: yui
結菜: yuina yuna
湯川: yukawa
百合: yuri
結弦: yuzuru
`
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [written = "", read = ""] = line.split(": ");
    return written.split(" ").map((word) => [[...word].map(traditional).join(""), read.split(" ")] as const);
  });

/** A reading as people write it: long vowels also short or with h, and after the Kunrei system. */
function spellings(reading: string): string[] {
  const hepburn = [reading, reading.replace(/ou|oo/g, "o").replace(/uu/g, "u"), reading.replace(/ou|oo/g, "oh")];
  const kunrei = (text: string) =>
    text
      .replace(/sh(?=[auo])|shi/g, (sound) => (sound === "sh" ? "sy" : "si"))
      .replace(/ch(?=[auo])|chi/g, (sound) => (sound === "ch" ? "ty" : "ti"))
      .replace(/j(?=[auo])|ji/g, (sound) => (sound === "j" ? "zy" : "zi"))
      .replace(/tsu/g, "tu")
      .replace(/fu/g, "hu");
  return [...new Set([...hepburn, ...hepburn.map(kunrei)])];
}

/** A reading as it is inside a word, where its first consonant is often voiced (連濁): "kura" as "gura". */
const voiced = (reading: string) =>
  reading
    .replace(/^k/, "g")
    .replace(/^(?:sh|ch)/, "j")
    .replace(/^(?:ts|s)/, "z")
    .replace(/^t/, "d")
    .replace(/^[hf]/, "b");

/** The kana that a name may be written with, and the characters. */
const table = new Map([
  ...kanaTable,
  ...spelledReadings(
    [...readings, ...words].map(([characters, all]) => [
      characters,
      all.map((reading) => `${spellings(reading).join(" ")} | ${spellings(voiced(reading)).join(" ")}`),
    ]),
  ),
]);

/** Reads characters, and kana among them, as a Japanese name does. */
export const readAsJapanese = (word: string) =>
  soundWord(
    [...word].flatMap((character, at, all) => {
      const written = character === "々" ? (all[at - 1] ?? "") : character;
      return /\p{Script=Han}/u.test(written) ? [traditional(written)] : morae(written);
    }),
    table,
    "exact",
  );
