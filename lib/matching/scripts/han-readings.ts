/**
 * How characters in names are read outside Mandarin, a line each as in a table of sounds. First family names as
 * written in Hong Kong, South-East Asia, Vietnam and Korea, and given-name characters there; then Japanese readings
 * of the commonest characters in names; then Western names whose Chinese form is a convention.
 */
export const characterReadings = `
陈 陳: chan tan tran chin | jin ting chun chern
林: lam lim im rim | linn liem ling
李: lee li lei yi rhee ri ly | lie i
王: wong ong wang vuong | heng
汪: wong
张 張: cheung chang teo jang tiong cheong chong truong | chung tio zang
章: cheung chang jang |
黄 黃: wong huang hwang ng wee ooi oei huynh hoang | bong eng
刘 劉: lau low liew liu lew yoo ryu luu yu | law
吴 吳: ng goh wu go oh ngo | gouw woo
伍: ng wu
周: chow chau chew chou joo chiu | chu ju
郑 鄭: cheng tay chang teh jeong chung jung cheang | tee the chong trinh
谢 謝: tse cheah chia hsieh sia tjia | che sha ta
许 許: hui koh khoo hsu heo hur hua | kho
蔡: choi chua tsai chai choy chae tsoi | chua tjoa
杨 楊: yeung yeo yong young yang duong ieong | njoo
梁: leung liang leong neo yang ryang luong | nio
罗 羅: law lo loh na ra la | low
何: ho hoe ha | hor
郭: kwok kuo quek kwak kok quach | kuok gwok
曾: tsang tseng chan tsan | chang cheng jeung tang
叶 葉: yip yap yeh ip yeap | diep
冯 馮: fung fong feng phung | foong pang
邓 鄧: tang teng dang | theng
赵 趙: chiu chao jo cho | teo tio jiu trieu
朱: chu choo ju joo | choy
沈: shum sim shen shim sum | tham
潘: poon phua pan pun phan ban | puah
余 俞: yu yee yue yoo | eu u
胡: wu woo oh ho | ow wo
徐: chui tsui hsu chee seo suh su | choi chi
孙 孫: suen sun soon son |
马 馬: ma mah beh |
高: ko go kao goh |
江: kong kiang kang chiang gong | 
姜 강: keung kang chiang geung | kiang
洪: hung ang hong | 
施: sze see shih | si
苏 蘇: so soo su sou to | 
方: fong png hong bang pang | phuong
丘 邱: yau khoo chiu hiew khu koo | hew chew
卢 盧: lo loo low noh roh lu | loh
钟 鍾 鐘: chung cheong jong choong | cheng
温 溫: wan woon boon on | 
庄 莊: chong ching chng chuang jang | tsang
颜 顏: ngan gan yen ahn |
关 關: kwan kuan |
区 欧 區 歐: au ou |
蒋 蔣: chiang cheung jang tsiang |
袁: yuen yuan won | 
董: tung tong dong |
萧 蕭 肖: siu hsiao shaw siew siaw seow so |
程: ching cheng jung |
曹: tso tsao cho jo | cao choe
彭: pang phang paeng | 
魏: ngai wei wee wi | nguy
薛: sit hsueh seol sih | 
戴: tai tay dai te | 
范 範: fan pham |
阮: yuen nguyen ruan |
宋: sung song |
唐: tong tang | thong dang
钱 錢: chien chin |
严 嚴: yim yan eom um |
康: hong kang |
白: baek paik pak bai pai | 
金: kim gam kam gum chin |
朴 樸: park pak bak piao |
崔: choi choe tsui chwe |
韩 韓: han hon |
尹: yoon yun wan |
安: ahn an on |
申: shin sin sun |
权 權: kwon kuen kwong |
全: jeon chun |
文: moon mun man | 
南: nam |
柳: ryu yoo lau yu |
吕 呂: lui lu yeo ryo lua |
任: yam im lim yim | 
孔: hung kong gong | 
车 車: cha |
石: shek seok sek | 
侯: hau | 
姚: yiu yao yew | yo
田: tin chon |
邹 鄒: chow tsou chau |
廖: liu liew liao | 
傅: fu foo poh | 
熊: hung hsiung |
顾 顧: koo ku | 
龚 龔: kung | 
尤 游: yau yu yew | 
明: ming myung myong | meng
国 國: kwok kuo guk kuk gook | 
华 華: wah wa hwa | 
志 智: chi ji tse | chee
家 嘉 佳: ka ga kar | ca
伟 偉: wai wei | 
强 強: keung kiang kang |
荣 榮 永: wing yung young weng yong | 
英: ying young yong | eng
美: mei mi may | mee
玉: yuk ok yook gek |
珠: ju joo chu |
日: il yat | 
成 星 盛: sung shing sing song seong | sheng seng
正 贞 貞 廷: jung ching jeong chong chung jong ting | cheng
恩 殷 銀 银: eun un yan ngan | 
泽 澤: chak tak tse taek |
东 東: tung dong tong | 
民 敏: man min | 
德: tak duk teh deok te | teck tek
光 广: kwong kwang gwang | kuang kong
大: tai dae ta tae |
中 仲: chung jung joong |
俊 骏 駿: chun jun joon | choon
秀 洙: soo su sau | siu
熙 姬 喜: hee hui hei hi | 
淑: suk sook shuk | sok
贤 賢 铉 鉉 炫: hyun yin hyon hyeon hsien | 
在 宰 载: jae choi jai | 
相 尚 祥: sang cheung seung | siang
生: sang shang sang | seng
子: tse tsz ja tzu | chee
一: yat il i |
龙 龍: lung ryong yong long | 
天: tin chun cheon | thien
春: chun choon |
学 學: hok hak haksueh | 
建 健: kin gun kun geon chien | kian
平: ping pyong pyung | peng
清: ching cheng chung | 
立: lap lip rip |
丽 麗: lai ryo | lay
慧 惠: wai hye hui | 
芳: fong bang | 
珍: chun jin chen |
爱 愛: oi ae ngoi | 
安 晏: on an |
义 義: yee ui yi | 
仁: yan in jen | 
诚 誠: shing sung seong | 
雄 勇: hung yung ung | 
汉 漢: hon han |
基: kei ki gi | kee
熹: hei | 
乐 樂: lok le | 
宝 寶: po bo | poh
炳 秉: ping byung bing | 
景 敬 京: king kyung gyeong | keng
元: yuen won yuan | 
世: sai se |
锡 錫 石: sek seok suk shek | 
镇 振 鎮: chun jin chan | chen
哲 喆: chit chul cheol che |
植: chik sik shik |
浩 豪 昊: ho hao | hou
宇 佑 祐: yu woo u |
宗 钟: chung jong chong | 
昌 昶: cheung chang | 
承 昇 升: shing seung sung | 
恒 恆: hang | 
旭: yuk wook uk | 
焕 煥 桓: wun hwan fan | 
勋 勳: fan hoon hun |
诗 詩: sze si | 
琪 奇 其: kei ki gi | kee
静 靜: ching jung | 
慈: chi tze ja |
润 潤: yun yoon | 
礼 禮: lai ye | 
均 钧: kwan gyun kyun |
启 啟 棋: kai kei | 
洋 阳 陽: yeung yang | 
凯 凱: hoi kai |
海: hoi hae hye |
达 達: tat dal ta | 
坚 堅: kin gyeon | 

田: ta da | den
中: naka chu |
山: yama san |
川 河: kawa gawa |
本: moto hon |
木: ki gi | 
村: mura |
井: i |
上: ue kami | 
下: shita | 
藤: to do fuji |
佐: sa |
伊 衣 猪: i | 
加 香 花 佳 夏: ka | 
斉 斎 齋: sai |
高 孝 隆 崇 貴 敬 尚: taka | takashi
橋: hashi bashi |
鈴: suzu rin |
渡: wata |
辺 邊 邉: nabe be |
小: ko o |
大: o dai | hiro oh
林: hayashi bayashi |
森: mori |
松: matsu |
竹 武: take | bu
石: ishi | 
原: hara wara bara |
野: no ya |
口: kuchi guchi |
島 嶋: shima jima | 
崎 﨑: saki zaki |
岡: oka |
福: fuku | 
西: nishi |
東: higashi to azuma |
北: kita | 
南: minami |
三: mi san zo so |
一: kazu ichi hajime |
二: ji |
郎 朗 路: ro | roh rou
太: ta | 
子: ko |
美 実 未 見 海: mi | 
恵: kei e megumi |
由 悠 優 裕 結: yu yuu | hiro
真 麻: ma asa shin makoto | 
理 里 莉 梨: ri | sato osamu satoshi
健: ken takeshi | 
明 昭 秋 章 彰 晃: aki akira | sho
彦: hiko |
夫 男 雄 郎: o |
介 助 輔 祐 佑: suke |
次 治 司 二: ji | tsugu haru osamu
之 幸 行 雪: yuki no sachi | 
信 伸 延: nobu shin | 
義 良 吉 喜 好: yoshi | kichi
和: kazu wa | 
正 政 昌 雅: masa tadashi | 
弘 浩 宏 博 広 裕 洋 寛: hiro hiroshi | yo
秀 英: hide ei |
清: kiyo kiyoshi | 
勝 克: katsu masaru | 
敏 俊 利 年: toshi shun | 
哲: tetsu |
光: mitsu hikaru | 
久 尚: hisa |
直 尚: nao |
文 史: fumi bun |
安 康 靖 泰: yasu an | 
陽 春 晴 治: haru yo | 
翔: sho kakeru |
智 知 友 朋: tomo chi | 
純 淳 潤: jun | 
誠 真: makoto | 
千: chi sen |
桜: sakura | 
葉: ha yo | 
奈 菜 那: na | 
紀 樹 希 輝 基 貴: ki | nori
愛: ai mana | 
沙 紗 佐 早: sa | 
織: ori | 
代 世 洋: yo | shiro
江 枝 絵 恵: e | eda
谷: tani ya dani |
坂 阪: saka | zaka
池: ike |
服部: hattori | 
長谷川: hasegawa | 
近: kon chika |
後: go |
前: mae | 
内 內: uchi | 
新: shin ara nii | 
古: furu | 
今: ima kon | 
青: ao | 
赤: aka | 
黒: kuro | 
白: shiro shira | 
金: kane kana | 
増: masu | 
永: naga ei | 
平: hira hei taira | 
杉: sugi | 
菅: suga kan | 
柳: yanagi | 
浜: hama | 
宮: miya | 
寺: tera dera | 
堀: hori | 
岩: iwa | 
関: seki | 
須: su | 
保: bo ho yasu | 
阿: a | 
部: be | 
安倍: abe | 
工: ku | 
桑: kuwa | 
熊: kuma | 
矢: ya | 
水: mizu | 
津: tsu zu | 
土: do tsuchi | 
屋 也 矢 弥: ya | 
沢 澤: sawa zawa | 
尾: o | 
倉: kura | 
塚: tsuka zuka | 
根: ne | 
戸: to do | 
士 志: shi ji | 
馬 場: ba uma | 
生: o iku nama | 
星: hoshi | 
庭: niwa | 
徳: toku nori | 
則 憲 典 規 紀: nori | 
成 重 茂: shige nari | 
淑 俊: toshi | 
朝: asa tomo | 
薫: kaoru | 
進: susumu | 
修: osamu shu | 
豊: yutaka toyo | 
聡: satoshi | 
亮: ryo | 
龍 竜: ryu tatsu | 
拓: taku | 
卓: taku | 
達: tatsu | 
圭 恵 慶 敬: kei | 
涼 遼: ryo | 
剛: tsuyoshi go | 
勇: yu isamu | 
晋: shin | 
慎: shin | 
晶: aki akira | 
崇 高志: takashi | 
富: tomi to | 
藏 蔵 造: zo | 
衛: e | 
輔: suke | 
玲: rei | 
礼: rei | 
零: rei | 

约翰 約翰: john johann johannes jon | johan
约瑟夫 約瑟夫: joseph josef | 
约瑟 約瑟: joseph | 
詹姆斯: james | 
查尔斯 查爾斯: charles | 
大卫 大衛: david | 
彼得: peter pieter petr | pete
保罗 保羅: paul paulo paolo | 
保尔: paul |
玛丽 瑪麗 玛莉: mary marie mari | 
乔治 喬治: george georg georges | jorge
迈克尔 邁克爾: michael | 
米歇尔: michel michelle | 
迈克: mike | 
爱德华 愛德華: edward eduard edouard eduardo | 
威廉: william wilhelm willem guillaume | 
亨利: henry henri | 
海因里希: heinrich | 
路易 路易斯: louis luis lewis | louise 
刘易斯: lewis | 
理查德 理查: richard | 
罗伯特 羅伯特: robert roberto | 
托马斯 湯瑪斯: thomas tomas | 
亚历山大 亞歷山大: alexander alexandre aleksandr alexandros | alessandro alejandro
亚历克斯: alex | 
伊丽莎白 伊麗莎白: elizabeth elisabeth elisabetta | 
维多利亚: victoria viktoria | 
凯瑟琳: catherine katherine katharine kathleen | 
安德鲁: andrew | 
史蒂芬 斯蒂芬: stephen steven stefan | 
史蒂文: steven | 
雅各布: jacob jakob | 
雅克: jacques | 
让: jean | 
简 珍: jane jean jan | 
安妮: anne annie anny | 
安: ann anne an | 
丹尼尔: daniel | 
马修: matthew | 
马克: mark marc | 
玛格丽特: margaret margarita marguerite margaret | margarethe
海伦: helen helene | 
爱丽丝: alice | 
露西: lucy | 
苏珊: susan suzanne susanne | 
史密斯: smith | 
约翰逊: johnson | 
约翰森: johansen johansson johanson johnsen | 
琼斯: jones | 
怀特: white | 
布朗: brown braun | 
赖特: wright | 
卡特: carter | 
沃克: walker | 
泰勒: taylor tyler | 
华盛顿: washington | 
林肯: lincoln | 
艾: e i ay | ai 
埃: e ae ei | a
伊: i e y | 
欧: o eu ou u | 
尤: u ju yu eu | 
恩: n en | nn
姆: m mm | me
尔 爾: r l rr ll | le re
斯: s ss th | 
夫: f v ff ve | ph
`;
