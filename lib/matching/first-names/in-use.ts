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
alaa: |
alon: |
amal: | amel
amani: |
amanpreet: |
amarnath: |
amichai: | amihai
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
asghar: |
ashot: |
asim: | assem asem assim
aslam: |
atif: | atef
atiq: | ateeq
avani: |
avinash: |
avishai: |
aviv: |
ayaan: |
ayanda: |
ayelet: |
ayham: |
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
baraa: |
baraka: |
baris: |
basil: | bassel basel
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
dorit: |
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
eyal: |
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
fatiha: |
fauzia: | fawzia faouzia
fayez: | faiz fayiz
feruza: |
fiifi: |
fitriani: fitri |
funda: |
furaha: |
gagik: |
gajendra: |
gal: |
gali: |
galih: |
galit: |
gayane: |
gede: |
ghada: |
ghaith: |
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
hadar: |
hagai: | haggai chagai
hagit: | chagit
haitham: | haytham haissam
hakima: |
hala: |
hamad: |
hammad: |
hanan: | hanane
hande: |
hanin: | haneen
hanoch: | chanoch
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
hazem: | hazim
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
ilana: |
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
kawthar: | kaoutar
kazim: | kadhim kazem kadim
keabetswe: |
kedarnath: |
kei: |
kelechi: |
kenzo: |
kerem: |
keren: |
keshav: |
ketut: |
keyvan: | keivan
khairul: |
khalifa: | khelifa
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
lamia: | lamya
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
lilach: |
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
manal: |
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
mojtaba: | mujtaba
momoka: |
moncef: | monsef
moran: |
mpho: |
mridul: |
mrinal: |
muath: | moaz muaz mouad muadh
muna: | mona mouna
munashe: |
munira: | mounira
munther: | monther munzir
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
nahed: | nahid
nahid: | naheed
naima: |
najat: | nadjat
naji: | nagi
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
nava: |
navneet: | navnit
navya: |
nawaf: | nawwaf
nawal: | naoual
nawaz: |
nazanin: |
nazia: | naziya
nazri: |
neema: |
neetu: |
neo: |
nestan: |
neta: | netta
nidal: | nedal
nii: |
niloofar: | nilufar
niloufar: | nilufar niloofar
nima: |
nimrod: |
nir: |
niran: |
nirmala: |
nisha: |
nitesh: |
nittaya: |
niv: |
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
noga: |
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
omid: |
omri: |
onur: |
onyekachi: onyeka |
oren: |
orhan: |
orit: |
orly: | orli
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
ragheb: | raghib
raghunath: |
rahima: |
rajini: | rajani
ramakrishna: | ramakrishnan
ramin: |
ramya: |
rana: |
ranbir: |
randa: |
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
riham: | reham
rima: | reema
rina: |
rinat: |
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
sabah: |
sabir: | saber
sadhana: |
sadia: | sadiya
safwan: | safouane
sagar: |
sagi: |
sahar: |
sahil: |
saida: | saeeda
saima: | saimah
sajid: | sajjid
sakda: |
saki: |
sakshi: |
sakurako: |
salam: |
salima: |
saltanat: |
samah: |
samar: |
samer: |
samia: | samiya
samrawit: |
samuel: | samvel
sandile: |
sanele: |
sanmi: |
sanzhar: |
sapna: |
sardor: |
sargis: | sarkis
sarit: |
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
shaima: | shaimaa chaima
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
shoaib: | shuaib chouaib
shruti: | sruthi shruthi
shulamit: |
shunsuke: |
siamak: |
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
sohrab: | suhrab
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
stav: |
suda: |
sudhakar: | sudhakaran
sufyan: | sofiane soufiane sufian sofyan
sugeng: |
suha: | soha
suhaib: | sohaib souhaib
sujit: | sujeet
sultan: | soltan
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
taysir: | tayseer
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
wajdi: | wagdy
wajid: |
wali: | waly
wanida: |
waqar: | wakar
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
youmna: | yumna
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
ziv: |
zodwa: |
zohar: |
zulfiya: |
zulkifli: |
zurab: | zurabi
`;
