/** Slavic first names, romanised: `name: short forms | forms of the name`. See `../names/first-names.ts` for how lines are read. */
export const slavic = `
adalbert: vojta wojtek | vojtech wojciech
adam: adas adamek adamko adasko adya | adamo
adrian: adek adi adrianek | adrijan
agatha: gasha agasha agatka | agata agafya agafia agafja
agnes: aga agusia jagusia jagna agniesia jagienka agica neza jaga aneta agnyusha nessa | agnieszka agneza agnija agniya anezka agnesa agnessa janja
albert: bertik | albrecht
albina: alya binka alka bina |
aleksandra: ola sasha |
alexander: sasha sanya shura sashka sashenka alik sanyok sashok shurik olek oles sasho aleks sandro aco aca sale saco aleko sanko sasa alex olo oleczek sashura sashulya aljosa sanek xandr lexa | aleksandr aleksander aleksandar oleksandr aliaksandr alyaksandr aleksandre alexandr skender alexandru aleksa alexandar oleksander
alexandra: sasha sanya shura sashka sashenka asya ola olka aleksa sanda sandra saska olesya lesya sashura alka sanja sasa alex shurochka sandrica aleska | aleksandra oleksandra aliaksandra aleksandrina alexandrina
alexei: alyosha lyosha lesha lyokha alyoshka lyoshka alyoha oles leha alek lesik lyosh alesha alexejko lyoshenka | aleksei alexey aleksey oleksiy oleksii aliaksei alexis aleksije aleksa aleksy alexej alexius alexi alexy oleksa
alfred: fred fredek frida |
alice: alya alka | alisa alicja
alina: alya linka alinka |
alla: alka allochka |
alois: lojza lojzik alojz lojze | alojzy aloysius
aloysius: lojza lojzik alek lojze lojzek lojz lozek | alois alojz alojzy alojzije alojzij vekoslav alajos
alzbeta: betka |
amalia: malka malya mila malcia mala | amalie amalija amelia
anastasia: nastya nastia asya stasya nastyona nastenka nastka tasya nastusya stasia nastja | anastasiya anastasija anastasie anastazja nastasya anastazie
anatole: tolya tolik tolyan tosha | anatoly anatoliy anatolii anatol
andrew: andryusha andryukha andrzejek jedrek jedrus andrik andriko andryushka dron dyusha ondra ondrasek drejc drejko ando andryuha endrus andrijka ondras jandro jedrzejek andrusha | andrei andrey andrzej andrij andriy andrii andrej andriej ondrej andro jedrzej andraz andras andreja andrejs andrija
angela: angelka gela andjela andja anda gelya nelka andelka andjelija | angelina anzhela andela aniela
angelika: gelya anzhelka | anzhelika angelica
angelina: gelya lina angelinka andja andjelka |
ann: anya anyuta nyura anechka anka ania ani asya nyusha anushka annushka hanka hania anula ancika anica nyuta andzia anusia anyutka nyuska anulka anja ancka hanusia anci nusha nanka anyusha anuska nyusya nyurka hanulka aneta anuszka anika anicka ancicka anezka nyurochka anyuska nusia anuse | ana ganna hannah annika anita anna hanna hana
anthony: antosha tosha antek tonci tonda tonko antos toncek toni tone tonik tono toncho antko antonko tosho tosiek antonik tonek antosh tonicek antosya | anton antoni antun antonin antonij ante anto antonije
antonia: tonya tosya tonia tosia tonka tonechka antosia toska tonica nina tosca tonca antolka tosienka | antonina antonija antonie antonya
apollinary: polya |
apolonia: polcia polka lonia apolka polona polonca | apollonia apolena
arcady: arkasha kasha | arkady arkadiy arkadi
arnold: arnoldek | arnost
arseny: arsen senya | arseni arseniy
artem: tyoma tema artyomka artyom | artemiy artemy artemii artsiom artsyom
arthur: artek artik | artur
augustine: gustek gustik | augustyn augustin avgustin
aurelia: aurelka relka rela |
barbara: varya varka varenka basia baska barca bara varyusha barunka barka barica basienka bora barbka barus barborka varvarka varvarushka varyunya barcia basi | varvara barbora borbala
bartholomew: bartek bartosz bartus barto bartak bartlomiejek bartko varfolomej | bartolomej varfolomey bartol bartolomeusz bartos jernej vartolomej bartlomiej bartolomije
bartosz: bartek bartus |
basil: vasya vaso vaska vasko vasilko bazyl vasilek vasja vasyuta | vasily vasil vasilije bazyli vasilij vasyl vasile vasili
beata: beatka becia bea |
beatrice: beatka bea | beatrycze beata beatrix
bedrich: beda bedrisek | frederick friedrich
benedict: benek bene benko | benedykt benedikt venedikt benedek
benjamin: beniek benko venya benya benik | beniamin veniamin venyamin
bernard: bernardek bernadek | bernat
biljana: bilja |
blaise: blazek blazko vlasko vlas blazenek vlasy blasko | blazej vlasiy blaz vlasij blazo
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
bridget: bryda | brygida brigita
brigitta: brita gita | brigita
bronislav: bronya bronek slava bronik | bronislaw
bronislava: bronya slava bronia bronka broncia slavka | bronislawa
casimir: kazik kazio kazek | kazimierz kazimir kazimer
catherine: katya katyusha katka katenka kasia kaska kasienka katusha katyukha katica kaca kata katrya katja kasiunia kacenka katunka kasiula katechka katinka kacka kate kotka trina katrusia katria kasiuta katuska kajka katra katucha kackin katjusha katunia katerinka katusia trinka | ekaterina yekaterina kateryna katarzyna katarina kacia jekaterina katsiaryna catarina katerina katrina katherine
cecilia: cila cilka celina celka cilika cesia cecylka cilli celinka | cecylia cecilie cecilija tsetsiliya
cezary: czarek | caesar
charles: karlik kaja karlicek drago karlek karolek karlusha karlusa karcio karlousek dragi | karl karel karol karlo karolis
charlotte: lota lotka | karlota sharlotta
christian: krystek kristek kristo | krystian kristian kristijan khristian hristijan kristiyan
christina: krysia kryska kristinka tina kica krista hristina krysienka krystka christya kristya krystynka kristynka kristia hristya krysiunia | krystyna kristina kristyna khrystyna khristina hrystyna kristine
christopher: krzys krzysiek krzysio krzych krysztof krzysiu krzychu krzysztofek kristofek | krzysztof krystof hristofor kristofor khristofor kristof krsto
clara: klarca klarysa | klara
clement: klim klimek klimko klema | klement kliment klemens klemen
conrad: kuno kunes kondrasha kondratek | konrad kondraty kondrat
constance: kostka konstanca stanca | konstancja konstancija
constantine: kostya kostik kostek kosta koka kostas dinko kotya kostyusha koca kostenka kostja konstantinek | konstantin konstanty kostyantyn konstantyn kostadin kanstantsin
cornelius: korneli kornik | kornel korneliusz korniy
cvetana: ceca cveta cvetka tsveta | tsvetana tsvetelina
cvetko: cvele |
cyprian: cyprianek | kiprian
cyril: kiryusha kirya kirysha kirilko cyrek kirko kirilka kirusha | kirill kyrylo cyryl kyrill ciril kiril kiro kiryl
czeslaw: czesiek czes slawek | ceslav
dalibor: dado borko dale |
damian: damek damko | damyan demyan damjan demian
damir: dado |
danica: dana danka danicka |
daniel: danya danila danilka danek danylko danko danushka danik danilko dano danijelo daneczek dancek danielek danicko | daniil danylo danilo danijel danyil danil
daniela: dana danka danicka dani dada daniella | danijela
danijela: dana danka dada dani danicka | daniela
danuta: danka danusia dana danuska |
daria: dasha dashka dashenka darya dorka darusya darka dashulya darinka | dariya daryna darija
darius: darek | dariusz dariusch
david: dodik davidek dawidek davidka dato dawcio | dawid davyd davit
deborah: deba | debora devora
dejan: deki dejko deko dejo |
demetrius: mitya mitko dimo dmitar | dmitri dimitrije mitar dymitr demetriusz
denis: dinya deniska denya denko diniska | denys dionizy dionizije dionisij dionyz
denisa: denika deni deniska |
desanka: desa |
dimitri: dima mitya dimka dimon mitka dimochka mitenka mityusha dimulya mito mitko mitar dimo dimko miso dimitrije mitry dmitro | dmitry dmitri dmitriy dmitrii dmytro dimitrij dzmitry dymitr dimitrios demetrius dimitar
dionysius: | denis dionizy
dobrila: dobra |
dobrivoje: dobri |
dobromir: dobri |
dobroslav: dobri slavko |
domagoj: domo dodo goja |
dominic: domek domko minko dunko niko menek | dominik dominko dinko
dominika: dominka nika domka domi |
doroteja: dora teja |
dorothy: dora dorka dorotka dosia dorcia dasha dorusia dorina darka rotka | dorota dorotea dorofeya dorotheja dorothea doroteja dorofeja
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
edmund: mundek edek mundzio edzio | edmunda
edvin: edi |
edward: edek edzio edik edya edzik edo eduardko edi edwardek eda | eduard edvard
eleanor: ela nora elka lenora lena leosia | eleonora
elena: lena lenka alyona lenochka lenusya lenok lenusha ela elka lencia lele jelka jela jelica lenuska yelka lenchik elenka ilka hela helka helenka lenci | yelena jelena olena helena alena ilona ilena
elias: ilyusha eliasek ilko | ilija eliasz ilya eljas
elijah: ilya ilyusha ilyushka ilko ilia ilija ilyukha iliya ika | illya ilja eliasz elias
eliska: ela elka | elizabeth
elizabeth: liza lizka lizaveta elya ela elka betka elzunia liska elzbietka beta lizochka alzbetka betina eliska lizanka vetka jelica spela beti eli liso elza lisaveta bozka erza betuska elsa jelka lisa lizi lizuska betynka jela spelka lizabeta elisabeta | elizaveta yelizaveta elzbieta alzbeta elizabeta yelyzaveta jelisaveta jelizaveta elisaveta halzbeta erzsebet elzbeta
ella: elya |
elvira: elya ela |
emil: milek emilek emilko emek milo | emilian emiljan
emilia: mila milka lila milusia miluska emilcia | emiliya emilija emilie emilka
emilija: ema mila emka |
emmanuel: manek mano maniek manuil | emanuel emanuil manojlo
eric: | erik eryk
erik: erko eric erka | eryk
erika: erka erikka |
ernest: ernestek erno neso arnosek | arnost ernestas
esther: esterka fira estusia | ester estera esfir
eudokia: dunya dusya avdotya dunyasha dunka | yevdokia evdokia
eugene: zhenya zhenka genya geka zhenechka gena evgesha genek gienek jenya genych gesha jevgenko zhenyok gienio jeno | yevgeny evgeny evgeni evgeniy yevgeni yevhen eugeniusz evgenij yevgeniy evzen jevgenij eugen evgenii yevhenii eugeniu yauhen yauheni yawhen
eugenia: zhenya zhenka genia evgesha gienia genya | yevgenia evgenia evgeniya yevheniya yauhenia yauheniya
eugenija: zeni gena |
eva: evka evunya ewka ewunia evica evicka ewusia evusha evulya evuska ewcia | ewa yeva jeva eve
evdokim: dima kima |
ewelina: ewelinka ewela | evelina evelyn
faina: fanya |
fedor: | theodore
felicja: fela |
felix: felek felus feliksik felo | feliks
ferdinand: ferda nande ferdys nando | ferdynand ferdo
filomena: filka mena mila |
florian: florek floris florko | florijan florjan
frances: frania franka fanika francka fani franya franusia fanynka frana fanca | franciszka frantiska franciska franja
francis: franek franio frantik fanda franta franca franci fran frane franus ferko ferda feri franika franz fanous franko fero ferinko fric | franciszek frantisek franc francisko franjo france frano ferenc
frederick: fryc fredek fridek beda frydek | fryderyk fridrich friderik bedrich fridrikh
fyodor: fedya fedka fedyunya | theodore
gabriel: gavrila gavrya gabo gabrysia gavro gabrys gabek gabrus havel gabris | gavriil gabryjel gavrilo havryil gabrijel gavril
gabriela: gabi gabrysia gabika gabca gabina gabka | gabrijela
galina: galya galka galochka galyusha galchonok galinka | halyna halina galyna
gavril: gavrya gavrilka | gabriel
genevieve: genia genka | genowefa genoveva zenevieva jenovefa
gennady: gena genka genya gennasha | gennadi gennadiy hennadiy gennadii henadz henadzi
genowefa: gienia genia | genevieve
george: yura yurik zhora gosha yurka jurek jurko jura jerzyk jurus goga gosho gotse zhorik yurochka egorka djoka djole djura gogi jirka jurica jiricek gyorgy gjorgje jurand djurdje jur gjuro | yuri yuriy yury yurii georgy georgi georgiy jerzy jiri juraj georgije heorhiy heorhii yehor djuradj gjorgji gjorgi egor jure jurij djuro djordje gheorghe juro yurko juri yegor yahor dorde
georgi: gosho goshko gogo |
gerard: gerek gerardek | gerhard
gerasim: gera garasya |
gertrude: truda gerta jerica | gertruda jera
giles: | jilji idzi egidij
gleb: glebka glebushka | hlib
goran: gogi gora goga gore |
gordana: goca gorda goga |
grazyna: grazka grazynka |
gregory: grisha grishka grishenka grzes grzesiek gricko grzesio hrysha hryts grga grgo grisa gregorek gruja grega gregorko griso grgec griska | grigori grigory grigoriy grzegorz hryhoriy hryhorii gligor rehor grgur grigorij gregor grigor grigorije hryhir hryhory ryhor
grzegorz: grzes grzesiek |
halina: halinka hala halka | galina
hana: hanka hanicka |
hannah: hanka hania | hana anna
hedwig: jadzia jadwinia jadziunia jaga jadwisia hedva hedvicka iga jadzka | jadwiga hedviga jadviga hedvika
helen: lena hela helka lenka halka helcia helenka ilonka jelka helusia helusha alenka lenca leni jela jelica lenuska olenka olyona halusia elenica | helena elena olena alena ilona yelena jelena halina
helga: | olga
henry: henio heniek hinek jindra henryczek jindrisek henrys hen jindrousek henko heniu hanric | henryk genrikh jindrich henrik henrich heinrich hinko genrih
henryka: henia heniusia |
honora: honorka honoratka | honorata
hristo: icho ico itso hristjo |
hrvoje: hrvo hrco |
hugh: | hugo hugon
ignatius: ignas ignat ignac ignaz nace ignacek nacko ignatka ignya vatroslav igo | ignacy ignjat hnat hynek ignacij ignaty ignatij ignjatije
igor: igoryok igorek garik igorko igorcho igoryasha gosha goga garya | ihor ihar
ilona: ilka |
inna: innochka inka |
innokenty: kesha | innokentiy
irene: ira irka irinka irisha irusya irochka irunya irusha irena ircia irusja irko renia ishka rena irica ica irca irynka irinushka arisha irucha yarina | irina iryna orina arina irenka
isaac: izya izak iziek | isak izaak itzhak icchak
isabel: iza izka izunia bela belka zaza izulka | izabela izabella izabel
isidore: isya | izydor isidor sidor
iva: ivka ivuska |
ivan: vanya vanka vanyusha vanechka ivo ivica ivanko ivko vancho jovo joco vanyok ivanushka vane vanko johan iva jovica jovan ivic janko | john jan
ivana: iva ivanka vana ivka ivcha ivica | joan
ivanka: vanya iva vana |
ivona: ivonka iva ivi iwonka iwona iwunia |
izabela: iza izka izunia bela belka | isabel
jacek: jacus placek | hyacinth
jacob: yasha yashka kuba kubus jakubek kubik jako jaksa jaka kubas yashenka jakubko kubicek jasa jakica jakus kubica jakes jakobek jakusha jasha kobi jaska | yakov jakub yakiv jakov yakau jakup jakob yakub
jadranka: jaca jadra jadrana |
jadwiga: jaga jadzka |
jagoda: jaga jaca |
james: kuba jakubek yasha | jakub jakov yakov jacob jakob
jane: janka janicka asia johanka jenka | jana joanna johana janina joana ivana jovana ivanka
janez: janko |
janina: janka jasia joasia |
janusz: januszek |
jarmila: jarka jara mila jarmilka jaruska |
jasmina: mina jasminka |
jelena: jeca jela jeka jelka leka lela | elena
jeremiah: jeremi jerema jarema | jeremiasz jeremija yeremey jeremias ieremia
jerome: jarolim jarka hirek | hieronim jeronym jeronim jeronimo ieronim
joachim: achim jasa kima | jachym joakim akim yakim
joan: asia joasia joaska asienka joanka jovanka janka iva vanna joka jole yanina johanka ivanica ivka hanka | joanna johana yana ioanna ivana jovana janina jana ivanka ioana jane jean zana johanna
joanna: asia joasia janka | joan johana jana ioanna ivana
john: vanya vanka vanyusha vanechka jas jasiek jasio janek jano janko jovo jova ivo ivica ivko honza jenda jenik joso jovica joca anze joze hanus yas ivanko vancho vanko vanjka jasko jasiu ivasyk janik jankiel honzik janousek jovisa jovko jovanche ivek ivcek vanyo vanjusha vanek ionko vanyek hanzel yanek jasienko janus ivas ives | ivan jovan yan ioann yanko johan juhan johann hans janez jan ioan ivane iwan johannes jens juan
jolanta: jola jolka | yolanda iolanta
jonah: jonasek | jonas iona jonasz jona
jonathan: jonatanek natan | jonatan ionafan
joseph: jozek jozko josef pepa pepik joza joso jozo pepo osya yosya jozin joze jozka juzek juzik pepicek joca bepo osipka jozinko jos josko jupa jose jozinek pepek jozsi jozsko osja juzio joska pepca | jozef iosif osip yosyp jozefus jozsef josif osyp josip josyp yosif ossip
josephine: jozka juzia pepka pepina jozica pepca pepicka jozia juzka zefka pepa zefina jozefka josefka josa | jozefina jozefa josefina josefa josipa iosefina yosifa
joshua: | jozue jesua
jovana: joka joca jova jole |
judith: judka juditka | jitka judyta yudif iudita judita
julia: yulya yulka yulenka julka julcia jula yulechka yulyasha ula julinka julisha julca julica jule ulka juliska julda yulyasya julis | yulia iuliia yuliya julija julie giulia
julian: julek yulik jule juljan | yulian julijan juliusz ulyan ulian
juliana: ulya julka | ulyana uliana
julius: julek julo julik | juliusz julije yuly iuliy
juraj: jurko juro | george
justin: justinek | justyn yustin ustin
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
laura: laurka lori laurinka laurica | lavra
lavrentiy: lavrik lavrusha lavr |
lawrence: lavrik wawrzek lovre vavrik lovrek lav vavrek vavra lovrinac lavro lavr wawrzus lorenc | lavrentiy vavrinec lavrenty lovrenc wawrzyniec lavrentij lovro laurenc lavrentije
lazarus: lazo laza lazko | lazar lazarz
leo: lyova lyovka levka leva lyovushka lovik levko leosz lvik | lev leon lew
leokadia: lodzia losia |
leonard: leonek leo nardek | lenart lenard
leonid: lyonya lyonka lyonechka lenya lyolik lyoha lyokha | leonyd leanid
leopold: poldek poldi poldik poldo polda leo |
leszek: lech leszko lesio |
lidia: lida lidka lidochka lidusya lidzia lidunka | lydia lidiya lidija lydie
lidija: lida lidka lila lidusha |
lilia: lilya lilka lilechka lika lilusya | lily lilija liliya
linda: lindushka linka |
ljiljana: ljilja lilja | lilijana
ljubica: ljuba buba ljubinka | lyubitsa
ljubisa: ljuba ljubo |
ljubomir: ljubo ljuba ljubisa luba mirko lubos lubek lubko ljubek | lubomir lyubomir lubomierz lubomil
louis: ludek ludva lojze lucek ludo luj ludvicek lojz luiz ludwicek lujo ludko | ludvik alojz ludwik ljudevit alojzy lajos liudvikas
louise: lojza luizka lujzka | luiza lujza aloisie luisa
lubomira: luba mira lubka lubica | ljubomira
lubos: luba lubosek lubosh |
lubov: lyuba lyubka luba lyubasha lyubochka lyubanya lyubushka ljuba | lyubov liubov ljubov
lucas: lukaszek lukasek luksa luki luko luk lukos luca lukic | lukas lukash lukasz luka lukac lukyan
lucjan: lucek lutek lucus | lucian
lucy: lucka lucyna lucia luce lucynka lucika lucinka lutsia lucina luciye | lucja lucie lusia lucija lutsiya
ludmila: lyuda lyudka mila lyusya luda lida milka ludka lyudochka lyusenka ljuda | lyudmila ludmilla liudmila liudmyla ludmyla
luka: lukica luko luksa | lucas
magdalena: magda lena madzia magdusia magdalenka majda madlenka alena magdunia alenka magdica manda mandica | magdalina
magdalene: magdusia majda magduska lena madla madlenka magdalenka manda magda mandica lenca madzia | magdalena majdalena magdalina mahdalena mandalina
maja: majka majusia |
makariy: makar | macarius
malgorzata: gosia malgosia gocha gosienka goska rita margolka |
marcel: marcelek marcelko cel marcelis marco | marceli
marcela: marcelka cela |
marcin: marcinek |
marcus: marecek mareczek | marek marko markus mark
marek: mareczek marecek | mark
margaret: rita margo gosia malgosia gretka marketka ritka gita marga ritochka meta marjetka marguska gitka grete margitka gosiunia malgoska greta grietka markyta margaritka margetka meti margosha ritulya | malgorzata marketa margareta margit margaryta margita margarita marjeta
margaryta: margo rita |
maria: masha mashka mashenka manya marusya maryusha musya marika marica mara marunia marysia maryska manka manyunya mila mija maja masya mika micka mimi mica mare marusia marunka marenka mariyka marichka marusha maryla mania marynia marishka marutka marinka maca mita majka masza marena marusja maruska mia mici maruchna marja mari maricka marysienka mariska marianka miki mima mariola mitzka mulya | mariya maryja marie mariia maryia marijana mariam marija mary marya maryna miriam
marian: marianek manek | marijan marjan mariyan
mariana: mara marianka maja mariska majka | marianna maryana marijana marjana mariyana
marina: marinka mara maryna marinochka marisha marisa mare |
mariusz: mariuszek | marius
mark: marek mareczek marko marce markic markush marik mare mako | marku
marko: marce mare maksa marince mato | mark
martha: martusia martyna marfusha marteczka martica martka martuska marticka | marta marfa
martin: marcinek martinko martinek marty tinko tinek tine marto tinc mato marcis | marcin martyn
martina: tina martinka martyna |
marzena: marzenka |
matilda: mata tilda tylda tila tilka matylka | matylda
matthew: motya matek macko maciek mato matko mate mata matysek matousek matjaz matic matij mates matyusha maciusz tjas motka matys mateuszek matejko matyasek | matvei matviy matvii matei matous matias matej matija matvey mateusz maciej matyas matus mateja matis matvij
maurice: maurycek mor | maurycy moric mauricij mavrikiy
maxim: max maks maksik maksimka | maksim maksym maxym
maximilian: max maks maksik maksio maksym maksimilianek | maksymilian maksimilijan maksimilian
maya: mayka majka |
mechislav: mietek mieciu mieczyk | mieczyslaw
melania: melanka mela | melaniya melaniia malanya
melita: mela mel |
michael: misha mishka mishenka mishutka mishanya mihal miso misko mika mijo mico miki mixa michalek misa mikhas mihaylo misho miha michas miska mikhailo mija mihas mihalj mile micko michalko miske michalka | mikhail mykhailo mihail mykhaylo mikhal mihovil mihael michal mihajlo mihailo
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
miriam: mira mirka | mirjana mirjam maria mary
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
moses: mosha mojsa mosko | mojzis mojsije mojzesz moisei mojsej
mstislav: slava stas | mstyslav
nada: nadica |
nadia: nadya nadka nadenka nadyusha nadezhda nadiyka nada nadusia nadja nadica nade | nadiya nadiia nadija nadezda nadine nadzeya
natalia: nata natasha natka natashka natashenka tasha talya natusya tala natalochka natasa natela tusya taska naca natusik nacia talka natulya nataska natusia | nataliya natalya natalija nataliia natalie natalja natalka natallia
natalija: nata natka | natalie
nathaniel: natan | natanael nafanail
nazar: | nazariy
nebojsa: nesa neso nebo |
nedeljko: neso nedo neca nedjo |
nela: nelka |
nemanja: nesa neca neko manja |
nenad: neno neca nesa nesko |
nevena: nena neva nevenka |
nicholas: kolya kolka kolenka nikolka koka koljan kolyan kolyunya mikolka mikus niko klavz miki nidza nick kole niksa nikica nikolica kolyusha mikolajek miklas kola kolja mikulasek miklos klaus mikusz nikusha | nikolai nikolay mykola nikolaj mikulas mikalai nikolaos nikolo mikola mikolaj nikola miklavz mikula niklas
nicole: niki | nikola nikol
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
oliver: oli olek olivko olivek | oliwer oliwier
olivia: oliwka olivka | oliwia olivija
ondrej: ondra ondrasek |
oscar: oskarek | oskar
oskar: oskarek osko | oscar
oswald: | osvald oswaldo
oto: otik otka |
otokar: ota otik otakarek | otakar
pankraty: pankrat |
patricia: patka pata pati patrycja patrycjka | patricija
patrick: patryczek patrik patko | patryk
paul: pasha pavlik pashka pavlusha pawelek pavka pave pavo pavlusa pashenka pavlinko pasko pajo paja palo palko pavlicek pavlukha pavco pashok paska pale pavko pavek pawlik palino | pavel pawel pavao pavol paval pavlos pal pavle pavlo
paula: pola pavlinka paulinka | pavlina pavla paulina
pavla: pavlinka pavka pajka |
pelagia: polya pelageya palasha pasha |
pelagija: pela |
peter: petya petka petenka petrus petrik petko pero piotrek piotrus petyunya petrusha petryk perica peco pere petricek perko pepo petros petrukha perisa petyo petrusa pesho pera petyusha petarko petrica petyr pejo petrasek piotrunio petja petjo petrenko pjer petrushka pecko pedja peterko pit | pyotr petr piotr petro petru pyatro petur petar peteris
petra: petrusa petrunka peti pera petruska petka |
philip: filya filka fipa filipek filipko filko fico filek fil | filipp filip pylyp pilip
plamen: plamencho |
platon: platosha |
polina: polya polinka polenka pola | palina
predrag: pedja pedza predo pedo peca drago pedya peda |
premysl: premek | przemyslaw
prohor: prosha pronya | prokhor
prokop: prokopek kopa |
przemyslaw: przemek przemo | premysl
rachel: rachelka | rachela rahela rakhil
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
raphael: rafalek rafcio rafo | rafail rafael rafal
rastislav: rasto rastik rosta | rostislav
ratimir: ratko mirko |
ratko: rato |
rayna: raina |
rebecca: reba rebecka | rebeka revekka rebekka
regina: renia ina inka rega reginka |
renata: rena renia renatka renka renca |
richard: rysiek rysio risa rysiu riso ricardo rich risko | ryszard rihard rikhard rikard
rimma: rimka |
robert: robek robik robcio robertek robko roba robi robcek | robertas
rodion: rodya rodik |
roger: | rogerij
roksana: roksa ksana | roxanne
roland: rolandek |
roman: roma romka romek romochka romasha romko romeczek romanchik romych romasek | raman
romana: roma romka |
rose: ruzica ruzenka rozka rozyczka rozinka rozalka ruzicka rozara | rosa roza ruzena rozalie ruza rozalia rozalija
rostislav: rostik slava rosta rostya | rostyslav rastislav
rozalia: rozalka rozka rosa zalia |
rudolf: rudek ruda rudla rudi rudolfek rolf | rudolph
ruslan: rusik rusya ruslik |
ruzena: ruza ruzenka roza | rose
sabina: sabinka sabka binka |
samuel: samek sami samko samo samy samuelek samoil | samuil samojlo
sandra: sandi sanja |
sanja: sanka |
sara: sarka sarenka |
sarah: sarka saruska | sara sarra
sava: savo savka savva savko savica |
savely: sava savva savelko | saveliy
sebastian: seba sebek bastek sebo sebko sebestik sebastianek | sebastijan sevastyan bostjan sebestian sebestyan
semyon: senya syoma senka syomka semko syomochka simo simko | semen simeon
serafim: sima fima |
serafima: sima fima simochka |
sergei: seryozha seryoga serezha sergeyka seryozhka serhiyko sergo serega sera sirozha seryozhenka | sergey sergiy serhiy serhii siarhei sergio sergije sergiu sergii sergej
severin: sewek |
seweryn: sewek |
siegmund: zygmunt zyga zygus ziga zikmund | sigismund zigmund
sigismund: zyga zigo siga zigi | zikmund zygmunt zigmund ziga
silvester: silva sylwek silvo sylwus | sylwester sylvester
silvija: silva silvi | sylvia
simon: syoma sima szymek simko sime senya simica simunica simas szymus simenko simcho simonek szymcio sim semko | semyon szymon simeon semen shimon symon simun simo
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
solomon: salo | salomon salamon
sophia: zosia zofka sofka sonja sofi sonya zofinka fia sofca | sofia zofia sofija sofya zofie sofie
spiridon: spiro spirya |
srboljub: srba srbo ljuba |
srdjan: srdjo srle srki | srdan
stanimir: stane stanko |
stanislaus: stas stach stanko stasek | stanislav stanislaw
stanislav: stas stasik slava stasek staszek stach slavik stano stanko stanik stane standa stasko slavko stasis staska stanca stasio | stanislaw stanislau stanislaus
stanislava: stasya slava stasia stanka stana | stanislawa
stanko: stane |
stefania: stefka stefa stefcia stenya steva | stefaniya stefanija stepanka
stephen: styopa stepa stepka stefek stjepo stipe stefanek stevo steva stefko stevica stepanek stipo stipan stevco stevko stjepko stefo stefcho stypa stefcio stepko szczepcio stefus stepanka stevek step stipica stepek | stefan stjepan stsiapan szczepan scepan stevan stepan istvan
stojan: stole stojko |
stoyan: stoycho stoyko stojko stojce | stojan
strahinja: stras straja |
susan: zuza zuzka zuzia zuzanka zuzinka suzi zuzko zuska zuzi suzanka suska sana zuzla | zuzanna zuzana suzana susanna sosanna
svatava: svata |
svetislav: sveta sveto slavko |
svetlana: sveta svetka lana svetochka svetik svetlanka svetulya ceca svetica lanochka svitlanka | svitlana svietlana svjetlana sviatlana
svetoslav: svetlio svetlyo |
svetozar: sveta sveto toza tozo zare |
sviatoslav: slava slavik svyat | svyatoslav svatopluk
sylvester: sylvek silvo sylwek | silvestr sylwester silvestar
sylvestr: silva |
sylvia: sylwia sylwka silvia silva sylvie | silvija
tadeusz: tadek tadzio tadzik tadziu tadejko | tadej tadeas thaddeus
taisia: taya tasya |
tamara: toma tomka tamarka mara tamusya tamarochka | tamar
tanja: tanjica tasa taca |
taras: tarasik tarasko |
tatiana: tanya tanyusha tanka tanechka tata tanja tanyushka tania tatyanka taneczka tasa tanjica taca tatjanka tanica | tatyana tetiana tatjana taciana tatsiana
teodora: tea dora teda teodorka | theodora
teresa: terka terezka tereska terenia renia teza rezka resi tereza terenka | terezia terezie terezija terez
tereza: reza |
thaddeus: tadek tadzio fadey tadey | tadeusz tadej tadeas tadija faddey
theodora: dora teda dorka tea todorka fenya | teodora fedora todora feodora
theodore: fedya fedka fedenka teodorek teo tosha todorko tode todo toso toscho fedir bozidar | fyodor teodor feodor fiodar fedor todor tivadar
thomas: tomek tomasek tomcio tomko tom tomica tome tomic tomeczek tomasko tomus fomka tomi tomasik tomik tomicek | tomasz toma khoma tomas tomaz foma tomo
tibor: tibi |
tihomir: tiho tisa tiko tika | tichomir
tihon: tisha tikhon |
tijana: tina |
tikhon: tisha tishka tihan |
timofey: tima timosha |
timothy: tima timosha timoshka timka timko timon tymek tymko tim tymus timokha tymon | timofei tymofiy timofej tymoteusz timotej tymofii timofey timoteus tsimafei
timur: tima |
tobias: tobik tobiasek | tobiasz tobijas
todor: tosho todorka toso tode | theodore
tomislav: tomo tomica tome slavko toma tomek | tomislaw
trifon: trisha | tryphon
tsvetan: tsetso tsvetko tsveti | cvetan
ulrich: olda ulrik | oldrich
ulyana: ulya ulyasha uliana lyana yana | juliana
uros: uki uro urke |
ursula: ula ulka ulcia urska ursa ursika orsolya ursul uschi | urszula orsola orsulya vorsila
urszula: ula ulka ulcia urszulka uleczka | ursula
vaclav: vasek vencel venca vasik vena vaclavek vacek | waclaw wenceslas vaceslav venceslav vyacheslav
vadim: vadik vadya dima vadimka vadka vadechka | vadym
valdemar: waldek waldus waldi vald | waldemar
valentin: valya valik valentinka valek tine tinko walek valyusha tinek | valentyn walenty
valentina: valya valka valyusha valechka tina valentinka valyushka valyunya valusya walentynka | valentyna walentyna valiantsina
valentine: valek tinko walek | valentin walenty valentyn
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
veronica: vera nika veronka werka ronka veronicka verka roni werona verona veruna weronka verunka | weronika veronika virunika
veselin: vesko vesa veso veselko veca veska |
veselina: vesa vesela |
vesna: vesnica vesni |
victor: vitek vitya viki viktorek | viktor wiktor
victoria: vika viki vikusya vikulya vikusha wika wiki tora vikochka viktorka | viktoria viktoriya viktoriia wiktoria viktorija
viera: vierka | vera
viktor: vitya vitka vitenka vitek vitia vitko viktorek vitusya viki wiktorek vitok vito vityok | wiktor victor viktar
vincent: vincek wicek vincas wincek cene vincko vinca vince vikenty cenda | vikentiy wincenty vicenco cenek vincenc vinko vikentij vincencij
vinko: vince | vincent
violet: viola wiola wiolka | wioletta violetta
violetta: viola wiola wiolka vita violeta | wioletta
virginia: wirginia ginka |
vislav: | wieslaw
vit: vitek vitko vito vitus |
vitaly: vitya vitalik talik vitasya vitalka vital | vitaliy vitalii vitali vitalij
vitus: vitek vito | vit vid wit
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
walter: valtr | valter
wanda: wandzia wandeczka vandica | vanda
wenceslas: vasek vacek wacek venca | vaclav waclaw veceslav vjenceslav
wieslaw: wiesiek wiesio |
wieslawa: wiesia wieska |
wilhelmina: vilma mina vilhelminka | vilemina vilhelmina wilma
william: vilko vili vilda vilik vilek wilek wilus vilcek vilousek | vilem viliam vilim wilhelm vilhelm viljem vilgelm
xavier: ksawcio | ksawery ksaver xaver
xenia: ksyusha ksenya ksana | kseniya
yakov: yasha yashka kuba kubus jakubek jakub kubik jasha yashenka jaksa jako jakov jaka jakubko jakobek jasa kubicek | yakiv
yana: yanka yanochka | jana
yaroslav: yarik slava yarko jarek slavik jaro jarda yarosh jarko jaros yarchik jarousek | jaroslav jaroslaw yaraslau
yaroslava: yara slava jarka jarina | jaroslava jaroslawa
yefim: fima yefimka | efim yukhym yukhim
yegor: yegorka yegorushka gosha gora zhora gorya | george yahor
yelisey: yesya | elisha
yeremey: yerema | jeremiah
yermolai: yermolka |
yordan: dancho dani | jordan
yulian: yulik |
zachary: zakhar zahar zakharka zacharek zaharko | zahari zachariasz zaharije zachar zahariy zacharias
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
zoe: zojka | zoja zoya
zofia: zosia zoska zosienka zofka zofcia |
zora: zorka zorica zore |
zoran: zoki zoka zoro zore |
zorica: zora zorka zoka |
zoya: zoyka zoyenka | zoe
zuzana: zuzka zuza |
zvezdana: zvezda zveza | zvjezdana
zvonimir: zvonko zvone zvoni zvonek zvono |
`;
