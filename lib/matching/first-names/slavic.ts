/** Slavic first names, romanised: `name: short forms | forms of the name`. See `../first-names.ts` for how lines are read. */
export const slavic = `
adam: adas adamek adamko |
agatha: gasha agasha | agata agafya agafia
agnes: aga agusia jagusia jagna agniesia jagienka agica neza jaga | agnieszka agneza agnija agniya anezka agnesa
albert: bertik | albrecht vojtech
alexander: sasha sanya shura sashka sashenka alik sanyok sashok shurik olek oles sasho aleks sandro aco aca aleksa sale saco lesha aleko sanko | aleksandr aleksander aleksandar oleksandr aliaksandr alyaksandr aleksandre alexandr skender
alexandra: sasha sanya shura sashka sashenka asya ola olka aleksa sanda sandra saska olesya lesya sashura alka sanja | aleksandra oleksandra aliaksandra aleksandrina
alexei: alyosha lyosha lesha lyokha alyoshka lyoshka alyoha oles oleksa leha | aleksei alexey aleksey oleksiy oleksii aliaksei alexis aleksije aleksa aleksy alexej
alla: alka allochka |
alice: alya alka | alisa alicja
anastasia: nastya nastia asya stasya nastyona nastenka nastka tasya nastusya stasia nastja | anastasiya anastasija anastasie anastazja nastasya anastazie
anatole: tolya tolik tolyan tosha | anatoly anatoliy anatolii anatol
andrew: andryusha andryukha andrzejek jedrek jedrus andrik andriko andryushka dron dyusha ondra ondrasek drejc drejko ando andrija | andrei andrey andrzej andrij andriy andrii andrej andriej ondrej andro jedrzej andraz
ann: anya anyuta nyura anechka anka ania anna ani asya nyusha anushka annushka hanka hania anula ancika anica nyuta aniela andzia anusia anyutka nyuska anulka anja hanna ancka hanusia anouk anci nusha nanka neta | ana ganna hannah annika anita
anthony: antosha tosha antek tonci tonda tonko antos toncek ante toni tone tonik tono toncho antko antonko tosho | anton antoni antun antonin antonij
antonia: tonya tosya tonia tosia tonka tonechka antosia toska tonica | antonina antonija antonie antonya
arcady: arkasha kasha | arkady arkadiy arkadi
arseny: arsen senya | arseni arseniy
arthur: artek artik | artur
artem: tyoma tema artyomka artyom | artemiy artemy artemii
barbara: varya varka varenka basia baska barca bara varyusha barunka barka barica basienka bora barbka | varvara barbora
bartholomew: bartek bartosz bartus bartlomiej | bartolomej varfolomey
benedict: benek | benedykt benedikt
bogdan: bodya bogdanko bohdanko boga bogdo boda danko | bohdan
bogomil: bogo bogi bogumil bogus | bohumil
boguslav: bogdan bogus bodzio bohus bogo | boguslaw bohuslav
boleslav: bolek | boleslaw
boris: borya borka borenka boryusha boba borko boro borche borik | borislav
borislav: boro bora borko borya boris slavko slava slavcho borisa bobi borka | boryslav
bozhidar: boza bosko bozo bozha boca bozidarko boja | bozidar bozydar
bozena: boza bozka bozenka | bozhena bozana
bratislav: brata braco | branislav
branimir: brane bane branko brano branki brana |
branislav: brane bane branko brano slavko brana branek |
branka: brana |
bronislav: bronya bronek slava bronik | bronislaw
bronislava: bronya slava bronia bronka | bronislawa
casimir: kazik kazio kazek | kazimierz kazimir
catherine: katya katyusha katka katenka kasia kaska kasienka katerina katusha katyukha katica kaca kata katrya katja kasiunia kacenka katunka kasiula katechka katinka kacka kate kotka trina | ekaterina yekaterina kateryna katarzyna katarina kacia jekaterina katsiaryna catarina
cecilia: cila cilka celina celka cilika | cecylia cecilie cecilija
charles: karel karlo karlik kaja karlicek karol drago karlek karolek karlusha | karl
christian: krystek kristek | krystian kristian kristijan khristian
christina: krysia kryska kristinka tina kica krista hristina krysienka krystka christya kristya | krystyna kristina kristyna khrystyna khristina
christopher: krzys krzysiek krzysio krzych kristof krysztof krzysiu krzychu | krzysztof krystof hristofor
clement: klim klimek | klement kliment klemens
constantine: kostya kostik kostek kosta koka kostas kostadin dinko kotya kostyusha koca kostenka | konstantin konstanty kostyantyn konstantyn
cyril: kiryusha kiril kirya kirysha kirilko cyrek kirko | kirill kyrylo cyryl kyrill
czeslaw: czesiek czes slawek | ceslav
dalibor: dado borko dale |
damian: damek damko | damyan demyan damjan demian
damir: dado |
danica: dana danka danicka |
daniel: danya danila danilka danek danylko danko dusan danushka danil danik danilko dano danijelo | daniil danylo danilo danijel
danuta: danka danusia dana danuska |
darius: darek | dariusz dariusch
daria: dasha dashka dashenka darya dorka darusya darka dashulya darinka | dariya daryna darija
david: dodik davidek dawidek | dawid davyd
demid: |
denis: dinya deniska denya | denys dionizy
desanka: desa |
dimitri: dima mitya dimka dimon mitka dimochka mitenka mityusha dimulya mito mitko mitar dimo dimitar dimko miso dimitrije mitry dimas dmitro | dmitry dmitri dmitriy dmitrii dmytro dimitrij dzmitry dymitr dimitrios demetrius
dobromir: dobri |
dobroslav: dobri slavko |
dobrila: dobra |
dominic: domek domko dinko domo minko dunko niko | dominik dominko domagoj
dorothy: dora dorka dorotka dosia dorcia dasha | dorota dorotea dorofeya dorotheja
dragan: drago dragi draga gagi gane dragance draganko |
dragana: draga gaga dragica |
dragica: draga |
dragoslav: drago draza slavko dragi dragisa gosa | dragoslava dragoljub
dragoljub: drago draza ljuba dragi |
dragomir: drago draza mirko dragi |
dragutin: drago draga draza guto |
drazen: drago draza dadzo |
dusan: dule duda dusko duci dusa dushko |
dushanka: duda dusica dula dusa duska | dusanka dusana
edmund: mundek edek |
edward: edek edzio edik edya edzik edo eduardko | eduard edvard
elena: lena lenka alyona lenochka lenusya lenok lenusha ela elka lencia lele jelka jela jelica lenuska yelka lenchik elenka ilka hela helka helenka lenci olya | yelena jelena olena helena alena ilona ilena
eleanor: ela nora elka | eleonora
elijah: ilya ilyusha ilyushka ilko ilia ilija ilyukha iliya ika | illya ilja eliasz elias
elizabeth: liza lizka lizaveta elya ela elka betka elzunia liska elzbietka beta lizochka bozena alzbetka betina eliska lizanka vetka jelica spela beti eli liso | elizaveta yelizaveta elzbieta alzbeta elizabeta yelyzaveta jelisaveta jelizaveta
emil: milek emilek emilko |
emilia: mila emilka milka milena lila | emiliya emilija emilie
emmanuel: manek | emanuel
eugene: zhenya zhenka genya geka zhenechka gena evgesha genek gienek zhorik jenya genych gesha jevgenko zhenyok | yevgeny evgeny evgeni evgeniy yevgeni yevhen eugeniusz evgenij yevgeniy evzen jevgenij
eugenia: zhenya zhenka genia evgesha gienia genya | yevgenia evgenia evgeniya yevheniya
eva: ewa evka evunya ewka ewunia evica evicka ewusia yeva |
eudokia: dunya dusya avdotya dunyasha dunka | yevdokia evdokia
faina: fanya |
felix: felek felicjan | feliks
ferdinand: ferda ferdo nande |
florian: florek |
francis: franek franio frantik fanda franta franjo frano franca franci fran frane franus ferko ferda feri franika | franciszek frantisek franc francisko
frances: frania franka fanika francka fani | franciszka frantiska franciska
gabriel: gavrila gavrya gabo gabrysia gavro gabrys gabek | gavriil gabryjel gavrilo havryil
gabriela: gabi gabrysia gabika gabca gabina gabka | gabrijela
galina: galya galka galochka galyusha galchonok galinka | halyna halina galyna
gennady: gena genka genya gennasha | gennadi gennadiy hennadiy gennadii
george: yura yurik zhora gosha yurka jurek jurko juro jure jura jerzyk jurus jurij goga gojko gosho gotse zhorik yurochka egor yegor egorka djuro djordje djoka djole djura gogi jirka jurica jiricek | yuri yuriy yury yurii georgy georgi georgiy jerzy jiri juraj georgije heorhiy heorhii yehor djuradj gjorgji gjorgi
gertrude: truda gerta jera | gertruda
gleb: glebka glebushka | hlib
goran: gogi gora goga gore |
gordana: goca gorda goga |
gregory: grisha grishka grishenka grzes grzesiek gricko grzesio hrysha hryts grga grgo grgur grisa gregor gregorek gruja | grigori grigory grigoriy grzegorz hryhoriy hryhorii gligor rehor
grozdana: |
hedwig: jadzia jadwinia jadziunia hedvika jaga | jadwiga hedviga
helen: lena hela helka lenka halka helcia helenka ilonka halinka jelka helusia helusha hila alenka lenca leni jelena jela | helena halina halyna elena olena alena ilona ilana yelena
henry: henio heniek hinek jindra jindrich henryczek jindrisek henrik | henryk genrikh
henryka: henia heniusia |
hana: hanka hanicka |
igor: igoryok igorek garik igorko igorcho igoryasha gosha goga garya | ihor ihar
ilona: ilka |
inna: innochka inka |
inga: |
innokenty: kesha | innokentiy
irene: ira irka irinka irisha irusya arina irenka irochka irunya irusha irena ircia irusja irko renia ishka rena irica ica | irina iryna orina
isaac: izya | isak
ivan: vanya vanka vanyusha vanechka ivo ivica ivanko ivko vancho jovo joco vanyok ivanushka vane vanko johan iva jovica jovan ivic janko |
john: vanya vanka vanyusha vanechka jas jasiek jasio janek jano janko jovo jova ivo ivica ivko honza jenda jenik joso jovica joca anze joze janez hanus yas ivanko vancho vanko vanjka jan | ivan jovan yan ioann yanko johan juhan ivaylo hovhannes
joan: asia joasia joaska asienka joanka jana jovanka janka jancsi ivanka iva ivana jovana vanna joka jole | joanna johana yana ioanna
joseph: jozek jozko josef pepa pepik joza joso jozo pepo osya yosya jozin joze jozka juzek juzik jusuf pepicek josip joca bepo osipka | jozef iosif osip yosyp jozefus jozsef josif osyp
josephine: jozka juzia pepka pepina jozica josipa pepca | jozefina jozefa josefina
judith: judka judyta judita |
julia: yulya yulka yulenka julka julcia jula yulechka yulyasha ula julinka julisha julca julica jule | yulia iuliia yuliya julija julie juliana ulyana uliana
julian: julek yulik jule | yulian julijan juliusz ulyan
karolina: karolka karolinka lina karolcia karla lola |
kseniya: ksenia ksyusha ksyukha ksenya oksana ksana ksenka senya aksinya sana ksyuha xenia ksyunya ksyushka | kseniia ksenija
ladislav: laco lado lada ladik lacko vlado slavko lacek wladek vlada ladicek | wladyslaw vladislav vladyslav
lara: larochka larisha |
larisa: lara larochka lora lorka larka larya lyalya larysia larunya larik | larysa larissa
laura: laurka lori |
lawrence: lavrik wawrzek wawrzyniec lovro lovre lovrenc vavrik lovrek lav | lavrentiy vavrinec lavrenty
leo: lyova lyovka levka leva lyovushka lovik | lev leonid leonti
leonid: lyonya lyonka lyonechka lenya lyolik lyoha lyokha | leonyd
leopold: poldek poldi poldik |
leszek: lech leszko lesio |
lidia: lida lidka lidochka lidusya lidzia lidunka | lydia lidiya lidija lydie
louis: ludwik ludek ludva lojze ljudevit lucek ludo luj | ludvik alojz
lucas: luka lukaszek lukasek luksa luki lukasz luko | lukas lukash
lucy: lucka lucyna lucia luce lucija lucynka lucika | lucja lucie lusia
ljubica: ljuba buba ljubinka | lyubitsa
ljubomir: ljubo ljuba ljubisa luba mirko lubos lubek lubko ljubek | lubomir lyubomir lubomierz lubomil
ljubisa: ljuba ljubo |
ludmila: lyuda lyudka mila lyusya luda lida milka ludka lidka lydie lyudochka lyusenka lidunka ljuda | lyudmila ludmilla liudmila liudmyla ludmyla
lubov: lyuba lyubka luba lyubasha lyubochka lyubanya lyubushka ljuba | lyubov liubov ljubov
magdalena: magda lena madzia magdusia magdalenka majda madlenka alena magdunia alenka magdica manda mandica | magdalina
makar: |
malgorzata: gosia malgosia gocha gosienka goska rita margolka |
margaret: rita margo gosia malgosia gretka marketka ritka gita marga ritochka marjeta meta marjetka marguska gitka margarita margita grete margitka | malgorzata marketa margareta margit margaryta
maria: masha mashka mashenka manya marusya maryusha musya marika marica mara marunia marysia maryska manka manyunya mila mija maja masya mika micka mimi mica mare marija marusia marunka marenka mariyka marichka marusha maryna maryla mania marynia marishka marutka marinka maca mita majka masza marena marusja | mariya maryja marie mariia maryia marijana mariam
mariana: mara marianka maja mariska majka | marianna maryana marijana marjana mariyana
marian: marek marianek manek | marijan marjan mariyan
marina: marinka mara maryna marinochka marisha marisa mare |
mark: marek mareczek marko marce markic markush marik mare mako | marku
martha: marta martusia marfa martyna marfusha marteczka martica martka |
martin: marcin marcinek martinko martinek marty tinko tinek tine marto martyn tinc |
martina: tina martinka martyna |
matthew: matvey mateusz motya matus maciej matek macko maciek mato matko mate mata mateja matyas matysek matousek matej matija matjaz matic matij mates matyusha maciusz tjas motka | matvei matviy matvii matei matous matias
maxim: max maks maksik maksimka | maksim maksym maxym maximilian maksimilian maksymilian
melania: melanka mela | melaniya melaniia malanya
michael: misha mishka mishenka mishutka mishanya michal mihailo mihal miso misko mika mijo mihovil mico miki mixa michalek misa mikhas mihaylo misho miha mihajlo mile mihael michas miska mikhailo mija mihas | mikhail mykhailo mihail mykhaylo mikhal
michaela: misa misha miska michalka misenka | mihaela michalina mikaela
milan: mile milanko milko misa milance mico milo mica mici mikica mil milun miko mija misko miki | milen milenko
milena: mila milka milenka lena milica milana | milada mylena
milica: mica mila milka mimi milijana milja mile |
milivoj: mile miso milo mika milko mica mivo | milivoje milovoj
milorad: mile mica miso rade mika micko miki misa radko mico misko |
miloslav: mila milek milos slava milda milko milosek slavko mile misa | miloslaw
miloslava: mila slava milka milena miluska miloska miluse |
milos: mile misa miso milosek miki mica misko mika miloska mico mija milko | milosh milosz miloslav
milovan: mile mica milko mika miki misa milo vanja mija mico misko |
milutin: mile mica mika milun mico misa |
milojko: mile milo mica milun misko mija |
milosav: mile misa mica milko milisav mija |
miodrag: mija mica misko mico misa miki mika drago mile mijo |
miomir: mija misa mica miki mika |
miroslav: mirek mirko slava miro mirik slavko mirus miras slavik mirce mire mircho | miroslaw myroslav miroslawa
miroslava: mira mirka slava mirenka mirus | miroslawa myroslava
mladen: mladjo mlado mladenko deni |
mojmir: mojo mirek |
momcilo: moma momo moca momir |
monica: moni monika mona moncia monka |
mstislav: slava stas | mstyslav
nadia: nadya nadka nadenka nadyusha nadezhda nadiyka nada nadusia nadja nadica nade | nadiya nadiia nadija nadezda nadine nadzeya
natalia: nata natasha natka natashka natashenka tasha talya natusya tala natalka natalochka natasa natela tusya taska naca natusik nacia talka natulya nataska | nataliya natalya natalija nataliia natalie natalja
nazar: | nazariy
nemanja: nesa neca neko manja |
nevena: nena neva nevenka |
nicholas: kolya kolka nikita kolenka mikolaj nikolka mikula nikola koka koljan kolyan kolyunya mikolka mikus niko miklavz klavz miki nidza nick kole niksa nikica nikolica kolyusha mikolajek | nikolai nikolay mykola nikolaj mikulas mikalai nikolaos nikolo mikola
nikita: kit nika niki nikitka nikitos nikitushka | mykyta mikita
nikifor: nika |
nenad: neno neca nesa nesko |
nina: ninka ninochka ninusya nika ninusha nino ninulya | antonina
nikolina: nina nika ina |
novak: |
ognjen: ogi ogo | ognyan
oksana: ksana oksanka ksyusha xana ksenya oksanochka | kseniya aksana
oleg: olezhka alik olegushka olezhek lyoka olezhik | oleh aleh
olga: olya olenka olka olyusha lyolya olechka olichka ola olcha olusia olgica olkica lyalya olyunya oleczka | olha volha olja
ondrej: ondra ondrasek |
ostap: |
paul: pasha pavlik pashka pavlusha pavlo pawelek pavka pavle pave pavo pavlusa pashenka pavlinko pasko pajo paja palo palko pavlicek pavlukha pavco pashok paska pale | pavel pawel pavao pavol paval pavlos pal
paula: pavla pola pavlinka | pavlina
pelagia: polya pelageya palasha pasha |
peter: petya petka petenka petrus petrik petko pero piotrek piotrus petyunya petrusha petar petryk perica peco pere petricek perko pepo petros petrukha perisa petyo petrusa pesho pera petyusha petarko petrica petyr pejo | pyotr petr piotr petro petru pyatro petur
philip: filya filka fipa filipek filipko filko fico | filipp filip pylyp pilip
pollina: polya polinka polenka polina pola |
predrag: pedja pedza predo pedo peca drago pedya peda |
radek: |
radmila: rada rasa mila radojka radunka |
radomir: rade radko mirko rado raso radek rasa radenko |
radoslav: rade radek rado rasa radko slavko raso radza radosh radi radenko rados | radoslaw radislav radosav
radovan: rade rado radek radko raso rasa radan | radojica radivoj
radivoj: rade rasa rado radojko rajko raja raso radojica | radivoje radoje
radojica: rade rasa raja raso | radoje
ratko: rato |
rastislav: rasto rastik rosta | rostislav
regina: renia ina inka |
renata: rena renia renatka renka renca |
richard: rysiek rysio risa rysiu riso | ryszard rihard rikhard
robert: robek robik robcio robertek robko roba |
roman: roma romka romek romochka romasha romko romeczek romanchik romych romasek ramon | raman
romana: roma romka |
rostislav: rostik slava rosta rostya | rostyslav rastislav
rose: ruzica ruza ruzenka rozka rozalia rozyczka rozinka | rosa roza ruzena rozalie
rozalia: rozalka rozka rosa zalia |
rudolf: rudek ruda rudla rudi |
ruslan: rusik rusya ruslik |
sandra: sandi sanja |
sanja: sanka |
sara: sarka sarenka |
sebastian: seba sebek bastek sebo | sebastijan sevastyan bostjan
sergei: seryozha seryoga serezha sergeyka seryozhka serhiyko srdjo srdjan sergo serega sera sirozha seryozhenka | sergey sergiy serhiy serhii siarhei sergio sergije sergiu sergii sergej
semyon: senya syoma senka syomka semko syomochka simo simko | semen simeon
severin: sewek |
siegmund: zygmunt zyga zygus ziga zikmund | sigismund zigmund
simon: syoma simo sima szymek simko sime senya simica simun simunica simas szymus simenko simcho | semyon szymon simeon semen shimon symon
sinisa: sine sinisha |
slavomir: slavko slavek slawek slavo slavka slawko slawus | slawomir
slobodan: boba bobo slobo sloba coban boban slobi slobodanka dane |
slavica: slava cica slavka |
slavko: slave slavo slavce |
snezana: sneza snezka sneska | snezhana
sofia: sonya sonja sofa sofka sonka zosia zoska sonechka zofka zosienka sofija sonyusha sofijka fia zofcia sofiko sofochka soniuszka | sofiya sofya zofia sofiia zofie sonia
spiridon: spiro spirya |
srdjan: srdjo srle srki | srdan
srboljub: srba srbo ljuba |
srecko: felix |
stanislav: stas stasik slava stasek staszek stach slavik stano stanko stanik stane standa stasko slavko stasis staska stanca stasio stanimir | stanislaw stanislau stanislaus stanoje
stanislava: stasya slava stasia stanka stana | stanislawa
stanimir: stane stanko |
stephen: styopa stepa stepka stefek stjepo stipe stefanek stevo steva stevan stefko stevica stepanek stepan stipo stipan stevco stevko stjepko stefo stefcho stypa stefcio | stefan stjepan stsiapan szczepan scepan
stefania: stefka stefa stefcia stenya steva | stefaniya stefanija stepanka
susan: zuza zuzka zuzia zuzana zuzanka zuzinka suzana suzi zuzko | zuzanna
svetlana: sveta svetka lana svetochka svetik svetlanka svetulya ceca svetica cveta lanochka svitlanka | svitlana svietlana svjetlana
sviatoslav: slava slavik svyat | svyatoslav svatopluk
svetislav: sveta sveto slavko ceca |
svetozar: sveta sveto toza tozo zare |
swietlana: |
sylvia: sylwia sylwka silvia silva sylvie | silvija
taisia: taya tasya |
tamara: toma tomka tamarka mara tamusya tamarochka | tamar
taras: tarasik tarasko |
tatiana: tanya tanyusha tanka tanechka tata tanja tanyushka tania tatyanka taneczka tasa tanjica taca tatjanka tanica | tatyana tetiana tatjana taciana tatsiana
tadeusz: tadek tadzio tadzik tadziu tadejko | tadej tadeas thaddeus
thaddeus: tadek tadzio | tadeusz tadej
theodore: fedya fedka fedenka teodorek teo todor tosha todorko fedor bozo tode todo toso toscho fedir | fyodor teodor feodor fiodar
teresa: terka terezka tereska terenia renia terezie terezija teza rezka zinka resi tereza | terezia
thomas: tomek tomas tomasek tomcio tomko foma tom tomo tomica tome tomic tomeczek tomislav tomasko tomus fomka tomaz tomi tomasik | tomasz toma khoma
tibor: tibi |
tihomir: tiho tisa tiko tika | tichomir
timothy: tima timosha timofey timoshka timka timko timon tymek tymko tim tymus timokha | timofei tymofiy timofej tymoteusz timotej tymofii
tomislav: tomo tomica tome slavko toma tomek | tomislaw
valentin: valya valik valentinka valek tine tinko walek valyusha tinek | valentyn walenty
valentina: valya valka valyusha valechka tina valentinka valyushka valyunya valusya walentynka | valentyna walentyna
valerian: valera |
valery: valera valerka valerik valerko lerik valerchik | valeriy valerii valeri valerij
valeria: lera valera lerka lerochka valya waleria lerusya | valeriya valeriia valerija
vadim: vadik vadya dima vadimka vadka vadechka | vadym
vanda: vandzia wandzia wandeczka vanka | wanda
vasil: vasya vaska vasko vasyl vasilko vasenka vaso vasik vasylko vasek vasilka vasja vasyok vasco vasilij vasyuta vasily vasyutka vaca vase | vasili vasiliy vasilije vasiliu basil wasyl vasilii vasilios vaclav
basil: vasya vaso vaska vasko bazyli vasilko vasyl | vasily vasil vasilije
vaclav: vasek vencel venca vasik vena vaclavek vacek | waclaw wenceslas vaceslav venceslav vyacheslav
vera: verka verochka verusya viera verunka verunya werka verica verusha verushka | wiera vira
veronica: vera nika veronka werka ronka veronika veronicka verka roni werona | weronika
veroslav: |
vesna: vesnica vesni |
veselin: vesko vesa veso veselko veca veska | veselina veselinka
viktor: vitya vitka vitenka vitek vitia vitko viktorek vitusya viki wiktorek vitok vito vityok | wiktor victor viktar
victoria: vika viki vikusya vikulya vikusha wika wiki tora vikochka | viktoria viktoriya viktoriia wiktoria viktorija
vincent: vincek wicek vinko vincas wincek cene vincko vinca vince vincenc vikenty | vikentiy wincenty vicenco
vitaly: vitya vitalik talik vitasya vitalka vital | vitaliy vitalii vitali vitalij
vlad: |
vladimir: vova volodya vlad vovka vovochka volodka vovan vladik vlado vlada vladko mirko vladimirko vlatko volodko vladek vladya valodzya wlodek wlodzio vlade vladica vovchik vladi valdemar mirek vladjo | volodymyr wladimir wlodzimierz uladzimir vladimer
vladislav: vlad vladik slava vladya slavik vlada wladek vlado vladek vladko ladislav lado wladzio vlatko | vladyslav wladyslaw uladzislau
vlasta: vlastik |
vlastimil: vlasta vlastik vlastek vlastislav |
vojislav: voja vojo vojin slavko vojko | vojislaw
vojtech: vojta vojtik wojtek wojtus vojtek wojciech vojtisek bela adalbert | voytekh
adalbert: vojta wojtek bela | vojtech wojciech
vuk: vule vuki vukan vuksa vucko |
vukasin: vule vuk vuki vuksa vukan |
vsevolod: seva sevka volodya sevochka |
vyacheslav: slava slavik slavka slavko slavochka vyacha vjaco vacek | viacheslav vyacheslau vjaceslav viachaslau waclaw
walter: valtr |
wanda: wandzia wandeczka vandica | vanda
yakov: yasha yashka kuba kubus jakubek jakub kubik jasha yashenka jaksa jako jakov jaka jakubko jakobek jasa kubicek | yakiv
jacob: yasha yashka kuba kubus jakubek kubik jako jaksa jaka kubas yashenka jakubko kubicek jasa jakica | yakov jakub yakiv jakov yakau jakup
yana: yanka yanochka | jana
yaroslav: yarik slava yarko jarek slavik jaro jarda yarosh jarko jaros yarchik jarmil jarousek | jaroslav jaroslaw yaraslau
yaroslava: yara slava jarka jarina | jaroslava jaroslawa
yefim: fima yefimka | efim yukhym yukhim
zdenek: zdena zdenda zden zdenicek | zdenko
zdenka: zdena zdeni |
zdislav: zdzich zdzisiek zdzisio zdich | zdzislaw zdislaw
zeljko: zelja zeko zele zela |
zbigniew: zbyszek zbych zbynek zbyszko zbisiek | zbigniev
zinaida: zina zinka zinochka zinusya zinulya | zinayida
zivojin: zika zile zivko zivan zivo ziko |
zivko: zika zivo |
zoran: zoki zoka zoro zore zoc |
zorica: zora zorka zoka |
zofia: zosia zoska zosienka zofka zofcia |
zvonimir: zvonko zvone zvoni zvonek zvono |
zvezdana: zvezda zveza | zvjezdana
`;
