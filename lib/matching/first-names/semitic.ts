/**
 * Arabic, Persian, Turkish and Hebrew first names in the ways they are romanised, and forms of the names they share.
 * Names that sound alike and are not one name stand in lines of their own. See `../first-names.ts` for how lines are read.
 */
export const semitic = `
aaron: ahron roni ari | haroun harun haron aharon haroon aron
abbas: | abas abbass
abd: | abed abid
abdulaziz: aziz azo |
abdulkarim: karim |
abdullah: abdo abdu abdul abdallah abed apo abdi | abdulla abdalla abdoulaye abdullahi abdellah abdollah
abolfazl: fazl abol | abulfazl
abraham: avi bram ibro ibo avrum avrami rami ebi brahim abe ebro avrumi avromi | ibrahim ebrahim avraham ibraheem abram avram ibrahima
adel: | adil
adnan: | adnane
afsaneh: afi afsi |
ahmad: hamada ahmo hamudi ahmi hamdi hamoud | ahmed ahmet akhmad akhmed achmad achmed ahmadou ahmadu amadou
aisha: ayse aysha ishe ayshe asha aish aichouch | aicha ayesha aysa aische aishah
akbar: aki akbari |
akiva: kiva akki kivi | akiba
akram: | ekrem akrem
alexander: sender sendel iska sandor |
alexandra: sandy lexi |
ali: alou alioune aliou eli alush lolo lulu | aly alee
alireza: ali reza |
amin: | ameen emin amine
amina: | aminah ameena emine aminata
amir: | ameer emir
amjad: | emced amjed
ammar: | amar
anas: | annas enes
anwar: | anouar anvar enver anver
ariel: ari arik |
arif: | aref
asad: | assad esad asaad
asadullah: asad asi | asadollah
asher: ashi usher anshel |
asif: | asef assif
asma: | esma asmaa
atara: ati |
avigdor: avi vigi |
avital: tali avi |
avner: avi abner |
ayman: | aymen aiman eymen
ayub: | ayoub ayyub eyup ayoob job
aziz: azo zizou | azeez
azriel: azi ezri |
badr: | bader bedr
bahram: | behram
baqir: | bagher baqer baker
barak: | baraq
baruch: boruch barry buki |
bashar: | bachar
bashir: | basheer bachir besir
basim: | bassem basem bassim
bassam: | basam
batya: basya bati basha | bithiah
benjamin: beni bini benny biniam | binyamin benyamin bunyamin binyomin
bezalel: tzali betzi | betsalel
bilal: bilo | belal billal bilel
bracha: brochi brachi |
chaim: haim hymie vita chaimke | hayim hayyim
chana: chani | hannah
chava: hava chavi eva | hawwa
daniel: dani dan danny dana | daniyal danyal daniyel danial
daud: dudu didi dodi davo | dawood dawud davud dawoud daoud davut david dovid
david: dudu didi dodi dudi davo tevi dovi dave | daud dawud davud dawood daoud davut dovid
dina: | dinah deena
dvora: devorah dvori debbie dory dvoiri | devora deborah
efraim: efi effie fishel froim | ephraim
elazar: lazar eli lazer ela leizer | eleazar lazarus eliezer
elchanan: chanan elhanan |
eliezer: eli lazer ezer leizer liezer | elazar
elijah: eli elya ilyas ili lilo ilya | elyas eliyahu ilias elias eliahu
elimelech: meilech eli melech |
elizabeth: elisheva sheva lissi | alisabat
elkhana: | elkanah
ephraim: efi fima froike | efraim
esther: esti ester esty hadas | estir hadassah
ezra: | uzair esdras uzeyir
fadi: | fady
fahd: | fahad fahed
faisal: | faysal feisal faycal feysal fayssal
farhad: fari fred | ferhat
fariba: fari fifi |
fariborz: feri fari |
farid: | fareed ferid
farida: | fareeda feride
farideh: fari fafa |
farouk: | faruk farooq faruq farooque
fatima: fatma fati fatou fatim fatoush toumi faty fatoum fatosh tima fatimetu | fatimah fatemeh fatimata fatimatou fatmeh fatoumata fadma
fatimah: fifi |
fatma: fatos fadime |
fereydoun: feri fred | fereidoun faridun
fouad: | fuad foad fuat
gavriel: gabi gavri gabby | gabriel jibril
ghassan: | gassan
gholamreza: gholam reza |
gittel: gitty gita |
habib: | habeeb
hadas: | hadassah
hadi: | hady
hafez: | hafiz hafeez
haidar: | haydar heydar haider hyder
hajar: | hagar hacer hadjar
hakim: | hakeem hekim
halima: | haleema halimah halime
hamad: | hamed
hamdi: | hamdy
hamid: | hameed hamit
hamza: | hamzah hamzeh hemza
hani: | hany
hannah: hani chani hanna | hana chana channah hanan
harun: | aaron
hashim: | hashem hachem hasim
hassan: hasso hasan hassoun hasi hacen | hassane hasen hacene
hava: | chava
haya: chaya |
hezekiah: hezi hizki | yechezkel
hillel: hilli |
hisham: | hicham hesham hisam
hosam: | husam hossam hussam houssam husameddin
hussein: huso hussi husayn | hossein hussain husain hosein huseyin houcine hocine housseine husein husseyn hussin hoseyn hussien
ibrahim: ibro ibo brahim rami bram ebi | ebrahim abraham ibraheem avraham ibragim ibrahima
idris: | idrees edris idriss
ilan: | elan
imad: | emad
immanuel: mano imi | emmanuel
imran: | emran umran
isa: | issa eissa eisa essa aissa isah
isaac: zak itzik zaki itzo yitzi ike tsahi itsik icho itche isak izzy | ishaq yitzhak izaak ishak eshaq isahak yitzchak itzhak yitzchok
isaiah: | yeshayahu ishaya
ishmael: samo ismo soma | ismail ismael esmail ismayil ismaeel esmaeil ysmael
iskandar: | eskandar iskender alexander
israel: srulik sruli sroul isser issy izzy | yisrael
issam: | isam essam
jaber: | jabir gaber djaber
jacob: kobi yaki koby yankel yanky kub yakov akiva cobi yoki | yaqub yaakov yakub yacoub yaqoub yakup yaacov yakoub
jafar: | jaafar gafar cafer djafar jaffar
jalal: | galal celal djalal
jalil: | djalil jaleel celil
jamal: | gamal djamal cemal jamaal jemal
jamil: | jameel gamil cemil djamil
jamila: | jameela gamila cemile djamila
jasim: | jassim jassem qasim gasim casim
javid: | javed jawed javaid cavit
jawad: | javad cevat gawad djawad
jeremiah: yermi yirmi | yirmiyahu irmia
jibril: | jibreel gibril gabriel cebrail
john: yoni yahya yoav hanna yochi yanis | yohanan yuhanna yochanan youhanna
jonah: | yunus younis yunis younes yonah younus yonas
jonathan: yoni yonathan jono natan yonatani | yonatan yehonatan
joseph: yossi sefi yosi yusi yosef yos sosi yosele yoske zouzou yoyo | yousef youssef yousuf yusif yusef youssouf yusof yosif yousif iosif yucef joosuf yusuf
joshua: shuki hoshea shua yehoshua yeshu | yeshua isa
judah: yuda udi leib yudi yehudi judel yudel | yehuda yahuda
judith: yudit udit dita yudi | yehudit
kamal: | kemal kamaal
kamil: | kamel kameel
karim: | kareem kerim abdelkarim
kasim: | qasim kassem qassem kasem ghasem qasem kacem qassim kassim gasim casim
khadija: khadi khadouj dija | khadijah hatice khadeeja khadidja kadija khadijeh khadidiatou
khalid: | khaled halit khalide
khalil: | khaleel halil
kourosh: | cyrus
laila: lila lilo loula | layla leila leyla lailah leyli
latif: | lateef
layth: | laith leith
leah: lali lea leale laya | leia
lutfi: | lotfi lutfy
mahdi: | mehdi mahdy
maher: | mahir
mahmoud: mamad |
mahmud: hamada hamudi mahmo mamo | mahmoud mehmood mahmood mahmut makhmud mamoud mamoudou
maimuna: | maymuna maymouna
majid: | majeed maged mecit madjid magid majed
malik: | malek melik
malka: mali malki |
mansur: | mansour mansoor monsur mansor
manuchehr: manu manouch | manouchehr
maria: maryam mimi mira mirya miri mimo marwa | miryam mariam meryem mariem maryem marium
marwan: | merwan marouane mervan
maryam: miri mira mimi mimo | mariam meryem miriam miryam maria mariem
masud: | masoud massoud mesut masood
matthew: matti mati matai | matityahu matitiahu matta mattathias
meir: meiri meyer |
menachem: mendel mendi mendy menashe nachum hemi meni | menahem menachim
menashe: meni | manasseh
michael: mika miki mikha mikhi mihail | mikail mikhail michoel mikhael micael
miriam: miri mimi mira mirele miryam | maryam mariam meryem
mohammed: mo hamudi hamada momo mido hamoudi moe mamadou mehmet hammouda memo meho muha mohd medo hama moha mamo mami hammou mame mamad | muhammad mohamed mohammad mohamad muhammed mohamud mahomed magomed muhamad mohamet muhammet mohamadou mehemet mahamadou mamadu muhamed mahamat muhammadu mohammod mohmmed mhamed machmed mohammade
mordechai: mordy motti moti motke mordi motel mordche max modi | mordecai
moses: moshe moishe moshiko moussa moisha muki moish mosie | moosa mousa moise moises mose moisei moyses musa
moshe: moishe moyshe moshi mosh | moses
mourad: | murad murat morad
mubarak: | moubarak
muhsin: | mohsen mohsin muhsen muhsine mohcine
mujahid: | mojahed
mukhtar: | mokhtar muhtar moktar
munir: | mounir mouneer moneer muneer monir munire
murtaza: | murtada mortaza morteza murtadha mortadha
mustafa: musti mostafa stafa safa mouss sasa mustapha | moustafa moustapha mostapha
nabil: | nabeel nebil
nadia: | nadiya nadya
nadir: | nader nadeem
naftali: tuli naf naftule hertz | naphtali
nahum: nachum |
naser: | nasser nasir nassir nacer nasr
nathan: nati noti nate | natan
nazir: | nazeer nadhir
nechama: nechie hemi | nehama
nimr: | nemer
nissim: nisso |
nizar: | nezar
noah: | nuh nouh noach
noor: | nur nour nura
nuri: | nouri noori
omar: amor omero | umar omer oumar omair umer amar oumarou
osnat: | asenath
othman: | uthman osman osmane usman ousmane ousman othmane ottman
parviz: pari | parvez pervez perviz
perel: perl | pearl
pinchas: pini pinny pinkas pinky | phineas pinhas
qadir: | kader qader kadir ghader
qais: | kais qays
rachel: rahel rochel racheli rachi ruchi raheli | rachil rahil
rafi: | raffi rafie
rahim: | raheem rehim
rahman: | rehman rahmaan
rami: | ramy
ramzi: | remzi ramzy
raphael: rafi rafo refoel rafa | rafael refael
rashid: | rasheed rachid resit
rasul: | rasool resul rassoul rasoul
rebecca: rivka rivki rivi rivke becky | rifka rifqa
reuben: ruvi rubi ruben | reuven rouven
reuven: ruvi rubi rube ruven | reuben
reza: | rida ridha redha reda riza
rivka: rivki riva rivi ryfka | rebecca
riyad: | riad riyadh
rostam: | rustam rustem
ruhollah: ruhi |
sabri: | sabry
sadam: | saddam
sadiq: | sadegh sadek sadeq sadik saddiq siddiq seddik siddique
said: | saeed sayeed
saif: | sayf seif seyf saef
sajjad: | sajad secad
salah: | saleh salih salihu salaheddin
salem: | salim
salim: | saleem selim slim
salma: | selma salmah
salman: | selman sulman
sami: | samy
samir: | sameer semir
samira: sami mira | sameera semira
samson: shimshi | shimshon shamsun
samuel: shmulik shmuli samo sami sam muli shmil shmelke shmueli | shmuel shemuel samuil samwil samouel
sarah: sari sarit sarale suri serah sorele soro sara | sarai saara
saul: shaulik shaya | shaul talut
seth: | sheth
shabtai: shabsi shabi |
shahram: shari shawn |
shalom: sholem sholom |
shamil: | chamil
sharif: | sherif cherif serif shareef
shaul: shauli | saul
shirin: shiri |
shmaryahu: shmerl shmarya |
shraga: feivel |
shukri: | shoukri choukri sukru
simcha: simi |
simeon: shimi shimshon simo shimmy shim simha | shimon simon
simon: shimi shimmy simo | shimon simoun
solomon: shlomi shlomo suli moni soli sliman salmo shloimy suleiman | sulayman soleiman sulaiman soliman suleyman slimane souleymane suleman salomon soleyman souleiman
suhail: | suhayl soheil souhail suheil sohail
suleiman: suli suley | solomon
susan: shoshi shosh sosan shushan susu sussan | shoshana shoshanna sawsan
tahir: | taher tahar tahire
talib: | taleb
tamar: tami tamara tamari |
tariq: | tarek tarik tarig tareq tareck tarick
tawfiq: | tewfik tevfik toufic tawfik taoufik towfiq
tobias: tuvia tobi tuvi | tobiah
tova: toby tovi |
tzipora: tzipi tzippy feiga zipi fayga | zipporah tsipora zippora
tzvi: hersh hirsch zvika hershel hesh zvi hersch |
umayr: | omair omeir umair
uriel: uri uriah |
usama: | osama oussama ousama usamah
usman: | othman osman
uzi: | uzziel
walid: | waleed velid oualid
wasim: | waseem wassim wasseem vasim ouassim
wisam: | wissam ouissam wessam
yael: yaeli | jael
yahya: | yehya yahia yehia yihya yahiya
yair: yairi | jair
yasin: | yassin yaseen yassine yasine
yasir: | yasser yaser yassir
yechezkel: chezky hezi chatzkel haskel | ezekiel
yehezkel: hezi hezki | ezekiel
yehoshua: shuki shuka shua yeshi shiye | joshua
yehuda: yudi yuda udi yudke leib | judah
yerachmiel: rachmil yerachm |
yeshaya: shaya isaiah |
yisrael: srulik israel isser srul sruli srulke iser |
yocheved: yochi | jochebed
yosef: yosi yossi yosl yossel yoss | joseph
yusra: | yousra
zachary: zaki zakar zika zak zaka | zakaria zakariya zacharia zechariah zekeriya zakarya zakariyya zekharia
zahava: zehava golda zahavi |
zahra: zahraa zouzou | zehra zohra sahra zahrah
zainab: zaza zozo zeze zineb zenab | zaynab zeynep zeinab zainabu zeynab zaineb
zalman: zalmen zal zalmele | solomon
zayd: | zaid zeid zied
zeev: wolf velvel zevi volf |
zein: | zain zayn zine zane
zelig: selig |
zevulun: zevi zev | zebulun
ziyad: | ziad zeyad ziyaad
zuhair: | zuhayr zoheir zouhair zoher
`;
