/**
 * How characters in names are written in Hong Kong and Macao and among Cantonese abroad: the usual spellings (there is no
 * standard one), then rarer ones and Jyutping.
 */
export const cantonese = `
a ah: 亞阿
aan ngan | ngaan: 顏雁眼晏
ai | ngai: 矮藝
an on | ngon: 安鞍岸
ang: 鶯
ang ying: 鶯
au ou | ngau: 區歐
ban bun: 品
chai tsai: 濟柴
chai | tsai zai: 齊仔寨
chak: 側
chak dik: 翟
chak tsak: 澤擇
chak tsak | caak: 策冊
cham: 箴
cham tsam | sham: 岑湛沉
chan chun | jan zan: 陳曾珍振鎮震真甄貞燦
chan tsan: 贊
chan tsang | zang: 曾增
chao: 周
chap tsap: 集
chat tsat: 七
chau: 宙籌
che: 車
che je: 姐
chee chi: 始
cheuk: 倬灼
cheuk chok cheok | coek: 卓焯綽桌
cheuk hok: 郝
cheuk | soek: 爍鑠爵
cheung: 鏘掌漳
cheung cheong | jeung zoeng chang: 張章蔣長祥璋昌暢翔彰樟象嬙將
chi: 池孜致姿治至遲始熾沚鋕祉
chi tsz: 滋
chi tsz chee | zi: 志智子芝之慈紫梓芷知枝治次姿
chi tsz | ci: 慈池馳詞賜
chik: 戚
chik jik: 夕
chik tsik: 席
chik | jik zik: 植直績職積
chim: 詹霑
chin: 芊
chin tsin | jin zin: 展戰薦
chin | cin: 錢前展千淺
ching: 澄鉦
ching cheng | jing zing: 正靜程清青晶精菁貞禎政呈晴靖誠澄情鄭征婧
ching | zaang zang: 崢錚
chio: 趙
chit: 婕
chit tsit | zit cit: 哲節捷澈
chiu: 超釗潮沼炤
chiu tsiu: 焦
chiu | ziu ciu chui: 趙朝超昭照潮招釗
cho tso | jo: 曹祖早蘇
cho | co zo: 左楚初祖曹
choi choy tsoi | coi zoi: 蔡彩才財在采材再載賽
chon: 俊春
chong: 昶暢
chong tsong: 臧蒼滄
chong | zong cong: 莊創壯藏
chow chau | zau cau jau: 周鄒秋州洲舟就秀
choy choi: 徐翠
chu: 褚儲
chu | zyu jyu: 朱諸珠柱注主著
chuen: 筌銓
chuen tsuen: 村
chuen tsuen | zyun cyun: 全泉傳銓荃川專存
chui tsui | ceoi: 徐翠崔萃隨
chuk: 竺續束
chuk | zuk: 竹祝足築
chun: 循禛
chun tsun: 蓁榛臻峻浚竣椿
chun | zeon ceon jun: 俊駿春進晉津秦雋臻遵準泉
chung: 翀
chung tsung | zung cung jung: 鍾鐘忠仲中宗從聰松充頌重
chung | cung: 聰琮
dai: 大
dau: 竇
dick tik: 廸迪狄的
dik: 迪
fai: 費
fai | faai: 輝快徽暉揮煇
fan: 樊
fan fun | fann: 范範芬勳勛凡帆繁勤訓奮歡
fat | faat: 發法佛
fei: 緋非斐
fei | fay: 飛菲霏妃
fo | for: 火科
fok | fook: 霍
fong: 鳳峰
fong | fung: 方芳房鳳晃
foo fu | fuh: 傅富夫符福苻虎輔芙扶府
fook fuk | fok: 福馥復
foon: 歡寬
foon fun: 寬歡款
fu: 父富
fui kwai: 魁
fuk: 伏
fung: 灃鋒
fung foong | fong: 馮鳳豐峰鋒楓風封逢烽奉
gap: 甲
ha: 下
ha har: 夏霞
hai: 奚兮
hak: 客赫
hak hark | kak: 克黑
ham: 菡
ham haam: 涵咸
han hon: 韓
han | haan: 嫻
hang: 鏗亨珩蘅
hang | hung: 恆恒亨行幸衡杏
hark: 克
hau: 後
hau how | hao: 侯孝厚口后巧
hei: 晞
hei hay hee | hi: 熙喜希曦禧羲晞僖
hei | hi: 起
heung | hoeng heong: 香向享響鄉
heung | hung: 洪
him | hin: 謙欠慊
hin: 衍
hin | heen: 軒憲顯獻騫
hing | heng: 興慶卿馨兄
hiu: 曉驍
ho: 顥晧澔
ho hoe: 何浩豪好可河荷皓昊賀濠灝灏
ho | o or: 珂
hoi: 鎧
hoi | hoy: 海凱開愷
hok | hog: 學鶴
hon: 罕寒
hon | hong: 漢韓瀚翰
hong: 項鄺航
hong | kong: 康匡航杭
hou: 浩豪好
huen hin | hyun: 炫煊暄
huen | hyun: 萱勸圈
hui: 栩
hui hoi | heoi: 許
hung hong | hang: 洪雄紅鴻孔虹熊恭弘
hung kung: 孔恐
ian: 恩欣仁
iao: 丘邱游有友
iat: 一日逸
ieong: 楊
im: 嚴
in: 燕賢然
io: 耀姚堯
iok: 玉旭
iong: 容勇
ip yip | yiip: 葉業
jim: 霑
ka: 珈迦
ka car: 卡
ka ga: 賈
ka ga kar: 家嘉佳加
kai: 解偕皆
kai | gai kay: 啟佳楷繼溪介契計
kak: 格
kam: 淦鑑鑒
kam gam | kum: 金錦甘今琴感鑑
kan gan | kahn: 簡勤根謹瑾近靳
kan | gaan: 簡間
kang: 耿更
kap | kup: 甲
kau kow: 苟
kau | gaau: 教校
kau | gau kow: 九球求狗
kay kei | gei ki: 基琪奇紀其祺騏旗麒冀琦機己棋姬淇
kee: 基
kei: 記祈岐頎
kei ki: 祁
kei | gei: 璣錡驥期杞
kem: 琴
keng: 慶敬瓊
keng king: 鏡
keong: 強
keung | goeng koeng kiang: 姜強疆
ki kei: 淇
kim gim: 兼劍
kin: 鍵
kin | gin kean: 建健堅見虔乾件
king: 經
king | ging: 荊
king | ging keng: 景敬瓊經京競璟勁
kio: 喬嬌
kit: 潔
kit | git kiet: 傑潔結
kiu: 翹蕎
kiu | giu: 姣僑
kiu | kwiu kieu: 喬橋嬌翹
ko go | gao: 高歌果哥
koi | kai goi: 蓋改
kok: 珏
kok kwok | gok: 覺國郭
kon gon: 幹
kong gong: 鋼剛綱罡
kong gong: 江
kong gong | kwong: 港光剛康廣岡
koo ku: 辜
koo ku | gu: 古顧谷姑鼓固故
koon goon kwun: 冠官觀管莞
kot got: 葛
ku | keoi kui: 區居
kuan: 關君群坤
kuen: 鵑涓
kuen | gyun kyun: 娟權捐捲眷
kuet: 闕
kui: 駒
kui | geoi: 鉅
kui | gui keoi geoi: 巨居舉瞿駒佢
kuk: 曲
kuk | guk: 菊
kung: 宮拱
kung | gung koong: 龔孔恭公功弓宮工
kuok: 國郭
kuong: 光廣鄺
kut gat: 吉
kwai: 癸逵
kwai | gwai: 桂貴季葵奎
kwan: 珺琨焜鋆錕
kwan kwun | gwan quan: 關君均群坤軍筠冠昆崑鈞
kwing: 炯
kwo gwo: 果
kwok: 鞠國
kwok | gwok kok: 郭國
kwong: 洸
kwong | gwong kong: 光廣鄺曠
kwun: 觀冠官管
la lah: 喇
lai: 厲儷澧
lai | lay: 黎麗賴禮勵莉
lam: 籃嵐
lam lum | laam lim: 林藍琳臨霖嵐南
lam | laam: 嵐
lan | laan: 蘭欄瀾
lang: 冷
lao: 劉柳
lap | laap: 立
lau: 婁
lau low | lou lao: 劉柳樓流留
law lo loh: 羅盧勞駱
lee: 荔
lee li | lei lie ly: 李利莉理俐梨里璃
lei: 璃李
lei lay: 李理莉
leong leung | loeng liang long: 梁良亮樑諒
lik: 酈
lik | lek: 力歷
lim | leem: 廉濂
lin: 練
lin leen: 蓮連煉
ling: 羚聆菱苓零
ling | leng: 玲凌靈令寧領嶺齡鈴伶翎
lit | leet: 烈列
liu lieu: 廖遼
lo: 蘆
lo loh: 盧老魯路露
lo | lou: 璐
loi loy | noi: 來
lok: 珞絡
lok | log: 樂洛駱諾
long: 浪琅郎
long | lung: 朗狼
lou: 盧羅路
luen: 鸞戀欒鑾
luen lyun: 聯
lui: 磊類
lui | leoi loi: 呂雷蕾
luk look: 陸祿綠鹿六
lun: 綸倫
lun | leon: 倫麟鄰輪藺
lung | long: 龍隆
lut: 律
ma mah: 馬瑪
mai: 米邁
mak mok: 墨默
mak | mok: 麥莫
man: 玟紋
man mang: 孟
man men mun: 問
man | men mun: 文敏民萬汶曼旻雯閔聞蔓漫
mang: 蜢猛
mang maang: 孟
mau mow: 牟謀
mau mow | miu: 茂
mei: 渼未
mei may mi | mee: 美媚薇微味尾眉
meng: 明
min | meen: 綿勉面
ming: 茗
ming | meng: 明銘鳴名命
mio: 妙苗
miu: 繆
miu | miao: 苗妙
mo: 慕母茂
mo | moh: 毛武無巫慕
mok | mock: 莫
mong | mung: 望芒
moon: 門
moon mun: 滿
mui moy | mei: 梅妹玫
muk mok: 沐牧
muk | mok: 木睦穆
mung: 夢蒙
mung mang | mang: 萌
na | nah: 娜
nam | naam: 南男楠
nang: 能
nau: 鈕
nei: 妮尼旎
ng: 梧
ng ung | eng: 吳伍五吾悟
nga: 芽
nga | ah: 雅亞
nga | ah aa: 婭
ngai: 艾
ngai | wai: 魏毅危倪藝
ngam | ngaam: 岩巖
ngan | gan ngaan: 顏雁銀
ngau | au: 牛
ngo: 我翺
ngo | o: 敖
ngoi oi: 外
ngok: 岳樂鄂
ngon: 岸
ngong: 昂
ni nay: 妮
nim: 念
nin: 年
nin | lin: 年
ning: 檸甯
ning | ling: 寧
nip lip: 聶
noi: 內
nok: 諾喏
nui: 女
nung: 農
oh ngo: 娥
oi: 靄藹
oi ngoi | oy: 愛靄藹
on: 安
or o | ko: 柯
pai: 派
pak: 珀北栢
pak bak | paak: 白柏百伯
pan: 班
pan ban: 濱賓斌彬
pan pun | poon: 彬斌賓盤
pang: 朋澎
pang | paang: 彭鵬
pat: 拔
pat but: 畢
pat | paat: 八
pau | bau pao: 包鮑
pei: 皮比
peng: 平炳
pik: 辟
pik | bik: 碧壁璧
pin: 邊卞
ping | peng bing: 平炳萍秉冰屏丙兵
pit: 必
piu: 飈飄
piu biu: 標彪
po: 普浦
po bo: 波
po bo pao | poh: 保寶波布甫步溥
pok: 博撲璞
pok bok: 博
pong: 龐
pong | bong: 邦龐
poon: 本
poon pun | pan: 潘盤
por: 波
pou: 葆寶保
pu po: 蒲
pui: 珮沛霈蓓配
pui | bui poey: 培佩貝裴沛
puk | book: 卜
ruan yuen: 阮
sai | say: 世西細
sam: 芯杉
sam | saam: 三森心岑沁
san sun: 宸神慎辰晨
san | sun: 新山辛
sang: 桑笙牲省
sang shang: 生
sao: 秀壽
sau: 岫首
sau sow | siu: 秀修壽守手
sau | kau: 仇
sek: 錫石
seng: 成誠勝星聖盛昇
seng sing: 成
seung: 想
sha: 莎
sha sa: 沙
sham shum | sum sam: 沈岑心深琛
shan | saan sun: 山珊姍
shap sap: 十
sheh she | se seh: 佘
shek | sek: 石碩
sheung: 上
sheung seung: 商
sheung | seung soeng: 雙常尚嫦裳相湘襄
shing: 乘
shing sing | seng: 城成誠勝承盛聖昇升丞晟星聲
shiu siu | shui: 邵少紹兆肇韶
shu: 舒
shu chu: 曙澍
shu | syu: 舒樹書恕殊
shue: 樞
shue shu | syu: 樹書舒
shui | seoi sui: 瑞水穗誰帥
shuk suk: 淑叔
shun: 鮮珣洵
shun sun: 迅
shun | seon: 順淳舜純信
shung sung: 崇宋嵩
si see sze szeto | si: 司史施思詩師士斯絲時事詞
sik: 惜
sik sek: 錫適識析色息
sim: 嬋
sin: 線蒨洗
sin | seen: 冼仙先倩善單羨茜
sing: 醒
sing | seng: 星勝成聲昇盛
sio: 蕭小
sit | sheet: 薛雪
siu: 紹肇霄筱瀟消
siu shau: 兆
siu | sio: 蕭小笑少肖邵
so: 索
so | soh: 蘇素所
sok: 朔淑
son: 順信
song: 爽
sou | so: 掃
suen: 漩瑄
suen sun | syun: 孫宣旋璇
suet sit: 雪
sui: 隋翠穗
sui soi: 胥須
sui | soi: 水歲隨
suk: 粟
sum: 深
sum sam | sham: 心森岑沈深琛
sun: 晨遜莘
sun sum: 燊
sun | seon: 信新辛迅燊申
sung | soong: 宋松崇嵩
sut sat: 瑟
sut | syut: 雪
sz: 師
sze: 獅思
sze sei: 四
tai: 體
tai | dai: 娣弟
tai | tay tei: 戴大泰太棣帝弟
tak: 特
tak | dak tack: 德得特
tam chum: 覃
tam taam | dam tum: 譚談丹潭
tan: 檀
tan dan: 丹旦
tang: 滕藤
tang | dang teng: 鄧騰登藤
tat | daat dat: 達
tau: 斗
tau dau: 豆
teng: 丁婷廷定
tim: 恬
tim | deem: 添甜
tin: 滇
tin | dean teen: 田天電典
tin | din: 殿
ting: 汀
ting | ding deng: 丁婷廷庭定鼎霆亭
tip: 蝶
tit: 鐵
tiu: 條
to: 韜滔屠渡
to tho: 涂塗
to | tou do: 徒杜道陶桃度濤圖都土多陀
toi: 岱代黛台臺
tok: 託鐸
tong: 黨
tong | thong tung: 唐湯棠堂塘當
tou: 杜圖
tou | diu tiu: 刁
tsang | chang zang: 曾
tse che | ze tze: 謝
tseng cheng | ching zeng: 井
tso: 曹
tsui chui: 徐崔翠
tsun: 晉
tsun chun: 津
tsung: 叢
tsz: 子紫茲
tuen | dyun: 段端團
tuk | duk: 篤
tun: 敦
tung: 潼桐佟瞳曈
tung | dung toong: 董東冬棟童同彤桐通統動
tze tse: 子梓芷之紫慈
u: 余胡于宇如
un: 源元
ut: 月越
vai: 偉惠
vong: 黃王
wa wah: 華花樺畫話
wah wa: 驊嬅樺
wai: 位唯惟懷葦慰槐尉
wai | way wei: 偉慧惠維威為韋衛蔚煒瑋薇葳懷淮緯暐憓蕙
wan: 昀環蘊耘
wan | one wun: 尹溫雲運韻允芸環宏
wan | waan: 寰
wang: 閎
wang wan: 宏弘泓
wat kwat: 屈
weng: 榮永
wing: 嶸
wing | wink ving: 永榮泳詠穎嶸
wo: 禾
wo woh: 和禾
wong | huang vong whong: 黃王汪皇旺煌鍠
woo wu | oo wuh: 胡湖烏
wu: 鄔
wui: 薈
wui | wooi: 會匯
wun | woon: 桓煥媛援垣
wut: 活
yam yum: 鑫歆吟
yam | yum: 任蔭欽音
yan: 胤炘
yan yun | jan yen: 恩欣仁殷因人忍昕茵寅印甄
yat: 逸鎰
yat yut: 一日逸溢
yau: 攸柔右宥
yau | jau yow: 丘邱游尤友由有佑祐幼幽悠
yee: 誼
yee yi | ji: 義誼薏貽
yee yi | yih ji: 儀怡兒宜余以懿綺漪熹二意頤伊爾羿而
yeh ye: 野
yeuk: 若約
yeuk yoek: 若
yeuk yuk: 若
yeung: 煬暘
yeung | joeng young yang yeong: 楊陽揚洋樣羊
yi yee: 苡
yik: 憶億奕弈
yik | yick: 奕益易翊翼液亦
yim yum: 閻
yim | jim: 艷灩琰
yim | jim im: 嚴炎艷冉豔
yin: 諺彥嫣
yin | jin: 燕賢彥妍延然言研煙弦
ying: 邢凝影瀅纓映膺營瀛礽
ying | jing: 英瑩盈應迎鷹瑛穎櫻螢楹凝形型
yip: 燁
yip | jip: 葉業
yiu: 遙
yiu | jiu: 姚耀堯瑤搖饒曜
yu: 汝
yu yee: 俞余庾
yu yue: 渝喻瑀預榆洳茹
yu yue | jyu: 余如宇愉雨瑜于儒羽玉餘裕譽語遇魚禹妤虞
yuen: 原
yuen | jyun: 紈瑗玄緣沅菀
yuen | jyun yun: 袁源元園遠婉媛苑阮完圓願淵鴛鉉
yuet: 玥
yuet | jyut: 月悅越粵
yui: 叡銳
yui yue | jeoi: 銳睿蕊芮裔
yuk yok: 鈺玉
yuk yook | juk: 玉旭育毓郁煜肉沃鈺
yuk | juk: 鈺昱
yun: 潤閏
yung chung: 涌湧
yung | jung: 榕融戎
yung | jung yong: 榮容勇蓉翁鎔溶庸用雍湧鏞
`;
