/** Hungarian, Finnish, Estonian, Lithuanian and Latvian first names. See `../names/first-names.ts` for how lines are read. */
export const uralicBaltic = `
adalbert: bela bercike |
adam: adamka aadu adi adamko aatami | aadam adomas adams
agatha: agi agota agotka | agata agathe aga
agnes: agi agica agnija aunuska agneska agnese ageta agnesz annes | agne agnieszka agneta agnieska aune
agoston: guszti agi | augustine augustinas
albert: berci bertl berti alpo albertas berko | alberts alpertti
alexander: sanyi santeri sandorka aleksi sanyika alex alksandras sandris ales alekas santtu xandi ale samppa leksa aleks sassu aleksis alexi leksi aku alku sani | aleksander aleksandras aleksandrs aleksanteri aleksandr alexandros sandor
alexandra: szandi sandra alexa szandra saska | aleksandra
algirdas: algis |
amanda: manta mandi manda |
andrew: andris bandi andrus andri andriska antero andres andor bandika andi antsa andzs antreas antto anttu andrs | andras ander andreas antti andrius andrejs anders andrzej
aniko: ani | ann
ann: annus panni anci annuska anniki ani annikki anuska nusi onute ona ancika anuke nuska annukka panna pannika annele anni anneke nancsi annuka annikka panka ancsi ansku onuke anyka annu annuci annaliisa anita annush anka onyte | anna anu hanna anneli annika ane anne
antanina: ante | antonia antonina
anthony: toni tonu anti tonci antanelis anttoni antoska toncsi antti antanukas anto tonika | antal antanas antons tonis antoni anton
antonia: toni antonina tonka toncsi | antonija
aranka: ari |
arpad: arpi |
attila: ati attis |
august: agu aku kusti gustis | aukusti augusts augustas
augusta: aukusta gusti |
balazs: bali | blaise
balthasar: boldizsar bodi |
barbara: bori borka boriska basia barbro barbel borcsa borika barba borcsi varbu baiba babika barbi | piibe varpu barbora barbala barbale borbala
bartholomew: berti perttu barto bartl berci pertti | bertalan baltramiejus pertteli bartalan
bela: belus bercike | adalbert
benedict: bence benke pentti bene penti benci | benedek benedikts benediktas
benjamin: beni ben benji benja | benjaminas benjamins
bertil: pertti berti |
botond: boti |
bridget: brigi birute pirjo piri pirko birgit gitta piritta | brigita birgita birgitta brigitta brigida piret pirkko
catherine: kati kata katica kaisa kaja katinka kaisu kadri katri katre katja katalinka katka trina katus katicka katiska kaia rina katrinka kaari kadi kaisla katuska katyi triin kaarin katoka kaisuska trinu katrusia katriin trine kadrin katuci katele | katrina kaija katrin katalin katariina kotryna kaarina katarina karin
cecilia: cili cilka sille cilike cila silla cecilka | cecilija szidonia silja sesilia
charles: karcsi kaarlo kalle kaarel karcsika kalev kale kallu karlina karolka kaali karesz kaarli | karl karel karoly kaarle karlis karolis
charlotte: sarolta sari lotti sarika lotta charlotta saci lottika lota |
christian: krisztian krisi risto kristjan krista kristi kriss | kristaps kristijonas kristians
christina: kriszti tina krisi stiina kersti krista kriszta tini risti kristi kirsi krisztinka kirsikka kiti kicsi tiina kristin kristel kristyna stina | krisztina kristina kristiina kristine kirsti
christopher: kristof risto krisi kristops kristo krists krisse | kristupas kristaps kristoffer kristofer kristofs
clara: klari klara klarika klaara |
cornelius: nelu kori | kornel kornelius
csaba: csabi |
csilla: csilli |
daniel: dani danika tanel danko daniels tano danius danik | taniel taneli danielius
david: davidka taavet dodi davi deividas dovas | taavetti davids taavi dovydas
demetrius: dome dmitrijs mitka dometer | demeter dimitrij
denes: deni dini | denis
dominic: domi dome domokos domas domotor | domonkos dominykas dominiks
dorothy: dora dorka dori dorotya dorottyka tiiu dorte | dorotea dorottya doroteja
edgars: edzus | edgar
edmund: odon mundi | edmunds edmundas
edward: ede edi edus eduards eetu eedu eero etu edgard eduka edo edu eedi | eduard edvards edvardas eetvartti
elek: lekka | alexius
elias: ilja eliasz eljas eelis | elijas eeli illes
elizabeth: erzsi bozsi erzsike zsike bozse elli elise liisu boske orzse elza lisi betta liis bella liisi eliisa elizabet zsoka erzsu lizi elsa bozsike liise eliise elzbiete lili bobe liisbet else liisuska orzsi erzse liina elle lilla liso liispet ella elsi lissu lize liza lisbeta betti elina elzyte elzike bebi | elisabet elizabete elisabeth eliisabet elisa elzbieta erzsebet liisa ilze eliza
emeric: imre imi imrus |
emese: emi |
emil: emko | eemil emilis emils eemeli
emilia: milla emmi emi milja milli | emilija
emma: emmi emi emmuska |
emmanuel: mano manci mani emanuelis | manuel
emoke: emi |
endre: endri bandi | andrew
eniko: eni |
eric: eero erki jeerik erkka erko | erik erkki eerik eeri eriks erikas
erkki: eki erkka |
ernest: erno erni ernestas | ernests
erno: erni | ernest
esther: eszti essi esteruka esztike estike esti essu | estera ester eszter esteri estere
etelka: etel etus eti | adelaide
eugene: janci jencike | eizens jeno eugenijus eugen
eva: evi evike evus evelin ieva eeva eevi eevuska eve evuci evuska |
ferdinand: nandi ferdi nandor vertti ferdinandas verner | ferdinands
frances: fani franci fanni ferike franka ranuska prane francika fanci | pranciska franciska
francis: feri ferko ferencz franciskus pranas ferike ferkica ferencke feriko fricis frenk ranssi ransu ferus franss | ferenc francisks frans pranciskus
frederick: frici frederiks frederik rieti friko rikku freddy fredi fritz retrik | fridrikis frederikas veeti reetrikki frigyes fredrik frydrichas fridrihs fricis
gabriel: gabi gabris kaapo gabka gabika gabko kaape gabo | kaapro gabor gabrielius gabriels
gabrielle: gabi gabica | gabriella gabriele
genovaite: gene | genevieve
george: gyuri gyurka gyuszi gyurika jyri jyrki juhan urjo jure gyuszika yrjana gyurci gyura jurijs gyurcsi jori jurka | gyorgy georg jeorg yrjo juri juris jurgis georgs jurgen
gerard: gellert geri |
gertrude: gitta trudi gerti truta gerda trude kertu | gertrud kerttu gertruda geirtrud
gizella: gizi giza | gisela
gregory: gergo gerzson gerg gergoke reko riku geri geco greger | grigorijs gergely grigalius reijo krigor
gustav: guszti kustaa kusti kustas gusts kusto kyosti guszto kusta | gusztav gustavs gustavas kustav
gyorgyi: gyorgyike |
hannah: hanni hannele hanna |
hedwig: hedi edvige | hedviga hedvig jadvyga jadviga
helen: ilka ilonka ilus iluska lenke heli leni helka elli leenu ilcsi ica lencsi elni elin leenuska heleen ella helja ellu hella leila elle helle ili lenci helenka elenute lene leenake hele helli eleni lena helju lenu | heleena helena hellin ilona elena leena elina ellen jelena
henry: heiki heino henri henryk hendrik enriks rikus heikka henriku heko henkka henu hinrik endrik | henriks indrikis indrek henrik heikki henrikas
ignatius: igno ignac naci ignas ignaciuska | ignotas
ildiko: ildi iluska |
ilkka: ilkku | elias
imre: imi imrus imruska | emeric
irene: iren irenke irenka iri irena ira irenuska | irina irja
isaac: iisakki iikka iisko iikku iiso | isaks izaokas izsak iisak izaks
jacob: jaska jasko jaak jakobs jaakkima jako jaki jakke jaako kobus jaap jokke jakobas jaaku jakabka | jaakob jaakoppi jakab jaakko jekabs jokubas jaagup
jadvyga: jadze | hedwig
james: jaak jaska jakabka | jokubas jekabs jaakob jakab jaakko
jane: janka jaana janita | joana johanna jana janina janne
jari: jartsa jare | jalmari
jarmo: | jeremias
joan: janka johanka joana joanike jonna hannele jaana johana hanna janika zsanett | johanne joanna johanna janina jane jana
johanna: hanna hannele janka jana jonna hanni jaana hannuska hannel hantsu | joana johanka
john: jani jancsi janko juhan hannu jukka janika juho jussi janci hanno ants jancsika juhana jaana jancso ansis jano janka janek janne juku joni jonukas jonelis hannes jonne hans janocska iivari janoska joonas jouni juhku jusso ojars joone juntti juge janke anssi janiks jancika juss jaanus juks hansu | juhani johannes jan jonas janos jens janis juha jaan johan ivan
jolan: joli jolanka jolus | yolanda
jorma: jore jomppa | jeremias
joseph: joska jozsi juozas josu juuso joosep joosu joci jozika juozukas jozsika joso juozelis jozef juska jos jopi seppo joosepi juusef juss juzukas | jusup jozefas jozsef juozapas jazeps jooseppi josef
josephine: jozsa jozefa jozsefa juzefa fina joszi jozefina | juze
judith: jutka juci juditka jucus jutta jucika jutko juditke jucka juta | judita juudit judit
julia: juli julcsi juliska julika julis juula julka julite julcsa julus juliuska julcsika juuli julike julyte jule | juulia julija
juliana: juli julcsa | julianna
julius: gyuszi gyulus juri gyulika juljus jula | gyula julijus juulius
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
laura: lori lauri lotti lauruska laurina |
lawrence: lori lasse lorincz lassi lauris lauritsa lenci lare lavrentijs laurus lavrenti laur lorant | laurits lorinc laurynas lauri labrencis lars
lenke: | helen
leo: leontius leonas | leons
leonard: leo lenni lenci lennu | leonards leonhard leonardas lenard lennart
levente: levi |
louis: lajcsi lajko ludvigas luda lajoska liudas luudvig ludis lajcsika lajesz ludi ludwigs lullu lujo | liudvikas ludvik luudvik lajos ludvigs ludvig
louise: lujzi liuda lujzika lovi loviis | liudvika lujza loviisa luiza
lucas: luki lukacska luka luksi lukass lukosius | lukacs luukas lukas
lucy: luci lutsi lucika luule luusi lucka | lutsia lusija luca lucija luucia lucia
magdalene: magdi magda leena lena madli malle magdus magdika magduska alena mall magdolka maali lene magdo madlena maga leenu madle magdute | madara magdolna magdalena matleena magdaleena
marcel: marci | marcell
margaret: gitta greta rita marguta margitka gita maarit margitta gitus kroot margo maret manci mancika grete reeta krista merit mancus maarika marga gitka marjo marit greti kreeta maargit margita merike kreet grieta marge | margareta margarita reetta margriet margit marketta margrieta margareeta reet
margus: | mark
maria: mari mariska marika maris marcsi maaja manyi marja mare marinka mariuka marike marcsa marka manci mara marjukka mia mimma maaria mariuska marjut marite marju mammu maarika mirka mali marje mirjami manka maju marjo micike marcsika marita maarit maritta mariann miia mire maiju maikki maj maiu marjatta maryte maire maret | meeri marija maarja maija mirja mary mirjam
marian: mariann marianna mari |
mark: marko marcsi markus make marki markku maku | morkus marks
markku: make maku | mark
martha: martuska mart mare martti martucika martuka martus marte | marti marta martta
martin: mart marcin martinko marci martonka mardi marcika martony matti marti | marton martynas martins martti
matilda: tilda matild tildi matilde mati tilduka mathild martta |
matthew: matyi mati matiss matyika madis matus matthias mateuska masa matyko matukas mato mattik matisz matsi matis mattis | mattias matiass mate matti matyas matas motiejus matejs mathias
mauno: | magnus
maurice: mor moric maurits moricka mauri | mauricijus moricz
maximilian: miksa max maks | maksimilians maksas
melinda: meli mel |
michael: misi miska mikko mikk misu mikus mikkeli miki mihkli misike mihalka misko miksu mikis mika mykoliukas mico mihalyka mikke miklus mihhail mici mikki mihajlo mihi miku miks mikas | mihails miikkael mikael mihaly mykolas mihkel mikelis
mindaugas: mindas |
miranda: mira |
monica: moni monci | monika moonika
nandor: nandi | ferdinand
nathalie: nata natka natalka | natalija natalia
nicholas: miki niko miko miklosko nikolaus mikloska nikolajus mikkus klaus nikke micu mikuska nigol klaas nilo nikals nikolas niks nikk mikluska nillo laus niklavs nikku nigulas miku niilas | niklas nikolai miklos niilo mikalojus nigul nikolajs klavs
nikolett: niki | nicolette
nora: noori norka | eleonora
olaf: olli | olavi uolevi olev olafs
olavi: olli ola | olaf
olga: olgi olguska olgica |
oscar: okko | oskar oskari oskars
otto: otus ottoka | oto
panna: | ann
paul: pali palko palika palcsi paavel pave paava palesz paavu paulis povilukas paulyte | pal paavali povilas paulius pauls paavo
paula: pauliina paulina poli paulike pauli |
pentti: pena | benedict
pekka: pekko pekke
peter: peti petya peterke petike petrus peep petteri pecu peetri peetu petko petrelis petrukas petu pete petke peeti petskae petja petris petka | petras peteris peeter pietari petri
philip: filip vilippus vilpas vilppu fulopke | vilip fulop filips pilypas
pirkko: | bridget
piroska: piri pirike | prisca
rachel: rahelka rakel | rachele rahel raakel
rafael: rafi |
raimo: rane rami | raymond
raphael: rafi rafael rafaelis rahvael | rapolas
raymond: raimo | raimondas raimonds
rebecca: rebi rebus bekke rea | rebeka rebekka riikka
reijo: reiska repe | gregory
reino: | reginald
renata: reni renatka |
richard: ricsi riki rikard riku rikas ricsike riho rico ritsi | rikhard richardas rihards
rimantas: rimas |
risto: ripa rike | christopher
rita: ritus ritka | margaret
robert: robi robika roope robertino robka ropo robcsi roppe robis | roobert robertas roberts
roland: roli rolcsi | rolandas
roman: romas | romanas
rose: rozi rozsi rozika rozsika ruusu rozalka rozalija rozina rozite | rozsa roosa roza rozalia roosi
rudolf: rudi rezso dolfi rudika ruudi rezsoke ruuto rolf rudolfas | rudolfs ruudolf
sakari: sakke saku | zachary
samuel: samu sami samuka samuli saamel samppa samo samko samui | samuels saamuel samuelis
sandor: sanyi sandri | alexander
sarah: sari sarika saija saaruska sarci saaru | saare sara saara
sebastian: sebi pasi sebo sepasti | sebastians sebestyen sebastijonas
seppo: sepe | joseph
sigismund: zsiga zigmas sigis zsigi zigmuntas | zigmantas zsigmond zigmunds
simon: simonka simi simu simmu siim siimeon simas simanas | simo simonas simanis siimon
sofia: zsofi zsofka zsofia soovi zsofika sofi sohvi zsofcsa zsofike sohvikka fia zsoka | soohvi sofija
sophia: zsofi sofi zose | zsofia sofija sohvi zofija sofia
stanislav: szaniszlo stasys stanislovas |
stanislova: stase | stanislava
stephen: pista isti istvanka pisti tapio pityu stefanka pistike tahvo tehvo istok pistuka istike tapsa steponukas istu stepas istvanko steppo | stefan istvan tapani steponas stefans tehvan
susan: zsuzsi zsuzsa zsuzsika zsuzska zuzsi sanna zuze sanni suska zsuzsuka zsuzsu susu susi sussu zane zuzite | zsuzsanna zuzana susanna zuzanna
sylvia: szilvi sylvi | szilvia silvija
szabolcs: szabi |
tauno: | augustine
teresa: teri terez rezi terike terka teruska terezka terezija tereska tereze rezike terus tereesia treszka resi trezi | terese teresia terezia tereza
teuvo: teukka | theodore
thaddeus: tade | tadas tadeuss
theodore: teo todor teodor tivi tiivo | feodor tivadar teodors teuvo teodoras
thomas: tomi tamaska tom tomko toomi tomasz tomppa tommi tomaska tuomo tami tamasko tomuka toom toomu tamika tompsa tomis | tamas tuomas tomas toomas toms
tibor: tibi tibike |
tihamer: tihi |
tiina: tiinu | christina
timea: timi |
timothy: timot timotejs timoti timi | timotiejus timoteus timotejus timo
tunde: tundi |
ursula: orsi orsika ursel ursule ulla orsike | orsolya urzula
valentine: balint balintka valto valentinas balinto bali balko valentins valtti | valtteri
veikko: vekka veka |
veli: vellu |
vera: verus veruska |
veronica: vera vercsi verona roni veroni veronka verus veera vercsa nika | veronika
vesa: vesku |
victor: viki vikto viktorka vitya viktorke | viktor viktoras viktors vihtori
victoria: viki viktoria vikica vikta | viktorija
vilma: vili |
vincent: vince vinci vincas vinco vinc | vincentas vincents
virag: viri |
vytautas: vytas |
walter: valter voldis valters valteri valtteri valto vallu | valteris
wilhelmina: vilma vilhelma mina vilmi helmi vilmuska iina miina helmiina minna minni mimmi | vilhelmina vilhelmiina
william: vili ville vilis vilho vilmoska vilike viljo vilja vilko vilius viljam vilu villu vill | villem vilhelm vilmos vilhelmi vilhelmas viljami vilhelms
yvonne: ivonka | ivona
zachary: zakar sakari saku zakarija sakke | zakarias zacharijus sakarias
zita: zitus |
zoltan: zoli zolika zolcsi zoltanka |
zsolt: zsolti |
zsuzsanna: zsuzsi zsuzsa |
`;
