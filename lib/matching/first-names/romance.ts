/** Spanish, Catalan, Portuguese, Italian, French and Romanian first names. See `../names/first-names.ts` for how lines are read. */
export const romance = `
abel: abelito belo |
abelardo: lalo |
abraham: bram | abramo abran
achilles: quilo | aquiles achille aquille
adalberto: beto |
adam: | adao adan adamo
adela: adelita dela lela | adele adelia adelina
adelaide: adelita adele lina | adelaida adelina adela
adolf: fito dolfo dolfito adolfito fofo ado adolfino dolfi | adolfo adolphe
adrian: adri adrianito adriancito nano | adriano adrien adria adrianus
adriana: adri adrianita nana | adrienne
agatha: | agata agueda agathe agda
agnes: ine nes neska inesita agnesina | ines inez agnese ignes inezita agnesa agnies neus
agostino: tino gusto | agustin agostinho augustin gusti
agustin: agus tin tinito agu cucho guti | agostino augustin agostinho
alain: | alan alano
alan: | alain alano
alba: albita |
albert: tito berto beto alberto betinho bertinho albertino bertin betito albertito bebeto | aubert
albin: | albino aubin
albina: bina | albine
alejandra: ale aleja alex jandra sandra alejandrina | alessandra alexandra alexandre
alejandrina: jandra drina |
alessandro: sandro ale alessio alex sandrino sandrinho xandre xande alejo jandro alejandrito xandinho | alejandro alexandre alexandru alexandro
alexander: ale sandro alejo jandro xande xandre xandinho sandu alecu alex sandrino jano alejito alexito lessandro sandrin sacha | alessandro alejandro alexandre alexandru aleixo aleixandre xandro
alexandra: sandra ale sandrina alejandrita xandra jandra alexina | alessandra alejandra alexandrina alexandrine sandrine
alexis: alex alexi | alessio alejo aleix alexio
alfonso: poncho fonso fonsi foncho alfi loncho fonzie fonsito alonso fonzo fofo alfonsito ponchito | alphonse afonso alfons alfonse alphonso ildefonso
alfred: fredo fredi alfredito frediano fredy fredito fred freddy | alfredo
alice: lice ali licinha alicita | alicia alix aliz alicja alizia
alicia: licha alis ali licita lici lichita | alice alix
alma: almita |
almudena: almu |
alonso: alo lonso | alfonso alonzo
aloysius: gigi | luis aloisio aloys aloise luigi
altagracia: tata altita |
alvaro: varo alvarito |
amadeo: deo deu | amadeu amedeo amedee
amalia: mali lia malia amalita | amalie amelia
amanda: mandita mandi manda | amande
ambrose: brogio | ambrosio ambrogio ambroise ambros ambrosi
amelia: meli melita | amelie amalia
amparo: amparito amparin paro |
ana: anita anilla anica | ann anna anne
anastasia: tasia anasta tacha tata | anastasie anastacia anastazia nastasia
andrea: andreina drea andy dede | andree andreea
andreas: andres | andrew
andrew: dede andresito dre andi andrei deo dres andruta dedo dreino andresillo andreuccio dreia andriou | andres andrea andre andreu andrej andreas
angel: angelito gelito lito chelo angelino gel angelin angelillo gelo | angelo ange anxo angelu angelus
angela: angie angelita gelita lina gela angiolina angelines gelines nines lines | angele angelina angiola angeles angelica angelique
angelica: angie gelica | angelique angelika
anibal: nibal | annibale hannibal
ann: anita anina nita anuska ninon annetta nanette annette annick nanon nannina anica anicuta ani anuta nuta nannetta | ana anna anne anais anouk
anne: annie nanou ninette annette nannette nanon ninon annou anouchka | ana ann anna
anselm: chemo selmo | anselmo anselme ansel
anthony: toni tonio tonino toto toninho tono antonito tonito nino tonho toino tonico tonet totonno antoniu titoine toinou titoni toine antonete antonillo tonete tony tonton nin nono antonico tonin | antonio antoni antoine antonino antonin antao antonius anton antonello
anton: | antonio
antonella: nella anto |
antonia: tonia tonina tona tonita toinette nietta tonietta tounette toni nina tota | antonietta antoinette antonella antonieta antonina
aparecida: cida cidinha |
apollonia: polonia lonia | apolonia apolline
araceli: celi ara chely |
archibald: | archibaldo arcibaldo
arlette: | arleta
armand: mando armandito mandinho | armando
arnold: | arnaldo arnaud arnau arnoldo arnault
arsene: | arsenio arsen
arthur: turi arturito turo tuto arturino tutu | arturo artur
assumpta: assun sunta | assunta asuncion
assunta: susu suntina tina |
astrid: astri |
asuncion: asun chona choni |
athanasius: | atanasio anastase athanase tanasio
august: tino gusti gus tin tuto augustin gusto | auguste augusto
augustina: tina agus | agustina agostina
augustine: tin tino agus guti | agustin agostino agostinho augustin
aurelia: rela yeya aure aurelita | aurelie aurela aurelienne
aurelio: lelo yeyo aure lio aurelin | aurelien aurel aureliano aurele aurelian
aurora: rora rorita auro | aurore
baldomero: baldo mero |
balthasar: balta baldo baldassare balto baltico | baltasar baldassarre balthazar balthazard
baptist: tista batista bautista titta tita baptistin | battista baptiste
barbara: barbarita barbi baruca barbarella bara barbie babi babette barberine varvara | barbe barbora barberina
bartholomew: tolo meo bartolito barto bartolino tomeu mel bartomeu bartolete bertin bartolillo bartoli tola | bartolomeo bartolome bartolomeu barthelemy bartolommeo bertomeu bartolo barthelemi bertulumeu
basil: lica vasilica basi vasi silica | vasile basilio basile basilius bazyli bazil
beatrice: bea bice bibi beatricita tris trixie beti bia beita beatricinha ticha bica | beatriz beatrix beatris beatriu
begona: bego |
belen: belencita mabel |
belinda: beli linda |
benedict: benito beni ben bento beno bene ditto nitto benitin | benedetto benoit benedicto benedito bendetto benedicte beneit benet
benedicta: ditta bene | benedetta benedicte benita benoite
benita: beni nita | benedicta benedetta
benjamin: ben mino benja benjo min benji benjito benjaminito minito benny mincho | beniamino benjamim benjamino
bernadette: dette nadette berna berni detta | bernadeta bernadetta bernardette
bernard: dino nardo berni bernardinho berna nado nardin berny bernie nadi | bernardo bernat bernardin benardino bernardino
bernardine: dina berna | bernardina
bertha: berti tita bertita | berta berthe
bertram: | beltran
bertrand: | beltran beltrando bertran
blaise: bla blasito | blas biagio blaz bras braz blai
blanche: blanqui blanquita | blanca bianca branca
bonaventure: ventura bona | bonaventura buenaventura
bonifacio: boni bonito facio | boniface bonifaci bonifaz
bridget: gitte brigit brigi gida brigide | brigitte brigida brigita brigitta
bruno: brunito nuno | brunon
camille: camilo milo mila mimille cami | camillo camilla camila
candelaria: candela cande candi |
candida: candi candita candy candidita | candide
carina: cari | karina karine
carla: carlita carlota | charles carlina
carmen: carmencita carmelita carmina mela menchu carmucha mamen melina maica melita carmelina carmenchu carmencha carmita menchita | carme carmine carmela
carmine: melo minuccio mino | carmelo
caroline: lina carola caro carlota line carolita linette carol karol | carolina carole
casimir: casi miro casimirito | casimiro
caspar: gaspa | gaspar gaspard
catalina: cata lina cati catuca kata catica tali catita cathy talina cat | catherine katalin
catherine: cati catia rina cata cathy kati catinca trina catine caty katy catita catarino catocha lina ina kitty tina cathie katel kate cat rinette catou caterinella rini cato catota cate catarineta catherinette | caterina catarina caterine ecaterina catharina catrin catharine katarina catalina
cecilia: cila lia ceci chila cilia celi cecy cecilita cilla lila ceciliana | cecile
celestine: tino celes tina celestino tine celesti | celestin celestina
celia: celi celita | celie
celina: celi lina | celine
celso: | celse celsus
cesar: cesarino chesaro cesarito cheche chayo cesarin | cesare cezar caesar cesario cesaire
charles: carlitos carlito charlot carlino lalo charlie calo lino cacho carletto carlinhos carloca calu litos carlao carluccio lito lin carlucho carli karlo charlet charlo charly carloncho carlin caluca carluca carlet | carol carlo carlos carolus carles karl carlus
charlotte: lotte lola charlo lolotte carlotica lotita lota lottie | carlota carlotta
christian: cri cristi chris tino cris cristo titian cristianito cricri tian | cristian cristiano chretien christiano krystian
christina: cris cristi tina titina xina cristinita tinuca cristinica kris tinita ina chris christel cristy kika cristinuca cricri kiki titine | cristina christine cristiana christiane cristine
christopher: cristo tobal cris tofol toffolo tof cristobalito balo tovar kiko cristofo tophe titof cristobalillo toto christo toffe tobalo | cristobal cristoforo christophe cristovao cristofol cristofano kristof christofle cristofaro
clara: clarita clarisse clarina clarette | claire chiara clare chiarina clairette clair clairine
claude: claudie claudette claudinho | claudio claudius claudine
claudia: claudine clau claudina dina clo claudiane | claude claudie claudette
claudius: claudio claudino claudel dino | claude claudiu
clement: clemen clem mente | clemente clementino
clementine: clemen tina mentina titine clem tine | clemence clemencia clementina
clotilde: cloti tilde clota clo cloto tila coty | clothilde
columba: | colombe paloma colomba
concepcion: concha conchita chon chita conchi conchitina chona chonita | concetta conceicao concepcio
concetta: cettina concettina tina titina |
conrad: conradin dino corradino | corrado conrado
constance: tanza cony cons tancy coty connie stance | constanza constanca constancia costanza
constantine: costel costi titi costin costica dino tino stan dinu costache | constantino costantino constantin constantim constancio
consuelo: chelo consu chelito consuelito chela |
corinne: coco cori | corina corinna
cornelia: neli nelia cori | cornelie
cornelius: nelu corneliu nelio cornelu | cornelio corneille
cosimo: mimo | cosme come
crispin: crispo | crispino
cristobal: tobal cris cristo toba | christopher
cyprian: cipri | cipriano cyprien ciprian
cyril: | cirilo cirillo cyrille
cyrus: | ciro
damian: dami damiancito | damiano damien damiao damia
daniel: dani danilo danielito dan nelo dany danino nilo danut neluta danielino dano danielillo nelito danny danielou | daniele daniello
daniela: dani dany ela nela danielita danica danette niela | danielle daniele daniella
dario: dari | darius
david: davidito vidu davidillo davidinho dado dave vivi | davide davi
deborah: debi debo | debora
delia: deli lia |
delphine: fina fine delfi | delfina delphina
demetrius: mitica mitu dumi demi metrio | dumitru demetrio dimitri
denis: denisot dino nini | dionisio dionigi dinis dionis denys dionysius
denise: denisa deni nise dede nisette | dionisia
diana: dianita didi dia dianette | diane
didier: didi | desiderio desiderius
diego: dieguin guito | james jacob didacus didac diogo
dolores: lola lolita loli lolica doloritas lolin loles lolo doli dores | dolors
dominga: minga mima mimma minica mingui | dominique domingas domenica dominica
dominic: mingo domi memo minguito mimmo menico nico mingos mico mingolo mimi txomin dom minguet menego domenichino menichino minico mimo domingu | domenico domingo dominique domingos domenec dominik
domitila: tila domi |
donato: dino nato | donat donatien
dora: dorita |
dorothy: dori doroty lola dorita tea doro doris dorina thea | dorotea dorothee doroteia dorothea
edgar: gara | edgardo edgard
edgardo: gardo edgar lalo |
edith: edi | edita edite edithe
edmund: mundo mondo mundito edmondino | edmundo edmondo edmond edme
edward: edu lalo edi duardo guayo edo dudu eduardito eddie duda eddy edoardino dado yayo duardito eduar edy dodo doudou edouardo lalito wado guayito | eduardo edoardo edouard eduard duarte
efrain: efra | efraim ephraim
eleanor: nora nori lora ella elea norina leonorita lenor norita ela nonore | eleonora eleonore alienor leonora leonor leonore elionor
elena: lena leni nena lela ele elenita lenuta nuta ileana lenica ilinca elenuta leana helenita elenina helenina nuca lenita | helena helene ilona
elias: elio elisito | elia elie
eligius: | eligio eloy eloi
elisa: eli isa elisita lisa lisetta lisi | elise elizabeth eliza
eliseo: cheo eli | elisha elisee
elizabeth: isa beth eli beti bettina lisa isabelita chabela chabe lise bela isabeau betta sabela bea belita lisetta babette liseta isabelinha belinha lisette lili bebeth ysa zabeth lilibeth chava chavela betina licia sabel babet bettine elisabettina lisbeth isabelinda zabel lilou liz lisou sabette bel zaza isou bettou elsi lisbet betsabe bettuccia elisetta bebel elsita | elisabetta elisabeth isabella isabelle elise elisabet elisabete ysabel elisa elisabeta elsa eliza isabeu elisabette elixabete isabel isabela
eloise: elo lolo | eloisa heloise
elvira: elvi vira virucha |
emil: milo mile emilito lino milou emi | emilio emile emilien
emilia: emi mila millie emilita milita milu melina mimi emy milou emilina milia | emilie emiliana emily
emiliano: emi milo | emilien
emma: emmina emi | ema
emmanuel: manu manolo lelo manuelito manny manel mane manolito manolin nelo nelinho maneco manolete manolillo nel lolo manuelinho manecas nelito maneca mano lello nuele manelinho | emanuele manoel emmanuele emanuel manuele manuel immanuel
emmanuela: manola manoli manu | manuela emmanuelle emanuela
encarnacion: encarna encarni chon |
enrica: rica enrichetta | henrietta
enrique: kike quique | henry
epifanio: pifo epi |
eric: | erik erico erick
erica: eri | erika
ernest: neto tino nesto tito ernestino nesti netinho ernes tinito ernie | erneste ernesto
ernestine: tina neta | ernestina
esmeralda: esme meme |
esperanza: pera espe lancha | esperanca speranza
esteban: teban este | stephen
estella: estelita teya | estelle estela stella
esther: estercita teche | ester esthere
eugene: gege geno ugenio xenio genito jenin ugene | eugeni eugeniu uxio eugenio eugen
eugenia: genia gena quena jeni genny nia ninie geny quenita | eugenie
eulalia: laia lali lala eula lalita lalie lila lalia eulalita olaya | eulalie olalla olaia
eusebio: sebio chebo |
eustace: tacho | eustache eustachio eustaquio
eva: evita evina evette evuca | eve
evaristo: varo ever tito |
evelyn: eve evi | evelina eveline
fabian: fabi fabito | fabiano fabien fabio
fabio: fabi | fabius fabien
fabiola: fabi faby ola |
fabricio: fabri | fabrizio fabrice
fatima: fati fa fatinha |
faustus: | fausto faustino faustin
federica: fede rica chicca | frederica frederique
federico: fede rico fico lico quico kiko fredo federigo fredico ghigo derico | frederic frederico frederick
felicia: fela feli licia | felicie
felicity: feli | felicidad felicita felicite
felix: feli felicito | felice felicien felicio
ferdinand: nando fernando nano fer ferdi fernandito nandinho fernan dino fefo fernandinho nanduco nandito nandu ferdie nandou nanditu | ferdinando fernand hernan hernando fernao fernande ferrante ferran
fermin: fermi mino |
fernanda: nanda fer fernandita nana |
fidel: fide | fidele fidelio
filiberto: fili berto |
filomena: filo mena mina mema menita | philomene philomena
fiorella: fiore ella |
flavia: flavi | flavie
flavio: flavi | flavius flavien
flora: florina flori | flore fiora
florence: flor florecita florina flo flore florette florie florenza | florencia fiorenza florentia
florentine: floro tino | florentino florentin
florian: flori florin floro | floriano floriane
fortunato: nato fortu |
frances: paca paquita panchita cesca franca fran ciska fanchon fanny cecca checca chica francine pacucha francita xica chiquinha franci fana paqui quica fanchette francinette paquina panchica franceline panchi fanette frantxa ciccina francu chicca | francesca francisca francoise francette
francis: fco paco pancho quico fran cisco curro chico kiko franco checco paquito frasco francho pacho panchito frasquito currito ciccio cecco xisco chiquinho xico cesc cisc xesc siscu farruco francesc cecchino paquirri chisco frank faco franchu ciccino francou cesco pachi farruquito franzo franck paquin patxo francoisou francinho fanfan chicu | francisco francesco francois franz frances franc
frederick: fede fico rico quico fred fredi lico kiko frederico fredo dede ferico fredou fefe ferigo rigo | federico frederic frederique fadrique
fulgencio: pencho fulge |
fulvia: | fulvie
gabriel: gabi gabo biel gabe gabito lele gab gabri gabrielito gabby gabin briel | gabriele gavril gabriello
gabriella: gabi gaby lella gabina brielle briella gabri briela gabrielita gabrielina | gabriela gabrielle
gaetano: tano gae nino | cayetano caetano
gaspar: gasparito gaspo | gaspard gaspare gasparo casper jasper kaspar
gaston: gasti tonton | gastone
genaro: naro gena | gennaro januarius
genevieve: gege gina vivi ginou ginette veva viviane genou ginevra | genoveva genoveffa genevieva
gennaro: gennarino rino naro rinuccio |
genoveva: veva geno beva vevita genia | genevieve genoveffa
geoffrey: goffredo | geoffroy
george: jorgito gigi giorgetto gicu ghita gege coco giorgino coque jorginho gogu goga gicuta jojo georgel yoyo yoryi jor joji jordinho zorzi jorgin jorgi geo giorgiu giorgietto gheo yorch | jorge giorgio georges gheorghe jorg jordao jordi jurgi xurxo georgius georg gorka
georgia: giorgina gina geta georgeta georgie georgine | giorgia georgina georgette
gerald: | geraldo geraud giraldo giraud gerold
gerard: gege gerardito | gerardo gherardo girard gerhard
gerardo: lalo gera yayo gerry |
germain: germancito | german germano germaine
geronimo: momo mimmo gero | jeronimo girolamo
gertrude: gertru tule tula trudi gege trude | gertrudis gertrudes geltrude
gertrudis: tula gertru |
gervase: | gervasio gervais
giacinta: | jacinta hyacinthe
giambattista: gianni titta | gianbattista
giancarlo: gianni carlo |
gianfranco: gianni franco |
gilbert: gil berto gibi gilou bebert | gilberto gisbert
gilda: gildina |
giles: gillou | egidio gil gilles gilio
gillian: | juliana
giovanna: vanna gianna nina giova vannina nanna zanina nanni giannina gio vannetta | juana jeanne joana joan
giselle: gise | gisela gisele
godfrey: | godofredo goffredo
gonzaga: gonza |
gonzalo: gonza chalo lalo gonzalito gonzo gon | goncalo gonsalvo
grace: gracita chela graziella graciella graci | gracia grazia graciela graca gracieuse
graciela: chela grace gra |
gregory: goyo gregi gore grego grigo griga goyito gregoriu greg | gregorio gregoire grigore gregori gregorius
griselda: gris celda chela |
guadalupe: gpe lupe lupita pita lupilla guada |
guido: guidone | guy gui
guillermo: guille memo guillo willy | william
gustav: tavo gus gustavito tavito gugu tabo guga gustavin tatave tavinho | gustavo gustave gustau
guy: guion guito | guido
hannah: | anne hanna
harold: | haroldo araldo
hector: tito hec ettorino hectorin hectorito | ettore heitor
helen: lena nena leni elenita lenuta ilinca helenita leninha lene nell ellen lenette leno elenuccia hlne lele | elena helene helena ileana elaine
henrietta: queta riette etta yetta ketty | enriqueta henriette enrichetta henriqueta
henry: quique kike rico enriquito enzo kiko enri rique henriquet riquet arrigo quico enriqueto ricco henriquinho quiqui henriot riri rigo arrighetto kiki hery enriquillo | enrique enrico henri henrique enric harry
herbert: beto bebert | heriberto herberto eriberto
heriberto: beto |
herman: | hermann german ermanno armand armando
hermes: | ermes
herminia: mina hermi mimi minia | erminia
herminio: min mino | erminio
hernan: nan nano |
hilary: lario | hilario ilario hilaire hilaria ilaria
hilda: hildita | ilda
hipolito: polo poli | ippolito hippolyte
honor: | honore honorio honorine
horace: | horacio orazio
hortense: tencha hortensita | hortensia ortensia
hubert: hub berto | uberto huberto
hugh: ugolino huguet huguito huguinho hugon hugolin | hugo hugues ugo
humbert: beto berto umbertino | humberto umberto
hyacinth: chinto cinto | jacinto giacinto hyacinthe jacint
ida: idita |
idalia: dalia |
ignatius: nacho nachito iggy nace inaki nasio nacio naxo inaqui ignacito igna nachete nacito naci | ignacio ignazio ignace ignasi inacio inigo
ildefonso: poncho fonso |
immaculate: inma macu imma ima maculada inmita | inmaculada immacolata immaculada imaculada
ines: inesita nes nesita ine | agnes
irene: nene irenita nena | irena
iris: iri |
isaac: isa isaquito | isacco isac isaak
isabel: isa chabela chabe bela belita chava belinha belica sabel chavelita isabelita ysa isabelinha zabel belle zabelle isabelina isabelou chabelita ysabelle isi chabel | isabella isabelle isabela isabeau ysabel elisabet elizabeth elisabetta
isidore: isi chilo sidro doro dorito cidoro chiro isidorito | isidro isidoro isidor
ivan: vani | john
ivo: | yves
jacinta: jacin chinta cinta | hyacinthe giacinta
jacob: jaco santi yago jaume jacquot coto tiago lapo mino giacomino santiaguito thiago coppo jacquet jaquet jacquinot diegu cobo jayme mimmo | giacomo jaime santiago iago iacob jacopo diego giacobbe jacques jacobo james jacome
jacqueline: jackie line jacotte jacquie jacquette jacquotte quelina jaquette | giacomina jaquelina jacquelina jaqueline
james: jaime santi yago jimmy jaimito jaco giacomino jacquot chago mino jaumet jacqui yaco jaumito santiaguito diegito dieguito lapo jaimin jacquet jacquou giacomuccio comino mimmo | santiago giacomo jaume iago jacopo diego jacques jacob jayme diogo tiago thiago
jane: jana janine juanita | juana jeanne giovanna joana joan
januario: naro |
javier: javi xavi javito javiercito xavier chavi | saverio xabier javiera
jeanne: jeannette juanita jana nina vanna gianna janet jeannot jeannine janine jeannie nanette jani jeanneton jeannou jannette nanou | giovanna joana juana joan jane johanna jean
jeremy: jere | jeremias jeremie geremia
jerome: jero jeje geromino | jeronimo geronimo girolamo gerolamo hieronymus
jeronimo: jero jeromo gigio momo geno jeronimito mimmo gerominho | jerome geronimo girolamo jeroni
jessica: jessi | gessica
jesus: chuy chucho suso xuso jesusito chus chuyito chuchi susito jesu jesusillo | gesu
joachim: quim quino chimo joaquinito quincho ximo joca achim quinito kino quimet juaquin jo joaqui | joaquin gioacchino joaquim gioachino
joan: juana juanita vanna gianna jeannette jana joanita janita nita ioana joaninha vannina jeannine ninette ionica juani jeanette juanica juanilla giannetta jani zanetta vanina jeanneton nanette | giovanna jeanne joana joanna jane ivana johanna jean ioanna
joanna: juana ioana vanna joaninha juanita gianna giannina juani | joana jeanne johanna jane giovanna
joel: | gioele
john: juanito gianni giannino nino vanni nanni jeannot joaozinho nelu ionel juancho ionut gianluca ninu giova juanico juanelo joaozito janot chuan yoyo xan jan joanet nuto ionica janito zezao jani juanillo johnny gianluigi zanni juanin chano jeannou yanni jeanno yann jojo vanin vanuccio giovannino johao gio ninni giannetto jonito jonny joanico vanne yoni juanjo juanma juanfran juanlu juanpa juanki | giovanni jean joao ion ioan iancu ioannes johan xoan jehan xuan zuan johannes ivan juan joannes johann gian zoan
jonah: | jonas giona
jonathan: jona joni nathan jonny | gionata jonatan jonatas
jordan: dan | jordao giordano jourdain
joseph: pepe beppe peppe pepito pepino peppino zezinho ze pep beppino josito peppo geppe jojo josepe chepe pino giuseppino che chema zeze iosif pippo cheo bepi bebo zito peppi chepito pepo sep josele josinho pipo zeca zequinha geppetto chepo chepin peppone pepin seph josetxo josephin josu zezito joselito puppo peppuccio seppe peppinello jos pin pinuccio zepe fefe joselillo pepillo josema josean joselu josemi | giuseppe xose joze jose josep josip josef jozef yosef jusepe
josephine: pepa pepita fina pina peppa peppina josefita beppa josette josiane fifine fifi josie pepina giusi pinuccia josepa fineta josephe chepa pepi josy finita zefina zefa zefinha jojo pepota finette pepilla fefa pepucha chepina peppinella pinella pippa josine | josefina giuseppina giuseppa josefa
joshua: josu | josue giosue
judith: judi giudi | judite giuditta judit
julia: juli julita giulietta lia julieta julinha juju giuli julinka yuyi julina | giulia iulia julie juliette
julian: juli lian julianito yuyo juliancito giulianino | giuliano julien juliano iulian julio
juliana: juli lia juliane yuli | giuliana julienne
julius: julito giulino juju julinho julo julin giuly yuyo | julio giulio iuliu jules
justin: tino | giustino justino justinien
justina: justi tina | giustina justine
katia: kati | catherine
lambert: berto | lamberto lambertus
laura: lauri laurita lalita lauretta laurette lori laurinha laurina lala loretta lalou lorette lauris | laure
laurence: lencho lolo lorenzino enzo renzo lorencito lalo renzino laurent chencho llorenc laurentino lauro lorencinho rienzo laurette laurie laurentine | lorenzo lourenco laurentiu laurencia
lawrence: lencho lolo enzo renzo lorencito chencho renzino lorencillo loren rienzo lorenzito rencho laurie laurentet lencio nencio cencio rinzo lenzo | lorenzo laurent llorenc lourenco laurentiu laurentius laurenzo lorenz
lazarus: lazarito | lazaro lazzaro lazare
leah: | lea lia
leander: leandrito | leandro leandre
leo: leoncito leonel lelo | leao leon leone leonzio
leocadia: leo cadia |
leonard: leo nardo leonardito naldo leonardinho nardito leonardin leon | leonardo lionardo
leonor: nora leonorcita | eleanor
leopold: poldo leo poldino polo popol popo | leopoldo
letitia: leti lety | leticia letizia
lidia: lili lidi lida lidita | lydie lydia
lilian: lili lila | lilliana lilia liliane
liliana: lili lila liana | liliane
lina: linette |
lionel: leo nelo | leonel lionello
livia: livi | livie
lorena: lore lori |
lorenza: enza renza |
loretta: lore etta | loreto laurette
louis: lucho luisito gigi gino luigino lulu luisinho loulou luisin ginetto wicho luchito guicho lluis luizinho lico gigio gegi louison ludo lilo lou luisete guigui vigi louisou luigetto lulo lisito luismi luisfer luisma luisja | luis luiz ludovic luigi aloysius ludovico alvise
louise: lulu luisita gina gigi loulou luisella lucha luigina luisinha lisette louisette lisou louisiane louison luisina isa isetta gigia lou | luigia luiza lluisa ludovica luisa
lourdes: lula lulu lou |
lucas: luca lucho luquitas luquinha luquinhas luqui lukino luchino lukas lucasito | luc lluc luka lucca
lucia: lucita luci chia chila lucha cia luciella lucinha lulu lucette luchi chuchi luz lucilla lucina luzi | lucie luzia llucia lucila lucille lucy
lucian: luc lucho | luciano lucien
luciana: lu lucy luci | lucienne
luciano: chano lucho ciano | lucien lucian
lucrece: lucre | lucrecia lucrezia
ludmila: mila |
ludovic: ludo vico | ludovico
lydia: lidi | lidia
macarena: maca |
magali: maga | magdalene
magdalene: magda lena malena madelon magui mag magola madi dalena malenita magdalenita madelou mado leni lenita lenuca maddi magdala maddie | magdalena madeleine madalena magali magdeleine maddalena
manuel: manu manolo lelo | emmanuel
marcel: marce marcelito celo celino lino marcelinho marci chelo marcelin celu marcellou celito | marcelo marcello marcellin marcelino
marcella: cela marce celina marcelita marcelina | marcela marcelle marceline
marcial: chalo |
marcus: marquitos marquito marcolino marquinhos marquinho marcuccio marcolin marculino marquillo marky marchi marquino | marco marcos marc marcu marko marcas
margaret: rita margo guita margarita marga ghita maguy marguerita margari magui guida greta gritta margotte margaridinha maga ritinha margaritina marghe margoton margie maggi guitta tita maita margou margaridou margalideta | margherita marguerite margarida margaux margalida margareta margot margaretta margaida mairgrit
margot: | margaret
maria: mari marieta maruja marietta mariquita mia marilu marucha mariella marica mariuccia maruxa mimi mariette manon mariucha mariazinha mariquinha mare meri maruca mayita marinela maricuta mariola maritza malu manette mitzi maricica lia marita maruska ria mariona mariazita miette marujita mariquilla mariuchi marichu mayuca maris marion mariannou marinette maruxina miquita cuca maru riette mariolina maricuchi may manou mariou maiuccia ninina iuccia maite mayte majo marijo mariajo maripili | marie marisa mary marya miren marise
marianna: mariannina nanna mari mara nani marian nana marianita mariannella nanita | mariana marianne
mariano: nano marianito | marien
marie: | mary maria
marina: mari marinita marinella marinette marinuca | marine
mario: mayo marito mayito mariolino marietto mariou riuccio | marius
marion: | maria
marisol: mari sol marichu |
mark: | marco marcos marc
martha: martita marti martuca martine martica | marta marthe
martin: tin tino martinho martinito martincito tinin tinho martinillo tincho martinou martinet marto martinuccio | martim martino marti
martina: tina marti | martine
mary: marita mariquita mimi manon | maria marie
mathilda: maud |
matilda: tilde mati maty matildita thilde tildina mathou tilda maude tila mat matildinha | matilde mathilde maud mafalda
matthew: teo mateito mati matteuccio mattia tete mat mateu matute maffeo matei teito mathou mateuccio matteino matty mato mazzeo | mateo matteo mathieu matthieu mateus matias matheo mathias matheus maties matieu matia mathis
maurice: mauri mauricinho momo maurito mauricito riri maury | mauricio maurizio maurici mauro moritz
mauro: maurino | maurus maure
maximilian: max maxi massi maxou massimino maximo massimo milien | massimiliano maximiliano maximilien maximilano
maximus: massi max maxi maxito maxou massimino | massimo maximo maxime maxim
melania: mela | melanie
melchior: melchor melo chor | melchiorre
mercedes: merche merceditas meche merchi chita mechita mercedita mechas cedes mecha meme mercedinhas | mercede merce
micaela: mica miki | michelle
michael: miguelito michi miguelin michelino miki mitxel michou mimi lino micho miguelinho miguelo quelo mihaita mica lelo quel misu miquelet guel micu micheluccio miquelin mique michelou michelet michelin miky quelito mitxelko migui micha | miguel michel miquel mihai mihail michele mikel micael micaele
michelangelo: michele angelo |
michelle: miki miche mihaela mica michou chelle mimi | michele miquela micheline michela micaela michaela
milagros: mila milagritos mili mile |
miriam: miri mimi mira | maria mary myriam
modesto: desto |
monica: moni mona monita nica mo momo | monique
montserrat: montse |
moses: | moises mose moise
natalie: nati natalita lia nata talia natalina nat natou natie talie | natalia nathalie
nathan: | natan
nathaniel: | natanaele natanael
natividad: nati tivi |
nazario: nazarito | nazaire
nestor: nes tito tor |
nicholas: nico coco nicolasito nicolino cola colas nicoletto lino colin nicou niculae nicu lasito neculai colau nicolinho nicusor nicolaie culita nae niculita nicolet colasito colino colinet nini nicolou niki miccolo coletto | nicolas nicola nicolae niccolo nicolau nicolo nicolao nikolas
nicole: coletta nico coco colette nicky nicoleta coleta lina colinette nini colas | nicolette nicola nicoletta
nieves: nievitas |
noah: | noe
noel: nono natal nana | natale natalio nadal
norberto: beto tito | norbert
norma: normita |
nuria: nuri |
obdulia: duli obdu |
octavia: tavia tavi | ottavia octavie
octavian: tavi tavo | octavio ottavio octave ottaviano octavien
olegario: olega |
olga: olguita olgui |
olive: liva | oliva
oliver: oli olivio olive vero vito | oliviero olivier oliverio oliveros
olivia: livia oli livita |
orlando: lando orlandito | roland
oscar: osquitar osqui osca |
ottavio: tavio ottavino |
palmira: mira palmi |
paloma: palo lomi |
pascal: pasqualino pascalou pascalin | pasquale pascual pascoal
paschalina: | pasqualina pascale
pasqual: pasco lino pasqualino pascualito pascalou pascualin | pascual pasquale pascal pascoal
patricia: pati patri tricia ticha patty patita paty pato patrizietta pat patou tri trizia | patrizia patrice
patrick: pato patri patrizietto pat | patrizio patrice patricio
patrocinio: patro |
paul: pablito paolino paulino lino paulinho pavlito pol pauli pablillo polo pauleto paolillo paulou pauletto paolone popol pablin paulillo paolinho paolu | pablo paolo paulo paulus paulin pau pavlo
paula: paulita paolina polette pauleta paulinha lina paulinette paulou | paola paule paulina paulette pauline
pauline: paulinette line paolina popo | paula paulina
perpetua: pepa |
peter: perico pedrito pierino pierrot pero pedrinho rino pietrino periquin perucho petrica pete petru pierin perot petrisor pedrin pedruco pericote pierrette perrin perrinet piti peret pierou pedrillo piotto petruccio pedrolo piru perin peyrot perronet | pedro pietro pierre pere petrus piero pier peyo petri pieter petre
petra: petrita petronila | pierina perrine pierrette
petronella: nila petro | petronila petronilla petronille
philip: felipito pippo filippino pipo lipe phil felo lippo felipinho pipe felipillo feli lipinho flip philou felipin lipito filippuccio pippinu filipo pippino fifi | felipe filippo philippe felip filip filipe
philippa: pippa | filippa felipa philippine filipa
pilar: pili piluca pilarin pilarica maripili |
pius: piito | pio pie
placido: cido plaza |
priscilla: prisci cilla | priscila prisca
prosper: | prospero
prudence: pru | prudencia prudencio
purificacion: puri pura |
quentin: quinto | quintino quintin
rachel: quela raqui kela rachou raque kelita | raquel rachele rachelle rahel
raffaella: lella raffa | rafaela raphaelle
raimonda: | raymonde ramona
ralph: rulo raulito raulin | raoul raul
ramiro: rami miro |
raphael: rafa rafi rafael rafaelito fello lele rafinha rafita fallo felo rafinho fafa lino rafalin rafaelillo rafaellino raf lello faelito rafou | raffaele raffaello rafel
raymond: mon monchito moncho ray mundo ramoncito mondo monxo ramonet raimundinho mundinho mondino mundi ramoncin raimu raymon | ramon raimondo raimundo raymundo raimon reimundo raimund
rebecca: beca becas beki becky reba becca | rebeca rebeque
regina: gina reginita | regine reine reina
reginald: naldo reinaldito | reinaldo rinaldo renaud reynaldo renaldo reginaldo reynaud renault
remedios: reme remi meli |
remigio: remi migio | remy
remy: | remigio remi
renata: reni nata | renee
renato: rene reno nato | renatus
rene: nene renatito renatino | renato
richard: rico ricardito cardo riqui richi ricky riccardino ricardinho ricou caco quico chard cadinho ricciotto ricciardo richie riri chardo richou ritchie | ricardo riccardo ricard richart
rigoberto: rigo beto |
rita: ritina ritinha ritita |
robert: beto berto tito robertito robertino robertinho tino bob bebeto robi betito robertin rober robin robinet bobby tiberto rob roberti robbe | roberto rupert ruperto
roberta: berta robertina |
rocio: chio roci |
roderick: rodri rigo rorro ruy rui rodriguinho ruyo gigo | rodrigo
rodolfo: fito rudi rolo fofo dolfo rodo | rudolf
rodrigo: rodri rigo ruy gigo rorro |
rogelio: roge gelio |
roger: gero rogerinho rogelito ruggerino rogerou ruggi | ruggero rogerio rogelio ruggiero
roland: rolo orlandino lando nando rolandito rolandin lollo | orlando roldan rolland rolando
romain: | romano roman
roman: | romano romain romanus
romeo: meo |
romulo: romi |
rosa: rosita rosina chita rosi ros rosetta rosinha rosella rosette rosy roseta rosuca rosica chitita | rose
rosalia: lia rosa chala rosi rosalita lina | rosalie
rosalind: linda rosi | rosalinda rosalina
rosary: charo rosarito chayo rosarillo saro chari chara sarina | rosario rosaria rosari
rosaura: rosa chaura |
rose: rosita rosina rosi rosetta rosinha rosella rosette chita rosy zina ruza rosuca rosou zette rosicler rosica | rosa roza rosine
rosemary: rosi | rosemarie rosamaria
rosendo: chendo sendo |
rudolf: rudi fofo rolo dolfo fito rodo fofi dolfino dolfi rudy rolfo rudo | rodolfo rodolphe rodolf ridolfo
ruth: rutinha ruti | rut
sabina: sabi bina savina bine sabinita | sabine
salome: salo | salomea
salvador: salva chava chavita toto tore sal turi salvo turiddu vador salvino totuccio sasa totu salvadorcito salvatorino salvi | sauveur salvatore
samuel: samu samuelito sami lele mel sam samy muel samuelillo samuelino | samuele
sandra: sandrina sandrine sandri | alexandra
santiago: santi chago yago tiago chaguito santiaguito | jacobo jaime iago diego
santo: santino santuccio tino |
santos: toto santi santo |
sara: sarita saruca sarina sari saretta sarette | sarah
sarah: sarita sarina saretta | sara
saturnino: nino satur turnino | saturnin
sebastian: seba bastian basti sebas chano tiano tian bastiao tiao basto tatan sebo tato bastianito bastianin bastide | sebastiano sebastien sebastiao sebastia bastien bastiano
secundino: cundo dino |
segundo: gundo | secondo
serafin: fino sera fin | serafino seraphin
sergio: checo sergito chejo chelo serginho yeyo sergi | serge sergiu
sergius: | sergio
servando: servi vando |
severin: seve | severino
severino: rino seve sevi |
sigismund: | segismundo sigismondo sigismond
silvanus: | silvano sylvain
silverio: silve verio |
silvia: | sylvia
simon: mone simoncito moncho simoncino monet simmo simonou simonetto simonin | simone simao simeon simoni simo ximon
simone: simonetta monette simonette | simona
socorro: coco soco coyo choco |
sofia: sofi chofi sofinha chofa sofita fifi fia sofinka fini zofia | sophie sophia
soledad: sole chole sol cholita |
solomon: salomoncito | salomon salomone salomao
sonia: sonita soni | sofia sonja
sophia: sofi chofi fifi sophie | sofia
stella: stellina | estela estelle
stephanie: fani fany steff tefi fania stefi nini fanette stephie steph fanou steffi nefi | stefania estefania etiennette
stephen: estebanito fano fanito steve nino fane fanel fanica estevinho stefanino estebo tefo tebi estevito stefanello steph stefanuccio tienou tiennot etiennou esteves fanuccio estebanillo | esteban stefano etienne estevao stefan esteve stephane estevan stephan stefanio steven estienne tienne istvan
susan: susi suzon susanita sanna zana sussi susita nana sannita sana suzy suze sanette susie susanina suzou zette susu suzie susina susetta | susanna suzanne suzana susana suzette
sylvan: | silvano sylvain
sylvester: vestro silver vestre | silvestre silvestro sylvestre
sylvia: silvi silvita chiva silvina silvie | silvia sylvie
tania: tanita | tatiana tanya
tatiana: tati tania | tatienne taziana
teofilo: teo filo | theophile
teresa: tere teresita teresina tete resi techa terezinha zinha sina teresinha teca teresin teresuca thesou teresella resina sinha teta titi tesa teresona trese | tereza terese therese theresa teresia thereza
thaddeus: | tadeo taddeo thadee tadeu
theobald: | teobaldo thibault thibaut tibaldo thibaud
theodora: teo dora doro | teodora
theodore: teo doro dorito tedy teodorino todor tudor dorin teodorito tedo theo doroteo todaro | teodoro teodor theodor
theophilus: | teofilo theophile
theresa: tere teresita resi | teresa therese
thierry: | theodoric
thomas: tomasito tommy masi maso tomasino tomi masino toma masetto tomasin tomazinho tomeu tommi tom tomasillo thom masaccio thomasou masuccio tommasino tomasuccio tomassino | tomas tommaso tomaso tomaz tome thoma tomasso
tiberius: | tiberio tibere
tiburcio: bucho tibo |
timothy: timo timoteito tim teo | timoteo timothee timotei
titus: | tito tite
tobias: tobi tobin | tobia tobie
toribio: toro |
tranquilino: quilo lino |
trinidad: trini tina nidia |
ubaldo: baldo |
urban: | urbano urbain
urbano: urbi |
ursula: ursulita ula ursulina sula lina orsolina ursi | orsola ursule ursuline
valentina: vale tina valen |
valentine: vale valen tino tin valentinito tinou | valentim valentino valentin
valeria: vale lera valerica valeriana valou | valerie
valerius: vale | valerio valere valery
vasco: | velasco
venancio: vena nancho |
vera: verita |
veronica: vero nica roni verito verinha ronnie nique verochka verona | veronique
victor: vito vic victorino vico vitinho toto torito vitin vitorinho viti vitorio toro totor vittorino torin | vittorio vitor victorio vittore vitto
victoria: vicky tori vittorina vica viqui vito toya victorita vitorinha vik vicki vitti victorine torinha | vittoria victoire vitoria
vincent: chente chenche cenzo enzo vicen vincenzino vinni vicentico vice centin vicentinho cencio nzino vicho visent vicentillo vincenot chenchito vincentino cente vincenzu | vicenc vincenc vincente vicente vincenzo
vincenza: enza cenza vincenzina zina | vicenta vincente
viola: | violet
violet: viola violeta violetta viole | violette
virginia: gina virgi ginia nini virginita ginette vivi ginou | virginie
vitus: | vito vit
vivian: vivi bibi | viviane vivienne viviana viviano bibiana
walter: gualti gualterito gautierou wal | gualterio gualtiero gauthier gautier walterio
wenceslao: wences lao vences | wenceslas
wilhelmina: guille mina | guillermina guglielmina guilhermina
william: memo guille guillermito mino billy guilherminho lino willi gui guglielmino liam gugu yemo guy guillo memito guillermin guglie lello vuillem guillou memin guillaumet guillot gulli mimo willy guillemin elmo | guillermo guglielmo guillaume guilherme gulielmo guillem guillaumes guilhem guilhermo
xavier: xavi savi javi | javier saverio
ximena: xime mena jime | jimena
yolanda: yoli yola yoyi landa yolandita yol jola | iolanda yolande jolanda
yves: yvon yvonnick yvou | ives ivo ivon
yvonne: ivonne vonette vonnie von yvon | ivona
zacarias: zaca carias | zacharie zaccaria
zachary: zaca | zacarias zaccaria zacharie
zoe: zozo | zoa
`;
