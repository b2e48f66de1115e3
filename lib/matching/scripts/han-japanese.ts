import { traditional } from "./han-forms";
import { readingsOf, spelledReadings } from "./han-readings";
import { kanaTable, morae } from "./kana";
import { type SoundWord, soundWord } from "./sound-distance";

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
aka: 赤朱明灯
akane: 茜
akari: 灯明朱星
akatsuki: 暁
ake: 明朱
aki: 明昭秋章彰晃晶顕彬哲暁朗亮輝陽煌映瑛晨
akira: 明昭章彰晃晶顕彬朗亮晋聡旭瑛暁哲輝彪了諒爽
ama: 天甘尼雨海
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
ashi: 芦足葦蘆
asuka: 飛鳥
atsu: 厚淳敦温篤渥昌熱敬
atsushi: 敦淳篤厚温惇
awa: 粟淡
aya: 綾彩絢文礼綺郁
ayu: 歩鮎
ayumi: 歩
ayumu: 歩
azuma: 東
azusa: 梓
ba: 馬場羽葉庭破
ban: 万伴坂番板
bara: 原
bashi: 橋
bata: 端畑
bayashi: 林
be: 辺邊邉部戸
bei: 米
ben: 弁
beni: 紅
bi: 美
bo: 保母
boku: 木
bon: 本盆
bori: 堀
bou: 房坊望
bu: 武部
bukuro: 袋
bun: 文分
chi: 千知智茅地
chika: 近親周
chikara: 力
chiku: 竹筑
chin: 陳
cho: 著
chou: 長朝蝶張超調
chuu: 中忠
da: 田多
dachi: 立達
dai: 大代
dake: 竹岳
dan: 団檀暖談
dani: 谷
de: 出
den: 田伝
dera: 寺
do: 戸土
dou: 堂藤道童
e: 江枝恵絵栄衛重英依慧永柄
ebi: 蛯蝦
eda: 枝
ei: 英栄永衛瑛詠叡映
emi: 笑恵美咲
en: 遠円縁延苑猿
enishi: 縁
enoki: 榎
eri: 江里襟
etsu: 悦越
fu: 布冨富
fuchi: 淵渕
fue: 笛
fuji: 藤富士
fuka: 深
fuku: 福服
fukuro: 袋
fumi: 文史郁典章
fumio: 文雄
funa: 船
fune: 船舟
furu: 古
fusa: 房総英
fushi: 伏
futa: 二双
fuu: 風楓
fuyu: 冬
ga: 賀雅我嘉峨河
gai: 外貝
gaki: 垣柿
gaku: 岳学楽額
gan: 岩
gasa: 笠
gashi: 東
gata: 方形潟県
gawa: 川河
ge: 下毛
gen: 源元玄弦現
gi: 木義城着儀
gin: 銀吟
go: 五悟呉御後吾胡
goe: 越
gon: 権
gou: 剛豪郷合
guchi: 口
gun: 軍
guro: 黒
guu: 宮
gyoku: 玉
ha: 羽波葉巴破芳覇
haba: 幅
hachi: 八蜂
hagi: 萩
haji: 土師
hajime: 一肇元始創朔
hakama: 袴
hako: 箱
haku: 白博伯拍
hama: 浜
han: 半範
hana: 花華英
hanawa: 塙
hane: 羽
hani: 埴
hara: 原
hare: 晴
hari: 張
haru: 春治晴陽遥温悠暖榛張
haruka: 遥
hashi: 橋箸
hasu: 蓮
hata: 畑畠秦旗端機
hatake: 畑畠
hato: 鳩
hatsu: 初
haya: 早速隼
hayabusa: 隼
hayao: 駿
hayashi: 林
hayate: 颯
hayato: 隼
hei: 平兵
hi: 日火陽飛樋妃比氷檜緋斐
hibi: 響
hibiki: 響
hide: 秀英栄
hie: 稗
higashi: 東
hiiragi: 柊
hika: 光
hikari: 光
hikaru: 光輝晃
hiko: 彦
hime: 姫媛
hina: 雛陽菜
hinoki: 檜
hira: 平
hiro: 広弘宏浩博裕洋寛大紘啓拓尋皓央祐昊熙展弥
hiroshi: 博浩宏弘寛洋裕広大紘宙
hiru: 蛭
hisa: 久尚寿弥永恒
hisashi: 久恒寿
hishi: 菱
hito: 人仁一史
hitomi: 瞳
hitoshi: 仁均等
ho: 穂帆保歩
hodo: 程
hoko: 矛
hoku: 北
homare: 誉
hon: 本
hora: 洞
hori: 堀彫
hoshi: 星
hoso: 細
hotaru: 蛍
hou: 宝芳豊法方峰舫鳳朋
hyou: 兵彪
i: 井伊衣猪依以居維生唯惟偉
ibara: 茨
ichi: 一市壱
ide: 出
ie: 家
ige: 池
ii: 飯井伊
ik: 一
ike: 池
iku: 育郁生
ima: 今
imo: 妹芋
in: 院
ina: 稲
ine: 稲
ino: 猪
inu: 犬
ip: 一
iri: 入
iro: 色彩
is: 一
isa: 勇功砂
isamu: 勇
isao: 勲功
ishi: 石
iso: 磯
it: 一
ita: 板
ito: 糸
itsu: 五逸樹
itsuki: 樹斎
iwa: 岩巌磐
iwai: 祝
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
jun: 純淳潤順準隼洵詢惇絢諄巡
juu: 十重住
ka: 加香花佳夏華歌果可嘉日霞鹿伽圭楓賀
kaba: 樺
kabe: 壁
kabu: 蕪
kado: 角門
kae: 加恵
kaede: 楓
kagami: 鏡
kage: 景影蔭
kago: 籠
kai: 海介快魁甲斐櫂開貝飼養会凱絵
kaji: 梶
kake: 掛
kakei: 筧
kakeru: 翔駆
kaki: 柿垣
kaku: 角格
kama: 鎌蒲釜
kame: 亀
kami: 上神守紙
kamo: 鴨
kan: 菅寛環勘関貫神幹管
kana: 金奏叶
kanade: 奏
kanae: 叶鼎
kaname: 要
kane: 金兼鐘
kaori: 馨香芳郁
kaoru: 薫香馨
kara: 唐
kari: 狩苅刈
kasa: 笠
kashi: 柏樫
kashira: 頭
kashiwa: 柏
kasu: 春粕糟
kasumi: 霞
kata: 片方形潟
katsu: 勝克桂活葛
katsura: 桂
kawa: 川河革
kaya: 茅萱
kaze: 風
kazu: 和一数寿千員
ke: 家毛
kei: 恵慶敬圭啓景桂慧計京佳渓奎蛍継契
ken: 健賢謙研憲建剣兼顕拳堅絢
keyaki: 欅
ki: 木紀樹希輝基貴喜気規生城来機起岐暉妃葵綺幾祈毅麒騎桔稀徽
kichi: 吉橘
kiku: 菊
kimi: 君公
kin: 金欽欣
kinu: 絹衣
kip: 吉
kiri: 桐霧切
kishi: 岸
kita: 北
kitsu: 橘
kiwamu: 究
kiyo: 清聖潔
kiyoshi: 清潔聖
kizuna: 絆
ko: 子小古湖虎児来己木胡心
koi: 鯉
kokoro: 心
koku: 国黒石
koma: 駒
kon: 近今紺金根昆
koori: 郡
koro: 頃
koshi: 越
koto: 琴
kotobuki: 寿
kou: 幸光孝康浩宏公功航晃恒煌巧江高向行弘昂耕洸香好紅皓神興甲河鴻皇滉虹昊郊
koushi: 孔
kozue: 梢
ku: 久九工玖来
kubo: 窪
kuchi: 口
kugi: 釘
kuma: 熊隈
kumi: 組
kumo: 雲
kuni: 国邦圀
kura: 倉蔵
kure: 暮紅呉榑
kurenai: 紅
kuri: 栗
kuriya: 厨
kuro: 黒
kuruma: 車
kusa: 草
kushi: 櫛串
kusu: 楠
kusunoki: 楠
kuwa: 桑鍬
kuzu: 葛
kyou: 京恭杏響喬教匡鏡郷享協強興
kyuu: 久
ma: 真馬麻磨間満摩万茉眞
machi: 町街
mae: 前
mago: 孫
mai: 舞毎米
maki: 牧巻槙蒔槇
makoto: 誠真信実諒允
mame: 豆
mamoru: 守衛護
man: 万満
mana: 愛真
manabu: 学
mari: 鞠
maru: 丸
masa: 正政雅昌将真匡勝優允仁理晶柾聖誠方
masaru: 勝優大賢将
masashi: 正雅将昌
masu: 増益升舛桝鱒
mata: 又俣
mato: 的
matsu: 松
matsuri: 祭
mayu: 眉
mayuzumi: 黛
me: 女目芽
megu: 恵
megumi: 恵愛
mi: 美実未見海三深巳水弥光心身御珠箕己味望泉
michi: 道通満路倫
midori: 緑翠
migiwa: 汀
miki: 幹樹
mikoto: 命尊
mimi: 耳
mina: 南皆水
minami: 南
minamoto: 源
minato: 湊港
mine: 峰嶺
mino: 箕蓑
minoru: 実稔穣
mio: 澪
misa: 操
misaki: 岬
misao: 操
mitsu: 光満充三晃弘密
mitsuru: 満充
miya: 宮都雅
miyabi: 雅
miyako: 都
miyuki: 幸
mizo: 溝
mizu: 水瑞
mizuki: 瑞
mo: 茂萌裳毛
mochi: 望持
moe: 萌
moku: 木目
momi: 樅
momo: 桃百李
mon: 門
mori: 森守盛杜司
moro: 師諸
moto: 本元基素宗
motoi: 基
mou: 孟
mu: 武六夢
mugi: 麦
muka: 向
muku: 椋
muna: 村
mune: 宗棟
mura: 村邑
murasaki: 紫
muro: 室
mushi: 虫
mutsu: 睦
mutsumi: 睦
na: 奈菜那名七南夏内納
nabe: 辺鍋
nae: 苗
naga: 長永栄
nagi: 凪彅薙梛
nagisa: 渚
nai: 内
naka: 中仲央
nami: 波並浪行
nan: 南楠
nana: 七
nao: 直尚侃真
nara: 楢
nari: 成也就業斉哉
naru: 成鳴
nashi: 梨
natsu: 夏
natsume: 棗
nawa: 縄
ne: 根音禰祢
neko: 猫
nen: 然念
ni: 仁二新丹荷
nichi: 日
nii: 新
niji: 虹
nin: 忍任
nina: 蜷
nishi: 西
nishiki: 錦
niwa: 庭
no: 野之乃埜
noboru: 昇登
nobu: 信伸延宣暢展惟允
non: 音
nori: 典則憲紀規範教法徳礼式訓能倫儀敬
nou: 能納
nozomi: 望希
nozomu: 望
nui: 縫
nuki: 貫抜
numa: 沼
nuno: 布
o: 男夫雄小尾緒央生織越
obi: 帯
ochi: 落
ogi: 荻扇
oka: 岡丘陸
oki: 沖興起置隠
okina: 翁
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
pei: 平
pon: 本
ra: 良羅
rai: 頼来雷礼
raku: 楽
ran: 蘭嵐
re: 玲麗怜礼
rei: 玲礼零麗令怜嶺澪励伶鈴
ren: 蓮連恋廉漣
ri: 里理莉梨利李璃俐浬吏
riki: 力
riku: 陸
rin: 鈴林凛倫琳輪檎
ritsu: 律立
ro: 路呂
roku: 六緑
rou: 郎朗浪楼
ru: 瑠留流琉月
rui: 類塁
ryo: 緑
ryou: 良亮涼遼諒凌龍綾了両稜崚椋伶
ryuu: 龍竜隆流柳劉琉立生
sa: 佐沙紗早咲左嵯小彩瑳爽
sabu: 三
sachi: 幸祥
sada: 貞定
sae: 冴
sagi: 鷺
sai: 才斉西彩斎綾文載際宰
saka: 坂酒阪境
sakae: 栄
sakai: 酒境堺
sakaki: 榊
sake: 酒
saki: 崎咲﨑先
sako: 迫
saku: 作朔咲
sakura: 桜咲
sama: 様
same: 鮫
san: 三山参
sana: 真
sane: 実真
sara: 更皿
saru: 猿
sasa: 笹
sato: 里郷聡智理知慧恵
satoru: 悟覚哲暁聡了智知諭
satoshi: 聡智哲敏慧諭賢怜聖理
satsu: 薩
satsuki: 皐五月
sawa: 沢
se: 瀬世妹
sei: 清誠正成聖征世晴静星生青晟政惺盛勢
seki: 関石
sen: 千泉仙川選
seri: 芹
setsu: 節雪
sha: 紗
shaku: 釈石
shi: 司志士史子詩紫之氏枝四至師獅梓孜始
shiba: 柴芝
shibu: 渋澁
shichi: 七
shige: 重茂繁成滋樹栄慈
shigeru: 茂繁滋
shii: 椎
shika: 鹿
shiki: 式色
shima: 島嶋縞
shimo: 下
shin: 真信新慎晋進伸心紳森晨臣振槙芯
shina: 品科
shinji: 慎
shino: 篠
shinobu: 忍
shio: 塩潮汐
shiori: 栞
shira: 白
shiro: 城白代史郎
shishi: 宍
shita: 下
shizu: 静閑
shizuka: 静
sho: 書所渚
shou: 翔正昌祥章昭彰省将匠尚庄勝笙象晶渉捷照菖承松
shu: 朱洲守首
shuku: 淑叔
shun: 俊駿瞬舜春隼峻旬
shuu: 修秀周柊洲宗萩脩舟
so: 曽祖楚漱蘇
sode: 袖
soe: 添
soku: 則
soma: 杣
some: 染
somu: 染
sono: 園苑薗
sora: 空天昊
sou: 宗壮蒼草相颯聡湊惣総創奏爽崇
su: 須寿州洲
subaru: 昴昂
sue: 末季陶
suga: 菅
sugi: 杉
sugu: 直
sui: 水翠
suke: 介助輔祐佑亮典丞甫
sumi: 澄純角隅住墨炭
sumire: 菫
suna: 砂
susumu: 進
suu: 数
suzu: 鈴涼寿
suzume: 雀
suzuri: 硯
ta: 田太多汰
tachi: 立館
tachibana: 橘
tada: 忠正唯匡直
tadashi: 正忠匡直
tae: 妙
tai: 泰太大平台
taira: 平
taka: 高孝隆崇貴敬尚岳鷹天喬昂尭嵩空
takara: 宝
takashi: 隆孝崇貴敬尚誉昂
take: 武竹健岳丈猛剛建赳長
takeru: 健武猛
takeshi: 武健剛猛毅赳岳丈豪
taki: 滝
taku: 拓卓琢宅
takumi: 匠巧
tama: 玉珠環
tamaki: 環
tame: 為
tami: 民
tamotsu: 保
tan: 丹端旦
tana: 棚
tane: 種
tani: 谷
taru: 樽
tasuku: 佑祐
tate: 立館盾
tatsu: 達竜辰龍樹建立
tatsuki: 樹
te: 手
tei: 貞
ten: 天典
tep: 鉄哲
tera: 寺
teru: 輝照晃
tetsu: 哲鉄徹
to: 斗人戸登都十富門図鳥翔渡杜兎
tobi: 飛
tobira: 扉
tochi: 栃
todoroki: 轟
toga: 栂
toge: 峠
toi: 樋
toki: 時
toko: 床
tokoro: 所
toku: 徳篤
toma: 苫笘
tomari: 泊
tome: 留
tomi: 富冨臣
tomo: 友智知朋朝伴共倫丈
tomoe: 巴
tone: 利
too: 遠十
tooru: 徹透亨通亮
tora: 虎
tori: 鳥
toride: 砦
toshi: 敏俊利年寿淑稔逸聡峻才
tou: 藤東桃統塔冬透登当刀島灯
toyo: 豊
tsu: 津
tsubaki: 椿
tsubame: 燕
tsubasa: 翼
tsubo: 坪壺
tsuchi: 土
tsuge: 柘
tsugi: 次
tsugu: 次継嗣
tsuji: 辻
tsuka: 塚
tsukasa: 司典吏
tsuki: 月槻
tsume: 爪
tsumi: 積
tsumugi: 紬
tsuna: 綱
tsune: 恒常経
tsuno: 角
tsuri: 釣
tsuru: 鶴弦蔓
tsurugi: 剣
tsuta: 蔦
tsutomu: 勉努務力
tsutsu: 筒
tsutsumi: 堤
tsuyoshi: 剛強毅
tsuzumi: 鼓
u: 宇右羽鵜
uchi: 内打
ue: 上植
ui: 初
uji: 氏
uki: 浮
uma: 馬
ume: 梅
umi: 海
une: 畝
uo: 魚
ura: 浦
urara: 麗
urushi: 漆
uruu: 閏
ushi: 牛
ushio: 潮
usu: 臼薄碓
uta: 詩歌
uwa: 上
wa: 和羽輪環
waka: 若和
wake: 分別
waki: 脇湧涌
wani: 鰐
wara: 原藁
wari: 割
washi: 鷲
wata: 渡綿
watari: 渡
wataru: 渡亘航渉弥
ya: 矢也谷屋弥八哉家野夜冶
yabu: 薮藪
yagi: 柳
yake: 宅
yaki: 焼
yaku: 薬役
yama: 山邪
yana: 柳梁簗
yanagi: 柳
yashiro: 社
yasu: 安康靖泰保恭弥寧易
yasushi: 靖康泰恭
yo: 代世与余
yodo: 淀
yoko: 横
yoku: 翼
yomogi: 蓬
yone: 米
yori: 頼依順
yoshi: 義良吉喜好芳美佳嘉由慶善祥能欣淑葭宜悦克淳圭叔禎
you: 陽洋葉要遥庸曜蓉瑶容
yu: 由夢弓油湯
yui: 結唯
yukari: 縁紫
yuki: 幸雪之行征倖志
yume: 夢
yutaka: 豊裕
yuu: 優裕勇祐悠雄佑友有結侑右夕邑宥湧
yuzu: 柚弓
yuzuru: 譲
za: 三
zai: 財在
zaka: 坂阪
zaki: 崎﨑
zato: 里
zawa: 沢
ze: 是
zen: 善禅全前
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
粟飯原: aihara
赤羽: akabane
明石: akashi
明智: akechi
安芸: aki
芥川: akutagawa
甘利: amari
雨宮: amemiya amamiya
穴吹: anabuki
安西: anzai
青井: aoi
新垣: aragaki
新井: arai
荒井: arai
浅田: asada
朝霧: asagiri
朝陽: asahi
浅香: asaka
麻丘: asaoka
足利: ashikaga
麻生: asou
明日香: asuka
飛鳥: asuka
飛鳥井: asukai
足助: asuke
阿波: awa
安房: awa
淡路: awaji
綾小路: ayanokouji
鮎川: ayukawa
安曇: azumi
馬場: baba
坂東 板東: bandou
千早: chihaya
主税: chikara
長宗我部 長曽我部: chousokabe
大輝: daiki
大樹: daiki hiroki
大輔 大介: daisuke
伊達: date
百百: dodo
土井: doi
海老: ebi
蛯原: ebihara
蛭子: ebisu
越後: echigo
越前: echizen
枝野: edano
江馬: ema
衛門: emon
江夏: enatsu
遠藤: endou
榎本: enomoto
越中: etchuu
藤原: fujiwara
深海: fukami
深見: fukami
福士: fukushi
蒲生: gamou
源氏: genji
祇園: gion
五味: gomi
郡司: gunji
具志堅: gushiken
八戸: hachinohe
土師: haji
葉室: hamuro
英: hanabusa
羽仁: hani
埴生: hanyuu
羽生: hanyuu habu
張替: harigae
播磨: harima
張本: harimoto
日馬: harumi
陽翔: haruto
長谷: hase
長谷川: hasegawa
羽柴: hashiba
橋立: hashidate
橋下: hashimoto
羽田: hata haneda hada
波多野: hatano
畑山: hatayama hatakeyama
羽鳥: hatori
八田: hatta yatsuda
服部: hattori
葉山: hayama
隼人: hayato
颯人: hayato
勇人: hayato yuuto
間: hazama
葉月: hazuki
辺見: henmi
逸見: henmi itsumi
日比野: hibino
飛騨: hida
一二三: hifumi
東国原: higashikokubaru
東野: higashino touno
東尾: higashio
日暮: higurashi
柊: hiiragi
土方: hijikata
陽葵: himari hinata
陽菜: hina haruna
日向子: hinako
陽向: hinata
日向: hinata hyuuga
日野原: hinohara
平井: hirai
大翔: hiroto haruto yamato
比留間: hiruma
常陸: hitachi
樋渡: hiwatari
帆足: hoashi
外間: hokama
本田: honda
本郷: hongou
本庄 本庶: honjou
星川: hoshikawa
細川: hosokawa
堀田: hotta
北条 北條: houjou
百田: hyakuta momota
一条: ichijou
一戸: ichinohe
五十嵐: igarashi
飯干: iiboshi
飯田: iida
伊集院: ijuuin
池谷: ikeya iketani
生駒: ikoma
生稲: ikuina
生島: ikushima
稲葉: inaba
斎部: inbe
井上: inoue
犬養 犬飼: inukai
砂金: isago
諫早: isahaya
伊勢: ise
五十: iso
五十六: isoroku
五十鈴: isuzu
伊藤: itou
石見: iwami
岩田: iwata
伊予: iyo
十六夜: izayoi
和泉: izumi
出雲: izumo
神保: jinbou
城之内: jounouchi
純平: junpei
十文字: juumonji
鏑木: kaburagi
門倉: kadokura
角野: kadono
香川: kagawa
蔭山: kageyama
神楽: kagura
甲斐: kai
海原: kaibara unabara
海部: kaifu amabe
皆藤: kaitou
鍛冶: kaji
掛布: kakefu
神成: kaminari
神代: kamishiro kumashiro
神山: kamiyama kouyama
賀茂: kamo
神戸: kanbe koube
神田: kanda
貫地谷: kanjiya
鹿野: kano
狩野: kanou
嘉納: kanou
香織: kaori
花梨: karin
葛西: kasai
笠井: kasai
河西: kasai kawanishi
春日: kasuga
春日井: kasugai
葛城: katsuragi
桂木: katsuragi
葛飾: katsushika
川端: kawabata
河内: kawachi kouchi
河合 川合: kawai
川面: kawamo
河津: kawazu
風間: kazama
一樹: kazuki
上総: kazusa
木場: kiba
吉備: kibi
菊地 菊池: kikuchi
菊川: kikukawa kikugawa
金武: kin
木下: kinoshita
吉良: kira
桐生: kiryuu
私市: kisaichi
如月: kisaragi
喜多: kita
鬼頭: kitou
木暮: kogure
小春: koharu
小比類巻: kohiruimaki
小岩井: koiwai
小泉: koizumi
心愛: kokoa
心美: kokomi
心菜: kokona
心音: kokone
九重: kokonoe
国府: kokubu
国分: kokubu
小町: komachi
狛江: komae
駒井: komai
菰田: komoda
金剛: kongou
紺野: konno
近衛: konoe
郡山: kooriyama
興梠: koorogi
河野: kouno kawano
香西: kousai
高坂: kousaka takasaka
久保: kubo
工藤: kudou
玖珂: kuga
陸田: kugata mutsuda
熊谷: kumagai kumagaya
熊野: kumano
久米: kume
黒澤: kurosawa
来島: kurushima kijima
来栖: kurusu
日下: kusaka
日下部: kusakabe
草柳: kusayanagi
楠木: kusunoki
忽那: kutsuna
喜屋武: kyan
今日子: kyouko
馬渕 馬淵: mabuchi
麻衣: mai
真木: maki
真崎: masaki
政岡: masaoka
間瀬: mase
松任谷: matsutouya
芽衣: mei
目時: metoki
御堂: midou
三原: mihara
三河: mikawa
御子柴: mikoshiba
未来: miku mirai
御厨: mikuriya
湊谷: minatoya
水無月: minazuki
美濃: mino
簑輪: minowa
御園: misono
美空: misora
三田: mita sanda
御手洗: mitarai
満仲: mitsunaka
宮内: miyauchi kunai
美雪: miyuki
最上: mogami
紅葉: momiji kureha
百百子: momoko
物部: mononobe
宗像: munakata
室伏: murofushi
武蔵: musashi
陸奥: mutsu
那智: nachi
長田: nagata osada
長月: nagatsuki
名越: nagoshi
南雲: nagumo
波木: namiki
並木: namiki
七海: nanami
難波: nanba namba
直木: naoki
奈良: nara
鳴海: narumi
鳴門: naruto
夏目: natsume
名和: nawa
二木: niki futaki
二宮: ninomiya
錦織: nishikori nishigori
西野: nishino
西宮: nishinomiya
新渡戸: nitobe
新田: nitta
丹羽: niwa
希空: noa
野呂: noro
能登: noto
能見: noumi nomi
額田: nukata
越智: ochi
織田: oda
小田切: odagiri
小田桐: odagiri
小笠原: ogasawara
小椋 小倉: ogura
荻生: ogyuu
及川: oikawa
隠岐: oki
翁: okina
面高: omodaka
恩田: onda
大江: ooe
大神: oogami
大原: oohara
大豆生田: oomameuda
太田: oota
長船: osafune
刑部: osakabe
長内: osanai
大仏: osaragi
押井: oshii
忍足: oshitari
小谷: otani kotani
乙女: otome
近江: oumi
大和田: owada oowada
尾張: owari
小津: ozu
林檎: ringo
六角: rokkaku
佐渡: sado
三枝: saegusa
相模: sagami
雑賀: saiga
西園寺: saionji
咲良: sakura
寒川: samukawa sangawa
真田: sanada
三条: sanjou
讃岐: sanuki
五月女 早乙女: saotome
申楽: sarugaku
猿橋: saruhashi
佐々木 佐佐木: sasaki
五月: satsuki
薩摩: satsuma
小夜: sayo
小雪: sayuki koyuki
小百合: sayuri
関根: sekine
瀬古: seko
船場: senba
妹尾: senoo senou
泉水: sensui
釈迦: shaka
椎名: shiina
志摩: shima
島尻: shimajiri
七五三: shime
清水: shimizu
志水: shimizu
下野: shimotsuke shimono
信濃: shinano
真珠: shinju
四宮: shinomiya
東雲: shinonome
塩見: shiomi
白木: shiraki
宍戸: shishido
設楽: shitara
静香: shizuka
雫石: shizukuishi
静谷: shizutani
少路: shouji
東海林: shouji tokairin toukairin
祖父江: sobue
蘇我: soga
曽我部: sogabe
十河: sogou
曽根: sone
反町: sorimachi
菅田: suda sugata
首藤: sudou shutou
菅野: sugano kanno
隅田: sumida
周防: suou
駿河: suruga
諏訪: suwa
舘: tachi
立花: tachibana
太刀川: tachikawa
立川: tachikawa tatekawa
太一: taichi
平良: taira hirara
但馬: tajima
高村: takamura koumura
小鳥遊: takanashi
高良: takara koura
高志: takashi
鷹取: takatori
鷹司: takatsukasa
武市: takechi
竹内: takeuchi
玉木: tamaki
玉置: tamaki tamaoki
多聞: tamon
七夕: tanabata
反田: tanda
谷川: tanigawa tanikawa
田代: tashiro
多多良: tatara
立石: tateishi
帯刀: tatewaki
哲平: teppei
勅使河原: teshigawara
戸部: tobe
土岐: toki
都倉: tokura
都丸: tomaru
利根川: tonegawa
藤堂: toudou
東条 東條: toujou
当麻: touma taima
外山: toyama
豊島: toyoshima teshima
土橋: tsuchihashi dobashi
土屋: tsuchiya
津軽: tsugaru
柘植: tsuge
月岡: tsukioka
筑紫: tsukushi
鶴見: tsurumi
対馬: tsushima
津島: tsushima
筒井: tsutsui
梅雨: tsuyu
栗花落: tsuyuri
都築: tsuzuki
生方: ubukata
宇田: uda
有働: udou
莵道: udou
上杉: uesugi
宇治: uji
氏家: ujiie
雲野: unno
海野: unno umino
魚住: uozumi
卜部 占部: urabe
浦上: uragami
宇佐美: usami
牛込: ushigome
臼杵: usuki
宇多: uta
歌川: utagawa
内海: utsumi uchiumi
宇都宮: utsunomiya
若狭: wakasa
若生: wakou
和久: waku
綿引: watabiki
渡辺 渡邉 渡邊 渡部: watanabe
渡会 度会: watarai
八千代: yachiyo
八重: yae
八木: yagi
山羊: yagi
矢作: yahagi
八幡: yahata hachiman
大和: yamato
楊井: yanai
八尾: yao
弥生: yayoi
依田: yoda
四方: yomo shikata
米山: yoneyama
米津: yonezu
与謝野: yosano
陽太: youta haruta
結愛: yua
由衣: yui
油井: yui
結菜: yuina yuna
湯川: yukawa
雪乃: yukino
百合: yuri
結弦: yuzuru
銭形: zenigata
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

/** The kana that a name may be written with, and the characters, each reading in all the ways it is written. */
const tableOf = (written: (reading: string) => string) =>
  new Map([
    ...kanaTable,
    ...spelledReadings([...readings, ...words].map(([characters, all]) => [characters, all.map(written)])),
  ]);
const atStart = tableOf((reading) => spellings(reading).join(" "));
const inside = tableOf((reading) => `${spellings(reading).join(" ")} | ${spellings(voiced(reading)).join(" ")}`);

/** Reads characters, and kana among them, as a Japanese name does. */
export function readAsJapanese(word: string): SoundWord {
  const signs = [...word].flatMap((character, at, all) => {
    const written = character === "々" ? (all[at - 1] ?? "") : character;
    return /\p{Script=Han}/u.test(written) ? [traditional(written)] : morae(written);
  });
  const [first, rest] = [atStart, inside].map((table) => soundWord(signs, table, "exact")) as [SoundWord, SoundWord];
  return { ...rest, at: [...first.at.slice(0, 1), ...rest.at.slice(1)] };
}
