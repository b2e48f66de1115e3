/**
 * First names of Japan in common use, which are two names where they end otherwise (Yuki and Yuko), with the spellings that
 * write a long vowel (Hepburn with ou or oh) and those of Kunrei. See `../names/first-names.ts`.
 */
export const japanese = `
ai: |
aiko: |
akemi: |
aki: |
akihiko: |
akihiro: |
akihito: |
akiko: |
akio: |
akira: |
asami: |
asuka: |
atsuko: | atuko
atsushi: | atusi
aya: |
ayaka: |
ayako: |
ayame: |
ayumi: |
ayumu: |
chie: | tie
chieko: | tieko
chihiro: | tihiro
chika: | tika
chiyo: | tiyo
chiyoko: | tiyoko
daichi: | daiti
daiki: |
daisuke: |
eiichi: | eiiti
eiji: | eizi
eiko: |
emi: |
emiko: |
eri: |
eriko: |
etsuko: | etuko
fumiko: | humiko
fumio: | humio
genji: | genzi
goro: | gorou
hajime: | hazime
hana: |
hanako: |
haruka: |
haruki: |
haruko: |
haruto: |
hayato: |
hideaki: |
hideki: |
hideko: |
hideo: |
hideyuki: |
hikaru: |
hiroaki: |
hiroki: |
hiroko: |
hiromi: |
hiroshi: | hirosi
hirohito: |
hiroyuki: |
hisako: |
hisashi: | hisasi
hitomi: |
hitoshi: | hitosi
ichiro: | ichirou itiro
isamu: |
isao: |
izumi: |
jiro: | jirou ziro
jun: |
junichi: | zyuniti
junichiro: | junichirou zyunitiro
junko: | zyunko
kana: |
kanako: |
kaori: |
kaoru: |
katsuko: | katuko
katsumi: | katumi
katsuo: | katuo
kazue: |
kazuki: |
kazuko: |
kazumi: |
kazuo: |
kazuya: |
kazuyuki: |
keiichi: | keiiti
keiji: | keizi
keiko: |
keisuke: |
keita: |
kenichi: ken | keniti
kenji: ken | kenzi
kenta: |
kento: |
kimiko: |
kiyoko: |
kiyoshi: | kiyosi
koichi: | kouichi kohichi koiti
koji: | kouji kohji kozi
kota: | kouta kohta
kumiko: |
kyoko: | kyouko
mai: |
makiko: |
makoto: |
mami: |
mamoru: |
mana: |
manabu: |
mariko: |
masaaki: |
masahiro: |
masaki: |
masako: |
masami: |
masao: |
masaru: |
masashi: | masasi
masato: |
masayuki: |
mayu: |
mayumi: |
megumi: |
michiko: | mitiko
midori: |
mieko: |
mika: |
miki: |
mikiko: |
minoru: |
misaki: |
mitsuko: | mituko
mitsuo: | mituo
mitsuru: | mituru
miwa: |
miyoko: |
miyuki: |
momoko: |
motoko: |
nana: |
nanako: |
naoki: |
naoko: |
naomi: |
naoto: |
natsuko: | natuko
natsumi: | natumi
noboru: |
nobuko: |
nobuo: |
nobuyuki: |
noriko: |
norio: |
osamu: |
rei: |
reiko: |
ren: |
rie: |
rieko: |
rika: |
riko: |
ryo: | ryou
ryoichi: | ryouichi ryoiti
ryoji: | ryouji
ryoko: | ryouko
ryota: | ryouta
ryu: |
ryuichi: | ryuiti
ryuji: | ryuzi
saburo: | saburou
sachiko: | satiko
sadako: |
sakura: |
saori: |
satoko: |
satomi: |
satoru: |
satoshi: | satosi
sayaka: |
sayuri: |
seiichi: | seiiti
seiji: | seizi
setsuko: | setuko
shigeko: | sigeko
shigeru: | sigeru
shin: |
shinichi: | siniti
shinji: | sinzi
shinya: | sinya
shinzo: | shinzou sinzo
shiro: | shirou siro
shizuka: | sizuka
shizuko: | sizuko
sho: | shou shoh syo
shohei: | shouhei syohei
shoichi: | shouichi syoiti
shoji: | shouji syozi
shota: | shouta shohta syota
shuji: | syuzi
shun: | syun
sumiko: |
susumu: |
tadashi: | tadasi
takaaki: |
takahiro: |
takako: |
takao: |
takashi: | takasi
takayuki: |
takeo: |
takeshi: | takesi
taku: |
takuma: |
takumi: |
takuya: |
tamiko: |
taro: | tarou taroh
tatsuo: | tatuo
tatsuya: | tatuya
teruko: |
teruo: |
tetsuo: | tetuo
tetsuya: | tetuya
tomoaki: |
tomohiro: |
tomoko: |
tomomi: |
tomoya: |
toru: | tohru touru
toshiaki: | tosiaki
toshiko: | tosiko
toshio: | tosio
toshiyuki: | tosiyuki
tsubasa: | tubasa
tsutomu: | tutomu
tsuyoshi: | tuyosi
wataru: |
yasuko: |
yasuo: |
yasushi: | yasusi
yoichi: | youichi yohichi yoiti
yoko: | youko yohko
yoshiaki: | yosiaki
yoshie: | yosie
yoshiko: | yosiko
yoshio: | yosio
yosuke: | yousuke yohsuke
yui: |
yuichi: | yuuichi yuiti
yuji: | yuuji yuhji yuzi
yuka: |
yukari: |
yuki: | yuuki
yukie: |
yukihiro: |
yukiko: |
yukio: |
yuko: | yuuko yuhko
yuma: | yuuma
yumi: |
yumiko: |
yuri: |
yuriko: |
yusuke: | yuusuke
yuta: | yuuta
yuto: | yuuto
yutaka: |
yuya: | yuuya
`;
