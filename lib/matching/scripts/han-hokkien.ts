/**
 * How characters in names are written among speakers of Hokkien, Teochew, Hakka, Hainanese and Foochow in Singapore,
 * Malaysia, Indonesia, the Philippines and Taiwan, as clerks once spelled them.
 */
export const hokkien = `
ah a: 亞阿兒
ai: 愛
aik ek: 益易奕
ang: 洪紅翁
aun ann an ang: 安
auw au aw: 歐區
aw: 胡
bak: 木墨
ban bun: 萬
ban man: 曼
bao po: 寶
be: 馬
bee bi: 美米
bee mei: 眉薇
beh mak beck: 麥
beng: 鳴
beng bang: 孟
beng meng: 明孟銘
beng ming meng: 明銘
bin min bing: 敏民炳閔
bock: 木睦
bock bok muk: 木睦
boey buay bay: 馬梅
bok: 莫牧沐
bok muk: 穆
bong: 望
boo: 巫
boo bu: 武
boon: 紋聞門
boon bun mun: 文
bow: 茂
bu boo: 武
buan muan: 滿
bun mun: 雯
chai: 財彩
chai tsai: 才財彩
chan: 燦
chan chin tsan: 曾
chan tjan: 田曾
chang tiong teo: 張
chau: 超潮
chay: 濟
chay che: 齊
cheah chia tjia sia: 謝
chee chi tze: 志芝子池智
chee choo su: 徐
chek: 策
chek tek: 叔澤積
chen: 曾
cheng: 鍾貞菁
cheng chiang: 清
cheng chin: 靜
cheng ching: 晴
cheng chng ching: 鄭清正莊青政晶靜
cheo chio: 招石
cheok chiok: 石足
cheong chiong: 張章鍾將昌
cheow chow cheo: 照昭潮
cher chay: 齊
cher tjhie: 徐
chew: 鄒周
chew chiu chiew chow: 周秋洲樹州
chew tio: 趙
chho tso chao: 曹
chia: 車
chiah seah: 赤
chiam: 詹
chian: 前倩戰
chiang chiong: 蔣江昌彰
chiat: 節
chiau: 焦
chiau chow chew: 超
chien chen: 錢前千
chiew chew: 照昭秋
chik: 德植
chin: 真清進震晉甄
chin chen tin: 陳振進真珍鎮津秦
chiok cheok chuk: 祝
chiong: 樟
chip: 集
chit: 七
choh cho chor: 祖
chok: 作
chong: 蒼崇壯
chong: 張
chong chung: 鍾莊宗忠聰
choo: 朱珠子芝紫主滋慈
choo chu tju: 朱珠子
choon: 峻
choon chun: 春俊駿順存
choong chung: 忠松宗聰
chor: 祖
chor cho: 左楚
chow: 鄒
chua tjoa chuah choa tsai: 蔡
chuan: 村
chuan chwan: 泉傳川全詮銓
chui: 水翠
chui chooi: 崔
chwa choa: 蔡
chwee: 水
chwee sui: 水
chye chai: 才財
dy dee: 李
ee: 意
ee i: 余儀怡
ee yan yen: 燕
eng: 映穎鶯應詠鷹
eng ing yeng ying: 永英榮黃
eng yeng: 永榮
eng ying: 瑩盈
er ie: 余
eu: 有友祐
eu u yew: 佑祐友
fah fa: 花
fatt huat: 發
fatt pit: 弼
foo: 胡
foo fu: 符傅
fui fooi: 輝
gah ngah yah: 雅
gak ngak: 岳
gan: 雁
gan ngan gun: 顏
gan yan: 眼
gay geh: 倪藝
gee gi: 義宜
gek: 玉
geng ngeng: 迎
geok gek: 玉
geok giok yoke: 玉
ghee: 義儀宜毅
giam: 嚴
gian ngian: 言研
giap: 業
giaw ngeow yeow: 堯
gim: 金岑
gim khim: 錦琴
gin geen: 銀仁
goh go ngo gouw: 吳
goh ngoh: 梧五
gong: 岡
gooi goei: 魏
gu ngu: 牛
gua: 外
guan: 冠元
guan gwan yuan: 源元原
guan nguan: 阮
guat: 月
gwee guek: 月
ha: 下
ha hah: 霞
ha hay: 夏
hai hye: 海
han: 寒
han hung: 漢韓
hang: 航項
hap: 合
hap hup: 合
har ha: 夏
haw hor: 虎
hean: 賢顯
hean heen hian hien: 賢軒顯
hee: 熙喜禧熹曦
hen han: 宏
heng: 恆衡邢行
heng hing hin: 興王慶幸亨
heok: 旭
heok hok: 學鶴
heong hiong hiang heung: 雄香向鄉
hian: 玄獻
hiang heng: 馨
hiew hiau: 曉
hii: 許
him yim: 熊
hin: 興
hin yan him: 欣
hiok: 旭
hiok | yok: 郁
hng hoon hun: 勳
ho: 昊
hoay hwai: 懷
hock hok: 鶴
hock hok fook: 福
hoe: 和
hoe hor ho: 何和河
hoh: 賀
hoi ooi hwee: 會海
hok hog: 福
hon: 韓
hong: 豐弘鋒皇虹
hong han: 翰
hong hoong wang: 宏
hong hung: 鳳豐峰洪鴻雄芳方風
hoo: 護夫
hoo hu: 富胡府
hoon: 芸芬雲勳
hoon hun: 雲勳芬分
hor: 荷
how hao ho: 浩豪孝好
how hau: 侯厚孝校
hsien hian: 顯賢憲
hua huah: 華
hua hwa wah: 華花
hua wah fah: 花
huam hwan: 范
huan fan: 樊
huan hoan: 凡歡煥
huang wee oei: 黃
huat: 法
huat fatt: 發
huay huey hui: 惠慧
hui: 費非
hui fai hwee: 輝惠暉花慧
hui fei: 飛
hut: 佛
hwa hua: 華
hwee fei: 菲
hwee hwei hui: 慧惠輝會
iam yam: 炎
imm im: 音
jap: 葉
jee joo ju: 如裕
jeow ngeow: 饒
jian jen | yan: 然
jiang: 江
jin yin gin: 仁任人忍
jit: 日
joey jui: 睿
joo: 裕愈
joo ju: 俞
joo yee: 瑜
joo yu yew: 裕如儒
joon yoon: 潤閏
juay: 瑞
kah ka: 家甲嘉佳
kah kai: 佳
kah kar: 賈
kai: 界
kai kye: 開凱階
kam: 甘感
kan kang: 簡
kang gang: 江
kang khong kung kong: 康
kar: 嘉
kat: 葛
kau kauw: 侯
kau kiu: 九
kay khay: 溪
kean kian kien: 健建堅乾
keat: 杰傑結
kee: 記奇麒琦淇枝期
kee keng kang: 庚
kee ki: 其基奇紀琪旗期起
kee ki khee: 祈杞
keh: 繼
keh kek: 格
kek: 克激
keng: 耿龔
keng kheng king khing: 慶瓊景敬經卿京
keow keo kiau: 嬌
kew hew khoe: 邱丘
kew kiu: 球求
khai kye: 楷啟
khaw kaw koh: 許
kheng: 慶卿
khiam: 謙
khoo khouw hee co: 許
khoo koo hew chew: 邱丘
khoon: 孔坤
khoon koon kun: 坤昆勤
khor kor: 許
khuan kuan: 寬款
kia: 佳
kiam: 劍
kiang keong: 強
kiang khiang keong: 強
kiat keat kek: 潔
kiat keat kit kiet: 傑吉結
kiau kiew: 喬僑
kien: 健堅建
kiew kiu: 橋嬌
kim: 金錦
kin: 建瑾
kin kim khim: 欽
kin kun: 根勤近謹
kio kiew: 橋
kiok keok kheok: 菊
kiok kheok: 曲
kiong: 龔宮拱
kiong kiong keong: 強恭姜
kng khng: 康
ko kow gao: 高
koay kueh quek kwek: 郭
koh: 辜姑
koh kho: 許高柯
kok: 覺
kok ka: 家
kok kock: 國
kon: 觀
kong: 剛光功鋼
kong kang: 剛
kong: 孔江
kong kwong: 光廣
koo: 固
koo ku: 古辜顧
kooi kway: 魁
koon: 琨君
koon khoon: 群
koon kin kun: 根
koon kuan: 坤觀官
kor: 科
kor kho koh: 可
kow: 九
kua: 柯
kuan kean: 娟冠
kuan kwang kwong: 光寬
kuen: 權
kun koon: 軍
kung: 孔公
kuo kuok: 郭
kwai: 桂
kwan kuan: 管
kwan kuang: 關
kwee: 貴桂
kwee kui: 季
kwee kui quee: 桂貴郭
kwik: 郭
lai: 來賴黎萊利禮
lak: 六
lam: 南藍
lam nam: 男
lan: 蘭
lang: 蘭
lang long: 郎朗
lao: 劉留
lark lak: 六
lau low lou law: 劉老
lay: 麗禮
lay lai: 禮麗
leaw: 廖
lee li: 里
lee li lie: 李利
leh lay: 麗
lek: 陸
lek lik: 力歷
leng: 齡領靈寧能
leng ling: 玲龍麟寧陵
leong liang niu neo: 梁良亮
li lee: 莉理
liam: 廉
lian lien: 連蓮
liang leong: 梁
liat leat: 烈
liew liu low: 劉柳廖
lim liem: 林
lim lin: 霖
lin lam: 琳
lin lian: 連
ling: 林
ling leng: 凌
ling lim: 林
liong leong lung: 龍良隆
liong | leong: 量
liow liaw leow liau: 廖
lip liap: 立
lock lok: 樂祿
loe: 呂
loh lo: 羅盧
loh lok: 駱
loke lock: 樂
loke luk lok: 陸
long: 農
loo: 露路
loo lu: 呂盧魯女
looi lui: 磊
look loke: 祿
loon: 輪
loon lun: 倫
loong leong: 龍隆
low: 盧
loy loi: 來
luah loi: 賴
luan lwan: 鑾
lui looi: 雷
lung: 龍隆
lut: 律
lye lai: 賴來
mah beh: 馬
mee: 美
mei mooi moi bee: 美梅妹
miao biau: 苗
min ming: 明
mo moh: 毛
moh: 慕
mok bok: 莫
mong: 蒙
mong bong: 夢
mor: 毛
mow moh: 慕茂
mui muay mooi: 妹梅
na: 娜
nah: 藍
nai: 乃
nam lam: 南楠
neng: 能
neo nio niu: 梁娘
ng goh: 吳
ng wee ooi oei uy: 黃
nga ngai nge: 倪
ngan: 銀
ngee ghee: 毅誼
ngee ngi: 義儀
ngiam: 嚴
ngian yen: 彥
ngo: 吳
ngoh goh: 伍
ngor ngoh: 娥
ngu: 吳
ngui: 倪
nie niam nyam: 念
nien nian lian: 年
niew: 梁
noi: 內
nyuk nyok: 玉
oey wie: 黃
oh: 胡
oh ho: 何湖
oi ai: 愛
ong: 黃旺
ong heng: 王
oo u: 于
ooi hui wee oei: 黃
ouw: 胡
pak: 北
pak peh: 白
pang: 邦房龐
pang phang: 彭馮
par pah: 豹
pat: 八
pau bau: 包
peck pek phek: 碧
peh pei: 白培
pei: 貝
pek paik: 柏
pek peh: 伯百
peng: 朋冰
peng ping: 平炳明萍冰
peng ping pin: 秉
phaik paik: 碧
phang pang: 彭
phe: 彭
pheng: 鵬萍
pheng peng: 鵬
phin: 品
phua poa phuah pua: 潘
piak: 璧
pian: 邊
pin: 彬斌
pin pheng: 彬品
piow piau piu: 標彪
pit: 畢
png hng pung: 方
poey pui: 裴
poh: 寶保步普
poh po: 寶保傅波
pok poh: 博
poon pun: 本盤
pui poey bwee: 培沛佩
pui pooi: 佩
quah kuah kwa: 柯
quek kuek: 郭
sai: 獅西
saik sek: 錫
sam: 三杉
san: 三山
san shan: 珊
say: 生世
say seh: 世
seah siah sia: 謝佘
sean sian: 仙善先
seang siang: 祥
seck: 錫
see: 時師
see si: 時
see si sze: 施詩思四時
sek: 席
sen: 生
seng: 陞星省
seng sing: 成生勝盛聲誠承昇
seok: 石
seok sek siok: 石淑碩
seow siau siow seo siauw siew: 蕭小
ser: 世
shee su: 舒
shin: 信新
shin chhim sim: 深
shuan suan: 宣山
si sih seet: 薛
siah: 社
siak: 錫
siam: 暹
siang: 上
siang seong: 翔
siau sio: 邵
sie sih: 薛施
siew: 紹壽首
siew siow: 兆少
siew siu: 秀修
sik siik: 薛
sik sit: 實
sim sum: 沈心沁森
sin: 晨申
sin shin: 新信辛
sing: 信
siok sock: 淑
siok sook: 淑叔
siong: 裳商頌松
siong siang: 尚象
siong siang seong: 祥松相雙湘
sip: 十
sit tit: 植
sng soon: 孫
so soh su: 蘇素
soat suat set: 雪
sock siok: 淑叔
soi: 細
song siong: 強
song sung: 宋
soo: 思樹
soo saw su: 蘇
soo shu: 書
sook suk: 淑叔
soon sin: 迅
soon sun: 順孫純
souw: 蘇
su soo: 史賜
su sze soo: 思士司慈
suan: 選萱
suan chuan: 全
suan swan suang: 雙泉全川宣
suat: 雪
suh soh su: 素
sui: 瑞
sui swee: 水瑞
swee: 水瑞
swee sui swie: 瑞水
sy: 施
sye sai: 使
tai: 大黛台
tai tay: 戴
tam: 丹淡
tan: 陳丹
tang: 東董
tang theng: 鄧騰
tat: 達
tay: 帝
tay teh tee: 鄭
teck tek: 竹
teck tek teik teh tik: 德澤竹
tee: 詩弟
tee thee: 鄭
tee ti: 池弟地治智知致
tek: 翟迪
teng: 登
teng ting: 丁庭廷鼎程婷
teo teoh tio teow: 張趙
teow chow: 朝
tham tam: 譚談
thay: 體
the ty: 鄭
thean thian: 天
thia thian theng: 程定
thiam tiam: 添
thiat tit: 鐵
thio tio tiu: 張
thiong: 暢
thng: 湯
tho: 桃
tho thor toh to: 陶杜桃
thoh: 土
thong tong: 湯唐堂
thye tye tai: 泰太大
tia ting: 鼎
tiam: 甜
tiam thiam tim: 添
tian: 天展
tian thian tien tin: 天田
tiang: 長
tiat chit tet: 哲
tien: 田典
tin chin: 珍鎮
ting: 陳
tiong: 重
tiong teong: 中忠仲張長
tjioe tjoe: 周朱
tng: 唐
tock tok: 篤
toe tho: 濤
toh: 杜卓
toh thor: 涂
toh tow: 道
tok: 卓
tong: 彤棟堂桐童冬中忠統
tong tung: 東棟董通
toon tun: 敦
toy choy: 蔡
tshu chew: 徐
tsu choo chu: 子
tua tai: 大
tuan: 端
tuan toon: 段
tuck: 德
tuck teck: 德
twan tuan: 團
tze: 士
tze chi: 姿
uan: 源遠
uan hng: 園
uan wan yuan: 袁
un: 韻
un eng: 允
un oon woon: 運
un yin: 恩欣
ung: 溫
wah: 華
wai wei: 偉維
wan: 萬婉
wan un: 溫雲
wan yuan: 媛
wang: 旺
wat yuat: 悅
wee: 偉威
wee oei: 黃
wee ui: 衛韋
wee wei ui: 蔚
wei: 偉威維
wei ngui gwee goei: 魏
wei wai: 瑋
wen boon: 文
weng: 榮永
wern wen boon: 文
wong: 黃王
wong ong: 汪
woon wan: 溫
yaik ek yik: 益奕
yam: 炎艷
yam yim: 任嚴
yan: 妍
yan yen ian: 燕
yang yeo: 楊
yap yeap yip iap: 葉
yaw: 耀姚
ye yit yik: 乙
yean yen yian: 燕賢
yee: 怡儀
yee yu: 余
yek yiek: 葉
yen yan gan: 顏
yeng: 英榮
yeo yeoh njoo iu young yong: 楊
yeok yok: 若
yeow yau: 瑤遙
yeow yeo: 姚
yeow yew: 友有
yeung: 楊
yew: 幼
yew yiew: 耀
yew yu yau iu: 尤友有游
yih yi ee: 義億
yin: 銀
yin in: 殷恩
yin un: 尹
yin yeng eng: 盈
yip: 業
yit: 一日益逸
yock yoke yok: 玉育
yok: 毓
yoke yoek: 玉
yong: 榕融用勇
yong foong: 蓉
yong iong: 養
yong yang yeong: 陽洋
yong yung eng: 榮永容勇
yoon: 潤
yoon yun: 雲允
yow: 姚耀
yu: 羽宇雨楊
yu yi u: 宇羽
yuen: 元源
yuen wan: 源遠
yun: 雲
zhi: 志
`;
