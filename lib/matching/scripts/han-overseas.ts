/**
 * How characters in Chinese names are written outside Mandarin, a line each as in a table of sounds: in Hong Kong,
 * Singapore, Malaysia and Vietnam, and in Korea.
 */
export const overseasReadings = `
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
`;
