/** Spanish, Catalan, Portuguese, Italian, French and Romanian first names. See `../first-names.ts` for how lines are read. */
export const romance = `
abelardo: lalo |
abraham: bram | abramo abran
adalberto: beto |
adelaide: adelita adele lina | adelaida adelina adela
adolf: fito dolfo dolfito adolfito fofo ado | adolfo adolphe
adrian: adri adrianito | adriano adrien
agnes: | ines inez agnese ignes inezita agnesa
agostino: tino gusto | agustin agostinho augustin gusti
alan: | alain alano
albert: tito berto beto alberto betinho bertinho albertino bertin betito albertito bebeto | aubert
alejandrina: jandra drina |
alessandro: sandro ale alessio alex sandrino sandrinho xandre xande alejo jandro alejandrito xandinho | alejandro alexandre alexandru alexandro
alexander: ale sandro alejo jandro xande xandre xandinho sandu alecu alex sandrino | alessandro alejandro alexandre alexandru aleixo
alexandra: sandra ale sandrina alejandrita xandra jandra alexina | alessandra alejandra alexandrina alexandrine sandrine
alfonso: poncho fonso fonsi foncho alfi loncho fonzie fonsito alonso fonzo | alphonse afonso alfons alfonse alphonso
alfred: fredo fredi alfredito frediano fredy | alfredo
alicia: licha alis ali licita lici lichita | alice alix
almudena: almu |
altagracia: tata altita |
alvaro: varo alvarito |
amadeo: deo deu | amadeu amedeo amedee
ambrose: | ambrosio ambrogio ambroise ambros
amelia: meli melita | amelie amalia
amparo: amparito |
andrew: dede andresito dre andi andrei deo dres andruta dedo dreino | andres andrea andre andreu andrej
angel: angelito gelito lito chelo angelino gel | angelo ange anxo
angela: angie angelita gelita lina gela angiolina | angele angelina angiola angeles
anibal: nibal | annibale hannibal
ann: anita anina nita anuska ninon annetta nanette annette annick nanon nannina anica anicuta ani anuta nuta nannetta | ana anna anne anais anouk
anselm: chemo selmo | anselmo
anthony: toni tonio tonino toto toninho tono antonito tonito nino tonho toino tonico tonet totonno antoniu titoine toinou titoni toine antonete antonillo tonete | antonio antoni antoine antonino antonin antao
antonella: nella anto |
antonia: tonia tonina antonieta tona antonina tonita toinette nietta tonietta tounette | antonietta antoinette antonella
aparecida: cida cidinha |
araceli: celi ara chely |
armand: mando armandito mandinho | armando
arnold: | arnaldo arnaud arnau
arsene: | arsenio arsen
arthur: turi arturito turo tuto arturino tutu | arturo artur
assumpta: assun sunta | assunta asuncion
assunta: susu suntina tina |
asuncion: asun chona choni |
august: tino gusti augusto gus tin tuto | auguste
augustina: tina agus | agustina agostina
augustine: tin tino agus guti | agustin agostino agostinho augustin
aurelia: | aurelie aurela
aurelio: lelo yeyo aure lio | aurelien aurel
aurora: rora rorita |
baldomero: baldo mero |
balthasar: balta baldo baldassare | baltasar baldassarre balthazar
baptist: tista batista bautista titta tita baptistin | battista baptiste
barbara: barbarita barbi baruca | barbe
bartholomew: bartolo tolo meo bartolito barto bartolino tomeu mel bartomeu bartolete | bartolomeo bartolome bartolomeu barthelemy
basil: lica vasilica | vasile basilio basile
beatrice: bea bice bibi beatricita tris trixie beti bia | beatriz beatrix
begona: bego |
belen: belencita mabel |
benedict: benito beni ben benet bento beno | benedetto benoit benedicto benedito
benjamin: ben mino benja benjo min benji | beniamino benjamim
bernadette: dette nadette | bernadeta bernadetta
bernard: bernardino dino nardo berni bernardinho berna nado | bernardo bernat bernardin
bonaventure: ventura bona | bonaventura buenaventura
bonifacio: boni | boniface
bridget: gitte brigit | brigitte brigida brigita
camille: camilo milo mila camila | camillo camilla
candelaria: candela cande candi |
candida: candi candita | candide
carmen: carmela carmencita carmelita carmina mela menchu carmucha mamen melina maica melita | carme
caroline: lina carola caro carlota line carolita | carolina carole
casimir: casi miro casimiro |
catalina: cata lina cati catuca kata |
catherine: cati catia rina cata catalina cathy kati catinca trina catine caty katy catita catarino catocha lina ina kitty tina | caterina catarina caterine ecaterina
cecilia: cila lia cecile ceci chila cilia celi |
celestine: tino celes tina celestino | celestin
cesar: cesarino chesaro cesarito cheche chayo | cesare cezar caesar
charles: carlitos carlito charlot carlino lalo carles charlie calo lino cacho carletto carlinhos carloca calu litos carlao carluccio | carol carlo carlos
charlotte: lotte carlota lola carlotta charlo lolotte carlotica |
christian: cri cristi chris tino cris | cristian cristiano chretien
christina: cris cristi tina titina xina cristinita tinuca cristinica kris tinita ina chris christel | cristina christine cristiana
christopher: cristo tobal cris tofol toffolo tof cristobalito balo tovar kiko | cristobal cristoforo christophe cristovao cristofol
clara: clarita clarisse | claire chiara clare chiarina clairette
claudia: claudine clau claudina dina clo claudette | claude
claudius: claudio claudino claudel dino | claude claudiu
clementine: clemen tina mentina clementina |
clotilde: cloti tilde clota |
concepcion: concha conchita chon chita conchi conchitina chona chonita | concetta conceicao concepcio
concetta: cettina concettina tina titina |
constance: costanza tanza cony | constanza constanca constancia
constantine: costel costi titi costin costica dino | constantino costantino constantin constantim
consuelo: chelo consu |
cornelius: nelu corneliu nelio cornelu | cornelio corneille
cosimo: mimo | cosme come
damian: | damiano damien damiao
daniel: dani danilo danielito dan nelo dany danino nilo danut neluta danielino dano | daniele
daniela: dani dany ela nela danielita | danielle daniele daniella
david: davi davidito vidu davide |
demetrius: mitica mitu dumi | dumitru demetrio
denis: denys denisot | dionisio dionigi dinis dionis
denise: denisa deni |
diana: dianita didi | diane
dolores: lola lolita loli lolica doloritas lolin loles lolo doli dores | dolors
dominga: minga mima mimma domenica | dominique domingas
dominic: mingo domi memo minguito mimmo menico nico mingos mico mingolo mimi txomin dom | domenico domingo dominique domingos domenec
domitila: tila domi |
donato: dino nato | donat donatien
edgardo: gardo edgar lalo |
edmund: mundo | edmundo edmondo edmond
edward: edu lalo edi duardo guayo edo dudu duarte eduardito eddie duda eddy edoardino dado yayo | eduardo edoardo edouard eduard
efrain: efra | efraim ephraim
eleanor: nora nori lora leonor ella | eleonora eleonore alienor
elena: lena leni nena lela ele elenita lenuta nuta ileana lenica ilinca elenuta leana helenita | helena helene ilona
elias: | elia elie
elizabeth: isa beth eli beti bettina lisa isabelita chabela elsa chabe lise isabel bela isabeau betta sabela bea belita lisetta babette liseta isabelinha belinha isabela lisette lili bebeth ysa zabeth lilibeth chava chavela betina licia sabel babet bettine | elisabetta elisabeth isabella isabelle elise elisabet elisabete ysabel elisa
elvira: elvi vira virucha |
emil: milo mile emilito lino | emilio emile
emilia: emi mila millie emilita milita milu melina | emilie emiliana
emiliano: emi milo | emilien
emmanuel: manu manolo manuel lelo manuelito manny manel mane manolito manolin nelo nelinho maneco manolete manolillo nel lolo manuelinho manecas nelito maneca | emanuele manoel emmanuele emanuel
emmanuela: manola manoli manu | manuela emmanuelle emanuela
encarnacion: encarna encarni chon |
epifanio: pifo epi |
ernest: neto tino ernesto nesto tito ernestino nesti netinho | erneste
ernestine: tina neta | ernestina
esmeralda: esme meme |
esperanza: pera espe lancha | esperanca speranza
eugene: gege eugenio geno ugenio xenio genito jenin | eugeni eugeniu uxio
eugenia: genia gena quena jeni genny | eugenie
eulalia: laia lali olalla lala eula lalita | eulalie
eusebio: sebio chebo |
eva: evita evina | eve
evaristo: varo ever tito |
fabian: fabi | fabiano fabien
fabiola: fabi faby ola |
fabricio: fabri | fabrizio fabrice
fatima: fati fa fatinha |
federico: fede rico fico lico quico kiko fredo federigo fredico ghigo derico | frederic frederico frederick
felicia: fela feli |
felicity: feli | felicidad felicita felicite
felix: feli | felice
ferdinand: nando fernando nano fer ferdi fernandito nandinho fernan ferran dino fefo fernandinho nanduco nandito nandu | ferdinando fernand hernan hernando fernao
fermin: fermi mino |
fernanda: nanda fer fernandita nana |
filiberto: fili berto |
filomena: filo mena mina | philomene
fiorella: fiore ella |
florence: flor florecita florina | florencia fiorenza
florian: flori florin floriano |
fortunato: nato fortu |
frances: paca paquita panchita cesca franca fran ciska fanchon fanny cecca checca chica francine pacucha francita xica chiquinha francette franci fana paqui quica | francesca francisca francoise
francis: paco pancho quico fran cisco curro chico kiko franco checco paquito frasco francho pacho panchito frasquito currito ciccio cecco xisco chiquinho xico cesc cisc xesc siscu farruco francesc cecchino paquirri chisco frank faco | francisco francesco francois franz
frederick: fede fico rico quico fred fredi lico kiko frederico | federico frederic
fulgencio: pencho fulge |
gabriel: gabi gabo biel gabe gabito lele gab gabri gabrielito | gabriele
gabriella: gabi gaby lella gabina brielle briella | gabriela gabrielle
gaetano: tano gae nino | cayetano caetano
gaspar: | gaspard gaspare gasparo
genaro: naro gena | gennaro januarius
genevieve: gege gina vivi ginou ginette veva viviane | genoveva genoveffa
gennaro: gennarino rino naro rinuccio |
genoveva: veva geno beva vevita | genevieve genoveffa
geoffrey: goffredo | geoffroy
george: jorgito gigi giorgetto gicu ghita gege coco jordi giorgino coque jorginho gogu goga gicuta jojo georgel yoyo yoryi jor joji jordinho zorzi | jorge giorgio georges gheorghe jorg jordao
georgia: giorgina georgette gina geta georgeta | giorgia georgina
gerald: | geraldo geraud
gerard: | gerardo gherardo
gerardo: lalo gera yayo gerry |
geronimo: momo mimmo gero | jeronimo girolamo
gertrude: gertru tule tula trudi gege | gertrudis gertrudes
gertrudis: tula gertru |
giambattista: gianni titta | gianbattista
giancarlo: gianni carlo |
gianfranco: gianni franco |
gilbert: gil berto gibi | gilberto
giles: gil gilles | egidio
gillian: | juliana
giovanna: vanna gianna nina giova vannina nanna zanina | juana jeanne joana
godfrey: | godofredo goffredo
gonzaga: gonza |
gonzalo: gonza chalo lalo gonzalito | goncalo
grace: gracita chela graziella | gracia grazia graciela graca
graciela: chela grace gra |
gregory: goyo gregi gore grego grigo griga goyito | gregorio gregoire grigore gregori
griselda: gris celda chela |
guadalupe: lupe lupita pita lupilla guada |
guido: guidone | guy gui
gustav: tavo gus gustavito tavito gugu tabo guga | gustavo gustave gustau
hector: tito hec ettore ettorino |
helen: lena nena leni elenita lenuta ilinca helenita leninha | elena helene helena ileana
henry: quique kike rico enriquito enzo kiko enri rique henriquet riquet arrigo quico enriqueto ricco henriquinho | enrique enrico henri henrique enric
heriberto: beto |
herminia: mina hermi | erminia
herminio: min mino | erminio
hernan: nan nano |
hilary: lario | hilario ilario hilaire hilaria ilaria
hipolito: polo poli | ippolito hippolyte
hortense: tencha hortensita | hortensia ortensia
hugh: ugolino ugo huguet huguito huguinho | hugo hugues
humbert: beto berto umbertino | humberto umberto
idalia: dalia |
ignatius: nacho nachito iggy nace inaki nasio nacio naxo inigo | ignacio ignazio ignace ignasi inacio
ildefonso: poncho fonso |
immaculate: inma macu imma ima maculada | inmaculada immacolata immaculada
ines: inesita nes nesita ine | agnes
irene: nene | irena
isaac: isa | isacco
isabel: isa chabela chabe bela belita chava belinha belica sabel chavelita isabelita ysa isabelinha zabel belle zabelle | isabella isabelle isabela isabeau ysabel elisabet elizabeth
isidore: isi chilo sidro doro dorito cidoro | isidro isidoro
ivo: | yves
jacob: jaco santi jacobo yago jaume jacquot jacques coto tiago lapo mino giacomino santiaguito thiago | giacomo jaime santiago iago iacob jacopo diego
jacqueline: jackie line jacotte jacquie | giacomina jaquelina
james: jaime santi yago tiago jimmy jaimito jaco giacomino jacquot chago jacques mino jaumet jacqui yaco jaumito santiaguito diegito dieguito lapo | santiago giacomo jaume iago jacopo diego
januario: naro |
javier: javi xavi javito javiercito xavier chavi | saverio xabier javiera
jeanne: juana jeannette juanita jana nina vanna gianna janet jeannot jeannine janine | giovanna joana
jerome: jero jeje | jeronimo geronimo girolamo
jeronimo: jero jeromo gigio momo geno jeronimito mimmo gerominho | jerome geronimo girolamo jeroni
jesus: chuy chucho suso xuso jesusito chus chuyito chuchi susito |
joachim: quim quino chimo joaquinito quincho ximo joca achim quinito kino | joaquin gioacchino joaquim
joan: juana juanita vanna gianna jeannette jana joanita janita nita ioana joaninha vannina jeannine ninette ionica juani | giovanna jeanne joana joanna
joanna: juana ioana jeanne joana vanna joaninha juanita giovanna |
john: juanito gianni giannino nino vanni nanni jeannot joaozinho nelu ionel juancho juan ionut gianluca zuan ninu giova juanico juanelo joaozito janot chuan yoyo xan jan joanet nuto ionica janito zezao jani | giovanni jean joao ion ioan iancu ioannes johan xoan
jordan: dan | jordao giordano jourdain
joseph: pepe beppe peppe pepito pepino peppino zezinho ze pep beppino josito peppo geppe josep jojo josepe chepe pino giuseppino che chema zeze jozef iosif pippo cheo bepi bebo zito peppi chepito pepo sep josele josinho pipo zeca zequinha geppetto | giuseppe xose joze jose
josephine: pepa pepita fina pina peppa peppina josefita beppa josette josiane fifine fifi josie pepina josefa giusi pinuccia josepa fineta josephe chepa pepi josy finita zefina zefa zefinha jojo | josefina giuseppina giuseppa jose
julia: juli julita giulietta julie lia juliette julieta julinha | giulia iulia
julian: juli julio lian | giuliano julien juliano iulian
juliana: juli lia | giuliana julienne
julius: julito giulino juju julinho jules | julio giulio iuliu
laura: lauri laurita lalita lauretta laure laurette lori laurinha |
laurence: lencho lolo lorenzino enzo renzo lorencito lalo renzino laurent chencho llorenc laurentino lauro lorencinho rienzo | lorenzo lourenco laurentiu
lawrence: lencho lolo enzo renzo lorencito chencho renzino lorencillo loren rienzo | lorenzo laurent llorenc lourenco laurentiu
leo: leoncito leone | leao
leocadia: leo cadia |
leonard: leo nardo leonardito naldo leonardinho | leonardo
leopold: poldo leo poldino polo popol | leopoldo
letitia: leti lety | leticia letizia
lidia: lili | lydie
liliana: lili lila liana | liliane
lionel: leo nelo | leonel lionello
lorena: lore lori |
lorenza: enza renza |
loretta: lore etta | loreto laurette
louis: lucho luisito gigi gino luigino lulu luisinho loulou luisin ginetto wicho luchito guicho lois lluis luizinho lico gigio gegi louison ludo ludovico lilo | luis luiz ludovic luigi
louise: lulu luisita luisa gina gigi loulou luisella lucha luigina luisinha lisette louisette lisou | luigia luiza lluisa ludovica
lourdes: lula lulu lou |
lucas: luca lucho luquitas luquinha luquinhas luqui lukino | luc lluc
lucia: lucita luci chia lucy chila lucha cia luciella lucinha lulu lucette | lucie luzia llucia lucila
luciana: lu lucy luci | lucienne
luciano: chano lucho ciano | lucien lucian
ludmila: mila |
macarena: maca |
magali: maga | magdalene
magdalene: magda lena malena madelon magui maddalena mag magola madi dalena malenita | magdalena madeleine madalena magali
marcel: marce marcelito celo celino lino marcelinho marci marcelino chelo | marcelo marcello marcellin
marcella: cela marce celina marcelita marcelina | marcela marcelle marceline
marcial: chalo |
marcus: marquitos marquito marcolino marquinhos marquinho marcuccio marcolin marculino | marco marcos marc marcu
margaret: rita margo guita margarita marga ghita margot maguy marguerita margari magui guida greta gritta margotte margaridinha maga margaretta ritinha | margherita marguerite margarida margaux
margot: | margaret
maria: mari marieta maruja marietta mariquita mia marilu marucha mariella marica mariuccia maruxa mimi mariette manon mariucha mariazinha mariquinha mare meri maruca mayita marinela maricuta mariola maritza malu manette mitzi maricica lia marita maruska ria mariona mariazita miette marujita | marie marisa
marianna: mariannina nanna mari mara nani marian nana | mariana marianne
mariano: nano marianito | marien
marina: mari marinita |
mario: mayo marito mayito mariolino | marius
marisol: mari sol marichu |
martha: martita marti martuca | marta marthe
martin: tin marti tino martinho martino martinito martincito tinin tinho | martim
matilda: tilde mati maty matildita thilde tildina mathou tilda | matilde mathilde
matthew: teo mateito mati matteuccio mathis mattia tete mat matheus mateu matute maffeo matei | mateo matteo mathieu matthieu mateus matias matheo mathias
maurice: mauri mauricinho moritz momo maurito | mauricio maurizio maurici
maximilian: max maxi massi | massimiliano maximiliano maximilien
maximus: massi max | massimo maximo maxime
melchior: melchor melo chor | melchiorre
mercedes: merche merceditas merce meche merchi chita mechita mercedita mechas cedes | mercede
micaela: mica miki | michelle
michael: miguelito michi miguelin michelino michele miki mitxel michou mimi lino micho miguelinho miguelo quelo mihaita mica lelo quel misu miquelet guel micu | miguel michel miquel mihai mihail
michelangelo: michele angelo |
michelle: micaela miki miche mihaela mica michou | michele miquela
milagros: mila milagritos mili mile |
modesto: desto |
monica: moni mona monita monique |
montserrat: montse |
natalie: nati natalita lia nata talia natalina nat natou | natalia nathalie
nathaniel: | natanaele natanael
natividad: nati tivi |
nazario: nazarito | nazaire
nestor: nes tito tor |
nicholas: nico coco nicolasito nicolino nicolo cola colas nicoletto lino colin nicou niculae nicu lasito neculai nicolau colau nicolinho nicusor nicolaie culita nae niculita | nicolas nicola nicolae niccolo
nicole: nicoletta coletta nico coco colette nicky nicoleta coleta lina | nicolette nicola
nieves: nievitas |
noel: nono natal | natale
norberto: beto tito | norbert
norma: normita |
nuria: nuri |
obdulia: duli obdu |
octavia: tavia tavi | ottavia
octavian: tavi tavo | octavio ottavio octave
olegario: olega |
oliver: oli olivio | oliviero olivier oliverio
oscar: osquitar osqui osca |
ottavio: tavio ottavino |
palmira: mira palmi |
paloma: palo lomi |
pascal: pasqualino | pasquale pascual pascoal
pasqual: pasco lino pasqualino pascualito pascalou pascualin | pascual pasquale pascal pascoal
patricia: pati patri tricia ticha patty patita paty pato patrizietta | patrizia patrice
patrick: pato patricio patri | patrizio patrice
patrocinio: patro |
paul: pablito paolino paulino lino paulinho pavlito pol pau pauli pablillo polo pauleto | pablo paolo paulo
paula: paulita paolina paulina pauline paulette polette pauleta paulinha lina | paola paule
perpetua: pepa |
peter: perico pedrito pierino pierrot piero pero pedrinho rino pietrino periquin perucho petrica pier pere pete petru pierin perot petrisor pedrin pedruco peyo pericote | pedro pietro pierre
philip: felipito pippo filippino pipo lipe phil felo lippo felipinho pipe felipillo feli lipinho flip | felipe filippo philippe felip filip filipe
pilar: pili piluca pilarin pilarica maripili |
placido: cido plaza |
prudence: pru | prudencia prudencio
purificacion: puri pura |
rachel: quela raqui kela | raquel rachele rachelle
raffaella: lella raffa | rafaela raphaelle
ralph: raul rulo | raoul
ramiro: rami miro |
raphael: rafa rafi rafael rafaelito fello lele rafinha rafita fallo felo rafinho fafa lino | raffaele raffaello rafel
raymond: mon monchito moncho ray mundo ramoncito mondo monxo ramonet raimundinho mundinho mondino | ramon raimondo raimundo raymundo
rebecca: beca becas beki | rebeca
regina: reina gina | regine
reginald: naldo | reinaldo rinaldo renaud reynaldo renaldo
remedios: reme remi meli |
remigio: remi migio | remy
renato: rene reno nato | renatus
rene: nene renatito | renato
richard: rico ricardito cardo riqui richi ricky riccardino ricardinho ricou caco quico chard cadinho ricciotto | ricardo riccardo
rigoberto: rigo beto |
robert: beto berto tito robertito robertino robertinho tino bob bebeto robi betito robertin rober | roberto
rocio: chio roci |
roderick: rodri rigo rorro ruy rui rodriguinho ruyo | rodrigo
rodolfo: fito rudi rolo fofo dolfo rodo | rudolf
rodrigo: rodri rigo ruy gigo rorro |
rogelio: roge gelio |
roger: gero rogerinho rogelito ruggerino | ruggero rogerio
roland: rolo rolando orlandino lando nando rolandito | orlando roldan rolland
romeo: meo |
romulo: romi |
rosa: rosita rosina chita rosi ros rosetta rosinha rosella rosette rosy roseta | rose
rosalia: lia rosa chala rosi | rosalie
rosalind: linda | rosalinda rosalina
rosary: charo rosarito chayo rosarillo saro chari chara sarina | rosario rosaria rosari
rosaura: rosa chaura |
rose: rosita rosina rosi rosetta rosinha rosella rosette chita rosy zina ruza | rosa roza
rosendo: chendo sendo |
rudolf: rudi fofo rolo dolfo fito rodo fofi dolfino dolfi | rodolfo rodolphe rodolf
sabina: sabi bina savina | sabine
salvador: salva chava salvatore chavita toto tore sal turi salvo turiddu vador salvino totuccio sasa totu salvadorcito | sauveur
samuel: samu samuelito sami lele mel | samuele
santiago: santi chago yago tiago chaguito santiaguito | jacobo jaime iago diego
santo: santino santuccio tino |
santos: toto santi santo |
sara: sarita saruca sarina sari |
saturnino: nino satur turnino | saturnin
sebastian: seba bastian basti sebas bastien chano tiano tian bastiao tiao basto tatan | sebastiano sebastien sebastiao
secundino: cundo dino |
segundo: gundo | secondo
serafin: fino sera fin | serafino seraphin
sergio: checo sergito chejo chelo serginho yeyo sergi | serge sergiu
servando: servi vando |
severin: | severino
severino: rino seve sevi |
silverio: silve verio |
simon: mone simoncito simo moncho | simone simao simeon
simone: simona simonetta monette |
socorro: coco soco coyo choco |
sofia: sofi chofi sofinha chofa sofita fifi sophie |
soledad: sole chole sol cholita |
sonia: sonita |
stephanie: fani fany steff tefi fania stefi nini | stefania estefania etiennette
stephen: estebanito fano fanito steve nino fane fanel fanica estevinho stefanino estebo tefo tebi | esteban stefano etienne estevao stefan esteve stephane estevan stephan stefanio
susan: susi suzon suzette susanita sanna zana sussi susita nana sannita sana suzy suze sanette susie | susanna suzanne suzana susana
sylvester: vestro | silvestre silvestro sylvestre
sylvia: silvi silvita chiva silvina silvie | silvia sylvie
teofilo: teo filo | theophile
teresa: tere teresita teresina tete resi techa terezinha zinha sina teresinha teca therese | tereza terese
theodore: teo doro dorito tedy teodorino todor tudor | teodoro teodor
thierry: | theodoric
thomas: tomasito tommy masi maso tomasino tomi masino toma masetto tomasin tomazinho tomeu tommi tom | tomas tommaso tomaso tomaz tome
tiburcio: bucho tibo |
tobias: tobi | tobia
tranquilino: quilo lino |
trinidad: trini tina nidia |
ubaldo: baldo |
urbano: urbi |
ursula: ursulita ula | orsola ursule
valentina: vale tina valen |
valentine: vale valentin valen tino tin valentino | valentim
valeria: vale lera valerica | valerie
vasco: | velasco
venancio: vena nancho |
veronica: vero nica roni verito verinha | veronique
victor: vito vic victorino vico vitinho toto torito vitin vitorinho | vittorio vitor victorio
victoria: vicky tori vittorina vica viqui vito toya victorita vitorinha vik | vittoria victoire vitoria
vincent: chente chenche vicente cenzo enzo vicen vincenzino vinni vicentico vice centin vicentinho cencio nzino vicho vincenzo visent | vicenc vincenc
vincenza: enza cenza | vicenta vincente
violet: viola violeta violetta viole | violette
virginia: gina virgi ginia nini virginita ginette | virginie
vivian: vivi bibi bibiana | viviane vivienne viviana
walter: gualti | gualterio gualtiero gauthier gautier
wenceslao: wences lao vences | wenceslas
william: memo guille guillermito mino billy guilherminho lino willi gui guglielmino liam gugu yemo guillem guy guillo memito | guillermo guglielmo guillaume guilherme gulielmo
ximena: xime mena jime | jimena
yolanda: yoli yola yoyi landa | iolanda yolande
yves: ivo yvon yvonnick | ives
yvonne: ivonne vonette |
zacarias: zaca carias | zacharie zaccaria
`;
