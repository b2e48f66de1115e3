/**
 * Japanese readings of the commonest characters in names, a line each as in a table of sounds. A name may have others:
 * only who bears it knows.
 */
export const japaneseReadings = `
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
`;
