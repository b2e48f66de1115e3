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
章: cheung chang jang
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
徐: chui tsui hsu chee seo suh | choi chi
孙 孫: suen sun soon son
马 馬: ma mah beh
高: ko go kao goh
江: kong kiang kang chiang gong
姜 강: keung kang chiang geung | kiang
洪: hung ang hong
施: sze see shih | si
苏 蘇: so soo su sou to
方: fong png hong bang pang | phuong
丘 邱: yau khoo chiu hiew khu koo | hew chew
卢 盧: lo loo low noh roh lu | loh
钟 鍾 鐘: chung cheong jong choong | cheng
温 溫: wan woon boon on
庄 莊: chong ching chng chuang jang | tsang
颜 顏: ngan gan yen ahn
关 關: kwan kuan
区 欧 區 歐: au ou
蒋 蔣: chiang cheung jang tsiang
袁: yuen yuan won
董: tung tong dong
萧 蕭 肖: siu hsiao shaw siew siaw seow so
程: ching cheng jung
曹: tso tsao cho jo | cao choe
彭: pang phang paeng
魏: ngai wei wee wi | nguy
薛: sit hsueh seol sih
戴: tai tay dai te
范 範: fan pham
阮: yuen nguyen ruan
宋: sung song
唐: tong tang | thong dang
钱 錢: chien chin
严 嚴: yim yan eom um
康: hong kang
白: baek paik pak bai pai
金: kim gam kam gum chin
朴 樸: park pak bak piao
崔: choi choe tsui chwe
韩 韓: han hon
尹: yoon yun wan
安: ahn an on ang
申: shin sin sun
权 權: kwon kuen kwong
全: jeon chun
文: moon mun man
南: nam
柳: ryu yoo lau yu
吕 呂: lui lu yeo ryo lua
任: yam im lim yim
孔: hung kong gong
车 車: cha
石: shek seok sek
侯: hau
姚: yiu yao yew | yo
田: tin chon
邹 鄒: chow tsou chau
廖: liu liew liao
傅: fu foo poh
熊: hung hsiung
顾 顧: koo ku
龚 龔: kung
尤 游: yau yu yew
明: ming myung myong | meng
国 國: kwok kuo guk kuk gook
华 華: wah wa hwa
志 智: chi ji tse | chee
家 嘉 佳: ka ga kar | ca
伟 偉: wai wei
强 強: keung kiang kang
荣 榮 永: wing yung young weng yong
英: ying young yong | eng
美: mei mi may | mee
玉: yuk ok yook gek
珠: ju joo chu
日: il yat
成 星 盛: sung shing sing song seong | sheng seng
正 贞 貞 廷: jung ching jeong chong chung jong ting | cheng
恩 殷 銀 银: eun un yan ngan
泽 澤: chak tak tse taek
东 東: tung dong tong
民 敏: man min
德: tak duk teh deok te | teck tek
光 广: kwong kwang gwang | kuang kong
大: tai dae ta tae
中 仲: chung jung joong
俊 骏 駿: chun jun joon | choon
秀 洙: soo su sau | siu
熙 姬 喜: hee hui hei hi
淑: suk sook shuk | sok
贤 賢 铉 鉉 炫: hyun yin hyon hyeon hsien
在 宰 载: jae choi jai
相 尚 祥: sang cheung seung | siang
生: sang shang sang | seng
子: tse tsz ja tzu | chee
一: yat il i
龙 龍: lung ryong yong long
天: tin chun cheon | thien
春: chun choon
学 學: hok hak haksueh
介: kai gai
耀 燿: yiu yew yao
栋 棟: tong dong
作 卓: chok cheuk jak
阳 扬: yeung yang
福: fook hock bok
财 財: choi chai
发 發: fat huat
顺 順: shun soon
添: tim thiam
木: muk bok
水: sui chwee soo
来 來: loi lai rae
辉 輝: fai hwi hui
雪: suet syut seol
婷 庭: ting jeong
欣: yan hin heun
敏: man min bin
儿 兒: yee ah
仪 儀: yee ui
倩: sin
婉: yuen wan
兰 蘭: lan ran laan
花: fa hwa
秋: chau chew chu
香: heung hyang hiang
月: yuet goat wol
凤 鳳: fung bong hong
金: kam kum
福: fuk
建 健: kin gun kun geon chien | kian
平: ping pyong pyung | peng
清: ching cheng chung
立: lap lip rip
丽 麗: lai ryo | lay
慧 惠: wai hye hui
芳: fong bang
珍: chun jin chen
爱 愛: oi ae ngoi
安 晏: on an
义 義: yee ui yi
仁: yan in jen
诚 誠: shing sung seong
雄 勇: hung yung ung
汉 漢: hon han
基: kei ki gi | kee
熹: hei
乐 樂: lok le
宝 寶: po bo | poh
炳 秉: ping byung bing
景 敬 京: king kyung gyeong | keng
元: yuen won yuan
世: sai se
锡 錫 石: sek seok suk shek
镇 振 鎮: chun jin chan | chen
哲 喆: chit chul cheol che
植: chik sik shik
浩 豪 昊: ho hao | hou
宇 佑 祐: yu woo u
宗 钟: chung jong chong
昌 昶: cheung chang
承 昇 升: shing seung sung
恒 恆: hang
旭: yuk wook uk
焕 煥 桓: wun hwan fan
勋 勳: fan hoon hun
诗 詩: sze si
琪 奇 其: kei ki gi | kee
静 靜: ching jung
慈: chi tze ja
润 潤: yun yoon
礼 禮: lai ye
均 钧: kwan gyun kyun
启 啟 棋: kai kei
洋 阳 陽: yeung yang
凯 凱: hoi kai
海: hoi hae hye
达 達: tat dal ta
坚 堅: kin gyeon

田: ta da | den
中: naka chu
山: yama san
川 河: kawa gawa
本: moto hon
木: ki gi
村: mura
井: i
上: ue kami
下: shita
藤: to do fuji
佐: sa
伊 衣 猪: i
加 香 花 佳 夏: ka
斉 斎 齋: sai
高 孝 隆 崇 貴 敬 尚: taka | takashi
橋: hashi bashi
鈴: suzu rin
渡: wata
辺 邊 邉: nabe be
小: ko o
大: o dai | hiro oh
林: hayashi bayashi
森: mori
松: matsu
竹 武: take | bu
石: ishi
原: hara wara bara
野: no ya
口: kuchi guchi
島 嶋: shima jima
崎 﨑: saki zaki
岡: oka
福: fuku
西: nishi
東: higashi to azuma
北: kita
南: minami
三: mi san zo so
一: kazu ichi hajime
二: ji
郎 朗 路: ro | roh rou
太: ta
子: ko
美 実 未 見 海: mi
恵: kei e megumi
由 悠 優 裕 結: yu yuu | hiro
真 麻: ma asa shin makoto
理 里 莉 梨: ri | sato osamu satoshi
健: ken takeshi
明 昭 秋 章 彰 晃: aki akira | sho
彦: hiko
夫 男 雄 郎: o
介 助 輔 祐 佑: suke
次 治 司 二: ji | tsugu haru osamu
之 幸 行 雪: yuki no sachi
信 伸 延: nobu shin
義 良 吉 喜 好: yoshi | kichi
和: kazu wa
正 政 昌 雅: masa tadashi
弘 浩 宏 博 広 裕 洋 寛: hiro hiroshi | yo
秀 英: hide ei
清: kiyo kiyoshi
勝 克: katsu masaru
敏 俊 利 年: toshi shun
哲: tetsu
光: mitsu hikaru
久 尚: hisa
直 尚: nao
文 史: fumi bun
安 康 靖 泰: yasu an
陽 春 晴 治: haru yo
翔: sho kakeru
智 知 友 朋: tomo chi
純 淳 潤: jun
誠 真: makoto
千: chi sen
桜: sakura
葉: ha yo
奈 菜 那: na
紀 樹 希 輝 基 貴: ki | nori
愛: ai mana
沙 紗 佐 早: sa
織: ori
代 世 洋: yo | shiro
江 枝 絵 恵: e | eda
谷: tani ya dani
坂 阪: saka | zaka
池: ike
服部: hattori
長谷川: hasegawa
近: kon chika
後: go
前: mae
内 內: uchi
新: shin ara nii
古: furu
今: ima kon
青: ao
赤: aka
黒: kuro
白: shiro shira
金: kane kana
増: masu
永: naga ei
平: hira hei taira
杉: sugi
菅: suga kan
柳: yanagi
浜: hama
宮: miya
寺: tera dera
堀: hori
岩: iwa
関: seki
須: su
保: bo ho yasu
阿: a
部: be
安倍: abe
工: ku
桑: kuwa
熊: kuma
矢: ya
水: mizu
津: tsu zu
土: do tsuchi
屋 也 矢 弥: ya
沢 澤: sawa zawa
尾: o
倉: kura
塚: tsuka zuka
根: ne
戸: to do
士 志: shi ji
馬 場: ba uma
生: o iku nama
星: hoshi
庭: niwa
徳: toku nori
則 憲 典 規 紀: nori
成 重 茂: shige nari
淑 俊: toshi
朝: asa tomo
薫: kaoru
進: susumu
修: osamu shu
豊: yutaka toyo
聡: satoshi
亮: ryo
龍 竜: ryu tatsu
拓: taku
卓: taku
達: tatsu
圭 恵 慶 敬: kei
涼 遼: ryo
剛: tsuyoshi go
勇: yu isamu
晋: shin
慎: shin
晶: aki akira
崇 高志: takashi
富: tomi to
藏 蔵 造: zo
衛: e
輔: suke
玲: rei
礼: rei
零: rei

泉: izumi sen
栄 榮: ei saka sakae
作: saku
角: kaku kado
駿 瞬 舜 隼: shun hayao | hayato
仁: hito jin
賢 謙 研 憲: ken
建: ken tatsu take
祥 将 省: sho masa | masashi
匠 巧: takumi
海: kai umi mi
空: sora
蓮: ren hasu
蒼 葵: aoi ao so
斗 人 登: to | hito noboru
桂: kei katsura
梶: kaji
椎: shii
市: ichi
飯: ii
相: ai
浅: asa
深: fuka
長: naga osa cho
遠: en to
細: hoso
若: waka
荻: ogi
萩: hagi
鎌: kama
門: kado mon
間: ma
鳥: tori
鶴: tsuru
亀: kame
虎: tora
羽: ha hane
翼: tsubasa
舞: mai
歩: ayumi ho
望: nozomi
瞳: hitomi
緑: midori
茜: akane
蘭: ran
梓: azusa
楓: kaede
彩 綾 絢 文: aya | sai
京: kyo | kei
音: oto ne on
歌: uta ka
詩: shi uta
琴: koto
笑: emi
桃: momo
百合: yuri
夏: natsu
秋: aki
冬: fuyu
月: tsuki
日向: hinata
日: hi nichi | ka
佐々木 佐佐木: sasaki
五: go i itsu
六: roku mu
七: nana
八: ya hachi
九: ku | hisa
十: ju to
百: momo
万: man ma
王: o
玉: tama
珠: tama ju mi
瑠: ru
留: ru tome
流: ru | ryu
琉: ryu ru
隆: ryu taka
良 亮 凌: ryo
遥 遙: haruka
春香: haruka
香織: kaori
明美: akemi
裕子 祐子: yuko hiroko
忍: shinobu
薰: kaoru
茂: shigeru
稔 実: minoru
昇 登: noboru
守 衛: mamoru
衛門: emon
兵衛: bei be
兵: hei
右: u
左: sa
門: mon
丞: suke jo
典: nori suke
範 教 訓: nori
道: michi do
通: michi
満 充: mitsu michi | mitsuru
元 基 素: moto
本: pon bon
宗: mune so
家: ie ya
忠 匡 唯: tada | tadashi
貞 定: sada
重: shige e
盛 守 森: mori
親 近: chika
頼: yori
能: yoshi no
興 起 沖: oki
房: fusa
綱: tsuna
景 影: kage
時: toki
国 國: kuni koku
邦: kuni
氏: uji shi
兼: kane
経: tsune kei
常 恒 恆: tsune
季: sue ki
実: sane mi
師: moro shi
冬: fuyu
朋 智: tomo
伴: tomo ban
有: ari yu
在: ari
業: nari
也: nari ya
允 政 将: masa
斎: itsuki
丹: tan ni
羽 波 葉: ha wa
橘 立花: tachibana
藤原: fujiwara
源: minamoto gen
足利: ashikaga
織田: oda
徳川: tokugawa
豊臣: toyotomi
北条 北條: hojo
上杉: uesugi
伊達: date
東条 東條: tojo
御: mi go o
手: te
塚: zuka tsuka
宇: u
多: ta
田: da ta
岸: kishi
峰 峯 嶺: mine
嶽 岳: take
瀬: se
滝: taki
淵: fuchi
沼: numa
洲: su shu
濱 浜: hama
畑 畠: hata
稲: ina ine
米: yone
粟: awa
麦: mugi
草: kusa
花: hana ka
華: hana ka
芳: yoshi
苗: nae
蔭: kage
枝: eda shi
栗: kuri
桐: kiri
楠: kusunoki kusu
榊: sakaki
槇: maki
牧 巻 蒔: maki
樫: kashi
栃: tochi
柏: kashiwa
柴: shiba
板: ita
坪: tsubo
城: shiro ki jo
堂: do
館: tate
庄: sho
村: muna mura
町: machi
里: sato zato
郷: go
県: agata
境: sakai
酒: saka sake
飯田: iida
弓: yumi
刀: to
剣: tsurugi ken
矛: hoko
鉄: tetsu
銀: gin
鏡: kagami
塩: shio
油: yu abura
糸: ito
錦: nishiki
絹: kinu
布: nuno

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
