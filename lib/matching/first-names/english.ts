/** English first names: `name: short forms | other spellings and languages`. See `../names/first-names.ts` for how lines are read. */
export const english = `
aaron: ron ronnie arn ari | aron arron aharon arren
abel: abe abie nab | habel
abigail: abby gail nabby abbie abbey nabbie gale gayle abi habby abba | abigayle abbigail avigail abigal abagail abigale abbigale avigayil abigael
abijah: bige ab abbie | abiah avia
abner: ab abbie nab | avner
abraham: abe bram ham abie abby | avraham avrom abram avram
absalom: ab app abbie | absolom absolon
ada: addie adie ady | adah
adam: ad ade addie addy edie adie | addam adamo
adelaide: addie della ada heidi adie dell addy adi adaline delia dela ally laidie | adeline adela adele adelia adeliza adella adelina adelheid alida
adelbert: del bert ab | adalbert albert
adeline: addie addy ada adie delia della lina aline ally dell | adelina adaline adelyn adaliza adella adelin
adelphia: addie delphia philly | philadelphia
adolphus: dolph adolf | adolph
adrian: ade adie | hadrian adrien adriano
adrienne: adrie rennie | adriana adrianna adrianne adrian adriane
agatha: aggie ag aggy | agathe
agnes: aggie nessa nest ag aggy nessie nesta senga agg taggy annie | inez annis annes agness annice agneta anneyce
aidan: aid | aiden ayden
aileen: lena allie leenie | eileen ailene ilene alene aline eibhlin
alan: al allie alley | allan allen alyn alun alain allyn allin
alastair: al alec ally ali aly | alistair alister alasdair alexander allister allaster alaster alastar
alban: al albie | albin albion alben
albert: al bert bertie albie ab alb | elbert adelbert
alberta: bertie allie ali berta bert elberta | albertina albertine
aldous: al | aldus
alexander: alex al sandy xander lex alec eck alick sander ally ec ecky ellick saunders sandie sawney alix aleck elick alic alaster saundy lexie allie ali | alexandre alasdair
alexandra: alex sandy sandra lexi lexie xandra sasha allie alexa alix drina ali sandie sondra lexy xandie zandra cassie | alexandria alexandrina alessandra alexandrine
alexis: alex lex lexi lexie |
alfred: alf alfie fred al freddy alfy albie alph fredo | alured
alfreda: freda alfie fredda elfie alf frieda | elfreda elfrida alfrida
alice: ali allie elsie ally alley lissie elly lecia ailie alcy elsey licia | alicia alisa alyssa alison allison alys alisha alyce alis aliss aleece alicen alecia alesia
alison: ali alley ailie alie | allyson allison alisoun alicen
allan: al | alan allen alun
allison: ally allie | alison alyson alisson
almira: myra mira ally allie | almyra
alonzo: al lon lonnie lonzo lonny lonz | alphonso alfonso alphonsus alonso
aloysius: al loys ally lewis | aloisius alois luis
althea: thea allie thia altie | althaea
alvin: al vin vinny alvie | alwyn alvan aylwin elvin
alvina: vina allie al | elvina
amabel: ama mab belle | mabel
amanda: mandy manda mandi amy mandie manny minda | mandaline
ambrose: brose |
amelia: amy millie mia mel emmy melia milly mealy mely emmie | emelia amalia
amy: | amie aimee amata amice ami aimie
anastasia: stacy ana annie stace nastie tacy statia stacey stasia tasia stacia tace | anastacia anastace anstice anstis
andrea: andie drea rea andi drew andy dre andra | andria andrine andreana
andrew: andy drew dandy andie dre dandie drewe tandy | anders andro andreas
angela: angie ang angy ange angelia anjie | angelina angeline angelene angel
angelica: angie ang jelly angel gelica | angelique angelika angelic
angelina: lina angie angel | angeline angela
angus: gus |
ann: annie nan nancy nanny nance nannie anita ana nanna nanette nansi nana nina nanno | anna anne hanna annette anya annis ane ayn aine hannah anneke annet
annabelle: bella belle anna annie ann nan ab mabel amabel | anabelle annabel annabella anabel arabella annable
annette: annie nettie netta ann nan | anette annetta annett
anthony: tony ant anty antone tonney tonie | antony antonio anton anthonie antoni antoine
antoinette: tony toni nettie netta net toinette annie | antonia antonietta antonette
antonia: toni tonya netta tonie tony net nettie | antoinette antonina antoinetta
apollonia: polly loney nonie appy | appolonia apolline
appleton: app |
arabella: bella belle ara bel bell arry | arabelle orabella annabel arbella orabel annabella arabel
araminta: minty minta mint ara ruminta middie | aminta aramenta
archibald: archie arch baldie archy arky baldy arche |
ariana: ari | arianna ariadne
arianna: ari | ariadne ariana arianne
arlene: arly lena arlie | arlena arleen arline
armand: arm | herman armando
armilda: milly | armilla
arminda: mindy arrie | arminta
arnold: arnie arn arny | arnald arnoldo
artemas: artie | artemus artemis
arthur: art artie arty atty | arther artur
arthusa: thursa arrie | arethusa
asa: asie | ase
asahel: asa | asael
asenath: sene senie assene natty | aseneth osnat
ashley: ash |
ashton: ash |
athelstan: stan |
aubrey: bree aub alby aubs | aubry alberic
audrey: audie dee aud audy dreda awdry audi | audra audry audrie etheldreda ethelreda
august: gus augie gussie | augustus
augusta: gussie gus tina aggy gusta gusty guss augie | auguste
augustina: tina gussie augie | augusta augustine
augustine: gus gussie augie | augustin austin austen augustus
augustus: gus gussie augie gust | august augustine
aurelia: aury rilla ree ora orrie aurie lia | oralia aurelie
aurora: rory ora orrie aurie | aurore
avery: ave | avary
avis: | avice avise
azariah: aze riah azzie | azaria asaria
azubah: zubie |
barbara: barb barbie babs bab bobbie babbie bobbi barbi barbery bar baubie | barbra barbary babara barbora
barnabas: barney berney barny barn | barnaby barnabus barnabe burnaby
barry: baz bazza |
bartholomew: bart bat barty tolly mees bates batty barth mewes bertel | bartolomew bartlett bartle bartley
basil: baz bas bazzie | basile
bathsheba: sheba batty bathie bersheba | bathsheda basheba barsheba
beatrice: bea trixie trix bee beattie triss beaty trissie beah beatie trixi tris bettrys | beatrix beatriz betrys beatris beatrise
bedelia: delia biddy bridie | bridget
belinda: bell bella lindy linda lynn lin bel bindy belle |
benedict: ben benny bennet bennie dick | bennett benedick bendix
benedicta: bennie | benita benedetta benoite
benjamin: ben benny benji jamie benno bennie benjy benj benjie yamin | benjiman benjamine
berenice: bernie nicey bunny berry | bernice
bernadette: bernie detta etta berny nettie bernadine berna benny | bernadina bernardette bernardine
bernard: bernie barney berney bern nardy barnie berny barn | barnard bernhard barnet bernardo bearnard
bernice: bernie berny | berenice
bertha: bert bertie birdie birtie | berta berthe birtha
bertram: bert bertie bartram |
bertrand: bert bertie |
bethany: beth bethie | bethanie bethanne
bethia: bethie beth | bethiah bithiah
betsy: bets | elizabeth betsey
beulah: beu beulie | beula
beverly: bev buffy bevvie | beverley
blanche: bea blanchie | blanch bianca blanca
bonaventure: bon |
boniface: bonny bon face |
bonnie: bon bunny |
bradford: brad ford |
bradley: brad | bradly
brandon: bran |
brenda: bren brennie |
brendan: bren brenny | brendon brandan breandan
brian: bri bry | bryan bryant brien bryon briant briain
bridget: biddy bridie bridgie delia biddie bedelia beesy bid brie bridey dela bea | brigid bridgit breda brigit brigitte bridgette brigitta bride
britannia: brit |
brittany: britt brit brittie | britney brittney brittanie
broderick: brod rick brody |
bryce: | brice
byron: ron by |
caleb: cal cale | kaleb
calista: cal kissy callie | calixta callista
callum: cal | calum
calpurnia: cally |
calvin: cal vin vinny vinnie | kalvin
cameron: cam |
camilla: millie cam cammie cammy milly cami mila | camille kamilla camillia
camille: cammie milly cam millie | camilla
campbell: cam |
candace: candy candie dacey candi | candice kandace candis candyce kandis
carl: | karl charles
carla: carlie | karla
carmela: carm mel mellie lita | carmella carmelia carmelita
carmen: carm |
carol: carrie carly | carole caryl carroll karol carrol karole
caroline: carrie caro lina lynn line callie cassie cal cally cad caddie carry lyn carly caroly carlyne carolee lynette calla | carolina carolyn carol carole carolyne karoline carolin
carolyn: carrie lynn lyn carol caro carly callie | karolyn caroline carolynn
carrie: | caroline carry
casper: cap cass | jasper caspar gaspar
cassandra: cassie sandy sandra sandi cass cassey sandie cas kassie | kassandra casandra cassander
cassidy: cass cassie |
catherine: cathy kath cate cat kate kathy katie kay kit kitty trina kat cassie rina katy cass cathie cathi cassy kathie kati kits kitsy kittie katty kata katey kathe trine kathi casey cait cady ina katherin | katherine kathryn catharine cathryn katharine kathrin katheryn kathleen cathleen caitlin kaitlyn katelyn catriona katrina cathrine kathrine kathryne kathren catherin catheryn cathlin katarina catarina katerina kathyrn karen caitriona karin katrine katharina catalina katrin catrin ekaterina kathelin
cathleen: cathy kath kathy cass lena | kathleen cathlin catherine
cecil: cec cis |
cecilia: cis cissy sissy celia cec ceci sis cecie cely celie sela cilla sisley | cecily cecile sheila cicely cecelia cicily cecilie sisely cesily
cedric: ced rick ceddy cad rickie |
celeste: lessie celie celia | celestine celesta celestia
celestine: lessie tina | celestina celeste
celia: cele | caelia celie
chandler: chan |
charity: cherry chat chattie carrie chatty | charita
charles: charlie chuck chas chaz chip chazza charley cal charly chic chick carol chuckie chay chik carlo | karl carl carlos carolus charls karel carel
charlotte: charlie lottie lotte lotty char chattie totty lola lotta sherry chatty chat letty karlotta shari tottie | charlotta charlene carlotta sharlot karlotte carlota charlott
charmaine: char |
chastity: chasity chassie |
chauncey: chan chance | chauncy
chelsea: chel |
cherie: sherry cher | sherie
chester: chet ches |
chloe: clo cloe |
christabel: chris bell christy crissy bella | christobel christabella
christian: chris christy chrissie kit crit christie kris criss | kristian cristian christiaan karsten
christiana: kit kris chrissy crissy tina kitty chris | christina christiania christine
christina: chris chrissie christy tina kris kirsty xina crissy kit cris crissie chrissy chrissi teenie ina kissy kittie kristy kristie cissie teena stina krissie crete christie | christine kristina kristine kirsten christiana christiane kristen kristin christeen christena cristina kirstine kirstin christen
christine: chris chrissie tina kris kit kittie christy chrissy teenie kirsty | christina kristine christeen cristine kirsten kristin christiane
christopher: chris kit topher kris kester christy chrissie kitt christie christal kitto chrystal crit stoffer | kristopher kristoffer cristopher christoffer kristofer christofer christoph christophe
clara: clarie clarry clarrie clarisse | clare claire clair klara clarette claira
clarence: clare clair |
clarinda: clara linda clare clarry clarrie lindy |
clarissa: clare rissa clara cissy clarie clarry | clarice clarisse claryce clarissima klarissa
claude: claudie | claud claudius
claudia: claud claudie dia | claudine claude claudette
clay: | clayton
clayton: clay clayt |
clemency: clem clemmie clemmy | clemence clementia clemencia
clement: clem clemmie clemmy cleme | clements clemens
clementina: clem clemmie tina menta | clementine
clementine: clem clemmie tina | clementina
cleopatra: cleo pat clea |
clifford: cliff ford cliffy |
clifton: cliff |
clinton: clint |
clotilda: tilda clo |
cody: | codie
columbus: lum clum |
comfort: fortie |
conrad: con connie curt | konrad
constance: connie con conny cissy custance tacy conney | constancy constantia constancia konstanze
constantine: con connie conn | constantin constant
cora: corrie corie | kora corinna
coralie: cora corrie | coralia
cordelia: delia cordy dell delie dela cord cordie corrie | cordelle cordella
corinne: cora corrie rinna | corinna corrine korinna
cornelia: nelly corny nell nelia cornie neely neelie corry cora corrie nelle nele | cornela
cornelius: neil con corny neal conny niel conn connie corney neely neelie case nealy corry cornie | cornelis
courtney: court curt corky |
crystal: chris krys crys chrissie | christal krystal kristal chrystal
curtis: curt curtie kurt | kurtis curtiss
cuthbert: bert cuddy cuth bertie cuddie cuthie |
cynthia: cindy cyndi thia cindie cinthy cyn cinda sina sindy cinny thea | cinthia synthia
cyprian: cy cyp |
cyrenius: cy swene cene |
cyril: cy cyrie | cyrill
cyrus: cy ci |
dabney: dab |
dalton: dal |
damaris: mari mara damie demmy maris | damarius tamaris
damian: damo | damien damon
daniel: dan danny dani dann dannie dangerfield | danial dannel daniell
danielle: dani danny ellie dannie dan dany elle | daniella daniela danyelle daniele danella dannielle
daphne: daph daffy | daphney
darcy: | darcey darci
darlene: darla lena | darleen
darrell: darry | daryl darryl
darren: daz dazza darry |
david: dave davy davey dai davie daw dawkin day davis davi | davyd davide
davina: vina davy vinnie davie vida | davida davinia davidina
dean: deano |
deborah: deb debbie debby debs debbi dobbie deby dabby devora | debra debora devorah deberah debrah deborrah debbra
deidre: dee deeda | deirdre
deirdre: dee didi derry | deidre deidra dierdre
delbert: del bert |
delia: dee deel della |
delilah: lila lil lilah della dell dee delia | dalila delila
deliverance: dilly della |
della: dell | adele adela
delores: lola dee dell dolly lolly della dollie lori dodie lolita | dolores deloris deloras
delphine: del delphie delphy | delphina delphia
demaris: mara | damaris
demerias: dutch demia |
demetrius: demetri | dimitri
denis: den dennie dion | dennis denys dennys
denise: dennie den nisey deni | denice denyse deniece dionysia denisa
dennis: den denny | denis
derek: del derry rick rik derrie ricky dirk | derrick dereck theodoric derrik deryck
desideria: desi |
desire: desi | desiree
desiree: des desi dez |
desmond: des desi |
dewey: dew |
diana: di didi dee dy dicey | diane dianne dyan dianna dyana dianah deanna dyanne
dicey: dice | diana dicy
diedrich: dick |
dina: | dinah dena
dinah: di |
dionysius: dennis | denis dion
dolly: doll | dorothy
dominic: dom nick nic domi dommie nicky mick | dominick domenic domenick dominique
dominique: dom nicky minnie | dominica
donald: don donny donnie dony | donal donnell
donna: donnie don | dona
donovan: don van donny |
dora: dorrie dory |
dorcas: dorcie dorrie darkey darky dorkie | dorkas
doreen: dora dorrie reen | dorene dorine
dorian: dory |
dorinda: dorrie linda |
doris: dorrie dory dolly dorie dorry dot dodie | dorris
dorothy: dot dottie dolly dora dodie dee dory dolley dorthy thea dotty doll doda dodi dodo dorrie doro dotha dordie dorrit tea doat doe dollie | dorothea dortha dorathy doretta dorathea dorothee doroty dorotha dorotea
douglas: doug dougie duggie dougal | douglass
drusilla: silla dru cilla drew prucilla | drucilla druscilla
duane: | dwayne dwane dewayne
dudley: dud |
duncan: dunc dunk |
dunstan: dun stan |
dustin: dusty |
earl: earlie |
earnest: ernie | ernest
earnestine: teeny | ernestine
ebenezer: eben ben eb ebbie nezer | ebeneezer
edgar: ed eddie ned edgie eddy | eadgar
edith: edie edy eda ede edi dita eadie | edyth edythe editha edit edithe
edmund: ed eddie ted ned teddy eddy edm eadie mun mundy | edmond eamon edmonds
edna: eddie ednie |
edward: ed eddie ted teddy ned ward eddy neddy edw neddie tedd teddie dode edwy yedward | eduard edouard edvard eduardo eamon
edwin: ed eddie ned win edd eddy edwy | edwyn eadwin
edwina: eddie win winnie edna edie | edwyna
effie: eff | euphemia effy
egbert: bert eggie bertie berty |
eileen: ei lena ellie eily | ilene eibhlin
elaine: lainie laney elly elaina ella ellie lanie lain | elena helaine elayne elain helen
elbert: bert el bertie | albert adelbert
eldon: | elden
eldora: dora |
eleanor: ellie nell nora ella nelly elly leonora el nellie ellen elle lanna nelle norah nonie lena ellener nona norrie leanor | eleonora elinor eleonore elenor elnora ellenor lenora elanor eleanora elinora elena ellenore elianor helen leonor lenore
eleazer: lazar ely eli | eleazar lazarus
elena: ellie lena elly | helen
elias: eli ely lias | elijah ellis
elihu: elly eli |
elijah: eli lige ely lijah elly | elias
eliphalet: life left lift liph |
elisha: eli lish lisha lishie elly | elysha eliseo elisee
eliza: liza lize elly lida | elizabeth
elizabeth: liz lizzie beth betty betsy bess libby lisa elsie elle ella lilibet bette bessie betsey lizbeth lib liza lise lilly bet betta tibby bitsy ellie els bettie betz lizzy bella bab bessey bettey bets eli elie else elsey elspie elis elly ib ibby isa issy leesa libbie libbet lillah lily lillie lisbet lissie lita lizette lizzey lizabeth liddy lizy tetty tetsy betsie besse bessy bethie betti elsbet betsi bitsie elissa lilibeth lizza lisette leezie lisel elza lilla ilse liesel zabeth | elisabeth isabel isabella lisbeth elise isobel elsa elsbeth elisa eliza elisabetta elizebeth elizbeth elizabet elyzabeth elspeth elspet isabelle ysabel bettina babette elsebeth elisabet isbel ishbel izabella izabel elzbieta alzbeta elisaveta elizaveta elikapeka
ella: ellie el nelly elly | eleanor helen
ellen: nell nellie nelly ellie lena elle el nel elly nelle nella nellwyn ellena | helen ellender elen helene hellen eleanor ellyn elin ellin helena elena eilidh
elliot: el | elliott eliot
ellis: el | elias
elmer: el elmo | aylmer
elnathan: nathan nate |
eloise: lou elly lo | heloise elouise aloisia
elsie: else elsey | elsa elizabeth elspeth
elspeth: elsie elspie eppie elspy beth els | elizabeth elspet
elton: el |
elvira: elvie vira elv ellie | elvera
elwood: woody el ellie | ellwood
emanuel: mannie manny man | emmanuel immanuel manuel
emeline: em emmy lina emma millie emmie milly | emmeline emiline emmaline emilyn emelyn
emerson: em |
emery: em | emory emeric amory
emily: em emmy millie milly emmie mille emm emma mellie milla | emilia emilie emely emmaly emilee emelie
emma: em emmy emmie emmer emm erma | ema irma
emmanuel: manny manu | emanuel manuel immanuel
enoch: nock |
epaphroditus: eppa dite ditus diet |
ephraim: eph effie | efraim ephriam
erasmus: ras rasmus eras raze | erasme
eric: rick ricky rickie | erik erich erick eryk eirik
erica: ricky rica riki erin rickie ric | erika erikka ericka
ernest: ernie ern erny earn | earnest ernst ernesto
ernestine: erna tina ernie teenie ernest | earnestine ernestina
esmeralda: esme emmie | emerald
estella: stella essie | estelle
esther: hettie essie hester ess hetty essy easter easther hessie ettie hess hessy | ester hesther esta estha eszter hestor
ethel: effie eth ettie ethie | ethelinda etheldreda
ethelbert: bert |
etta: | henrietta
eudora: dora dory dodie euda |
eugene: gene genie owen eugen | eugenius
eugenia: genie gene jenny gena gina jenie genia | eugenie eugene
eulalia: lally lalia eula | eulalie
eunice: nicie nicey unie euny eune | unice eunise
euphemia: effie effy phemie fanny eppie euphie phemia femie pheme eupham | eupheme euphame euphemie eufemia
eustace: stacy stacey stace | eustis eustachius eustache
eustacia: stacey stacy stacia |
eva: evie evy ev | eve evah ava
evaline: eva evie lena lina | evelyn eveline evelina
evangeline: eva lina vangie vangy eve evie angie | evangelina evangelia
evelina: ev evie lina eva eve | evelyn eveline aveline
evelyn: evie eve ev lyn eva lena evvy | eveline evelina evaline aveline evalyn evelin
everett: ev evie rett | everard everet
experience: exie speery |
ezekiel: zeke ez zekie ezeky | ezechiel
ezra: ez ezzie | esdras
faith: fay fae faithie |
fanny: fan fannie | frances
felicia: lish fel fee felix feli lisha licia | phelicia
felicity: flick fliss lissie fee felix lissa feli fizz flis | felicitas felicite
felix: feel |
ferdinand: ferdie fred freddie nandy ferd ferdy | hernando fernand fernando
fidelia: delia fiddy fee fidie phidelia fidela |
finley: fin finn | finlay
fiona: fi fee |
fletcher: fletch |
flora: florrie flo florie florry | florella
florence: flo florrie flossie floss flor flora flossy florry florie floy flos | florance florentia florrance
frances: fran frannie francie fanny frankie franny sis cissy fan fannie fanney frank frankey fronie francina sissy france | francesca francine francena
francine: fran francie frannie | frances francina
francis: fran frank frankie frannie franky francie frans | franciscus francois francesco
franklin: frank fran frankie | franklyn
freda: freddie | frieda frida
frederica: fred freddie freda rica ricka fritzi frederic fredricka freddy rickie frieda fritz | frederika frederikke fredericka fredrica
frederick: fred freddie freddy fritz rick fredric ricky fredo fredie ferdie frits fredricka rickey fried derick freed | fredrick frederic frederik fredrik friedrich fredrich frederico federico frederich
freeborn: free |
freelove: lovey free |
gabriel: gabe gab gabby gabriele gay gabey | gabriell
gabriella: ella gabby gaby gabi | gabrielle gabriela
gabrielle: gabby gabi gab gay gabie bry ella ellie gaby gabbie elle | gabriella gabriela gabriele
gail: | gale gayle abigail
gareth: gaz gary gazza |
garrett: gary garry | garret
gary: gaz gazza gar gare | garry
gavin: gav |
genevieve: jenny gen viv viev eve ginny neva gennie jenn gena viva | geneva genevive
geoffrey: geoff jeff jeffy jeffie | jeffrey jeffery jeoffrey geffrey jeffry jefferey
george: georgie geordie dod georg geo geordy jorge dode doddie georgy | georges joris
georgia: georgie gina george gee | georgina georgiana georgette georgianna georgene
georgina: georgie gina georgia george georgy ena gee | georgiana georgiann georgine
gerald: gerry jerry gerrie ger jere | jerald gerold jerrold jerold jerrald
geraldine: gerry jerry dina gerrie deenie geri gerri jeri jerrie ger | jeraldine
gerard: gerry jerry jerrie gerrie ger | gerhard gerrard garrard jerard garret gerhardt
gershom: gersh | gershon
gertrude: gert trudy gertie trudie gatty tru trudi gerty true | gertrud gertrudis jertrude
gideon: gid giddy | gedeon
gilbert: gil bert gib gibby gibbie gilly bertie | gilberto
giles: gil gilly | gyles aegidius jiles
gillian: jill jilly gilly jillie gillie jills | jillian gill juliana jilian
ginevra: ginny | guinevere
ginger: | virginia
gladys: glad |
glenda: glen |
glenn: | glen glynn glyn
gloria: glory glori |
godfrey: god geoff goff | gottfried godfried
goldie: | golda
gordon: gordy |
grace: gray gracey gracy | gracia grayce graciela gracie
graham: gram | graeme
gregory: greg gregg greggy gregorie grig | gregor griogair greggory
greta: | gretchen gretel margaret
gretchen: gretta greta | margaret
griffin: griff | griffith
griffith: griff |
griselda: zelda grissel grizzie grace selda grissy | grizel griseldis grizzel
grizel: grace grizzie grissel | griselda grissell
guinevere: gwen jenny | jennifer
gustavus: gus gustus gussie | gustave gustav gustaf
gwendolyn: gwen wendy winnie gwennie lynn wynne gwenda gwyn gwenny | gwendolen guendolen gwendoline gwendolin gwendolynn
gwenllian: gwen gwennie llian | gwenllyan
gwyneth: gwen gwennie gwynne winnie | gweneth gwenith gwenneth
hadassah: dassah haddie | hadasa
hamilton: ham hammy |
hannah: nan nanny hanny annie nannie nana hannie | hanna hana anne anna ann chana
hannibal: hanny ham |
harold: harry hal harrie haps | harald harrold
harriet: hattie hatty harry etta hettie hat tatty harty hariett hallie harrietty ettie | henrietta harriett hariot harriette harriot henriette hariet harriott
harrison: harry |
harvey: harv harve | hervey harvie
heather: hettie |
hector: heck hec |
helen: nell nellie lena ella ellie nelly ellen nel hel lally leena nella nelle nelia elly lenora | helena elena helene hellen helaine elin ellyn hellena halina elaine elene ilona yelena jelena elina eleni
helena: ellen lena nell nellie nelly lally ella | helen helene elena
heloise: elouise | eloise
henrietta: hattie hettie etta etty henny retta netta nettie hatty yetta ettie harry hank hennie hetta het netty hat rietta | harriet henriette henryetta henriett henrika hendrika
henry: hank hal hen henny harrie halkin hawkin hy | henri hendrik henrik heinrich enrique enrico harry henryk
hephzibah: hepsie hepsy hipsie hipsy eppie hephsie zibah hepzy hepsibah | hepzibah hepsabah
hepsabah: hepsey hepsie hepsy | hepzibah hephzibah
hepzibah: hepsy hepsie | hephzibah hepsibah
herbert: herb bert herbie hub bertie | heribert
hercules: herk herc | ercole
herman: herm manny hermie dutch | hermann harman armand
hermione: hermie mina | hermia
hester: hetty hettie essie hessy hess hestie ettie easter het hessie | esther hesther hestor
hezekiah: hez ki hesky kiah kia hizzy | ezekias
hilary: hil hilly hill hills | hillary hilarie hillery
hilda: hildie hildy | hylda
hipsbibah: hipsie |
hiram: hi hy hyram | hyrum
honora: nora norah honey nonie nonora norry norrie hannah hanora onny | honoria honor honour hanorah annora onora noreen
hope: hopie hopey |
hopkins: hopp hop |
horace: horry horrie | horatio horatius
horatio: horry race rache horrie | horace horatius
hortense: harty tensey hortie | hortensia
hosea: hosie hosey |
howard: howie ward hal howy |
hubert: bert hub bertie hube hubie |
hugh: hughie huey hew hewie hughey hewey shug hughy | hugo huw ugo hughes hewe
hugo: hugie | hugh
huldah: huldy | hulda
humphrey: humph humpty dumphry umphrey numps | humphry humfrey umfrey humphery
ian: | iain john
ida: idie idy |
ignatius: iggy nace nate iggie natius nacy nacey ig | ignatz ignace
ileen: | eileen aileen
immanuel: manny |
imogen: immy immie | imogene
india: indy |
inez: | agnes ines ynez
irene: rena renie reenie rennie ira | irena irina eirene
irving: irv erv | irvin
irwin: irv | erwin
isaac: ike zac zak ikey zaccheus ik ikie izzy zack | izaak isaak izaac isac isaack
isabel: bella belle izzy ibby tibby isa bell issy bel ib libby ibbie ibbot issie nib sabel tib tibbie nibby sabella sib sibby ish izzie | isabella isabelle isobel ysabel elizabeth isabell isobella isbel issabella isabela ishbel iseabail ysabella izabel izabella elisabeth isbell
isabella: bella izzy belle issy tibbie isa ib ibby bell bel nib sabella izzie tib | isabel isabelle isobel elizabeth isabela izabella isobella
isadora: dora izzy issy dory | isidora
isaiah: ike zay zadie | esaias isaias
isidore: izzy | isador isadore
ivan: | john
ivy: ivie |
jabez: jabe jabie |
jacinta: jacy cinta |
jacinth: jacky | hyacinth jacintha
jackson: jack |
jacob: jake coby jakey jay jack jaap jacko cob cobb jaco jakie jeb jacques | jacoby jakob james jacobus
jacobina: jackie bina coby beanie | jacoba jamesina
jacqueline: jackie jacqui jack lina lyn jacky jacki jaqui jacque jakki jak jackey | jacquelyn jaclyn jacklyn jaqueline jacquelin jacquelyne jacquelynn jacquetta jackeline
jaden: jay | jayden
james: jim jimmy jamie jem jimbo jay jimmie jamey jimmey jims jemmy jeames jas jimi jemmie jamesie mamie diego iago | jayme jacob jaime hamish seamus shamus jacques
jamesina: ina jamie mina sina jessie | jacobina
jane: janie janey jen jenny jinny jean jennie jenney jessie jinney jinsey jin jinnie jaine sine | janice jayne janet jannet jayn jeanne johanna joan joanna sheena sinead siobhan juana giovanna
janet: jan jessie nettie jennet netta jenny jess janie jean jannie jenni jinny nita jessy | janette jeanette jane jannet jannett jenet jennette seonaid jeannette
janice: jan | janis janyce janiece
jared: jed jerry jare | jarod
jasmin: jas jaz jazz mina |
jasmine: jaz jas | yasmin jasmin
jason: jay jase |
jasper: jazz jas jap casper | caspar gaspard jesper kaspar
jean: jeannie jeanie jenny jeanette jessie jeanny janet | jeanne jane jeannette joan jeane gene sine
jeannette: jean jan nettie janet jeannie netta | jeanette janette
jedidiah: jed diah | jedediah jedadiah
jefferson: jeff sonny jeffey |
jeffrey: jeff geoff jeffy | geoffrey jeffery
jemima: mima jem jemmy mime jemma mimi jemie mimie jemmie | jemimah jamima
jennet: jen jessie jenny | janet jennett
jennifer: jen jenny jenna jennie jinny jenn jenni jena | jenifer jenefer jenniffer jennefer guinevere gennifer
jeremiah: jerry jem jereme jeremie jere jerrie jer | jeremy jeremias jeremia
jeremy: jem jerry jez jezza jer | jeremiah jeremias
jerome: jerry jere jerrie gerry | gerome hieronymus
jerusha: rush rushie rusha | jerushah
jesse: jessie | jessey jess
jessica: jess jessie jesse jessy jessi jecca | jesica jessika jescha
jessie: jess jessy | janet jean
jethro: jeth |
jill: jilly | gillian jillian juliana
joan: joanie jo jody nonie joany jonet joni jonnet jenny joney jan | joanna johanna jone jane jean jeanne johan johannah jeanette janet jehanne siobhan sinead joanne juana giovanna ioana jovana ivana
joanna: jo joey jody joan jodi josie joannie | joanne johanna joann joannah johannah jane jean joana
joanne: jo jody anna annie jodi | joanna joann johanne joan
job: joby joab |
jocelyn: joss jo lyn joslyn lynn josie josi joy josey jos | joycelyn joceline joselyn joscelin joslin josceline
jodie: jo | jody jodi
joel: joe joey |
john: jack johnny jonny jock jackie jonnie jacky jackey jony johnie jno johny johnnie hance jenkin ionnes hank jankin jehu | sean evan hans shane jon jean juan joao giovanni johann johannes johan ivan ian iain ewan eoin shaun shawn jan yan janos jens yannis giannis ioannis jovan yohanan yahya johnn jhon
johnston: jack johnny |
jolene: jo |
jonah: | jonas
jonathan: jon jonny jonty jono johnny jonno jonnie jone nathan jont yoni | johnathan jonathon johnathon jonothan
jordan: jordy jordie judd | jorden jourdan jordyn
joseph: joe joey jo jos jody joss jojo josey josie pepe josh | josef jozef jose giuseppe yosef yusuf yousef josephus seosamh
josephine: jo josie joey josey fina pheeny fifi pina posy jozy phina jody josy pheny phene | josephina josefa josephene josefine josefina giuseppina
josette: josie jo |
joshua: josh jos joss joe | josue
josiah: jos si joe josie jose siah | josias
josias: joe si | josiah
jotham: jo |
joy: | joie
joyce: joy joyous joycie | joice jocosa jocea
juanita: nettie juana nita | joan
judah: juda judd | jude judas
judith: judy jude judie judi judey jutha juda jody | judyth judeth jutta yehudit giuditta
judson: jud judd juddy |
julia: jules jule juley jewel juli | juliet juliette giulia julie
julian: jules jule julie | jolyon julyan
juliana: julie jill jules jule annie juli liana | julianna julianne gillian juliane jillian julyan gilliana
juliet: julie jules jule etta juli | juliette giulietta julietta julia
julius: jule julie juley | jules giulio julio
june: junie junia juney |
juniper: june juni |
justin: just jus jut | justyn
justina: tina justa jus | justine
justine: jus tina justy | justina
karen: kaz kari kary karrie | karin caren karyn caryn karan karon catherine
kate: | catherine katie
kathleen: kath kathy kay katie kate kitty kathie kathi kit kat cathy lena kati | cathleen kathlyn kathlene catherine caitlin kathlin katherine
katrina: trina kat kate kitty kathy katie kit | catrina catherine katarina katerina katherine catriona catharina katherina
kay: | katherine
kayla: kay kaye | kaylee kaila
kelly: kel | kelley kellie
kelsey: kels |
kelvin: kel kelv |
kendall: ken kenny |
kendra: kenny ken |
kendrick: ken rick kenny kendo |
kenneth: ken kenny kenney kennie kene kent | kenith coinneach
kent: ken kenny |
keren: kerry karen | kerenhappuch
kerenhappuch: kerry karen happy keren |
kerry: kez |
keturah: kitty turah kit katura |
kevin: kev kevvy | kevyn kevan
keziah: kizzy kez kiz kizzie kissy kizza kezzy kissie cassie | kesiah kezia
kimberly: kim kimmy kym kimber kimmie kimmi | kimberley kymberly
kristen: kris kristy | kirsten kristin
kristin: kris kristy tina | kirsten kristen
kristine: kris kristy tina chris krissy chrissy crissy | christine kristina
krystal: krys krissy | crystal
kurt: | curt conrad
kyle: ky |
laban: labe |
lachlan: lachie lockie loch lauchie lachy | lauchlan lochlan lachlann lauchlin
lafayette: lafe fate fayette laffie |
lambert: bert lamb bertie | lambart
lamont: monty lammie |
lancelot: lance lanny | launcelot
laodicea: dicy cenia dicey |
latoya: toya |
launcelot: lance | lancelot
laura: laurie lori lolly lorry loll laurette laurine lollie lo lorrie | lora loretta laurinda lorie laure laurena laureen lauretta
laurel: laurie lori |
lauren: laurie ren lori lorrie loryn lauri | laurin lauryn loren
laurence: larry lawrie lorry loren lorne lars lawry lorin laurie | lawrence lorenz lorenzo lorcan
laurinda: laura lawrie | lorinda
laverne: verna vern vernie | laverna
lavinia: vinnie vina viney ina vinie wyncha vinny vonnie lava louvenia | louvinia lavina lovina levinia
lawrence: larry laurie loren lonny lon larkin lawrie lawry lorne lorry larrie lanny law loll lonnie loz | laurence lorenzo lorence lars laurens laurent lorenz lawrance
lazarus: lazar laza lazzie | eleazer
leah: lee lia | lea leia
leander: lee andy lea | leandro
leanne: lee annie leann | leanna
lee: | leigh
leila: lee leilie | lela leyla leelah
leilani: lani lei |
lemuel: lem lemmie lemmy |
lenore: nora lennie | leonora eleanor lenora
leo: lee | leon
leon: lee lonnie lon | leo
leonard: len lenny leo lennie lenn lon lonnie lineau leon leno nardie lenhart | lenard leonhard leonhart lennard leonardo lennart
leonidas: leon leo |
leonora: nora norah nell nellie elenor | eleanor lenora eleonora leonore lenore
leopold: leo poldie polly |
leroy: roy lee |
leslie: les lesly | lesley lezlie leslee
lester: les |
letitia: letty tish titia lettice tisha lettie lett titty letta ticia tishie leta | laetitia leticia latisha latitia lettitia lecia letticia letizia
lettice: letty lettie tish lett letta | letitia laetitia lettis
levi: lee leve | levy
levicy: vicy |
lewis: lew lewie lou louie lewes | louis ludwig luis luigi ludovic
lilian: lil lily lila lilly lillie | lillian liliana
lilias: lil lily lillie lilly | lillias lillian lilia
lillian: lil lilly lolly lila lilah lilla lili | lilian liliana lilyan lilias lillie lilliana lillyan lily
lily: lil lill | lilian lillian lilia lilly lillie
lincoln: linc link linky |
linda: lindy lynn lin lindie lyn linn linnie | lynda
lindsay: lin lindy linds | lindsey linsey lyndsay lyndsey lynsey
linette: lyn lynn | lynette linnet lynnette
lionel: leo len lye lio leon | leonel
littleberry: berry lb little |
livia: liv | olivia
lloyd: lloydie | floyd loyd
lodowick: lodge vick | ludovic louis
lois: lo heloise | loise
lorenzo: loren lon larry renzo lonnie lorrie | lawrence laurence
loretta: lori etta retta lorrie lottie lorie laura lora | lauretta lorette laurette
lorna: lorrie |
lorraine: lorrie lori rainey lorry raine lo lora rain | loraine larraine lorain laraine
lottie: lot | charlotte
louis: lou louie lew loo lewie ludo | lewis ludovic luigi luis ludwig lodewijk
louisa: lou lulu louie lu loo lula loulou | louise luise luisa aloisia loisa
louise: lou lulu lula loo louie luly loulou | louisa luise luisa aloisa
louvinia: vina viney vonnie wyncha vinny | lavinia
lovie: love |
lucas: luc luck | luke luka
lucia: lu lucie luce | lucy
lucian: luke lu luc | lucien luciano
lucilla: lucy lu lou lulu cilla | lucille
lucille: lu lou cille luce lucie cile lula lulu | lucile lucilla lucil lucy
lucinda: lucy cindy lou cinda lu luce lulu cindie lucky sindy | lucinde lusinda
lucius: lu luce | lucio
lucretia: lu creasey crece crissy creasy cretia | lucrece lucrezia lucresia
lucy: lu lulu lou luci lucinda luz loulou | lucia lucie lucille luce luzia
ludovic: ludo lu louie | louis ludwig ludovick lewis
luella: lu lou ella lulu lula | louella
luke: luc lukey | lucas lukas
lunetta: nettie |
lurana: lura |
luther: luke lute loot lou |
lydia: liddy lyddie lyd lyddy liddie lidda | lidia lyda
lyman: ly |
lynn: lyn lin | lynne
mabel: may mab belle mae mabs mabbie mehitabel | amabel mable maybelle maible mabelle
macdonald: mac mack |
mackenzie: kenzie mac mack ken |
madeline: maddie lena maddy mad lina magda maggie madge madelina middie madlen | madeleine madelyn magdalene madelaine madalyn madelene madelin magdalena madelon madlyn
madison: maddie maddy mad | maddison
magdalene: lena maggie magda maddie madge magdelina madlin | magdalena madeline magdalen magdalina magdalin magdelene maudlin
magnus: mag |
mahala: hallie haley hala hally mahaley | mahalah mahalia
makayla: kayla mickey mac | michaela mikayla
malachi: mal mally | malachy malakai
malcolm: mal malc colm mac mally malkie calum colum | malcom maolcolm
malinda: lindy lin lindie mindy linda mally | melinda
mallory: mal |
malvina: vina mal vinnie mally viney | melvina
manasseh: mana nace | manasses
mandy: | amanda
manerva: minerva nerva eve nervie minnie |
manuel: mannie manny | emmanuel
marcella: marcie marcy cella | marcelle marcela marceline marcelina
marcellus: cellus marc | marcel
marcia: marcie marcy marci mercy | marsha martia
marcus: marc mark marky | markus marcos marco
margaret: maggie meg peggy margie marge greta rita daisy madge mags peg maisie meta mamie margo midge meggie mog mysie gretta metta meggy pegeen magge daisie gritty mag magg maggy maisy marg margy megs madgie muggie pegg peggie peggoty peggotty retta rittie gret grettie mugsy maidie maretta mogg mege gritta mae magsie gretel mim | margery marjorie margarita margot marguerite gretchen margret margaretta margarette margarett margerie margit margarite margharita margareta margarete margrete margeret margarethe mairead marget margrit marguerita megan marjory
margery: marge margie madge meg peggy marg midge maisie mag | marjorie margaret margerie
marguerite: margo maggie daisy rita | margaret
maria: mia mimi molly polly mitzi ria mamie moll may mollie mae | mary marie mariah maryam marya miriam marija mariya
marian: may mamie | marianne marion maryann maryanne mariana marianna mariann maryan marien
marianne: ann annie mari | marian maryann marianna marion maryanne mariana
marietta: mary etta polly molly ria may maria mae mariah | mariette
mariette: mary etta | marietta maria
marilla: rilla |
marilyn: mary lynn lyn merry | marylyn marlyn maralyn marilynn merilyn maralin
marina: mari rina | marena
marion: may mamie molly mae marie | marian
marissa: rissa mari issy | marisa merissa maritza
marjorie: marge margie madge marj meg midge jorie marje margy meggie margo peg peggy | marjory margery margaret margarie marjery margerie
mark: marky | marcus marc marco marek
marlene: lena marley marly lene marla | marlena marleen
marlon: marl |
marsha: marcie marcy | marcia
marshal: marsh |
marshall: marsh |
martha: marty mattie matty mat patty marti marthy patsy pattie marth mart patsie | marthe marta martie
martin: marty mart martie | martyn marten martinus martino
martina: tina marty | martine
marvin: marv merve marve | mervin merv
mary: molly polly mamie may moll mae mimi mitzi mollie pol minnie maisie mame poll marie ria masie mally mal malle marica meg mer molley pollie polley mare mim maretta mayme mamy mima mari merry | maria mariah maura marietta moira maureen mairi marye miriam mariam maryam mariya marya marja mariamne moya maire mair muire marika mara
matilda: tilly mattie tilda matty till maddy mat tillie maddie matt patty tilla tish til tild maudie pat tildy | mathilda maude mathilde maud mattilda
matthew: matt matty mat thias mattie matthy thys thies | matthias mathew mathias matthieu mateo mathieu matteo mattheus mattias
matthias: matt matty thias mat thies | mathias matthew matias mattias
maud: maudie maudy maudlin | matilda maude mathilda
maureen: mo reenie maura rennie | maurine maurene moreen moira mary
maurice: morrie mo maury morry mossie moe morey mossy | morris moritz mauritz morice morriss mauricio
mavis: mave mavie |
maximilian: max maxie maxim | maximillian
maxine: max maxie maxi |
maxwell: max |
maya: | maia
megan: meg meggie meggy | meghan meaghan margaret meagan
mehitabel: hetty mitty mabel hettie hitty hitabel bella hittie hatty mitta | mehetabel mehitable mehetable mehitabelle
melanie: mel lanie mellie melly mellia lani | melany melonie
melchizedek: mel dick zadock |
melicent: milly lissa mellie missy | millicent
melinda: mindy linda lindy mel lin lynn lindie mindie mellie lynne | malinda
melissa: mel lissa missy lis millie mellie lisa milly misia missie lissie | melisa mellisa melisse
melody: mel dee lodi mellie |
melvin: mel vin | melvyn
melvina: vina mel mell | malvina
mercedes: mercy sadie merci mercie |
mercy: merce merry | mercie mercedes
meredith: merry |
merrill: merry |
mervyn: merv | marvin mervin
metabel: hitty | mehitabel
micah: mike mick mic | micaiah
micajah: cage cajah |
michael: mike mick mickey mikey mitch micky mikie mickie mic mikel mich mickel misha midge | micheal michal mychal michel mikael mikhail miguel michele mihai micheil
michelle: shelly shell mickey chelle micki shel shelley shellie mish miche mitch michie | michele micaela michaela michella mishelle
mildred: millie milly mil mid mell midge | mildrid
miles: | myles milo
millicent: millie milly missy lissa mel mill milla mil mellie | melicent melisent millisent melisande milicent
milo: | miles
milton: milt |
mina: | wilhelmina
mindwell: minnie mindy |
minerva: minnie nerva mina nervie eve | menerva
mirabel: mira bella mab belle | mirabella marybelle
miranda: mandy randy mira mandie mirandy myra mandi | maranda
miriam: mim mimi mitzi mira mirry mollie molly miriah mame mamie | miryam mariam maryam mary myriam maria
mitchell: mitch mitchel |
moira: moy | maura moyra mary maire
mona: | monica
monica: mona monnie monna monny nikki | monique monika
montague: monty mont | montagu
montgomery: monty gum mont |
mordecai: mord mordy cai dick mort |
moreen: | maureen
morgan: mo mog |
morris: morry mo morrie | maurice
mortimer: mort |
moses: mose moss mosey moe | moshe moyses
muriel: mur mirry murie | meriel merriel muirgheal
myra: | mira
myron: ron ronnie |
myrtle: myrt myrtie myra mert kitty | myrtilla
nadezhda: | nadia
nadine: nadie deenie naddie nada dee | nadia
nancy: nan nance nanny nannie annie | ann anne nancie
naomi: nomie omi nomi omie oma ney nay | noemi noami noemie
napoleon: nap leon nappy pole |
natalie: nat nattie tally talia natty nettie tallie | natasha nathalie natalia nathalia natalya natalee nataly
natasha: tasha nat tash | natalie natalia
nathan: nate nat natty nattie | nathaniel nathen
nathaniel: nate nat than natty nath nattie thaniel thannie | nathanael nathanial nathan
nehemiah: nemiah miah |
neil: | neal neill niall niel
nelson: nels nell nelse |
newton: newt |
nicholas: nick nicky nico klaus claus cole nic claas claes nickie nik nikki nicko colas nicol klaas nichol | nicolas nickolas nicolaus nikolaus nikolas niklas nicolaas nickolaus nicolo nikolai nicholaus niccolo colin nicholls
nicodemus: nick nicky demus | nicodemo
nicola: nicky nic nikki | nicole
nicole: nicky nikki nic nicki cole nole colie nica colette | nicola nicolette nichole nikole nicholle nicolle
nicolette: nicky nic |
nigel: nige nidge nig |
noel: nollie |
nora: norrie nonie noreen norry | norah honoria
norbert: bert norb nobby bertie |
noreen: norrie | norene norine nora
norman: norm normie norrie | normand
obadiah: obie obe diah obed oby biah | obediah
obedience: biddie beda beedy bede |
octavia: tavia tave tavy occie octie |
octavius: tave tavy tavius occie |
odette: | odetta
odile: | odilia ottilie
olga: ollie |
olive: ollie livia nollie livie nolly liv |
oliver: ollie ol olly noll nolly oll | olivier olliver
olivia: liv livvy ollie livia nollie livy livie lib livvie nolly via | olyvia olivie oliva
olympia: lympia pia olly |
ona: | una
ophelia: phelia ophie philie opie | orphelia
oralie: ora |
orlando: lanny orly lando rolly rollo | roland
orphelia: phelia | ophelia
orphy: orpha | orpah
orson: orsie |
oscar: ozzy ossie oz |
oswald: ozzie waldo ossie oz os ozzy |
otis: ode |
otto: | otho odo
owen: | eoghan owain ewan
pamela: pam pammy pammie mela ella | pamella pamelia permelia pamila
pandora: dora |
parmelia: melia milly | permelia pamelia pamela
parthenia: thenie parthy teeny parsuny pasoonie phenie tenie parthie | parthena
patience: pat patty pattie patia |
patricia: pat patty tricia trish patsy pattie trisha triss tish paddy patte patsie trix tricie patti pati paddie trixie | patrice patrica patrizia
patrick: pat paddy patsy pad paddie packy pate pakky | padraig patric patrice patricio
paul: pauly |
paula: paulie polly lina | paulina pauline pauletta paulette
paulette: paulie | paula pauline
paulina: polly lina paulie | pauline paula
pauline: polly paulie pauly lina | paulina paulette paula
pearl: perlie pearlie | perle
peggy: peg | margaret
peleg: leg |
penelope: penny pen pennie neppie nappy nelly nell penney | penelopie
percival: percy perce perse percey val | perceval percyvall parsifal
percy: perce perse | percival
peregrine: perry perrie pere | peregrin
permelia: melly milly mellie | parmelia pamela
pernetta: nettie |
perseverance: percy |
persis: percy perse |
peter: pete petey pate pat petie peterkin perkin | piers pierce pearce pieter pierre pedro pietro petrus peder peadar
petra: pet | peta petrina
petronella: nellie pet parnel nell petra nella nel | petronilla pernel parnell peronel petronel
philadelphia: delphia phily delphi delpha delphie phil philly | adelphia
philander: phil andy |
philena: lena |
philetus: leet phil |
philinda: linda lindy lynn |
philip: phil pip flip philly pippo | phillip phelip filip philippe philipp
philippa: pippa pip pippy phil phillie phillipa | phillippa philipa philippina
philomena: mena phil philly mina menie | filomena philomina philomene philumena
phineas: finn phin fin | phinehas phineus
phoebe: fee fifi bebe phebie | phebe pheobe febe
phyllis: phil phyll phylli phillie philly phyl | phillis phyllida philis phillida phylis
pierce: | peter piers pearce
pleasant: pleas ples |
pocahontas: pokey |
polly: poll | mary
portia: | porsha
posthumus: humus |
prescott: pres scott scotty |
preston: pres scotty |
primrose: prim rose rosie |
priscilla: cilla prissy cis silla priss cissy prissie pris cillie sila prish prisk | prisca precilla pricilla prissilla
prudence: prue prudy pru prudie prud pruda purdy |
quentin: quent quin | quinton quintin quinten quintus
quincy: quin |
rachel: rach rae ray shelly shelley rachie raye shell ratch rachey | rachael racheal raquel rachell raechel rahel
ralph: raphe raff | rolf rafe raoul rolph
ramona: mona romy rae | raymonda
randall: randy rand | randolph randal
randolph: randy rand dolph ran | randall randolf randal
raphael: raph rafe raff | rafael raffaele rafaele
raquel: | rachel
raymond: ray rae raymie raim | raymund ramon redmond raimund
rebecca: becky becca bex beck bec beckie becs becka beckey becci beccy riba bekah | rebekah rebeckah rebekka rebeca reba rivka
regina: gina reggie reggy ina gine rae | reina
reginald: reg reggie ron ronnie rex reggy naldo renny regi | reynold reinhold
relief: leafa liefy leafy |
renata: rennie rena | renee
rene: renny |
renee: rennie rae ren | renata rena
reuben: rube ben ruby | ruben rubin reubin rueben
reynold: reg rennie | reginald reinhold reynard
rhiannon: rhi |
rhoda: rodie ro rhodie | roda
rhonda: ronnie ron | ronda
rhys: | rice reece reese rees
richard: rick dick ricky rich richie dickie dickon rickie rickey ritchie dickson hick hickon dicky dix hitch richey ritch dickey | ricardo riccardo ritchard ricard richerd rickard
robert: rob bob bobby robbie bert hob bobbie dob dobby bo rab rabbie robby bobbi robbi nob hobkin rober robb rop | rupert roberto robertus robart robt ruprecht robin
roberta: bobbie robbie bertie bobby berta bert bobbi robby rob bob robyn | robin robertina
roberto: bob | robert
robin: rob bob robbie | robyn robert
robinson: rob robin |
rochelle: shelly rochie shell |
roderick: rod roddy rick erick ricky roddie rodk | rodrick roderic rodric rory ruairidh
rodger: rod | roger
rodney: rod roddy roddie |
roger: rodge hodge rod roge | rodger rogerio
roland: rollie rolly rolo roly lanny rollo rolley rowley lannie | rowland rolland orlando
ronald: ron ronnie ronny roni renny naldo | ranald raghnall
rosabel: rosa belle roz rose | rosabella rosabelle
rosabella: rose bella roz belle | rosabel
rosalie: rose rosie ros rosa rosey roz rosy | rosalia roselie
rosalind: rose roz ros rosie linda lindy lynn rosa lin | rosalyn rosalinda rosaline rosalin roselyn rosalynd roslyn rosalinde roselind
rosamund: rose rosie ros roz rosa rosy mundy | rosamond rosemond rosamunde rosemund
rosanna: rosa roxy rose anna rosie | roseanna rosannah roseann rosana
roscoe: ross |
rose: rosy ro rosey | rosa rosie rosina roza rois rosetta roisin
roseanne: rose ann rosie anne anna rosy | rosanna roseanna rosanne roseann rosana rosannah
rosella: rose ella zella |
rosemary: rose romy rosie marie mary rosa rosey rosy roma | rosemarie
rosetta: rose etta rosie |
rosina: sina rose rosie rosy | rosa rosena
rowan: ro | rowen
rowena: ro weena rowie | rowenna
roxanna: roxy roxie rose roxey | roxanne roxana
roxanne: roxy rox roxie rose | roxanna roxana roxane
roy: | leroy
royal: roy |
rudolph: rudy dolph rollo rudi dolf dolphus olph | rudolf rudolphus rodolph rodolfo rolf
rudolphus: dolph rudy olph | rudolph
rufina: fina rue |
rufus: rufe |
rupert: rupe rup | robert ruprecht rupprecht
russell: russ rusty rus | russel
ruth: ruthie ruthy | ruthe
ryan: ry |
sabina: | sabine
sabra: sabe sabey |
sabrina: brina rina bree sabby |
sadie: | sarah
sally: sal | sarah
salome: sally sal sallie loomie loam | salomea shulamit
salvador: sal |
samantha: sam sammy mantha sammie samm |
sampson: sam sammie | samson
samson: sam sammy | sampson
samuel: sam sammy sammie samy sammey saml | samual shmuel
samuela: sam | samuella
sandra: sandy sandi sandie | alexandra sondra xandra
sarah: sally sadie sal sallie sadye sallye sade sarrie saddie salley sairey sarey sady sari sarina sas sukey zara | sara sarai sarra sarita zarah sorcha sarahann
savannah: savvy | savanna
scott: scotty scottie |
sebastian: seb bas bastian sebby bass | sebastien sabastian
selina: lina celia lena sela selly | celina selena salina selene celine
selma: | anselma
septimus: sep seppy |
serena: rena reena | serina serene
seymour: sy morey |
shadrach: shad shade shady | shadrack
shannon: shan shanny |
sharon: shar shaz shari sherry sha sherri shary | sharyn sheron sheryn sharron sharen
shaun: | sean shawn
sheila: sheily | sheelagh shelagh sheelah shiela cecilia sile
sheldon: shel |
shelton: shel shelly tony |
sheridan: sher dan danny sherry |
sherwin: wyn sher |
shirley: shirl sherry sheryl | shirlee shirlie shirleen
sibyl: sib sibby sibbie syb | sybil sybilla sibilla sibylla sybella
sidney: sid syd siddy siddie cid | sydney
sidonie: sid sidney |
sigismund: sig ziggy | sigmund siegmund zygmunt
sigmund: sig ziggy siggy | sigismund siegmund
sigrid: siggy |
silas: si sy | sylvanus silvanus sylas
silence: liley lence |
silvanus: silas sy van | sylvanus silvain
silvester: si sly vester vest sil sy vessie | sylvester silvestre
simeon: si sim sion sy simmie | simon simion
simon: si sim simmy sy simie | simeon symon
simone: simmie mona | simona
smith: smitty |
socrates: crates |
solomon: sol solly sal salmon sollie | saloman salomon suleiman
sonia: sonnie | sophia sonya sonja
sophia: soph phia sophy sophi fifi phie sophey | sofia sophie sofie sonia sophya
sophronia: fronie sophie phronie frona frony phrony sophy soph frone |
spencer: spence |
stacy: stace | stacey
stanislaus: stan |
stanley: stan |
stella: essie stell | estella estelle stela
stephanie: steph stevie steffie fanny stef steffi annie steffy stephie stevi stephy | stefanie stephania stephany stefania estefania stephana
stephen: steve stevie steph ste step stevey stevenson stephie steeny steenie | steven stephan stefan etienne stephon stefano steffen steafan
stewart: stu stew | stuart
stuart: stu stew | stewart
submit: mitty |
sue: | susan
sullivan: sully van |
susan: sue susie suzy sukey suke zan sanna suzie suzi sudie sukie susey susy sooky siss su suse zuzu suky susi sookie | susanna susannah suzanne suzanna suzan susana suzannah susann suzette siusan susette shoshana zuzana
susanna: sue susie suzy sukey sanna suky susy suzie sukie suse sudie | susannah susan suzanne susana suzannah zsuzsanna
suzanne: sue susie suzy zanne suzie suze | susan susanna suzanna suzan
sybil: sib syb sibbie sibby | sibyl cybil sibylla sybilla cybill sybille
sydney: sid syd | sidney
sylvanus: sil van si syl | silvanus
sylvester: sy sly vest vester syl si vessie | silvester
sylvia: syl sylvie silvie silvy silver | silvia silva sylva
tabitha: tabby bitha tabbie | tabatha
talia: tally |
talitha: taly litha |
tamar: tammy tamma | thamar tamara
tamara: tammy tam mara tammie tamra | tamar
tamsin: tam tammy tamsy | thomasina
tanya: tan | tania tatiana tanja tonya
tasha: tash | natasha
taylor: tay |
temperance: tempy tempie tempey temp tempe |
terence: terry torrance terrie | terrence terrance terance
teresa: terry tess tessa tracy tessie terri tressa resi teri terrie tessy trissie tracie tre treza tres | theresa therese tracey theresia terese tresa treasa teresia tereza
terrell: terry |
thaddeus: tad thad taddy taddie thaddy | thadeus tadhg thady
thankful: thanky |
thelma: thel |
theobald: theo | tibald tybalt tobald thibault
theodora: dora theo teddy thea doro dory dot theodosia theodo dolly | feodora theda
theodore: theo ted teddy tad tedd teddie tud dory teo teodor | theodor tudor feodor fyodor teodoro
theodoric: derrick ric ted | derek dietrich theodorick terry thierry
theodosia: dosia theo dosie docia theda dotie |
theodosius: ted |
theophilus: theo ophi phil theophil | theophile theophilo
theresa: tessie tess tessy terry tracy thursa tressa trissie terrie teri tracie tes terri tresa | teresa tereza treasa terese theresia
thirza: | tirzah thurza thirsa
thomas: tom tommy thom tomkin tommie thos tam tammy tammie tomme massey tommey tomi | tomas tommaso tomos tomasz thomass
thomasina: tammy thom tommie tamsin sina |
thomasine: tommie tamson tamzine sina tamzen | thomasina thomasin tamsin tamasin thomazine
tiffany: tiff |
tilda: | matilda
timothy: tim timmy timmie timo | timotheus timothe tadhg tymothy
tina: | christina
tobias: tobe bias tobi tobey | tobiah toby tobit
tracy: trace tracie | teresa tracey theresa
tranquilla: trannie quilla |
travis: trav |
trevor: trev |
trinity: trin trini |
tristan: tris | tristram tristen
tristram: tris | tristan
trudy: trude | gertrude
tryphena: phena triphy phenie triffie trypheny tryffie | triphena
tryphosa: phosie phosy tryphy |
tucker: tuck |
tyler: ty |
tyrone: ty ron |
ulysses: lyss uly lysses sy | odysseus
unity: una unnie |
uriah: riah uri | urias
ursula: ursie sulie ursa sula usley nula ursel ursy ursly | ursella ursley ursola
valentina: val tina vallie | valentine
valentine: val felty vallie valentia | valentin valentyn
valeria: val valeri | valerie
valerie: val vallie valeri valli lerie | valeria valery valarie valorie
vanburen: buren |
vandalia: vannie |
vanessa: nessa van vannie essa nessie vanna nessy ness |
velma: | wilhelmina
verena: vera rena |
verity: very |
vernisee: nicey |
vernon: vern vernie |
veronica: vera ronnie ron ronna vonnie roni nica franky frony ronny nicky | veronika veronique
vesta: essie vessie |
vicente: vince | vincent
victor: vic vick tor vicky victer | viktor vittorio
victoria: vicky tori vic vick torie torrie vickie toria vikki vicki torry torey viccy vix vikky tory viki | viktoria victorine vittoria victoire
vincent: vince vinny vin vincy vinnie vint vinson cent | vincente vincentius vincenzo
vincentia: vina vinney | vincenza
viola: vi ola vy | violet violetta
violet: vi vy lettie letty letta lette | violetta violette viola
virgil: virg virge vergie | vergil
virginia: ginny ginger jinny virgie gina ginnie verge virge ginney jennie vergie vergy jinnie jinsey ginna | virginie verginia
vivian: viv vivi viva vivvy vi | vivien vivienne vyvyan viviana viviane bibiana
wallace: wally wal wall wallie | wallis
walter: walt wally wat watt wallie watty wattie wal | walther wouter gualtiero gauthier
washington: wash |
webster: webb |
wendell: dell wen |
wendy: wen | gwendolyn
wesley: wes wess | westley
whitney: whit |
wilbert: wil will bert willie | wilburt
wilbur: wil will willie wilber |
wilda: willie |
wilfred: will fred wil wilf freddie willie wilfie wilfy | wilfrid wilfrido
wilhelmina: mina minnie willie billie wilmett willa helmi elma willy minna min mamie minny helmina wil wilmina guilielma velma | wilhelmine williamina wilma wilhemina guglielma
william: will bill billy willy willie billie wil wills bil willi billey wm willis wilks willkin billi wilkin | wilhelm willem guillaume guglielmo guillermo liam wiliam gwilym vilhelm
williamina: willie mina minnie ina wilma | wilhelmina
willis: will willy willie bill |
wilma: will billie willie | wilhelmina
wilmer: will willie |
wilson: will willie |
winfield: win winny field winnie |
winifred: winnie freddie fred win winny wynn una wynne winnet winney freddy freda | winnifred winefred winefride gwenfrewi winifrid wenefred
winnifred: winnie | winifred
winston: win winny |
winton: wint |
woodrow: woody drew wood woodie |
xavier: xav zave javy |
yvette: vettie |
yvonne: vonnie von vonna yvie vonny | evon ivonne yvonna evonne
zachariah: zach zack zac zachy zech zechy zakk zeke | zachary zechariah zachery zackary zacharias zacharia
zachary: zach zack zac zak zachie zech zachery | zachariah zackary zacharias zechariah
zadock: zad |
zebedee: zeb |
zebulon: zeb lon zebulen | zebulun
zedediah: zed | zedekiah
zedekiah: zed diah | zedediah
zelda: zel | griselda
zenobia: nobie zena zen |
zephaniah: zeph zephy |
zerubabel: zerub | zerubbabel
zilpha: zilphie | zilpah
zipporah: zippy zip | zipora
zoe: zo | zoey zoie
`;
