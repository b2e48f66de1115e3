/**
 * Arabic, Persian, Turkish and Hebrew first names in the ways they are romanised, and forms of the names they share.
 * Names that sound alike and are not one name stand in lines of their own. See `../first-names.ts` for how lines are read.
 */
export const semitic = `
aaron: ahron roni ari | haroun harun haron aharon haroon aron
abbas: | abas abbass
abd: | abed abid
abdullah: abdo abdu abdul abdallah abed apo abdi | abdulla abdalla abdoulaye abdullahi abdellah abdollah
abraham: avi bram ibro ibo avrum avrami rami ebi brahim abe ebro avrumi avromi | ibrahim ebrahim avraham ibraheem abram avram ibrahima
adel: | adil
adnan: | adnane
ahmad: hamada ahmo hamudi ahmi hamdi hamoud | ahmed ahmet akhmad akhmed achmad achmed ahmadou ahmadu amadou
aisha: ayse aysha ishe ayshe asha aish aichouch | aicha ayesha aysa aische aishah
akram: | ekrem akrem
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
asif: | asef assif
asma: | esma asmaa
ayman: | aymen aiman eymen
ayub: | ayoub ayyub eyup ayoob job
aziz: azo zizou | azeez
badr: | bader bedr
bahram: | behram
baqir: | bagher baqer baker
bashar: | bachar
bashir: | basheer bachir besir
basim: | bassem basem bassim
bassam: | basam
benjamin: beni bini benny biniam bibi | binyamin benyamin bunyamin binyomin
bilal: bilo | belal billal bilel
daniel: dani dan danny dana | daniyal danyal daniyel danial
daud: dudu didi dodi davo | dawood dawud davud dawoud daoud davut david dovid
david: dudu didi dodi dudi davo tevi dovi dave | daud dawud davud dawood daoud davut dovid
diana: |
dina: | dinah deena
elijah: eli elya ilyas ili lilo ilya | elyas eliyahu ilias elias eliahu
elizabeth: elisheva sheva lissi | alisabat
esther: esti ester esty hadas | estir hadassah
ezra: | uzair esdras uzeyir
fadi: | fady
fahd: | fahad fahed
faisal: | faysal feisal faycal feysal fayssal
farid: | fareed ferid
farida: | fareeda feride
farouk: | faruk farooq faruq farooque
fatima: fatma fati fatou fatim fatoush toumi faty fatoum fatosh tima fatimetu | fatimah fatemeh fatimata fatimatou fatmeh fatoumata fadma
fouad: | fuad foad fuat
ghassan: | gassan
habib: | habeeb
hadi: | hady
hafez: | hafiz hafeez
hajar: | hagar hacer hadjar
hakim: | hakeem hekim
halima: | haleema halimah halime
hamad: | hamed
hamdi: | hamdy
hamid: | hameed hamit
hamza: | hamzah hamzeh hemza
hani: | hany
hannah: hani chani hanna | hana chana channah hanan
hassan: hasso hasan hassoun hasi hacen | hassane hasen hacene
hashim: | hashem hachem hasim
hisham: | hicham hesham hisam
hosam: | husam hossam hussam houssam husameddin
hussein: huso hussi husayn | hossein hussain husain hosein huseyin houcine hocine housseine husein husseyn hussin hoseyn hussien
ibrahim: ibro ibo brahim rami bram ebi | ebrahim abraham ibraheem avraham ibragim ibrahima
idris: | idrees edris idriss
imad: | emad
imran: | emran umran
isaac: zak itzik zaki itzo yitzi ike tsahi itsik icho itche isak izzy | ishaq yitzhak izaak ishak eshaq isahak yitzchak itzhak yitzchok
isa: | issa eissa eisa essa aissa isah
isaiah: | yeshayahu ishaya
ishmael: samo ismo soma | ismail ismael esmail ismayil ismaeel esmaeil ysmael
iskandar: | eskandar iskender alexander
issam: | isam essam
jaber: | jabir gaber djaber
jacob: kobi yaki koby yankel yanky kub yakov akiva cobi yoki | yaqub yaakov yakub yacoub yaqoub yakup yaacov yakoub
jafar: | jaafar gafar cafer djafar jaffar
jalal: | galal celal djalal
jamal: | gamal djamal cemal jamaal jemal
jamil: | jameel gamil cemil djamil
jamila: | jameela gamila cemile djamila
jawad: | javad cevat gawad djawad
jeremiah: yermi yirmi | yirmiyahu irmia
jonathan: yoni yonathan jono natan yonatani | yonatan yehonatan
john: yoni yahya yoav hanna yochi yanis | yohanan yuhanna yochanan youhanna
jonah: | yunus younis yunis younes yonah younus yonas
joseph: yossi sefi yosi yusi yosef yos sosi yosele yoske yusuf zouzou yoyo | yousef youssef yousuf yusif yusef youssouf yusof yosif yousif iosif yucef joosuf
joshua: shuki hoshea shua yehoshua yeshu | yeshua isa
judah: yuda udi leib yudi yehudi judel yudel | yehuda yahuda
judith: yudit udit dita yudi | yehudit
karim: | kareem kerim abdelkarim
kamal: | kemal kamaal
kamil: | kamel kameel
kamran: |
kasim: | qasim kassem qassem kasem ghasem qasem kacem qassim kassim gasim casim
khadija: khadi khadouj dija | khadijah hatice khadeeja khadidja kadija khadijeh khadidiatou
khalid: | khaled halit khalide
khalil: | khaleel halil
laila: lila lilo loula | layla leila leyla lailah leyli
latif: | lateef
layth: | laith leith
levi: |
lutfi: | lotfi lutfy
mahdi: | mehdi mahdy mehti
maher: | mahir
mahmud: hamada hamudi mahmo mamo | mahmoud mehmood mahmood mahmut makhmud mamoud mamoudou
majid: | majeed maged mecit madjid magid majed
malik: | malek melik
mansur: | mansour mansoor monsur mansor
maria: maryam mimi mira mirya miri mimo marwa | miryam mariam meryem mariem maryem marium
maryam: miri mira mimi mimo | mariam meryem miriam miryam maria mariem
marwan: | merwan marouane mervan
maimuna: | maymuna maymouna
matthew: matti mati matai | matityahu matitiahu matta mattathias
michael: mika miki mikha mikhi mihail | mikail mikhail michoel mikhael micael
miriam: miri mimi mira mirele miryam | maryam mariam meryem
mohammed: mo hamudi hamada momo mido hamoudi moe mamadou mehmet hammouda memo meho muha mohd medo hama moha mamo mami hammou mame mamad | muhammad mohamed mohammad mohamad muhammed mohamud mahomed magomed muhamad mohamet muhammet mohamadou mehemet mahamadou mamadu momade muhamed mahamat muhammadu mohammod mohmmed mhamed machmed mohammade
moses: moshe musa moishe moshiko moussa moisha muki moish mosie | moosa mousa moise moises mose moisei moyses
mourad: | murad murat morad
muhsin: | mohsen mohsin muhsen muhsine mohcine
mujahid: | mojahed
mukhtar: | mokhtar muhtar moktar
munir: | mounir mouneer moneer muneer monir munire
mustafa: musti mostafa stafa safa mouss sasa mustapha | moustafa moustapha mostapha
nabil: | nabeel nebil
nadir: | nader nadeem
nadia: | nadiya nadya
naser: | nasser nasir nassir nacer nasr
nathan: nati noti nate | natan
nazir: | nazeer nadhir
nimr: | nemer
nizar: | nezar
noah: | nuh nouh noach
noor: | nur nour nura
nuri: | nouri noori
omar: amor omero | umar omer oumar omair umer amar oumarou
othman: | uthman osman osmane usman ousmane ousman othmane ottman
qadir: | kader qader kadir ghader
rachel: rahel rochel racheli rachi ruchi raheli | rachil rahil
rafi: | raffi rafie
rahim: | raheem rehim
rahman: | rehman rahmaan
rami: | ramy
ramzi: | remzi ramzy
rashid: | rasheed rachid resit
rasul: | rasool resul rassoul rasoul
raymond: |
rebecca: rivka rivki rivi rivke becky | rifka rifqa
reuben: ruvi rubi ruben | reuven rouven
reza: | rida ridha redha reda riza
riyad: | riad riyadh
sabri: | sabry
sadiq: | sadegh sadek sadeq sadik saddiq siddiq seddik siddique
sadam: | saddam
saif: | sayf seif seyf saef
said: | saeed sayeed
sajjad: | sajad secad
salah: | saleh salih salihu salaheddin
salim: | saleem selim slim
salem: | salim
salma: | selma salmah
salman: | selman sulman
sami: | samy
samir: | sameer semir
samira: | sameera semira
samson: shimshi | shimshon shamsun
samuel: shmulik shmuli samo sami sam muli shmil shmelke shmueli | shmuel shemuel samuil samwil samouel
sarah: sari sarit sarale suri serah sorele soro sara | sarai saara
saul: shaulik shaya | shaul talut
shamil: | chamil
sharif: | sherif cherif serif shareef
shukri: | shoukri choukri sukru
simeon: shimi shimshon simo shimmy shim simha | shimon simon
simon: shimi shimmy simo | shimon simoun
solomon: shlomi shlomo suli moni soli sliman salmo shloimy suleiman | sulayman soleiman sulaiman soliman suleyman slimane souleymane suleman salomon soleyman souleiman
suhail: | suhayl soheil souhail suheil sohail
susan: shoshi shosh sosan shushan susu sussan | shoshana shoshanna sawsan
tahir: | taher tahar tahire
tariq: | tarek tarik tarig tareq tareck tarick
talib: | taleb
tawfiq: | tewfik tevfik toufic tawfik taoufik towfiq
tobias: tuvia tobi tuvi | tobiah
umayr: | omair omeir umair
usama: | osama oussama ousama usamah
usman: | othman osman
walid: | waleed velid oualid
wasim: | waseem wassim wasseem vasim ouassim
wisam: | wissam ouissam wessam
yahya: | yehya yahia yehia yihya yahiya
yasin: | yassin yaseen yassine yasine
yasir: | yasser yaser yassir
yusra: | yousra
zachary: zaki zakar zika zak zaka | zakaria zakariya zacharia zechariah zekeriya zakarya zakariyya zekharia
zahra: zahraa zouzou | zehra zohra sahra zahrah
zainab: zaza zozo zeze zineb zenab | zaynab zeynep zeinab zainabu zeynab zaineb
zayd: | zaid zeid zied
zein: | zain zayn zine zane
ziyad: | ziad zeyad ziyaad
zuhair: | zuhayr zoheir zouhair zoher
`;
