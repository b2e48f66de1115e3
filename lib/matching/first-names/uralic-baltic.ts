/** Hungarian, Finnish, Estonian, Lithuanian and Latvian first names. See `../first-names.ts` for how lines are read. */
export const uralicBaltic = `
adalbert: bela bercike |
adam: adamka aadu adi adamko aatami | aadam adomas adams
agatha: agi agota agotka | agata
agnes: agi agica agnija aune aunuska agneska agnese ageta | agne agnieszka
agoston: guszti agi | augustine augustinas
albert: berci bertl berti alpo albertas berko | alberts alpertti
alexander: sanyi sandor santeri sandorka aleksi sanyika alex alksandras sandris ales alekas santtu xandi ale samppa leksa | aleksander aleksandras aleksandrs aleksanteri
alexandra: szandi sandra alexa szandra saska | aleksandra
algirdas: algis |
amanda: manta mandi manda |
andrew: andris bandi antti andrus andri andriska andrius antero andres andor andrejs bandika andi antsa andzs | andras ander
aniko: ani | ann
ann: annus panni anci annuska anniki anneli ani annika annikki anuska nusi onute ona ancika anuke nuska annukka panna pannika annele ane anni anneke nancsi annuka annikka panka ancsi ansku onuke anyka annu annuci | anna anu
antanina: ante | antonia antonina
anthony: toni tonu tonis antal antanas anti tonci antanelis anttoni antoska antons toncsi |
antonia: toni antonina tonka toncsi | antonija
aranka: ari |
arpad: arpi |
attila: ati attis |
balazs: bali | blaise
balthasar: boldizsar bodi |
barbara: bori borbala borka boriska basia barbro barbel borcsa borika barba varpu borcsi barbora | piibe
bartholomew: berti perttu barto bartl berci pertti | bertalan baltramiejus pertteli bartalan
bela: belus bercike | adalbert
benedict: bence benke pentti bene penti benci | benedek benedikts benediktas
benjamin: beni ben benji benja | benjaminas benjamins
bertil: pertti berti |
botond: boti |
bridget: piret brigi pirkko birute pirjo brigitta piri pirko birgit gitta | brigita birgita
catherine: kati kata katica kaisa katalin kaja katinka kaisu kaarina kadri katri kotryna katre katja katalinka katka trina katus katicka katiska kaia rina katrinka kaari kadi karin kaisla katuska katyi katariina triin kaarin katoka kaisuska trinu | katrina kaija katrin
cecilia: cili cilka silja sille cilike cecilija |
charles: karcsi karoly kaarlo kalle kaarel karolis kaarle karcsika karlis kalev kale kallu karlina karolka kaali karesz | karl karel
charlotte: sarolta sari lotti sarika lotta charlotta saci lottika lota |
christian: krisztian krisi risto kristjan krista kristi kriss | kristaps kristijonas kristians
christina: kriszti tina krisi kirsti stiina kersti krista kriszta tini risti kristi kirsi krisztinka kristiina kirsikka kiti kicsi kristine | krisztina kristina
christopher: kristof risto krisi kristops kristo | kristupas kristaps kristoffer
clara: klari klara klarika klaara |
cornelius: nelu kori | kornel kornelius
csaba: csabi |
csilla: csilli |
daniel: dani danika taneli tanel danielius danko daniels tano |
david: davidka taavi taavet dodi dovydas davi deividas | taavetti davids
demetrius: dome dmitrijs mitka dometer | demeter dimitrij
denes: deni dini | denis
dominic: domi dome domokos domas domotor | domonkos dominykas dominiks
dorothy: dora dorka dorottya dori dorotya doroteja dorottyka tiiu | dorotea
edgars: edzus | edgar
edmund: odon mundi | edmunds edmundas
edward: ede edi edus eduards eetu edvardas eedu eero etu edgard eduka edo edvards | eduard
elek: lekka | alexius
elias: ilja illes eliasz | elijas eeli
elizabeth: erzsi bozsi erzsike liisa zsike bozse elli elzbieta erzsebet elise liisu boske orzse elza lisi betta liis bella liisi eliisa elizabet zsoka erzsu lizi elsa bozsike liise eliise elzbiete lili bobe liisbet else liisuska orzsi erzse liina elle lilla liso liispet | elisabet elizabete elisabeth eliisabet elisa
emeric: imre imi imrus |
emese: emi |
emilia: milla emmi emi milja milli | emilija
emma: emmi emi emmuska |
emmanuel: mano manci mani emanuelis | manuel
emoke: emi |
endre: endri bandi | andrew
eniko: eni |
eric: eerik eero erkki erki jeerik eeri eriks erikas |
erkki: eki erkka |
ernest: erno erni ernestas | ernests
erno: erni | ernest
esther: eszti eszter essi esteri esteruka esztike | estera ester
etelka: etel etus eti | adelaide
eugene: jeno eugenijus janci jencike | eizens
eva: evi evike evus evelin ieva eeva eevi eevuska eve evuci evuska |
ferdinand: nandi ferdi nandor vertti ferdinandas verner | ferdinands
frances: fani franci franciska fanni ferike franka ranuska prane | pranciska
francis: feri ferko ferencz franciskus pranas ferike ferkica ferencke feriko fricis pranciskus frenk ranssi ransu ferus | ferenc francisks frans
frederick: frici frigyes fricis frederiks frederik rieti friko fredrik | fridrikis frederikas veeti reetrikki
gabriel: gabor gabi gabris kaapo gabka gabriels gabika gabko kaape gabrielius gabo | kaapro
gabrielle: gabi gabica | gabriella gabriele
genovaite: gene | genevieve
george: gyuri gyurka yrjo juri jurgis juris gyuszi georgs gyurika gyorgyi jyri jyrki juhan urjo jure gyuszika yrjana gyurci gyura jurijs gyurcsi | gyorgy georg jeorg
gerard: gellert geri |
gertrude: gitta trudi gerti truta gerda gertruda | gertrud kerttu
gizella: gizi giza | gisela
gregory: gergo gergely grigalius reijo gerzson gerg gergoke reko riku geri geco | grigorijs
gustav: guszti kustaa kusti kustas gusts kusto kyosti guszto kusta | gusztav gustavs gustavas kustav
hannah: hanni hannele hanna |
hedwig: hedvig hedi | hedviga
helen: ilka ilonka ilona ilus iluska lenke elena elina leena heli leni helka elli leenu ilcsi ica lencsi elni jelena elin leenuska heleen ella helja ellu hella leila elle ellen helle ili lenci helenka elenute lene leenake hele | heleena helena hellin
henry: henrik heikki heiki heino henri henryk hendrik enriks henrikas rikus heikka henriku heko henkka henu | henriks indrikis indrek
ignatius: igno ignac naci ignas ignaciuska | ignotas
ildiko: ildi iluska |
ilkka: ilkku | elias
imre: imi imrus imruska | emeric
irene: iren irenke irenka iri irena ira irenuska | irina irja
isaac: izsak iisakki iisak iikka iisko iikku | isaks izaokas
jacob: jaska jaakko jakab jaagup jokubas jasko jaak jakobs jaakkima jekabs jako jaki jakke jaako kobus jaap jokke | jaakob jaakoppi
jadvyga: jadze | hedwig
james: jakab jaakko jaak | jokubas jekabs jaakob
jane: janka jana | joana
jari: jartsa jare | jalmari
jarmo: | jeremias
joan: janka johanna jana johanka joana joanike jonna hannele jaana janina | johanne joanna
johanna: hanna hannele janka jana jonna hanni jaana hannuska hannel hantsu | joana johanka
john: jani jancsi janko juha juhan jaan hannu jukka janika juho janis johan jussi janci hanno ants jancsika juhana jaana jancso ansis jano janka janek janne juku joni jonukas jonelis hannes jonne ivan hans janocska iivari janoska joonas jouni juhku jusso ojars joone juntti juge | juhani johannes jan jonas janos jens
jolan: joli jolanka jolus | yolanda
jorma: jore jomppa | jeremias
joseph: joska jozsi juozas josu juuso joosep joosu joci jozika juozukas jozsika joso jooseppi juozapas juozelis jozef juska jozsef jazeps jos jopi seppo joosepi juusef | jusup jozefas
josephine: jozsa jozefa jozsefa juzefa fina joszi jozefina | juze
judith: jutka juci juditka jucus judit jutta jucika jutko juditke jucka | judita juudit
julia: juli julcsi juliska julika julis juula julka julite julcsa julus juliuska julcsika julija juuli julike | juulia
juliana: juli julcsa | julianna
julius: gyula gyuszi julijus gyulus juri gyulika juljus |
justin: jusztin justas | justinas
kalman: kalmi | coloman
kari: kake kartsa | makarius
katalin: kati kato |
kazimieras: kazys | casimir kazimirs
kestutis: kestas |
kornel: kornelka kori | cornelius
krisztian: krisz krisztianka |
ladislas: laci lacko laszlo lacika vladas ladislavs laszloka lacus vladislovas laca laszka | vladislavas
lajos: lajcsi |
laszlo: laci lacko |
laura: lori lauri lotti lauruska |
lawrence: lori lorinc lauri lasse lorincz lassi laurynas lauris lauritsa lenci lare labrencis lavrentijs laurus lavrenti laur | laurits
lenke: | helen
leo: leontius leonas | leons
leonard: lenard leonardas lennart leo lenni lenci lennu | leonards leonhard
levente: levi |
louis: lajos lajcsi lajko ludvigas luda lajoska liudas luudvig ludis lajcsika lajesz ludi ludwigs lullu ludvigs lujo | liudvikas ludvik luudvik
louise: lujza lujzi loviisa liuda lujzika lovi luiza | liudvika
lucas: lukacs luukas lukas luki lukacska luka luksi lukass |
lucy: luca lucia luci lucija lutsi luucia lucika luule | lutsia lusija
magdalene: magdi magda leena lena madli malle magdus magdaleena magdika magduska alena magdolna mall magdolka matleena maali lene magdo madlena maga magdalena leenu | madara
marcel: marci | marcell
margaret: margit gitta greta reet rita marguta margitka gita marketta maarit margitta gitus kroot margo maret manci mancika grete reeta krista merit mancus maarika marga gitka marjo marit greti kreeta maargit margrieta margita margareeta | margareta margarita reetta margriet
margus: | mark
maria: mari mariska marika maris marcsi maija maaja manyi marja mare marinka maarja mariuka marike marcsa marka manci mara marjukka mia mimma maaria mariuska marjut marite mirja marju mammu maarika mirka mali marje mirjami manka maju marjo micike marcsika marita maarit maritta mariann miia mire maiju maikki maj maiu marjatta | meeri marija
marian: mariann marianna mari |
mark: marko marcsi markus make marki markku maku | morkus marks
markku: make maku | mark
martha: marta martuska martta mart mare martti martucika martuka martus marte | marti
martin: martti mart marcin martinko marci martonka martins martynas mardi marcika martony matti marti | marton
matilda: tilda matild tildi matilde mati tilduka mathild martta |
matthew: matyi mate matti mati mathias matyas matas matiss matyika madis matus matejs matthias mateuska masa matyko motiejus matukas mato mattik matisz matsi | mattias matiass
mauno: | magnus
maurice: mor moric maurits moricka mauri | mauricijus moricz
maximilian: miksa max maks | maksimilians maksas
melinda: meli mel |
michael: misi miska mihaly mikko mihkel mykolas mikk misu mikus mikkeli miki mihkli misike mihalka misko miksu mikis mikelis mika mykoliukas mico mihalyka mikke miklus mihhail mici mikki mihajlo mihi | mihails miikkael mikael
mindaugas: mindas |
miranda: mira |
monica: moni monika monci |
nandor: nandi | ferdinand
nathalie: nata natka natalka | natalija natalia
nicholas: miki niko miklos nigul miko nikolajs niilo miklosko nikolaus mikloska nikolajus mikalojus mikkus klaus nikke micu mikuska nigol klaas nilo nikals nikolas niks nikk mikluska nillo laus niklavs nikku | niklas nikolai
nikolett: niki | nicolette
nora: noori norka | eleonora
olaf: olli olavi uolevi olev |
olavi: olli ola | olaf
olga: olgi olguska olgica |
otto: otus ottoka | oto
panna: | ann
paul: pali palko paavo povilas palika paavali pauls palcsi paavel pal paulius pave paava palesz paavu paulis povilukas |
paula: pauliina paulina poli paulike pauli |
pentti: pena | benedict
peter: peti petya pekka petri peeter petras peterke petike petrus peep pekko petteri pecu peetri peetu petko petrelis peteris pietari petrukas petu pekke pete petke peeti petskae petja |
philip: fulop filip vilippus vilpas vilppu filips pilypas fulopke | vilip
pirkko: | bridget
piroska: piri pirike | prisca
rachel: rahel rahelka raakel | rachele
rafael: rafi |
raimo: rane rami | raymond
raphael: rafi rafael rafaelis rahvael | rapolas
raymond: raimo | raimondas raimonds
rebecca: rebeka rebi rebus riikka rebekka bekke rea |
reijo: reiska repe | gregory
reino: | reginald
renata: reni renatka |
richard: ricsi riki rikard rikhard rihards riku rikas ricsike riho rico richardas |
rimantas: rimas |
risto: ripa rike | christopher
rita: ritus ritka | margaret
robert: robi robika robertas roope robertino robka roberts ropo robcsi roppe |
roland: roli rolcsi | rolandas
roman: romas | romanas
rose: rozi rozsi rozika rozalia roza rozsika ruusu roosi rozalka rozalija rozina | rozsa roosa
rudolf: rudi rezso dolfi rudika ruudi rezsoke ruuto rolf rudolfas | rudolfs ruudolf
sakari: sakke saku | zachary
samuel: samu sami samuka samuli samuelis saamel samppa samo samko | samuels saamuel
sandor: sanyi sandri | alexander
sarah: sari sara sarika saara saija saaruska sarci saaru | saare
sebastian: sebestyen sebi sebastijonas pasi sebo | sebastians
seppo: sepe | joseph
sigismund: zsiga zsigmond zigmas sigis zsigi zigmuntas | zigmantas
simon: simonas siimon simo simonka simi simanis simu simmu siim siimeon simas |
sofia: zsofi zsofka zsofia soovi zsofika sofi sohvi zsofcsa zsofike sohvikka fia zsoka | soohvi sofija
stanislav: szaniszlo stasys stanislovas |
stanislova: stase | stanislava
stephen: pista isti istvanka pisti tapani steponas tapio pityu stefanka pistike tahvo tehvan tehvo istok istvan pistuka istike tapsa steponukas istu stepas istvanko stefans | stefan
susan: zsuzsi zsuzsa zsuzsika zsuzska zuzsi sanna susanna zuze sanni zuzana suska zsuzsanna zsuzsuka zsuzsu susu susi zuzanna sussu zane zuzite |
sylvia: szilvi sylvi | szilvia silvija
szabolcs: szabi |
tauno: | augustine
teresa: teri terez rezi terike terka teruska terezka terezija tereska tereze rezike terus tereesia treszka resi trezi terezia | terese teresia
teuvo: teukka | theodore
thaddeus: tade | tadas tadeuss
theodore: tivadar teo todor teodoras teuvo teodor tivi tiivo teodors | feodor
thomas: tamas tomi tuomas toomas tomas tamaska tom tomko toomi tomasz tomppa tommi tomaska tuomo toms tami tamasko tomuka toom toomu tamika tompsa |
tibor: tibi tibike |
tihamer: tihi |
tiina: tiinu | christina
timea: timi |
timothy: timot timoteus timo timotejs timoti | timotiejus
tunde: tundi |
ursula: orsi orsolya orsika ursel ursule ulla orsike |
valentine: balint balintka valto valentinas balinto bali balko valentins valtti | valtteri
veikko: vekka veka |
veli: vellu |
vera: verus veruska |
veronica: vera vercsi verona roni veroni veronka verus veera vercsa nika | veronika
vesa: vesku |
victor: viki vikto vihtori viktoras viktors viktorka vitya viktorke | viktor
victoria: viki viktoria vikica vikta | viktorija
vilma: vili |
vincent: vince vinci vincas vinco | vincentas vincents
virag: viri |
vytautas: vytas |
walter: valter voldis valters valteri valtteri valto vallu | valteris
wilhelmina: vilma vilhelma mina vilmi helmi vilmuska iina miina helmiina minna minni mimmi | vilhelmina vilhelmiina
william: vili vilmos ville vilhelmas vilis vilho vilmoska vilike viljami viljo vilja vilko vilius viljam vilhelms vilu villu vilhelmi vill | villem vilhelm
yvonne: ivonka | ivona
zachary: zakar sakari saku zakarija sakke | zakarias zacharijus sakarias
zita: zitus |
zoltan: zoli zolika zolcsi zoltanka |
zsolt: zsolti |
zsuzsanna: zsuzsi zsuzsa |
`;
