/**
 * Arabic, Persian, Turkish and Hebrew first names in the ways they are romanised, and forms of the names they share.
 * Names that sound alike and are not one name stand in lines of their own. See `../names/first-names.ts` for how lines are read.
 */
export const semitic = `
aaron: ahron roni ari arele ahrele areleh | haroun harun haron aharon haroon aron arun
abbas: | abas abbass
abd: | abed
abdulaziz: aziz azo | abdelaziz abdolaziz abdulazeez
abdulhamid: hamid | abdelhamid abdulhameed abdulhamit
abdulkadir: kadir qadir | abdelkader abdulqadir abdulkader
abdulkarim: karim | abdelkarim abdulkareem abdelkrim abdolkarim abdelkareem
abdullah: abdo abdu abdul abdallah abed apo abdi | abdulla abdalla abdoulaye abdullahi abdellah abdollah
abdullatif: latif | abdellatif abdullateef
abdulmajid: majid | abdelmajid abdulmecit abdelmadjid
abdulrahman: rahman abdo | abdurrahman abdelrahman abderrahmane abdulrehman abdirahman abdurahman abdulrahmaan
abdulsalam: salam | abdelsalam abdussalam abdeslam abdesselam
abdulwahab: wahab | abdelwahab abdulwahhab abdelouahab
abolfazl: fazl abol | abulfazl
abraham: avi bram ibro ibo avrum avrami rami ebi brahim abe ebro avrumi avromi avremel avrom abrasha avreml avrumchik bumi | ibrahim ebrahim avraham ibraheem abram avram ibrahima
abubakr: bakr bakar | abubakar aboubacar aboubakar boubacar bekir abobakr
adel: | adil
adnan: | adnane
afsaneh: afi afsi |
afshin: afi |
ahmad: hamada ahmo hamudi ahmi hamoud hamudeh meto | ahmed ahmet akhmad akhmed achmad achmed ahmadou ahmadu amadou achmat ahmeti
aisha: ayse aysha ishe ayshe asha aish aichouch | aicha ayesha aysa aische aishah
akbar: aki akbari |
akiva: kiva akki kivi | akiba
akram: | ekrem akrem
alexander: sender sendel iska iskender | iskandar eskandar aleksander
ali: alou alioune aliou eli alush lolo lulu | aly alee
alireza: ali reza |
aliya: | alia aliyah aaliyah aleya
amin: | ameen emin amine
amina: | aminah ameena emine aminata
amir: | ameer emir
amjad: | emced amjed
ammar: | amar
anas: | annas enes
anat: anati |
anis: | anees
anwar: | anouar anvar enver anver
arie: arik | aryeh arye arieh
ariel: ari arik |
arif: | aref
asad: | assad esad asaad
asadullah: asad asi | asadollah
asher: ashi usher anshel lemel | oscher
ashraf: | achraf esref
asif: | asef assif
asma: | esma asmaa
atara: ati |
avigdor: avi vigi |
avital: tali avi |
avner: avi abner |
ayman: | aymen aiman eymen
ayse: | aysha aisha
ayub: | ayoub ayyub eyup ayoob job
aziz: azo zizou | azeez
azriel: azi ezri |
badr: | bader bedr
bahram: | behram
baqir: | bagher baqer baker
barak: | baraq
baruch: boruch barry buki bura | barukh
bashar: | bachar
bashir: | basheer bachir besir
basim: | bassem basem bassim
bassam: | basam
batya: basya bati basha | bithiah
behrouz: | behruz behrooz
benjamin: beni bini benny biniam benyomin nyome niyomi benno | binyamin benyamin bunyamin binyomin benjamen
bezalel: tzali betzi | betsalel
bilal: bilo | belal billal bilel
bracha: brochi brachi |
chaim: hymie chaimke heim haimke khayim | hayim hayyim haim khaim chayim hyam hyman
chana: chani hana hanna henna hanneleh chanele | hannah
chava: hava chavi eva | hawwa
chaya: chayele haike khaya | haya
daniel: dani dan danny dana | daniyal danyal daniyel danial
dariush: dari | daryush darius daryoush
daud: dudu didi dodi davo | dawood dawud davud dawoud daoud davut david dovid
david: dudu didi dodi dudi davo dovi dave dovidl dodik dudik tevye tevel dovie | daud dawud davud dawood daoud davut dovid davood
deborah: dvosha dvoirele dvoyre | dvora devora
dina: dinale | dinah deena
dov: dubi berl |
dvora: devorah dvori debbie dory dvoiri | devora deborah
efraim: efi effie fishel froim | ephraim
eitan: | ethan etan
elazar: lazar eli lazer ela leizer | eleazar lazarus eliezer
elchanan: chanan elhanan |
eliezer: eli lazer ezer leizer liezer leyzer lozer leizerke | elazar eleazar
elijah: eli elya ilyas ili lilo ilya | elyas eliyahu ilias elias eliahu
elimelech: meilech eli melech |
elizabeth: sheva lissi elishe | alisabat elisheva elisabet
elkhana: | elkanah
emin: | amin
ephraim: efi fima froike | efraim
esfandiar: | isfandiyar esfandyar
esther: esti esty estherke esterke etti ettel estera | estir ester
ezra: | uzair esdras uzeyir
fadi: | fady
fahd: | fahad fahed
faisal: | faysal feisal faycal feysal fayssal
farhad: fari | ferhat
fariba: fari fifi |
fariborz: feri fari |
farid: | fareed ferid
farida: | fareeda feride
farideh: fari fafa |
farouk: | faruk farooq faruq farooque
faruk: | farouk
fathi: | fethi fathy
fatima: fatma fati fatou fatim fatoush toumi faty fatoum fatosh tima fatimetu fadime | fatimah fatemeh fatimata fatimatou fatmeh fatoumata fadma fatuma fatimeh fatme
fatma: fatos fadime |
fereydoun: feri | fereidoun faridun
firas: | feras firass
firouz: | firuz firooz feroz
fouad: | fuad foad fuat
frida: freydl fradel | freida freyda
gavriel: gabi gavri gabby | gabriel jibril
gershon: gershi gershn | gershom
ghassan: | gassan
ghazi: | gazi
gholamhossein: gholam hossein |
gholamreza: gholam reza |
gitel: gitl gita | gittel
gittel: gitty gita |
golda: goldie | golde
habib: | habeeb
hadas: | hadassah
hadi: | hady
hafez: | hafiz hafeez
haidar: | haydar heydar haider hyder
hajar: | hagar hacer hadjar
hakim: | hakeem hekim
halima: | haleema halimah halime
hamdi: | hamdy
hamid: | hameed hamit hamed
hamza: | hamzah hamzeh hemza
hani: | hany
hannah: hani chani hanna hanele henye henna hanka channie hena | hana chana channah hanan khana
harun: | aaron
hasan: | hassan
hashim: | hashem hachem hasim
hassan: hasso hasan hassoun hasi hacen | hassane hasen hacene
hatice: hatca hate | khadija
hava: | chava
haya: chaya |
hezekiah: hezi hizki | yechezkel
hillel: hilli |
hisham: | hicham hesham hisam
hosam: | husam hossam hussam houssam
houshang: | hushang hooshang
husni: | hosni housni
hussein: huso hussi husayn hussayn hus husen | hossein hussain husain hosein huseyin houcine hocine housseine husein husseyn hussin hoseyn hussien
ibrahim: ibro ibo brahim bram ebi ibram ebo | ebrahim abraham ibraheem avraham ibragim ibrahima ibrahem
idris: driss dris | idrees edris idriss
ilan: | elan
imad: | emad
iman: | eman imane
immanuel: mano imi | emmanuel
imran: | emran umran
iqbal: | eqbal ikbal
isa: | issa eissa eisa essa aissa isah
isaac: zak itzik zaki itzo yitzi ike tsahi itsik icho itche izzy ayzik itzig eisik itzikl isser ayzyk | ishaq yitzhak izaak ishak eshaq isahak yitzchak itzhak yitzchok yitskhok aizik isak ishaaq
isaiah: shaya shaye | yeshayahu ishaya yeshaya isaias
ishmael: samo ismo soma | ismail ismael esmail ismayil ismaeel esmaeil ysmael ismayl
iskandar: | eskandar iskender alexander
israel: srulik sruli sroul isser issy izzy srul yisro | yisrael yisroel isroel
issam: | isam essam
itai: | ittai itay
jaber: | jabir gaber djaber
jacob: kobi yaki koby yankel yanky kub yakov cobi yoki yankl koppel yekl yankele kopel | yaqub yaakov yakub yacoub yaqoub yakup yaacov yakoub yankev yakob
jafar: | jaafar gafar cafer djafar jaffar
jalal: | galal celal djalal
jalil: | djalil jaleel celil
jamal: | gamal djamal cemal jamaal jemal
jamil: | jameel gamil cemil djamil
jamila: | jameela gamila cemile djamila
jamshid: jam | jamsheed
jasim: | jassim jassem
javid: | javed jawed javaid cavit
jawad: | javad cevat gawad djawad
jeremiah: yermi yirmi yirme | yirmiyahu irmia yirmeyahu
jibril: | jibreel gibril gabriel cebrail
job: | ayub iyov
joel: | yoel
john: yoni yahya hanna yochi | yohanan yuhanna yochanan youhanna
jonah: | yunus younis yunis younes yonah younus yonas
jonathan: yoni yonathan jono natan yonatani | yonatan yehonatan
joseph: yossi sefi yosi yusi yos sosi yosele yoske zouzou yoyo yosl yossele yoshke jossel yosel yuzik | yousef youssef yousuf yusif yusef youssouf yusof yosif yousif iosif yucef joosuf yusuf yoisef yussuf yosef
joshua: shuki hoshea shua yeshu shia shaye shiye | yeshua yehoshua
judah: yuda udi leib yudi yehudi judel yudel yidl leibish idel yehude leyb | yehuda yahuda yehudah
judith: yudit udit dita yudi yides yudis | yehudit yehudis
kamal: | kemal kamaal kamel
kambiz: kami | kambyz
kamil: | kamel kameel
kamran: kami |
karam: |
karim: | kareem kerim
kasim: | qasim kassem qassem kasem ghasem qasem kacem qassim kassim gasim casim
khadija: khadi khadouj dija | khadijah hatice khadeeja khadidja kadija khadijeh khadidiatou
khalid: | khaled halit khalide
khalil: | khaleel halil
khosrow: | khosro khosrau hosrev
kourosh: | cyrus
laila: lila lilo loula | layla leila leyla lailah leyli
latif: | lateef
layth: | laith leith
leah: lali lea leale laya leyele laike leike layke | leia leya
levi: levik | lewi
luay: | louay loay
lubna: | loubna
lutfi: | lotfi lutfy
mahdi: | mehdi mahdy
maher: | mahir
mahmoud: mamad |
mahmud: hamada hamudi mahmo mamo mahmout | mahmoud mehmood mahmood mahmut makhmud mamoud mamoudou mahmoudi
maimuna: | maymuna maymouna
majid: | majeed maged mecit madjid magid majed
malik: | malek melik
malka: mali malki malkele | malke
mamun: | mamoun maamoun
mansur: | mansour mansoor monsur mansor
manuchehr: manu manouch | manouchehr
maria: maryam mimi mira mirya miri mimo marwa | miryam mariam meryem mariem maryem marium
marwan: | merwan marouane mervan
maryam: miri mira mimi mimo | mariam meryem miriam miryam maria mariem
masud: | masoud massoud mesut masood
matthew: matti mati matai | matityahu matitiahu matta mattathias
mehmet: memo memis mamo | mohammed
mehrdad: mehri |
meir: meiri meyerke | meyer mayer meier
menachem: mendel mendi mendy hemi meni mendl mendele monya | menahem menachim menakhem
menashe: meni | manasseh
michael: mika miki mikha mikhi mihail mikhele mikele mekhl mihal | mikail mikhail michoel mikhael micael mikhoel
miriam: miri mimi mira mirele miryam mirl mirel mirka mima mirale | maryam mariam meryem mirjam mary maria
mohammadreza: reza mohammad |
mohammed: mo hamudi hamada momo mido hamoudi moe mamadou mehmet hammouda memo meho muha mohd medo hama moha mamo hammou mame mamad memet muham hamoudeh md mhd muh | muhammad mohamed mohammad mohamad muhammed mohamud mahomed magomed muhamad mohamet muhammet mohamadou mehemet mahamadou mamadu muhamed mahamat muhammadu mohammod mohmmed mhamed machmed mohammade mehmed
mordechai: mordy motti moti motke mordi motel mordche max modi mottel motl mordkhe mordke | mordecai mordkhai
moses: moishe moshiko moisha muki moish mosie moyshe moshke mushe movsha moishele | moosa mousa moise moises mose moisei moyses musa mosze moshe moussa
moshe: moishe moyshe moshi mosh | moses
mourad: | murad murat morad
muammar: | moammar mouammar
mubarak: | moubarak
muhannad: | mohanad mohannad
muhsin: | mohsen mohsin muhsen muhsine mohcine
mujahid: | mojahed
mukhtar: | mokhtar muhtar moktar
munir: | mounir mouneer moneer muneer monir munire
murtaza: | murtada mortaza morteza murtadha mortadha
mustafa: musti stafa safa mouss sasa mustapha mustik | moustafa moustapha mostapha mostafa
mutaz: | moataz moutaz
nabil: | nabeel nebil
nadia: | nadiya nadya
nadir: | nader
naftali: tuli naf naftule | naphtali naftoli
nahum: nachum nachumke | nokhem
najib: | naguib najeeb nejib necip
najla: | nagla najlaa
najwa: | nagwa najoua
naser: | nasser nasir nassir nacer nasr
nasrin: | nasreen nesrin
nathan: nati noti nate note nuta nosn notl | natan nosson noson
nazir: | nazeer nadhir
nechama: nechie hemi | nehama
netanel: nati | nathaniel nethanel
nimr: | nemer
nissim: nisso |
nizar: | nezar
noah: | nuh nouh noach noyekh
noor: | nur nour nura
nuri: | nouri noori
omar: amor omero | umar omer oumar omair umer oumarou
osman: | othman uthman
osnat: | asenath
othman: | uthman osman osmane usman ousmane ousman othmane ottman
parvin: | parveen pervin
parviz: pari | parvez pervez perviz
perel: perl | pearl
pinchas: pini pinny pinkas pinky pinye pinkus | phineas pinhas pinkhas pinchus
qadir: | kader qader kadir ghader
qais: | kais qays
qusay: | qusai kusay
rachel: rahel rochel racheli rachi ruchi raheli rochl ruchel ruchla rakhel rukhl | rachil rahil rokhl raquel
rafi: | raffi rafie
rafiq: | rafik rafeek rafic refik
rahim: | raheem rehim
rahman: | rehman rahmaan
rajab: | recep rejep rejeb
ramadan: | ramazan ramadhan ramzan ramdane
rami: | ramy
ramzi: | remzi ramzy
rania: | raniya ranya
raphael: rafi rafo refoel rafa | rafael refael
rashad: | rachad reshad
rashid: | rasheed rachid resit
rasul: | rasool resul rassoul rasoul
rauf: | raouf raoof
rebecca: rivka rivki rivi becky rive rifke ryvka rivkele | rifka rifqa rivke
reuben: ruvi rubi ruben ruvn rubin rubn | reuven rouven ruven
reuven: ruvi rubi rube ruven | reuben
reza: | raza rida ridha redha reda riza
ridwan: | redouane radwan rizwan rezvan redwan
rivka: rivki riva rivi ryfka | rebecca
riyad: | riad riyadh
rosa: reizel raizel royze |
rostam: | rustam rustem
ruhollah: ruhi |
ruqayya: | rokaya rukiye roqayya rukaya
ruth: ruti | rut
saad: |
sabri: | sabry
sadam: | saddam
sadiq: | sadegh sadek sadeq sadik
safiya: | safia safiye safieh safiyya
said: | saeed sayeed
saif: | sayf seif seyf saef
sajjad: | sajad secad
sakina: | sakine sakineh
salah: | saleh salih salihu salaheddin
salem: | salim
salim: | saleem selim slim
salma: | selma salmah
salman: | selman sulman
salwa: | selva saloua
sami: | samy
samih: | sameh
samir: | sameer semir
samira: sami mira | sameera semira
samson: shimshi | shimshon shamsun
samuel: shmulik shmuli samo sami sam muli shmil shmelke shmueli shmuelik zanvil shmulke | shmuel shemuel samuil samwil samouel shmul schmuel
sarah: sari sarit sarale suri sorele soro sara sure surele serke sarele tzirel sorke serel | sarai saara sore sura soroh
saul: shaulik shaya shoel | shaul shoul
seth: | sheth
shaban: | saban chaban shaaban
shabtai: shabsi shabi |
shadi: | chadi shady
shahid: | shaheed chahid
shahram: shari |
shalom: sholem sholom |
shamil: | chamil
shapour: | shapur
sharif: | sherif cherif serif shareef
shaul: shauli | saul
shirin: shiri |
shmaryahu: shmerl shmarya |
shraga: feivel |
shukri: | shoukri choukri sukru
siavash: sia | siyavash siavosh
siddiq: | siddique saddiq seddik siddiqui
simcha: simi |
simeon: shimi simo shimmy shim simha | shimon simon
simon: shimi shimmy simo shimele shimke | shimon simoun shimen
solomon: shlomi shlomo suli moni soli sliman salmo shloimy suleiman zalmen shlome zelman | sulayman soleiman sulaiman soliman suleyman slimane souleymane suleman salomon soleyman souleiman zalman shloime szlama
suad: | souad soad
suhail: | suhayl soheil souhail suheil sohail
suhayla: | soheila souhaila suheyla
suleiman: suli suley | solomon
sumaya: | somaya soumaya sumeyye sumayya
susan: shoshi shosh sosan shushan susu sussan shoshke reizl | shoshana shoshanna sawsan shoushan
tahir: | taher tahar tahire
talib: | taleb
tamar: tami tamari tamarke | tamara
tariq: | tarek tarik tarig tareq tareck tarick
tawfiq: | tewfik tevfik toufic tawfik taoufik towfiq
tayyib: | tayeb tayyip taieb
thurayya: | soraya suraya sorayya
tobias: tuvia tobi tuvi tuvye | tobiah tuviah tevye
tova: toby tovi |
tzipora: tzipi tzippy zipi fayga | zipporah tsipora zippora
tzvi: hersh hirsch zvika hershel hesh zvi hersch |
umayr: | omair omeir umair
uriel: uri uriah |
usama: | osama oussama ousama usamah
usman: | othman osman
uzi: | uzziel
wael: | wail ouael
wafa: | ouafa vefa wafaa
walid: | waleed velid oualid
wasim: | waseem wassim wasseem vasim ouassim
wisam: | wissam ouissam wessam
yael: yaeli | jael
yahya: | yehya yahia yehia yihya yahiya
yair: yairi | jair
yasin: | yassin yaseen yassine yasine
yasir: | yasser yaser yassir
yasmin: yasi | yasaman yasmeen jasmine
yazid: | yezid yazeed
yechezkel: chezky hezi chatzkel haskel | ezekiel
yehezkel: hezi hezki | ezekiel
yehoshua: shuki shuka shua yeshi shiye | joshua
yehuda: yudi yuda udi yudke leib leyb yudel | judah
yerachmiel: rachmil yerachm |
yeshaya: shaya isaiah |
yisrael: srulik israel isser srul sruli srulke iser |
yocheved: yochi | jochebed
yosef: yosi yossi yosl yossel yoss | joseph
yusra: | yousra
yusuf: yusi yusufcan sufi | joseph yusif
zachary: zaki zakar zika zak zaka zkharye | zakaria zakariya zacharia zechariah zekeriya zakarya zakariyya zekharia zekharye zekaria
zahava: zehava zahavi |
zahra: zahraa zouzou zari | zehra zohra sahra zahrah
zainab: zeze zineb zenab | zaynab zeynep zeinab zainabu zeynab zaineb
zaki: | zeki zaky
zalman: zalmen zal zalmele | solomon
zayd: | zaid zeid zied
zaynab: zeno zozo | zainab zeynab zeynep
zeev: wolf velvel zevi volf |
zein: | zain zayn zine zane
zelig: selig |
zevulun: zevi zev | zebulun
zeynep: zeyno zeynom | zainab
ziyad: | ziad zeyad ziyaad
zubair: | zubayr zoubeir zubeir
zuhair: | zuhayr zoheir zouhair zoher
zulfiqar: | zulfikar
`;
