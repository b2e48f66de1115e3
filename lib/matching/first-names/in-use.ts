/**
 * First names in use in Asia, Africa and the Caucasus that the other tables lack, so that two of them are two names: Farhan and Farhad.
 * See `../names/first-names.ts` for how lines are read.
 */
export const inUse = `
aarav: |
abena: |
abhinav: |
abiodun: biodun |
abir: | abeer
adaeze: |
adanna: |
adaobi: |
adedeji: deji |
adeniyi: niyi |
adwoa: | ajoa
afua: | efua
aibek: |
aigul: | aygul
ain: |
aini: |
ainur: |
aishwarya: | aiswarya
aizhan: |
akhil: |
akhtar: | akhter
akosua: |
akua: | ekua
alon: |
amal: | amel
amani: |
amanpreet: |
amarnath: |
amira: | ameera
amos: |
amr: | amro
amrita: | amritha
anahit: |
analyn: |
andile: |
anele: |
anirudh: | aniruddh
anjana: |
ankur: |
ankush: |
anong: |
anuwat: |
apichat: |
aqeel: | aqil
aradhana: |
aram: |
arash: |
arati: | aarti arti
archita: |
arman: |
armen: |
armine: |
arnav: |
arnel: |
arpine: |
arpita: |
arthit: |
asaf: | assaf
asel: | assel
ashot: |
asim: | assem asem assim
aslam: |
atif: | atef
atiq: | ateeq
avani: |
avinash: |
aviv: |
ayaan: |
ayanda: |
ayelet: |
aynur: |
ayodeji: |
aysegul: |
aysel: |
ayush: | aayush
azamat: |
azeem: | azim
azhar: |
azlan: |
azman: |
azmi: |
azzam: |
babak: |
babar: | babur bobur
babita: |
badrinath: |
bahman: |
bakyt: |
balaji: |
balakrishna: | balakrishnan
balbir: |
bambang: |
baraka: |
baris: |
basma: |
bayani: |
bayu: |
behzad: |
bekzod: |
beray: |
berk: |
berkay: |
bethlehem: | betelhem
bharati: | bharathi
bhaskar: | bhaskara
bhavani: |
bhavya: |
blessing: | blessings
boaz: |
bobur: |
boitumelo: |
bonga: |
bongani: |
bongiwe: |
botagoz: |
budi: |
bukola: bukky |
bulent: |
burak: |
burhan: | burhaneddin
buse: |
busra: |
cem: |
chaiwat: |
chaiyaporn: |
chandana: |
chanida: |
charan: |
charulata: |
chatchai: |
chiamaka: amaka |
chidinma: |
chike: |
chioma: |
chipo: |
chukwuebuka: ebuka |
chukwuma: |
dafna: | daphna daphne
dalisay: |
danish: |
daniyar: |
dastan: |
deniz: |
derya: |
devendra: | devender
devika: |
dhanush: |
didem: |
dilnoza: |
dilshod: |
dinakar: | dinakaran
dinara: |
disha: |
divakar: | divakaran
doron: |
dror: |
dwi: |
ebru: |
ece: |
ecem: |
efrat: |
ehsan: | ihsan
ehud: |
einat: |
eko: |
ekow: |
elad: |
elif: |
emre: |
eran: |
eren: |
erez: |
erhan: |
erkan: |
erlan: | yerlan
esi: |
esra: |
eyerusalem: | yerusalem
ezgi: |
fadil: | fadel fazel fazil
fadl: | fazl fadhl fadel
faheem: | fahim
fahmi: | fahmy
fajar: |
farai: |
faraz: |
farhan: |
farhat: | ferhat
fariha: |
farina: |
faris: | fares
farnaz: |
farrukh: | farruh
farshad: |
farshid: |
farzad: |
farzana: |
faten: | fatin
fauzia: | fawzia faouzia
feruza: |
fiifi: |
fitriani: fitri |
funda: |
furaha: |
gagik: |
gajendra: |
gal: |
galih: |
galit: |
gayane: |
gede: |
ghada: |
ghanim: | ghanem
gil: |
gila: |
gilad: |
gokhan: |
golnar: |
golnaz: |
gonul: |
gopalakrishna: | gopalakrishnan
gopinath: |
gulay: |
gulnara: | gulnora
gulshat: |
haitham: | haytham haissam
hakima: |
hamad: |
hammad: |
hanan: | hanane
hande: |
hanin: | haneen
harini: |
harith: | hareth
harsh: |
harsha: |
harshita: |
haru: |
harumi: |
harvir: |
hasmik: |
hatim: | hatem
hayat: |
hayk: | haik
haziq: |
hendra: |
hendro: |
hiba: | heba
hidayah: |
hila: |
hilal: |
hinata: |
hind: | hend
hiroto: |
hitesh: |
hiwot: |
hodan: |
hodo: |
hripsime: |
hrithik: | hritik
huda: | hoda
hulya: |
idan: |
ido: |
ifeanyi: |
ifeoma: |
ifrah: |
ihab: | ehab
ikenna: |
ikram: | ekram
ilham: |
ilkay: |
ilker: |
imani: |
inbal: |
indra: |
ipek: |
irem: |
irfan: | erfan
irwan: |
isha: |
ishan: | ishaan eshan
itamar: |
iyabo: |
iyad: | eyad
izzat: |
jabbar: | djabbar
jagannath: |
jahongir: | jakhongir
janvi: | jahnavi
jasbir: |
jaspreet: |
jasur: |
jejomar: |
jericho: |
jihad: | jehad
jihan: | jehan gihan
jitesh: |
joko: | djoko
jomar: |
juma: | jumaa
junaid: | junayd
kaan: |
kabelo: |
kabir: |
kadek: |
kagiso: |
kairat: |
kaito: |
kaleem: | kalim
kalpana: |
kamlesh: | kamalesh
kanokwan: |
kanya: |
kapil: |
karabo: |
karima: |
kashif: |
kashinath: |
katlego: |
kaveh: |
kavya: |
keabetswe: |
kedarnath: |
kei: |
kelechi: |
kenzo: |
kerem: |
keren: |
keshav: |
ketut: |
khairul: |
khamis: | khamees hamisi
kian: |
kiran: |
komang: |
koray: |
kosuke: |
kriti: | kruti
kubra: |
kudakwashe: kuda |
kudzai: |
kumaran: |
kunal: | kunaal
kunde: |
kushal: |
kwame: |
kwesi: | kwasi akwasi
lasha: |
latifa: | lateefa
lavi: | lavie
lebogang: lebo |
lerato: |
levan: |
levent: |
levon: |
liat: |
ligaya: |
lilit: |
limor: |
lindani: |
lindiwe: |
lior: | leor
liora: |
liron: |
lohit: |
loknath: |
lungile: |
luqman: | loqman
lusine: |
luzviminda: |
lwazi: |
made: |
madhavi: |
madina: |
maha: |
mahnaz: |
mahyar: |
majdi: | magdi magdy
maki: |
malati: | malathi
malika: |
mamta: | mamata
mamuka: |
manana: |
manasi: |
mandira: |
mandla: |
manee: |
manjunath: |
manpreet: |
manvir: |
marat: |
maribel: |
maricel: |
marilou: |
marites: |
marivic: |
matan: |
mazen: | mazin
mazhar: |
mega: |
megha: |
meghana: |
mehran: |
mehrnaz: |
mei: |
meirambek: |
meirav: |
mekdes: | meqdes
melati: |
melek: |
melike: |
melis: |
meron: | mieron
mher: |
miho: |
mikako: |
milind: |
mio: |
mitali: |
mitesh: |
mitra: |
miyu: |
momoka: |
moran: |
mpho: |
mridul: |
mrinal: |
muath: | moaz muaz mouad muadh
muna: | mona mouna
munashe: |
munira: | mounira
murali: |
murugan: | muruga
murugesan: |
muthu: |
mwajuma: |
naa: |
naama: |
nabila: | nabeela
nadav: |
nadeem: | nadim
naeem: | naim
nagaraj: | nagaraja nagarajan
nagendra: |
nahid: | naheed
naima: |
najat: | nadjat
najma: | nejma
nalini: |
namita: |
nao: |
napat: |
narek: |
narine: |
narong: |
naseem: | nasim
naseer: | nasir nosair nusair
natsuki: |
nattapol: | natthaphon nattaphon
nattaya: |
natthapong: | nattapong
navneet: | navnit
navya: |
nawaf: | nawwaf
nawal: | naoual
nazanin: |
nazia: | naziya
nazri: |
neema: |
neetu: |
neo: |
nestan: |
nidal: | nedal
nii: |
niloofar: | nilufar
nimrod: |
nir: |
niran: |
nirmala: |
nisha: |
nitesh: |
nittaya: |
nizam: |
njabulo: |
nkechi: |
nkem: |
nkosinathi: |
nneka: |
nnenna: |
noam: |
nodar: |
nodira: |
nokuthula: |
noman: | numan nouman
nomsa: |
nomvula: |
nonhlanhla: |
norazlina: |
nuha: | noha
nune: |
nuraini: |
nuray: |
nurgul: |
nurhayati: |
nurit: |
nurlan: |
nursultan: |
nyasha: |
nyoman: |
oded: |
ofer: |
ofir: |
oguz: |
oguzhan: |
ohad: |
okechukwu: okey |
oladapo: dapo |
olalekan: lekan |
olugbenga: gbenga |
olurotimi: rotimi |
oluwole: wole |
omri: |
onur: |
onyekachi: onyeka |
oren: |
orhan: |
orit: |
orna: |
otabek: |
otar: | otari
ozan: |
ozgur: |
ozlem: |
padmini: |
pakorn: |
palesa: |
panida: |
paresh: |
parth: |
patcharee: | phatchari
pavan: | pawan
pelin: |
pimchanok: |
piyapong: | piyaphong
piyush: | peeyush
ploy: |
pnina: |
pornthip: | phonthip porntip
pouya: | pooya puya
prabha: |
prabhakar: | prabhakaran
prabhu: |
pramila: |
prasert: |
prasit: |
preecha: | pricha
pule: |
puneet: | punit
putra: |
putri: |
putu: |
rabah: | rabeh
rabia: | rabiya
rabih: | rabie rabee
rachana: | rachna
rachita: |
radhakrishna: | radhakrishnan
raed: | raid
raghavendra: |
raghunath: |
rahima: |
rajini: | rajani
ramakrishna: | ramakrishnan
ramin: |
ramya: |
rana: |
ranbir: |
ranjana: |
ranjit: | ranjeet
rasha: |
rashmi: |
ratih: |
ratna: |
rattana: |
raz: |
razia: | raziya
reem: | rim
refilwe: refi |
rehan: | raihan rayhan
rehema: |
revathi: | revati
rima: | reema
rina: |
rintaro: |
rishabh: | rishab
rishi: |
ritesh: | riteesh
rizki: | rizky riski
rohini: |
roi: | roy roee
romel: |
rona: |
ronaldo: |
ronen: |
ronit: |
ropafadzo: |
roslan: |
rosnah: |
rotem: |
rufaro: |
rumbidzai: |
rupali: | roopali
rupesh: |
rusudan: |
ruzanna: |
sabir: | saber
sadhana: |
sadia: | sadiya
safwan: | safouane
sagar: |
sagi: |
sahar: |
sahil: |
saima: | saimah
sajid: | sajjid
sakda: |
saki: |
sakshi: |
sakurako: |
salima: |
saltanat: |
samah: |
samar: |
samer: |
samrawit: |
samuel: | samvel
sandile: |
sanele: |
sanmi: |
sanzhar: |
sapna: |
sardor: |
sargis: | sarkis
sasithorn: |
saud: | saoud saood
saumya: | soumya sowmya
saurabh: | sourabh saurav
savas: |
selamawit: selam |
selin: |
selvam: |
selvi: |
senthil: | sendhil
senzo: |
serhat: |
serik: |
serkan: |
setareh: |
sevda: |
sevgi: |
sevim: |
shabbir: |
shafiq: | shafique shafeeq
shahar: |
shahnaz: | shahnoza
shahriar: | shahryar
shahzad: | shehzad
shai: | shay
shakeel: | shakil
shakir: | shaker
shalini: | salini
shamim: | shameem
shani: |
sharan: |
sharifa: | shareefa
sharmila: |
shavkat: |
shawqi: | shawky chawki shawki
shazia: | shaziya
shefali: |
sheila: | sheela shila
shervin: |
sherzod: |
shingo: |
shir: |
shira: |
shivani: |
shlomit: |
shruti: | sruthi shruthi
shunsuke: |
sibel: |
sibusiso: |
siddharth: sid siddhu | siddhartha
sifiso: |
sigal: |
siham: | seham
simbarashe: simba |
simin: |
simisola: |
simphiwe: |
simranjit: simran |
sinan: |
sindisiwe: sindi |
sinem: |
sipho: |
siranush: |
sirichai: |
siriporn: |
sivan: |
siyabonga: |
sizwe: |
slamet: | selamat
smadar: |
smriti: |
somchai: | somchay
somkid: |
somnath: |
sompong: |
somporn: |
somsak: |
somtochukwu: somto |
sona: |
sonali: |
songul: |
sora: |
sosuke: |
sota: |
sreenath: | srinath
srikanth: | shrikant sreekanth
suda: |
sudhakar: | sudhakaran
sufyan: | sofiane soufiane sufian sofyan
sugeng: |
suha: | soha
sujit: | sujeet
sumitra: |
sundar: |
sundaram: | sundaran
sunday: |
sunee: |
supaporn: | suphaporn
surachai: |
surasak: |
suwan: |
swapna: |
tafadzwa: |
taha: |
taichi: |
taiga: |
takeru: |
takudzwa: |
tal: |
talal: |
talgat: |
talha: |
tali: |
tamaz: |
tamer: | tamir
tamim: |
tamir: |
tanvi: |
tapiwa: |
tariro: |
tatenda: |
tatevik: |
tebogo: |
teguh: |
tejas: |
tejaswini: |
tendai: |
thabo: |
thamer: |
thanakorn: |
thandeka: thandi |
thandiwe: thandi |
thando: |
thawatchai: |
themba: |
thembeka: thembi |
thongchai: |
tigist: | tigest
tigran: |
timur: | temur
tinashe: |
tinatin: |
tolga: |
tomer: |
tshepo: |
tugba: |
tulay: |
tulsi: | tulasi thulasi
tumaini: |
tumelo: |
tunc: |
tuncay: |
turgay: |
turgut: |
tuti: |
uday: | odai oday
ugur: |
ujjwal: | ujwal
ulugbek: |
upasana: |
upendo: |
upendra: |
urmila: |
usha: |
uzma: | ozma
uzoma: |
vahagn: |
vahe: |
vaibhav: |
vaishali: |
vaishnavi: |
vakhtang: |
vardan: |
vazgen: |
veer: | vir
vered: |
vignesh: | vighnesh
vihaan: |
vimala: |
vipul: |
virendra: | virender
vivaan: |
volkan: |
wahyu: |
wajid: |
wali: | waly
wanida: |
wati: |
wawan: |
wayan: |
wichai: | vichai
wilai: | vilai
wirat: | virat
wulan: |
yaa: |
yaman: |
yamini: |
yaniv: |
yanti: |
yariv: |
yaron: |
yavuz: |
yaw: | yao
yelda: |
yerzhan: | erzhan
yigal: |
yishai: | ishai
yoav: |
yoga: |
yogi: |
yoram: |
yua: |
yuna: |
yuni: |
yuniarti: |
yupin: |
yuval: |
zaher: |
zahid: | zahed
zahir: | zaheer jahir
zainal: |
zamir: | zameer
zandile: |
zanele: |
zarin: |
zarina: |
zawadi: |
zeeshan: | zishan
zhanibek: |
zikora: |
zinhle: |
zodwa: |
zohar: |
zulfiya: |
zulkifli: |
zurab: | zurabi
`;
