/** Slavic first names, romanised: `name: short forms | forms of the name`. See `../first-names.ts` for how lines are read. */
export const slavic = `
adalbert: vojta wojtek | vojtech wojciech
adam: adas adamek adamko |
adrian: adek adi adrianek | adrijan
agatha: gasha agasha | agata agafya agafia
agnes: aga agusia jagusia jagna agniesia jagienka agica neza jaga | agnieszka agneza agnija agniya anezka agnesa
albert: bertik | albrecht
albina: alya binka alka bina |
alexander: sasha sanya shura sashka sashenka alik sanyok sashok shurik olek oles sasho aleks sandro aco aca aleksa sale saco aleko sanko sasa | aleksandr aleksander aleksandar oleksandr aliaksandr alyaksandr aleksandre alexandr skender
alexandra: sasha sanya shura sashka sashenka asya ola olka aleksa sanda sandra saska olesya lesya sashura alka sanja sasa | aleksandra oleksandra aliaksandra aleksandrina
alexei: alyosha lyosha lesha lyokha alyoshka lyoshka alyoha oles oleksa leha | aleksei alexey aleksey oleksiy oleksii aliaksei alexis aleksije aleksa aleksy alexej
alfred: fred fredek frida |
alice: alya alka | alisa alicja
alina: alya linka alinka |
alla: alka allochka |
alois: lojza lojzik alojz lojze | alojzy aloysius
aloysius: lojza lojzik alek lojze lojzek | alois alojz alojzy
alzbeta: betka |
amalia: malka malya mila |
anastasia: nastya nastia asya stasya nastyona nastenka nastka tasya nastusya stasia nastja | anastasiya anastasija anastasie anastazja nastasya anastazie
anatole: tolya tolik tolyan tosha | anatoly anatoliy anatolii anatol
andrew: andryusha andryukha andrzejek jedrek jedrus andrik andriko andryushka dron dyusha ondra ondrasek drejc drejko ando andrija | andrei andrey andrzej andrij andriy andrii andrej andriej ondrej andro jedrzej andraz
angela: angelka gela andjela andja anda gelya aniela nelka | angelina anzhela
angelika: gelya anzhelka | anzhelika angelica
angelina: gelya lina angelinka andja andjelka |
ann: anya anyuta nyura anechka anka ania anna ani asya nyusha anushka annushka hanka hania anula ancika anica nyuta andzia anusia anyutka nyuska anulka anja hanna ancka hanusia anci nusha nanka | ana ganna hannah annika anita
anthony: antosha tosha antek tonci tonda tonko antos toncek ante toni tone tonik tono toncho antko antonko tosho | anton antoni antun antonin antonij
antonia: tonya tosya tonia tosia tonka tonechka antosia toska tonica nina | antonina antonija antonie antonya
apollinary: polya |
arcady: arkasha kasha | arkady arkadiy arkadi
arseny: arsen senya | arseni arseniy
artem: tyoma tema artyomka artyom | artemiy artemy artemii
arthur: artek artik | artur
aurelia: aurelka relka rela |
barbara: varya varka varenka basia baska barca bara varyusha barunka barka barica basienka bora barbka | varvara barbora
bartholomew: bartek bartosz bartus bartlomiej | bartolomej varfolomey
bartosz: bartek bartus |
basil: vasya vaso vaska vasko bazyli vasilko vasyl | vasily vasil vasilije
beata: beatka becia bea |
beatrice: beatka bea | beatrycze
bedrich: beda bedrisek | frederick friedrich
benedict: benek | benedykt benedikt
biljana: bilja |
blaise: blazek blazko blaz vlasko vlas | blazej
blanka: blani blanicka |
bogdan: bodya bogdanko bohdanko boga bogdo boda danko | bohdan
bogomil: bogo bogi bogumil bogus | bohumil
boguslav: bogus bodzio bohus bogo | boguslaw bohuslav
bohdan: bodya danko danek | bogdan
bohumila: bozka mila bohunka bohuna |
bohuslava: slava bohunka |
bojan: boki boja bojko boyko | boyan
bojana: boja boka | boyana
boleslav: bolek | boleslaw
boris: borya borka borenka boryusha boba borko boro borche borik |
borislav: boro bora borko borya boris slavko slava slavcho borisa bobi borka | boryslav
borivoj: bora boro borko |
bozena: boza bozka bozenka | bozhena bozana
bozhidar: boza bosko bozo bozha boca bozidarko boja | bozidar bozydar
branimir: brane bane branko brano branki brana |
branislav: brane bane branko brano slavko brana branek |
branka: brana |
bratislav: brata braco |
brigitta: brita gita | brigita
bronislav: bronya bronek slava bronik | bronislaw
bronislava: bronya slava bronia bronka broncia slavka | bronislawa
casimir: kazik kazio kazek | kazimierz kazimir
catherine: katya katyusha katka katenka kasia kaska kasienka katusha katyukha katica kaca kata katrya katja kasiunia kacenka katunka kasiula katechka katinka kacka kate kotka trina | ekaterina yekaterina kateryna katarzyna katarina kacia jekaterina katsiaryna catarina katerina
cecilia: cila cilka celina celka cilika | cecylia cecilie cecilija
cezary: czarek | caesar
charles: karlo karlik kaja karlicek karol drago karlek karolek karlusha | karl karel
christian: krystek kristek | krystian kristian kristijan khristian
christina: krysia kryska kristinka tina kica krista hristina krysienka krystka christya kristya | krystyna kristina kristyna khrystyna khristina
christopher: krzys krzysiek krzysio krzych kristof krysztof krzysiu krzychu | krzysztof krystof hristofor
clement: klim klimek | klement kliment klemens
constantine: kostya kostik kostek kosta koka kostas kostadin dinko kotya kostyusha koca kostenka | konstantin konstanty kostyantyn konstantyn
cvetana: ceca cveta cvetka tsveta | tsvetana tsvetelina
cvetko: cvele |
cyril: kiryusha kiril kirya kirysha kirilko cyrek kirko | kirill kyrylo cyryl kyrill
czeslaw: czesiek czes slawek | ceslav
dalibor: dado borko dale |
damian: damek damko | damyan demyan damjan demian
damir: dado |
danica: dana danka danicka |
daniel: danya danila danilka danek danylko danko danushka danil danik danilko dano danijelo | daniil danylo danilo danijel
daniela: dana danka danicka dani dada daniella | danijela
danijela: dana danka dada dani danicka | daniela
danuta: danka danusia dana danuska |
daria: dasha dashka dashenka darya dorka darusya darka dashulya darinka | dariya daryna darija
darius: darek | dariusz dariusch
david: dodik davidek dawidek | dawid davyd
dejan: deki dejko deko dejo |
denis: dinya deniska denya | denys dionizy
denisa: denika deni deniska |
desanka: desa |
dimitri: dima mitya dimka dimon mitka dimochka mitenka mityusha dimulya mito mitko mitar dimo dimko miso dimitrije mitry dmitro | dmitry dmitri dmitriy dmitrii dmytro dimitrij dzmitry dymitr dimitrios demetrius dimitar
dobrila: dobra |
dobrivoje: dobri |
dobromir: dobri |
dobroslav: dobri slavko |
domagoj: domo dodo goja |
dominic: domek domko dinko minko dunko niko | dominik dominko
dominika: dominka nika domka domi |
doroteja: dora teja |
dorothy: dora dorka dorotka dosia dorcia dasha | dorota dorotea dorofeya dorotheja
dragan: drago dragi draga gagi gane dragance draganko |
dragana: draga gaga dragica |
dragica: draga |
dragoljub: drago draza ljuba dragi |
dragomir: drago draza mirko dragi |
dragoslav: drago draza slavko dragi dragisa gosa |
dragoslava: draga |
dragutin: drago draga draza guto |
drazen: drago draza dadzo |
dunja: dunjica |
dusan: dule duda dusko duci dusa dushko |
dushanka: duda dusica dula dusa duska | dusanka dusana
edita: editka edi |
edmund: mundek edek |
edvin: edi |
edward: edek edzio edik edya edzik edo eduardko | eduard edvard
eleanor: ela nora elka | eleonora
elena: lena lenka alyona lenochka lenusya lenok lenusha ela elka lencia lele jelka jela jelica lenuska yelka lenchik elenka ilka hela helka helenka lenci | yelena jelena olena helena alena ilona ilena
elijah: ilya ilyusha ilyushka ilko ilia ilija ilyukha iliya ika | illya ilja eliasz elias
eliska: ela elka | elizabeth
elizabeth: liza lizka lizaveta elya ela elka betka elzunia liska elzbietka beta lizochka alzbetka betina eliska lizanka vetka jelica spela beti eli liso | elizaveta yelizaveta elzbieta alzbeta elizabeta yelyzaveta jelisaveta jelizaveta
ella: elya |
elvira: elya ela |
emil: milek emilek emilko |
emilia: mila emilka milka lila | emiliya emilija emilie
emilija: ema mila emka |
emmanuel: manek | emanuel
erik: erko eric erka | eryk
erika: erka erikka |
ernest: ernestek erno neso | arnost
eudokia: dunya dusya avdotya dunyasha dunka | yevdokia evdokia
eugene: zhenya zhenka genya geka zhenechka gena evgesha genek gienek jenya genych gesha jevgenko zhenyok | yevgeny evgeny evgeni evgeniy yevgeni yevhen eugeniusz evgenij yevgeniy evzen jevgenij
eugenia: zhenya zhenka genia evgesha gienia genya | yevgenia evgenia evgeniya yevheniya
eugenija: zeni gena |
eva: evka evunya ewka ewunia evica evicka ewusia yeva | ewa
evdokim: dima kima |
ewelina: ewelinka ewela | evelina evelyn
faina: fanya |
fedor: | theodore
felicja: fela |
felix: felek | feliks
ferdinand: ferda ferdo nande |
filomena: filka mena mila |
florian: florek |
frances: frania franka fanika francka fani | franciszka frantiska franciska
francis: franek franio frantik fanda franta franjo frano franca franci fran frane franus ferko ferda feri franika | franciszek frantisek franc francisko
fyodor: fedya fedka fedyunya | theodore
gabriel: gavrila gavrya gabo gabrysia gavro gabrys gabek | gavriil gabryjel gavrilo havryil
gabriela: gabi gabrysia gabika gabca gabina gabka | gabrijela
galina: galya galka galochka galyusha galchonok galinka | halyna halina galyna
gavril: gavrya gavrilka | gabriel
gennady: gena genka genya gennasha | gennadi gennadiy hennadiy gennadii
genowefa: gienia genia | genevieve
george: yura yurik zhora gosha yurka jurek jurko juro jure jura jerzyk jurus jurij goga gosho gotse zhorik yurochka yegor egorka djuro djordje djoka djole djura gogi jirka jurica jiricek | yuri yuriy yury yurii georgy georgi georgiy jerzy jiri juraj georgije heorhiy heorhii yehor djuradj gjorgji gjorgi egor
georgi: gosho goshko gogo |
gerasim: gera garasya |
gertrude: truda gerta jera | gertruda
gleb: glebka glebushka | hlib
goran: gogi gora goga gore |
gordana: goca gorda goga |
grazyna: grazka grazynka |
gregory: grisha grishka grishenka grzes grzesiek gricko grzesio hrysha hryts grga grgo grgur grisa gregor gregorek gruja | grigori grigory grigoriy grzegorz hryhoriy hryhorii gligor rehor
grzegorz: grzes grzesiek |
halina: halinka hala halka | galina
hana: hanka hanicka |
hedwig: jadzia jadwinia jadziunia hedvika jaga | jadwiga hedviga
helen: lena hela helka lenka halka helcia helenka ilonka jelka helusia helusha alenka lenca leni jelena jela | helena elena olena alena ilona yelena
helga: | olga
henry: henio heniek hinek jindra jindrich henryczek jindrisek henrik | henryk genrikh
henryka: henia heniusia |
hristo: icho ico itso hristjo |
hrvoje: hrvo hrco |
ignatius: ignas ignat ignac ignaz nace ignacek nacko ignatka | ignacy ignjat hnat
igor: igoryok igorek garik igorko igorcho igoryasha gosha goga garya | ihor ihar
ilona: ilka |
inna: innochka inka |
innokenty: kesha | innokentiy
irene: ira irka irinka irisha irusya arina irenka irochka irunya irusha irena ircia irusja irko renia ishka rena irica ica | irina iryna orina
isaac: izya | isak
isabel: iza izka izunia bela belka zaza izulka | izabela izabella
iva: ivka ivuska |
ivan: vanya vanka vanyusha vanechka ivo ivica ivanko ivko vancho jovo joco vanyok ivanushka vane vanko johan iva jovica jovan ivic janko |
ivana: iva ivanka vana ivka ivcha ivica | joan
ivanka: vanya iva vana |
ivona: ivonka iva ivi iwonka iwona iwunia |
izabela: iza izka izunia bela belka | isabel
jacek: jacus placek | hyacinth
jacob: yasha yashka kuba kubus jakubek kubik jako jaksa jaka kubas yashenka jakubko kubicek jasa jakica | yakov jakub yakiv jakov yakau jakup
jadranka: jaca jadra jadrana |
jadwiga: jaga jadzka |
jagoda: jaga jaca |
janez: janko |
jarmila: jarka jara mila jarmilka jaruska |
jasmina: mina jasminka |
jelena: jeca jela jeka jelka leka lela | elena
joan: asia joasia joaska asienka joanka jana jovanka janka ivanka iva vanna joka jole | joanna johana yana ioanna ivana jovana
john: vanya vanka vanyusha vanechka jas jasiek jasio janek jano janko jovo jova ivo ivica ivko honza jenda jenik joso jovica joca anze joze janez hanus yas ivanko vancho vanko vanjka jan | ivan jovan yan ioann yanko johan juhan
jolanta: jola jolka | yolanda iolanta
joseph: jozek jozko josef pepa pepik joza joso jozo pepo osya yosya jozin joze jozka juzek juzik pepicek joca bepo osipka | jozef iosif osip yosyp jozefus jozsef josif osyp josip
josephine: jozka juzia pepka pepina jozica josipa pepca | jozefina jozefa josefina
jovana: joka joca jova jole |
judith: judka judyta judita |
julia: yulya yulka yulenka julka julcia jula yulechka yulyasha ula julinka julisha julca julica jule | yulia iuliia yuliya julija julie
julian: julek yulik jule | yulian julijan juliusz ulyan
juliana: ulya julka | ulyana uliana
juraj: jurko juro | george
justin: justinek | justyn
justyna: justynka justysia jusia | justina justine
kacper: kacperek | casper
kalina: kala kalinka |
kamil: kamilek kamilko kamo | camille
kamila: kama kamilka mila kamilcia | camilla
karina: kara karinka ina |
karolina: karolka karolinka lina karolcia karla |
kinga: kinia kingusia |
kira: kirochka |
klara: klarka klarinka klarcia | clara
klaudia: klaudka klaudusia klaudzia | claudia
klavdia: klava klavka klasha klavochka | klavdiya claudia
krasimir: krasi |
kresimir: kreso kreco |
krystyna: krycha krysia |
ksawery: | xavier
kseniya: ksenia ksyusha ksyukha ksenya oksana ksana ksenka senya aksinya sana ksyuha xenia ksyunya ksyushka | kseniia ksenija
kvetoslava: kveta kvetka kvetuska |
ladislav: laco lado lada ladik lacko vlado lacek wladek vlada ladicek | wladyslaw vladislav vladyslav
lara: larochka larisha |
larion: larya | ilarion
larisa: lara larochka lora lorka larka larya lyalya larysia larunya larik | larysa larissa
laura: laurka lori |
lavrentiy: lavrik lavrusha lavr |
lawrence: lavrik wawrzek wawrzyniec lovro lovre lovrenc vavrik lovrek lav | lavrentiy vavrinec lavrenty
leo: lyova lyovka levka leva lyovushka lovik | lev
leokadia: lodzia losia |
leonid: lyonya lyonka lyonechka lenya lyolik lyoha lyokha | leonyd
leopold: poldek poldi poldik |
leszek: lech leszko lesio |
lidia: lida lidka lidochka lidusya lidzia lidunka | lydia lidiya lidija lydie
lidija: lida lidka lila lidusha |
lilia: lilya lilka lilechka lika lilusya | lily lilija liliya
linda: lindushka linka |
ljiljana: ljilja lilja | lilijana
ljubica: ljuba buba ljubinka | lyubitsa
ljubisa: ljuba ljubo |
ljubomir: ljubo ljuba ljubisa luba mirko lubos lubek lubko ljubek | lubomir lyubomir lubomierz lubomil
louis: ludwik ludek ludva lojze ljudevit lucek ludo luj | ludvik alojz
lubomira: luba mira lubka lubica | ljubomira
lubos: luba lubosek lubosh |
lubov: lyuba lyubka luba lyubasha lyubochka lyubanya lyubushka ljuba | lyubov liubov ljubov
lucas: luka lukaszek lukasek luksa luki lukasz luko | lukas lukash
lucjan: lucek lutek lucus | lucian
lucy: lucka lucyna lucia luce lucija lucynka lucika | lucja lucie lusia
ludmila: lyuda lyudka mila lyusya luda lida milka ludka lyudochka lyusenka ljuda | lyudmila ludmilla liudmila liudmyla ludmyla
luka: lukica luko luksa | lucas
magdalena: magda lena madzia magdusia magdalenka majda madlenka alena magdunia alenka magdica manda mandica | magdalina
maja: majka majusia |
makariy: makar | macarius
malgorzata: gosia malgosia gocha gosienka goska rita margolka |
marcel: marcelek marcelko cel | marceli
marcela: marcelka cela |
marcin: marcinek |
marek: mareczek marecek | mark
margaret: rita margo gosia malgosia gretka marketka ritka gita marga ritochka marjeta meta marjetka marguska gitka margarita margita grete margitka | malgorzata marketa margareta margit margaryta
margaryta: margo rita |
maria: masha mashka mashenka manya marusya maryusha musya marika marica mara marunia marysia maryska manka manyunya mila mija maja masya mika micka mimi mica mare marusia marunka marenka mariyka marichka marusha maryna maryla mania marynia marishka marutka marinka maca mita majka masza marena marusja | mariya maryja marie mariia maryia marijana mariam marija
marian: marianek manek | marijan marjan mariyan
mariana: mara marianka maja mariska majka | marianna maryana marijana marjana mariyana
marina: marinka mara maryna marinochka marisha marisa mare |
mariusz: mariuszek | marius
mark: marek mareczek marko marce markic markush marik mare mako | marku
marko: marce mare maksa marince mato | mark
martha: marta martusia marfa martyna marfusha marteczka martica martka |
martin: marcin marcinek martinko martinek marty tinko tinek tine marto martyn tinc |
martina: tina martinka martyna |
marzena: marzenka |
matilda: mata tilda tylda tila tilka | matylda
matthew: matvey mateusz motya matus maciej matek macko maciek mato matko mate mata mateja matyas matysek matousek matjaz matic matij mates matyusha maciusz tjas motka | matvei matviy matvii matei matous matias matej matija
maurice: moric maurycek | maurycy
maxim: max maks maksik maksimka | maksim maksym maxym
maximilian: max maks | maksymilian maksimilijan
maya: mayka majka |
mechislav: mietek mieciu mieczyk | mieczyslaw
melania: melanka mela | melaniya melaniia malanya
melita: mela mel |
michael: misha mishka mishenka mishutka mishanya michal mihailo mihal miso misko mika mijo mihovil mico miki mixa michalek misa mikhas mihaylo misho miha mihajlo mihael michas miska mikhailo mija mihas | mikhail mykhailo mihail mykhaylo mikhal
michaela: misa misha miska michalka misenka | mihaela michalina mikaela
mieczyslaw: mietek miecio mieciu mietus |
mihaela: mica miha ela misa |
milan: mile milanko milko misa milance mico milo mica mici mikica miki | milen milenko
milena: mila milka milenka lena milica milana | milada mylena
milica: mica mila milka mimi milijana milja mile |
milivoj: mile miso milo mika milko mica mivo | milivoje milovoj
milojko: mile milo mica |
milorad: mile mica miso rade mika micko miki radko mico |
milos: mile misa miso milosek miki mica misko mika miloska mico mija milko | milosh milosz miloslav
milosav: mile misa mica milko milisav mija |
miloslav: mila milek milos slava milda milko milosek slavko mile misa | miloslaw
miloslava: mila slava milka milena miluska miloska miluse |
milovan: mile mica milko mika miki misa milo vanja mija mico misko |
milutin: mile mica mika milun mico misa |
miodrag: mija mica misko mico misa miki mika drago mile mijo |
miomir: mija misa mica miki mika |
mirela: mira mirelka rela |
miriam: mira mirka mirjam | mirjana
mirjana: mira mirka mima mirjanka | miriam
mirko: mire mico |
miron: mirosha mironka |
miroslav: mirek mirko slava miro mirik slavko mirus miras slavik mirce mire mircho | miroslaw myroslav miroslawa
miroslava: mira mirka slava mirenka mirus | miroslawa myroslava
mladen: mladjo mlado mladenko deni |
mojca: | mary
mojmir: mojo mirek |
momcilo: moma momo moca momir |
momir: moma |
monica: moni monika mona moncia monka |
monika: mona |
mstislav: slava stas | mstyslav
nada: nadica |
nadia: nadya nadka nadenka nadyusha nadezhda nadiyka nada nadusia nadja nadica nade | nadiya nadiia nadija nadezda nadine nadzeya
natalia: nata natasha natka natashka natashenka tasha talya natusya tala natalka natalochka natasa natela tusya taska naca natusik nacia talka natulya nataska | nataliya natalya natalija nataliia natalie natalja
natalija: nata natka | natalie
nazar: | nazariy
nebojsa: nesa neso nebo |
nedeljko: neso nedo neca nedjo |
nela: nelka |
nemanja: nesa neca neko manja |
nenad: neno neca nesa nesko |
nevena: nena neva nevenka |
nicholas: kolya kolka kolenka nikolka mikula koka koljan kolyan kolyunya mikolka mikus niko miklavz klavz miki nidza nick kole niksa nikica nikolica kolyusha mikolajek | nikolai nikolay mykola nikolaj mikulas mikalai nikolaos nikolo mikola mikolaj nikola
nikifor: nika |
nikita: kit nika niki nikitka nikitos nikitushka | mykyta mikita
nikodem: demko nik | nicodemus
nikolina: nina nika ina |
nina: ninka ninochka ninusya nika ninusha nino ninulya |
norbert: norbik norbercik norbi |
ognjen: ogi ogo | ognyan
oksana: ksana oksanka ksyusha xana ksenya oksanochka | kseniya aksana
oldrich: olda oldrisek olin | ulrich
oleg: olezhka alik olegushka olezhek lyoka olezhik | oleh aleh
oleksandr: oles sashko lesyk oleksa | alexander
olga: olya olenka olka olyusha lyolya olechka olichka ola olcha olusia olgica olkica lyalya olyunya oleczka | olha volha olja
oliver: oli olek olivko | oliwer
ondrej: ondra ondrasek |
oskar: oskarek osko | oscar
oto: otik otka |
otokar: ota otik otakarek | otakar
pankraty: pankrat |
patricia: patka pata pati patrycja patrycjka | patricija
patrick: patryczek patrik patko | patryk
paul: pasha pavlik pashka pavlusha pavlo pawelek pavka pave pavo pavlusa pashenka pavlinko pasko pajo paja palo palko pavlicek pavlukha pavco pashok paska pale | pavel pawel pavao pavol paval pavlos pal pavle
paula: pavla pola pavlinka | pavlina
pavla: pavlinka pavka pajka |
pelagia: polya pelageya palasha pasha |
pelagija: pela |
peter: petya petka petenka petrus petrik petko pero piotrek piotrus petyunya petrusha petryk perica peco pere petricek perko pepo petros petrukha perisa petyo petrusa pesho pera petyusha petarko petrica petyr pejo | pyotr petr piotr petro petru pyatro petur petar
petra: petrusa petrunka peti pera petruska petka |
philip: filya filka fipa filipek filipko filko fico | filipp filip pylyp pilip
plamen: plamencho |
platon: platosha |
polina: polya polinka polenka pola |
predrag: pedja pedza predo pedo peca drago pedya peda |
premysl: premek | przemyslaw
prohor: prosha pronya | prokhor
prokop: prokopek kopa |
przemyslaw: przemek przemo | premysl
radivoj: rade rasa rado radojko rajko raja raso radojica | radivoje radoje
radka: radunka |
radmila: rada rasa mila |
radojica: rade rasa raja raso | radoje
radojka: rada rasa raca |
radomir: rade radko mirko rado raso radek rasa radenko |
radoslav: rade radek rado rasa radko slavko raso radza radosh radi radenko rados | radoslaw
radovan: rade rado radek radko raso rasa radan |
rafael: rafal rafalek rafcio | raphael
raisa: raya raika rayechka raechka | raissa
raphael: rafal rafalek rafcio rafo | rafail
rastislav: rasto rastik rosta | rostislav
ratimir: ratko mirko |
ratko: rato |
rayna: raina |
regina: renia ina inka rega reginka |
renata: rena renia renatka renka renca |
richard: rysiek rysio risa rysiu riso | ryszard rihard rikhard
rimma: rimka |
robert: robek robik robcio robertek robko roba robi |
rodion: rodya rodik |
roksana: roksa ksana | roxanne
roman: roma romka romek romochka romasha romko romeczek romanchik romych romasek | raman
romana: roma romka |
rose: ruzica ruza ruzenka rozka rozalia rozyczka rozinka | rosa roza ruzena rozalie
rostislav: rostik slava rosta rostya | rostyslav rastislav
rozalia: rozalka rozka rosa zalia |
rudolf: rudek ruda rudla rudi |
ruslan: rusik rusya ruslik |
ruzena: ruza ruzenka roza | rose
sabina: sabinka sabka binka |
sandra: sandi sanja |
sanja: sanka |
sara: sarka sarenka |
sava: savo savka savva savko savica |
savely: sava savva savelko | saveliy
sebastian: seba sebek bastek sebo | sebastijan sevastyan bostjan
semyon: senya syoma senka syomka semko syomochka simo simko | semen simeon
serafim: sima fima |
serafima: sima fima simochka |
sergei: seryozha seryoga serezha sergeyka seryozhka serhiyko sergo serega sera sirozha seryozhenka | sergey sergiy serhiy serhii siarhei sergio sergije sergiu sergii sergej
severin: sewek |
seweryn: sewek |
siegmund: zygmunt zyga zygus ziga zikmund | sigismund zigmund
silvester: silva sylwek silvo sylwus | sylwester sylvester
silvija: silva silvi | sylvia
simon: syoma simo sima szymek simko sime senya simica simun simunica simas szymus simenko simcho | semyon szymon simeon semen shimon symon
sinisa: sine sinisha |
sladjana: sladja |
slavena: slava |
slavica: slava cica slavka |
slavko: slave slavo slavce |
slavomir: slavko slavek slawek slavo slavka slawko slawus | slawomir
slobodan: boba bobo slobo sloba boban slobi |
snezana: sneza snezka sneska | snezhana
snezhana: snezha snezhka |
sofia: sonya sonja sofa sofka sonka zosia zoska sonechka zofka zosienka sonyusha sofijka fia zofcia sofiko sofochka soniuszka | sofiya sofya zofia sofiia zofie sonia sofija
solomiya: solya | solomia
spiridon: spiro spirya |
srboljub: srba srbo ljuba |
srdjan: srdjo srle srki | srdan
stanimir: stane stanko |
stanislav: stas stasik slava stasek staszek stach slavik stano stanko stanik stane standa stasko slavko stasis staska stanca stasio | stanislaw stanislau stanislaus
stanislava: stasya slava stasia stanka stana | stanislawa
stanko: stane |
stefania: stefka stefa stefcia stenya steva | stefaniya stefanija stepanka
stephen: styopa stepa stepka stefek stjepo stipe stefanek stevo steva stefko stevica stepanek stipo stipan stevco stevko stjepko stefo stefcho stypa stefcio | stefan stjepan stsiapan szczepan scepan stevan stepan
stojan: stole stojko |
stoyan: stoycho stoyko stojko stojce | stojan
strahinja: stras straja |
susan: zuza zuzka zuzia zuzana zuzanka zuzinka suzana suzi zuzko | zuzanna
svatava: svata |
svetislav: sveta sveto slavko |
svetlana: sveta svetka lana svetochka svetik svetlanka svetulya ceca svetica lanochka svitlanka | svitlana svietlana svjetlana
svetoslav: svetlio svetlyo |
svetozar: sveta sveto toza tozo zare |
sviatoslav: slava slavik svyat | svyatoslav svatopluk
sylvestr: silva |
sylvia: sylwia sylwka silvia silva sylvie | silvija
tadeusz: tadek tadzio tadzik tadziu tadejko | tadej tadeas thaddeus
taisia: taya tasya |
tamara: toma tomka tamarka mara tamusya tamarochka | tamar
tanja: tanjica tasa taca |
taras: tarasik tarasko |
tatiana: tanya tanyusha tanka tanechka tata tanja tanyushka tania tatyanka taneczka tasa tanjica taca tatjanka tanica | tatyana tetiana tatjana taciana tatsiana
teodora: tea dora teda teodorka | theodora
teresa: terka terezka tereska terenia renia terezie terezija teza rezka resi tereza | terezia
tereza: reza |
thaddeus: tadek tadzio | tadeusz tadej
theodora: dora teda dorka tea | teodora fedora
theodore: fedya fedka fedenka teodorek teo todor tosha todorko fedor tode todo toso toscho fedir | fyodor teodor feodor fiodar
thomas: tomek tomas tomasek tomcio tomko foma tom tomo tomica tome tomic tomeczek tomasko tomus fomka tomaz tomi tomasik | tomasz toma khoma
tibor: tibi |
tihomir: tiho tisa tiko tika | tichomir
tihon: tisha tikhon |
tijana: tina |
tikhon: tisha tishka tihan |
timofey: tima timosha |
timothy: tima timosha timofey timoshka timka timko timon tymek tymko tim tymus timokha | timofei tymofiy timofej tymoteusz timotej tymofii
timur: tima |
todor: tosho todorka toso tode | theodore
tomislav: tomo tomica tome slavko toma tomek | tomislaw
trifon: trisha | tryphon
tsvetan: tsetso tsvetko tsveti | cvetan
ulrich: olda ulrik | oldrich
ulyana: ulya ulyasha uliana lyana yana | juliana
uros: uki uro urke |
ursula: ula ulka ulcia urska ursa ursika | urszula orsola
urszula: ula ulka ulcia urszulka uleczka | ursula
vaclav: vasek vencel venca vasik vena vaclavek vacek | waclaw wenceslas vaceslav venceslav vyacheslav
vadim: vadik vadya dima vadimka vadka vadechka | vadym
valdemar: waldek waldus waldi vald | waldemar
valentin: valya valik valentinka valek tine tinko walek valyusha tinek | valentyn walenty
valentina: valya valka valyusha valechka tina valentinka valyushka valyunya valusya walentynka | valentyna walentyna
valeria: lera valera lerka lerochka valya waleria lerusya | valeriya valeriia valerija
valerian: valera |
valery: valera valerka valerik valerko lerik valerchik | valeriy valerii valeri valerij
vanda: vandzia wandzia wandeczka vanka | wanda
vasil: vasya vaska vasko vasyl vasilko vasenka vaso vasik vasylko vasek vasilka vasja vasyok vasco vasilij vasyuta vasily vasyutka vaca vase | vasili vasiliy vasilije vasiliu basil wasyl vasilii vasilios
vasilisa: vasya vasilka |
velimir: velja velo |
veljko: velja |
venceslav: vence |
ventsislav: ventsi |
vera: verka verochka verusya viera verunka verunya werka verica verusha verushka vjera | wiera vira
verica: | vera
veronica: vera nika veronka werka ronka veronika veronicka verka roni werona | weronika
veselin: vesko vesa veso veselko veca veska |
veselina: vesa vesela |
vesna: vesnica vesni |
victoria: vika viki vikusya vikulya vikusha wika wiki tora vikochka | viktoria viktoriya viktoriia wiktoria viktorija
viera: vierka | vera
viktor: vitya vitka vitenka vitek vitia vitko viktorek vitusya viki wiktorek vitok vito vityok | wiktor victor viktar
vincent: vincek wicek vinko vincas wincek cene vincko vinca vince vincenc vikenty | vikentiy wincenty vicenco
vinko: vince | vincent
violet: viola wiola wiolka | wioletta violetta
violetta: viola wiola wiolka vita violeta | wioletta
virginia: wirginia ginka |
vislav: | wieslaw
vit: vitek vitko vito vitus |
vitaly: vitya vitalik talik vitasya vitalka vital | vitaliy vitalii vitali vitalij
vitus: vitek vid vito | vit
vladana: vlada dana |
vladimir: vova volodya vlad vovka vovochka volodka vovan vladik vlado vlada vladko mirko vladimirko vlatko volodko vladek vladya valodzya wlodek wlodzio vlade vladica vovchik vladi valdemar mirek vladjo | volodymyr wladimir wlodzimierz uladzimir vladimer
vladimira: vlada mira vladka |
vladislav: vlad vladik slava vladya slavik vlada wladek vlado vladek vladko ladislav lado wladzio vlatko | vladyslav wladyslaw uladzislau
vlasta: vlastik |
vlastimil: vlasta vlastik vlastek |
vlatko: | vladimir
vojin: voja vojo |
vojislav: voja vojo slavko vojko | vojislaw
vojtech: vojta vojtik wojtek wojtus vojtek wojciech vojtisek adalbert | voytekh
volodymyr: volodya vova volodka volod | vladimir
vratislav: vrata vratik |
vsevolod: seva sevka volodya sevochka |
vuk: vule vuki vukan vuksa vucko |
vukasin: vule vuk vuki vuksa vukan |
vyacheslav: slava slavik slavka slavko slavochka vyacha vjaco vacek | viacheslav vyacheslau vjaceslav viachaslau waclaw
waldemar: waldek waldus | valdemar
walter: valtr |
wanda: wandzia wandeczka vandica | vanda
wieslaw: wiesiek wiesio |
wieslawa: wiesia wieska |
xenia: ksyusha ksenya ksana | kseniya
yakov: yasha yashka kuba kubus jakubek jakub kubik jasha yashenka jaksa jako jakov jaka jakubko jakobek jasa kubicek | yakiv
yana: yanka yanochka | jana
yaroslav: yarik slava yarko jarek slavik jaro jarda yarosh jarko jaros yarchik jarousek | jaroslav jaroslaw yaraslau
yaroslava: yara slava jarka jarina | jaroslava jaroslawa
yefim: fima yefimka | efim yukhym yukhim
yegor: yegorka yegorushka gosha gora zhora gorya | george
yelisey: yesya | elisha
yeremey: yerema | jeremiah
yermolai: yermolka |
yordan: dancho dani | jordan
yulian: yulik |
zachary: zachar zakhar zahar zakharka | zahari
zakhar: zakharka zakharik | zachary
zbigniew: zbyszek zbych zbynek zbyszko zbisiek | zbigniev
zbynek: zbyna |
zdenek: zdena zdenda zden zdenicek | zdenko
zdenka: zdena zdeni |
zdislav: zdzich zdzisiek zdzisio zdich | zdzislaw zdislaw
zdravko: zdravo zdrale zdravce |
zeljka: zela zeka zeljana |
zeljko: zelja zeko zele zela |
zenon: zenek zenus |
zhanna: zhannochka | jeanne
zinaida: zina zinka zinochka zinusya zinulya | zinayida
ziva: zivka |
zivko: zika zivo |
zivojin: zika zile zivko zivan zivo ziko |
zlata: zlatka zlatica zlatuse zlatuska |
zlatan: zlaja |
zlatko: zlajo zlaja zlato |
zofia: zosia zoska zosienka zofka zofcia |
zora: zorka zorica zore |
zoran: zoki zoka zoro zore |
zorica: zora zorka zoka |
zoya: zoyka zoyenka | zoe
zuzana: zuzka zuza |
zvezdana: zvezda zveza | zvjezdana
zvonimir: zvonko zvone zvoni zvonek zvono |
`;
