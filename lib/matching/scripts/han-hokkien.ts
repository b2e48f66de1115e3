/**
 * How characters in names are written among speakers of Hokkien, Teochew, Hakka, Hainanese and Foochow in Singapore,
 * Malaysia, Indonesia, the Philippines and Taiwan, as clerks once spelled them.
 */
export const hokkien = `
ah a: 亞阿兒
aik ek: 益易奕
ai: 愛
aun ann an ang: 安
ang: 洪紅翁
ban bun: 萬
bak: 木墨
bee bi: 美米
beng ming meng: 明銘
bin min bing: 敏民炳閔
bok: 莫牧
boon bun mun: 文
boey buay bay: 馬梅
bu boo: 武
chai tsai: 才財彩
chan chin tsan: 曾
chang tiong teo: 張
chay che: 齊
chee chi tze: 志芝子池智
cheah chia tjia sia: 謝
chek tek: 叔澤積
cheng chng ching: 鄭清正莊青政晶靜
cheo chio: 招石
cheok chiok: 石足
cheong chiong: 張章鍾將昌
chew chiu chiew chow: 周秋洲樹州
chiang chiong: 蔣江昌彰
chien chen: 錢前千
chin chen tin: 陳振進真珍鎮津秦
chong chung: 鍾莊張宗忠聰
choo chu tju: 朱珠子
choon chun: 春俊駿順存
chor cho: 左楚
chua tjoa chuah choa tsai: 蔡
chuan chwan: 泉傳川全詮銓
chui: 水翠
chye chai: 才財
eng ing yeng ying: 永英榮黃
ee i: 余儀怡
foo fu: 符傅
fatt huat: 發
gan ngan gun: 顏
gee gi: 義宜
geok giok yoke: 玉
goh go ngo gouw: 吳
guan gwan yuan: 源元原
gim khim: 錦琴
gin geen: 銀仁
hai hye: 海
han hung: 漢韓
hap: 合
heng hing hin: 興王慶幸亨
hean heen hian hien: 賢軒顯
heok hok: 學鶴
heong hiong hiang heung: 雄香向鄉
hoe hor ho: 何和河
hock hok fook: 福
hoi ooi hwee: 會海
hong hung: 鳳豐峰洪鴻雄芳方風
hoon hun: 雲勳芬分
hoo hu: 富胡府
how hao ho: 浩豪孝好
hua hwa wah: 華花
huang wee oei: 黃
huat fatt: 發
hui fai hwee: 輝惠暉花慧
jin yin gin: 仁任人忍
joo yu yew: 裕如儒
juay: 瑞
kah ka: 家甲嘉佳
kai kye: 開凱階
kang gang: 江
kee ki: 其基奇紀琪旗期起
kek: 克激
keng kheng king khing: 慶瓊景敬經卿京
kew kiu: 球求
kean kian kien: 健建堅乾
kiang keong: 強
kim: 金錦
kin kun: 根勤近謹
kiat keat kit kiet: 傑吉結
kiong kiong keong: 強恭姜
koay kueh quek kwek: 郭
koh kho: 許高柯
kok kock: 國
kong kwong: 光廣孔江
koon kuan: 坤觀官
ko kow gao: 高
koo ku: 古辜顧
khoo koo hew chew: 邱丘
khor kor: 許
kuo kuok: 郭
kung: 孔公
kwee kui quee: 桂貴郭
kwan kuang: 關
lai: 來賴黎萊利禮
lay: 麗禮
lam: 南藍
lan: 蘭
lau low lou law: 劉老
lee li lie: 李利
leng ling: 玲龍麟寧
leong liang niu neo: 梁良亮
liew liu low: 劉柳廖
lim liem: 林
lian lien: 連蓮
liong leong lung: 龍良隆
liow liaw leow liau: 廖
lock lok: 樂祿
loh lo: 羅盧
loke luk lok: 陸
loo lu: 呂盧魯
look loke: 祿
loon lun: 倫
lye lai: 賴來
mah beh: 馬
mei mooi moi bee: 美梅妹
mok bok: 莫
nam lam: 南楠
neo nio niu: 梁娘
ng wee ooi oei uy: 黃
ng goh: 吳
ngiam: 嚴
nien nian lian: 年
oh: 胡
oh ho: 何湖
oi ai: 愛
ong heng: 王
ooi hui wee oei: 黃
pak peh: 白
pang phang: 彭馮
peck pek phek: 碧
peng ping: 平炳明萍
phang pang: 彭
phua poa phuah pua: 潘
pin pheng: 彬品
poh po: 寶保傅波
poon pun: 本盤
quah kuah kwa: 柯
quek kuek: 郭
sai: 獅西
say seh: 世
seah siah sia: 謝佘
seng sing: 成生勝盛聲誠承昇
seow siau siow seo siauw siew: 蕭小
sean sian: 仙善先
siew siu: 秀修
sim sum: 沈心沁
sin shin: 新信辛
siong siang seong: 祥松相雙湘
so soh su: 蘇素
song sung: 宋
soo saw su: 蘇
sook suk: 淑叔
soon sun: 順孫純
soi: 細
swee sui swie: 瑞水
see si sze: 施詩思四時
shuan suan: 宣山
tan: 陳丹
tai tay: 戴
tat: 達
tay teh tee: 鄭
teck tek teik teh tik: 德澤竹
teng ting: 丁庭廷鼎程婷
teo teoh tio teow: 張趙
tee ti: 池弟地治
tee thee: 鄭
tham tam: 譚談
tho thor toh to: 陶杜桃
thong tong: 湯唐堂
thye tye tai: 泰太大
tiam thiam tim: 添
tian thian tien tin: 天田
tin chin: 珍鎮
tiong teong: 中忠仲張長
toh: 杜卓
tong tung: 東棟董通
tuan: 端
tuck: 德
wan un: 溫雲
wah: 華
wai wei: 偉維
wee oei: 黃
wei ngui gwee goei: 魏
woon wan: 溫
wong: 黃王
yam yim: 任嚴
yap yeap yip iap: 葉
yang yeo: 楊
yeo yeoh njoo iu young yong: 楊
yee yu: 余
yen yan gan: 顏
yew yu yau iu: 尤友有游
yeow yeo: 姚
yeung: 楊
yin in: 殷恩
yit: 一日益
yoke yoek: 玉
yoon yun: 雲允
yong yung eng: 榮永容勇
yow: 姚耀
yuen wan: 源遠
zhi: 志
hong hoong wang: 宏
yu yi u: 宇羽
gah ngah yah: 雅
pek paik: 柏
kuan kean: 娟冠
joey jui: 睿
ha hah: 霞
kah kai: 佳
tong: 彤棟堂桐
hong han: 翰
siang seong: 翔
lim lin: 霖
tiat chit tet: 哲
hin yan him: 欣
soat suat set: 雪
cheng ching: 晴
yong yang yeong: 陽洋
yan yen ian: 燕
wei wai: 瑋
pok poh: 博
hwee fei: 菲
lui looi: 雷
kun koon: 軍
bun mun: 雯
yeok yok: 若
yong foong: 蓉
pui pooi: 佩
pei: 貝
san shan: 珊
tshu chew: 徐
chee choo su: 徐
kan kang: 簡
tang theng: 鄧騰
how hau: 侯
chho tso chao: 曹
si sih seet: 薛
ngui: 倪
wong ong: 汪
chow: 鄒
tong: 童
ha hay: 夏
siau sio: 邵
him yim: 熊
mo moh: 毛
su soo: 史
loh lok: 駱
jeow ngeow: 饒
ling leng: 凌
yin un: 尹
chui chooi: 崔
tuan toon: 段
beng bang: 孟
beh mak beck: 麥
hoh: 賀
kwan kuan: 管
pau bau: 包
huan fan: 樊
bok muk: 穆
siok sook: 淑叔
chiok cheok chuk: 祝
kiok kheok: 曲
shee su: 舒
gu ngu: 牛
looi lui: 磊
choo: 朱珠子
piow piau piu: 標彪
toe tho: 濤
chiau chow chew: 超
kong kang: 剛
pheng peng: 鵬
hui fei: 飛
un yin: 恩欣
kiat keat kek: 潔
tong: 冬
eng ying: 瑩盈
lin lam: 琳
joo yee: 瑜
lang long: 郎朗
bao po: 寶
chor: 祖
cheng chiang: 清
chiah seah: 赤
hua wah fah: 花
ong: 黃
kar: 嘉
mong bong: 夢
hap hup: 合
keat: 杰傑結
kuen: 權
suat: 雪
tee: 詩弟
hock hok: 鶴
jiang: 江
yih yi ee: 義億
yee: 怡儀
wen boon: 文
chok: 作
guan: 冠元
loong leong: 龍隆
hsien hian: 顯賢憲
kuan kwang kwong: 光寬
yew yiew: 耀
yam: 炎
siew siow: 兆少
goh ngoh: 梧五
lay lai: 禮麗
kien: 健堅建
wei: 偉威維
heng: 恆衡
hua huah: 華
beng meng: 明孟銘
boo bu: 武
chai: 財彩
chin: 真清進
chiat: 節
chwee: 水
eng: 映穎
geok gek: 玉
gim: 金
giap: 業
gong: 岡
guat: 月
har ha: 夏
heok: 旭
hiok: 旭
hin: 興
hoe: 和
hoo: 護
huay huey hui: 惠慧
hwee hwei hui: 慧惠輝會
imm im: 音
jit: 日
joo: 裕愈
kam: 甘感
keow keo kiau: 嬌
kheng: 慶卿
khiam: 謙
khoon koon kun: 坤昆勤
khuan kuan: 寬款
kia: 佳
kiam: 劍
kin: 建
kok: 覺
kong: 剛
kow: 九
kwee: 貴桂
lak: 六
lang: 蘭
leng: 齡領
lip liap: 立
loke lock: 樂
loy loi: 來
lung: 龍隆
mee: 美
moh: 慕
mui muay mooi: 妹梅
nai: 乃
ngee ngi: 義儀
ngian yen: 彥
ngor ngoh: 娥
noi: 內
peh pei: 白培
phaik paik: 碧
pheng: 鵬萍
phin: 品
pin: 彬斌
poh: 寶保步
saik sek: 錫
san: 三山
seang siang: 祥
see: 時師
seok sek siok: 石淑碩
ser: 世
shin: 信新
siah: 社
siak: 錫
siam: 暹
soo: 思樹
sui swee: 水瑞
suan: 選
tai: 大
tang: 東
tho: 桃
tian: 天展
tien: 田典
tuck teck: 德
twan tuan: 團
uan: 源遠
ung: 溫
wan: 萬
wang: 旺
wee: 偉威
weng: 榮永
yaw: 耀姚
yean yen yian: 燕賢
yeng: 英榮
yin: 銀
yip: 業
yoon: 潤
yuen: 元源
yun: 雲
lek lik: 力歷
kee: 記奇麒
nyuk nyok: 玉
fui fooi: 輝
fah fa: 花
ngan: 銀
kiew kiu: 橋嬌
chiew chew: 照昭秋
chau: 超潮
tam: 丹淡
sam: 三杉
seck: 錫
chik: 德植
choong chung: 忠松宗聰
kwai: 桂
hean: 賢顯
thiam tiam: 添
cher chay: 齊
khaw kaw koh: 許
choh cho chor: 祖
suan swan suang: 雙泉全川宣
say: 生世
yock yoke yok: 玉育
suan chuan: 全
cheow chow cheo: 照昭潮
hng hoon hun: 勳
kiang khiang keong: 強
eng yeng: 永榮
hen han: 宏
thia thian theng: 程定
chiam: 詹
see si: 時
jee joo ju: 如裕
kin kim khim: 欽
bock bok muk: 木睦
kok ka: 家
song siong: 強
eu u yew: 佑祐友
tsu choo chu: 子
koon kin kun: 根
yaik ek yik: 益奕
koon khoon: 群
ling lim: 林
sik sit: 實
yeow yew: 友有
nga ngai nge: 倪
kor kho koh: 可
suh soh su: 素
nie niam nyam: 念
yin yeng eng: 盈
shin chhim sim: 深
cheng chin: 靜
wee wei ui: 蔚
sng soon: 孫
ee yan yen: 燕
tze chi: 姿
wern wen boon: 文
liang leong: 梁
buan muan: 滿
piak: 璧
hok hog: 福
keh kek: 格
leh lay: 麗
gwee guek: 月
lin lian: 連
chwa choa: 蔡
huan hoan: 凡歡煥
un eng: 允
khai kye: 楷啟
gan yan: 眼
kau kiu: 九
kio kiew: 橋
kee ki khee: 祈杞
joon yoon: 潤閏
luan lwan: 鑾
hoay hwai: 懷
pui poey bwee: 培沛佩
soo shu: 書
tia ting: 鼎
tua tai: 大
`;
