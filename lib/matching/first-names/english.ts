/** English first names: `name: short forms | other English spellings`. See `../first-names.ts` for how lines are read. */
export const english = `
aaron: ron ronnie | aron arron aharon
abel: abe |
abigail: abby gail nabby | abigayle abbigail avigail
abraham: abe bram ham abie | avraham avrom
ada: addie |
adam: ad ade | addam
adelaide: addie della ada heidi adie dell | adeline adela adele adelia adeliza adella adelina
adolphus: dolph adolf | adolph
adrian: ade | hadrian
adrienne: | adriana adrianna adrianne
agatha: aggie |
agnes: aggie nessa nest | inez annis
aidan: aid | aiden ayden
aileen: lena | eileen ailene ilene
alan: al | allan allen alyn
alastair: al alec | alistair alister alasdair alexander
albert: al bert bertie albie | elbert
alberta: bertie allie |
alexander: alex al sandy xander lex alec eck alick sander ally | alexandre
alexandra: alex sandy sandra lexi lexie xandra sasha allie alexa alix drina | alexandria alexandrina alessandra
alexis: alex lex lexi lexie |
alfred: alf alfie fred al freddy |
alfreda: freda alfie fredda |
alice: ali allie | alicia alisa alyssa alison allison alys alisha
allison: ally allie | alison alyson alisson
alonzo: al lon lonnie lonzo | alphonso alfonso
amanda: mandy manda mandi |
ambrose: brose |
amelia: amy millie mia mel emmy | emelia amalia
anastasia: stacy ana annie stace | anastacia
andrea: andie drea rea andi |
andrew: andy drew dandy | anders
angela: angie ang angel | angelina angeline
angelica: angie | angelique
angus: gus |
ann: annie nan nancy nanny nance nannie hannah anita ana | anna anne hanna annette anya
annabelle: bella belle anna annie ann | anabelle annabel annabella anabel arabella
anthony: tony ant | antony antonio anton
antonia: toni tonya netta | antoinette
arabella: bella belle ara bel | arabelle orabella annabel
araminta: minty minta |
archibald: archie arch baldie |
ariana: ari | arianna ariadne
arlene: arly lena | arlena arleen
arnold: arnie arn |
arthur: art artie |
ashley: ash |
ashton: ash |
aubrey: bree aub |
audrey: audie dee aud | audra
august: gus augie gussie | augustus
augusta: gussie gus tina |
augustina: tina gussie |
augustine: gus gussie | augustin austin
aurora: rory ora |
barbara: barb barbie babs bab bobbie | barbra barbary
barnabas: barney | barnaby barnabus
barry: baz bazza |
bartholomew: bart bat barty tolly mees |
beatrice: bea trixie trix bee beattie triss | beatrix beatriz
belinda: bell bella lindy linda lynn lin |
benedict: ben benny bennet | bennett
benjamin: ben benny benji jamie benno | benjiman
bernadette: bernie detta etta berny nettie |
bernard: bernie barney berney bern nardy | barnard
bernice: bernie berny | berenice
bertha: bert bertie | berta
bertram: bert bertie |
bertrand: bert bertie |
bethany: beth |
beverly: bev | beverley
bonnie: bon bunny |
bradford: brad ford |
bradley: brad |
brandon: bran |
brendan: bren | brendon
brian: bri bry | bryan bryant brien
bridget: biddy bridie bride bridgie delia biddie | brigid bridgit breda brigit
bryce: | brice
byron: ron by |
callum: cal | calum
calvin: cal vin vinny |
cameron: cam |
camilla: millie cam cammie | camille
campbell: cam |
candace: candy | candice
carmela: carm mel | carmella
carmen: carm |
carol: carrie | carole caryl
caroline: carrie caro lina lynn line callie cassie | carolina carolyn carol carole carolyne
cassandra: cassie sandy sandra sandi cass |
cassidy: cass cassie |
catherine: cathy kath cate cat kate kathy katie kay kit kitty trina kat cassie rina katy | katherine kathryn catharine cathryn katharine kathrin katheryn kathleen cathleen caitlin kaitlyn katelyn catriona katrina
cecilia: cis cissy sissy celia cec ceci sis | cecily cecile sheila cicely
cedric: ced rick ceddy |
charity: cherry |
charles: charlie chuck chas chaz chip chazza charley | karl carl
charlotte: charlie lottie lotte lotty char chattie totty | charlotta charlene
charmaine: char |
chelsea: chel |
cherie: sherry cher | sherie
chester: chet |
chloe: clo cloe |
christabel: chris bell christy |
christian: chris christy | kristian
christina: chris chrissie christy tina kris kirsty xina crissy kit | christine kristina kristine kirsten christiana christiane kristen kristin
christopher: chris kit topher kris kester christy | kristopher kristoffer cristopher
clara: | clare claire
clarence: clare |
clarinda: clara linda |
clarissa: clare rissa | clarice clarisse
claude: | claud
clay: | clayton
clayton: clay clayt |
clement: clem clemmie |
clementine: clem clemmie tina | clementina
cleopatra: cleo |
clifford: cliff ford |
clifton: cliff |
clinton: clint |
clotilda: tilda clo |
cody: | codie
constance: connie con |
cordelia: delia cordy dell | cordelle
corinne: cora | corinna
cornelia: nelly corny nell nelia cornie |
cornelius: neil con corny neal conny niel |
courtney: court |
curtis: curt | kurtis
cuthbert: bert cuddy cuth |
cynthia: cindy cyndi thia |
cyril: cy |
cyrus: cy |
dalton: dal |
damian: damo | damien damon
daniel: dan danny dani | danial
danielle: dani danny ellie | daniella daniela danyelle
daphne: daph |
darlene: darla lena | darleen
darrell: darry | daryl darryl
darren: daz dazza darry |
david: dave davy davey dai |
davina: vina davy | davida
dean: deano |
deborah: deb debbie debby debs | debra debora devorah
deidre: dee deeda | deirdre
delbert: del bert |
delia: dee |
delilah: lila |
delores: lola dee dell dolly lolly | dolores deloris
delphine: del delphie delphy | delphina delphia
demetrius: demetri | dimitri
denise: dennie | denice denyse
dennis: den denny | denis
derek: del derry rick rik | derrick dereck
desiree: des desi dez |
desmond: des desi |
dewey: dew |
diana: di didi dee | diane dianne dyan
diedrich: dick |
dinah: di |
dominic: dom nick nic domi | dominick
donald: don donny donnie |
donna: donnie |
donovan: don van donny |
dora: dorrie dory |
dorian: dory |
doris: dorrie dory dolly dorie |
dorothy: dot dottie dolly dora dodie dee dory dolley dorthy thea dotty doll | dorothea dortha dorathy
douglas: doug dougie |
drusilla: silla dru cilla |
duane: | dwayne dwane dewayne
dudley: dud |
duncan: dunc dunk |
dustin: dusty |
earl: earlie |
earnest: ernie | ernest
ebenezer: eben ben eb ebbie |
edgar: ed eddie ned |
edith: edie edy | edyth edythe editha
edmund: ed eddie ted ned teddy | edmond
edward: ed eddie ted teddy ned ward eddy neddy |
edwin: ed eddie ned win | edwyn
edwina: eddie win winnie |
egbert: bert eggie |
elaine: lainie laney elly elaina ella | elena helaine
eldon: | elden
eleanor: ellie nell nora ella nelly elly leonora el nellie | eleonora elinor eleonore elenor elnora ellenor lenora elanor
elias: eli | elijah
elijah: eli lige ely lijah | elias
elisha: eli lish lisha | elysha
elizabeth: liz lizzie beth betty betsy bess eliza libby lisa elsie elle ella lilibet bette bessie betsey lizbeth lib liza lise lilly bet betta tibby bitsy elspeth ellie els bettie betz lizzy bella | elisabeth isabel isabella lisbeth elise isobel elsa elsbeth
ella: ellie el nelly |
ellen: nell nellie nelly ellie lena elle | helen ellender elen helene
elliot: el | elliott eliot
elnathan: nathan nate |
eloise: lou | heloise elouise
elsie: | elsa
elton: el |
elvira: elvie vira |
emeline: em emmy lina | emmeline emiline
emerson: em |
emily: em emmy millie milly | emilia emilie
emma: em emmy emmie |
emmanuel: manny manu | emanuel manuel immanuel
ephraim: eph |
erasmus: ras rasmus eras |
eric: rick ricky | erik erich erick
erica: ricky rica riki | erika
ernest: ernie ern | earnest
ernestine: erna tina ernie | earnestine
estella: stella essie | estelle
esther: hettie essie hester ess hetty | ester hesther
ethel: effie |
ethelbert: bert |
eudora: dora dory |
eugene: gene |
eugenia: genie gene jenny | eugenie
eulalia: lally lalia eula | eulalie
eunice: nicie |
eustace: stacy |
eva: evie | eve
evangeline: eva lina vangie |
evelyn: evie eve ev | eveline evelina
ezekiel: zeke ez |
ezra: ez |
faith: fay |
felicia: lish fel fee |
felicity: flick fliss lissie fee |
ferdinand: ferdie fred freddie nandy | hernando
fidelia: delia fiddy fee |
finley: fin finn | finlay
fiona: fi fee |
fletcher: fletch |
flora: florrie flo |
florence: flo florrie flossie floss |
frances: fran frannie francie fanny frankie franny sis francine cissy fan fannie | francesca
francis: fran frank frankie |
franklin: frank |
frederica: fred freddie freda rica ricka fritzi | frederika frederikke
frederick: fred freddie freddy fritz rick fredric ricky | fredrick frederic frederik
gabriel: gabe gab gabby |
gabrielle: gabby gabi gab gay gabie bry ella ellie | gabriella gabriela
gareth: gaz gary gazza |
garrett: gary garry | garret
gary: gaz gazza gar | garry
gavin: gav |
genevieve: jenny gen viv viev eve ginny neva |
geoffrey: geoff jeff jeffy | jeffrey jeffery jeoffrey
george: georgie geordie dod |
georgia: georgie gina | georgina georgiana georgette georgianna georgene
gerald: gerry jerry gerrie | jerald gerold jerrold
geraldine: gerry jerry dina gerrie deenie |
gerard: gerry jerry | gerhard
gertrude: gert trudy gertie trudie gatty tru trudi |
gideon: gid |
gilbert: gil bert gib |
giles: | gyles
gillian: gill jill jilly | jillian
ginevra: ginny | guinevere
gladys: glad |
glenda: glen |
glenn: | glen
gloria: glory |
gordon: gordy |
grace: gracie gray | gracia grayce graciela
graham: gram | graeme
gregory: greg gregg | gregor
greta: | gretchen gretel margaret
griffin: griff | griffith
griffith: griff |
guinevere: gwen jenny | jennifer
gwendolyn: gwen wendy winnie gwennie lynn | gwendolen guendolen
gwenllian: gwen |
hannah: anna nan ann nanny | hanna
harold: harry hal |
harriet: hattie hatty harry etta hettie hat tatty | henrietta harriett
harrison: harry |
harvey: harv |
helen: nell nellie lena ella ellie nelly ellen nel | helena elena helene hellen
henrietta: hattie hettie etta etty henny retta netta nettie hatty yetta | harriet henriette
henry: harry hank hal hen | henri
hepzibah: hepsy hepsie | hephzibah hepsibah
herbert: herb bert herbie |
herman: herm manny | hermann
hester: hetty hettie essie | esther
hezekiah: hez ki |
hilary: hil hilly | hillary
hiram: hi hy |
honora: nora norah honor | honoria
horace: horry | horatio
howard: howie ward |
hubert: bert hub bertie |
hugh: hughie huey hew | hugo huw
humphrey: humph |
ida: idie |
ignatius: iggy nace nate |
immanuel: manny |
imogen: immy immie | imogene
india: indy |
irene: rena renie |
irving: irv erv | irvin
irwin: irv | erwin
isaac: ike zac zak ikey | izaak isaak
isabel: bella belle izzy ibby tibby isa bell issy bel ib libby | isabella isabelle isobel ysabel elizabeth
isadora: dora izzy issy | isidora
isaiah: ike zay |
isidore: izzy | isador isadore
jabez: jabe |
jacinta: jacy cinta |
jackson: jack |
jacob: jake coby jakey jay jack | jacoby
jacqueline: jackie jacqui jack lina lyn | jacquelyn jaclyn jacklyn jaqueline
jaden: jay | jayden
james: jim jimmy jamie jem jimbo jay jimmie |
jane: janie janey jen jenny jinny jean janet | janice jayne
janet: jan jessie nettie jennet netta jenny jess janie jean | janette jeanette jane
janice: jan | janis janyce janiece
jared: jed jerry jare | jarod
jasmin: jas jaz jazz mina |
jasmine: jaz jas | yasmin jasmin
jason: jay jase |
jasper: jazz |
jean: jeannie jeanie jenny | jeanne
jeannette: jean jan nettie janet jeannie netta | jeanette janette
jedidiah: jed | jedediah
jefferson: jeff sonny |
jeffrey: jeff geoff jeffy | geoffrey jeffery
jemima: mima jem jemmy | jemimah
jennifer: jen jenny jenna jennie jinny | jenifer jenefer
jeremiah: jerry jem jereme | jeremy
jeremy: jem jerry jez jezza jer | jeremiah jeremias
jerome: jerry | gerome
jesse: jess jessie |
jessica: jess jessie jesse | jesica
jethro: jeth |
jill: jilly | gillian jillian
joan: joanie jo jody nonie joany | joanna johanna
joanna: jo joey jody joan | joanne johanna joann joannah johannah
jocelyn: joss jo lyn joslyn | joycelyn
jodie: jo | jody jodi
joel: joe |
john: jack johnny jonny ian jock jackie jon jonnie | sean evan hans shane
jolene: jo |
jonathan: jon jonny jonty jono johnny jonno | johnathan jonathon johnathon
jordan: jordy |
joseph: joe joey jo jos jody joss jojo | josef
josephine: jo josie joey josey fina pheeny fifi pina posy | josephina josefa
josette: josie jo |
joshua: josh jos |
josiah: jos si joe josie |
joyce: joy |
judith: judy jude judie judi | judyth
judson: jud judd |
julia: jules julie | juliet juliette
julian: jules jule | jolyon
juliana: julie jill jules | julianna julianne gillian
julius: jules |
june: junie |
juniper: june juni |
justin: just |
justine: jus tina justy | justina
karen: kaz kari | karin caren karyn
kathleen: kath kathy kay katie kate kitty |
katrina: trina kat kate kitty | catrina catherine
kayla: kay kaye | kaylee kaila
kelly: kel |
kelsey: kels |
kelvin: kel kelv |
kendall: ken kenny |
kendra: kenny |
kenneth: ken kenny |
kerry: kez |
kevin: kev |
keziah: kizzy kez kiz kizzie kissy |
kimberly: kim kimmy kym kimber | kimberley
kristen: kris kristy | kirsten kristin
kristin: kris kristy tina | kirsten kristen
krystal: krys krissy | crystal
kyle: ky |
lachlan: lachie |
lafayette: lafe fate |
lambert: bert lamb |
lancelot: lance lanny | launcelot
latoya: toya |
laura: laurie lori lolly | lora loretta laurinda
lauren: laurie ren lori loren | laurin
laverne: verna vern vernie | laverna
lavinia: vinnie vina viney lavina |
lawrence: larry laurie loren lonny lon larkin | laurence lorenzo lorence lars
leah: lee | lea
leander: lee andy |
leanne: lee annie leann | leanna
lee: | leigh
leilani: lani lei |
lemuel: lem |
leo: | leon
leonard: len lenny leo lennie | lenard leonhard
leopold: leo poldie |
leroy: roy lee |
leslie: les | lesley
lester: les |
letitia: letty tish titia lettice tisha lettie | laetitia leticia latisha
lettice: letty lettie | letitia
levi: lee |
lewis: lew lewie lou louie | louis
lillian: lil lily lilly lillie lolly | lilian liliana
lincoln: linc link |
linda: lindy lynn lin lindie | lynda
lindsay: lin lindy | lindsey
lionel: leo len |
lloyd: | floyd
loretta: lori etta retta lorrie | lauretta lorette
lorna: lorrie |
lorraine: lorrie lori rainey lorry raine | loraine
louis: lou louie lew | lewis
louisa: lou lulu louie | louise
louise: lou lulu lula | louisa
lucas: luke luc |
lucille: lu lou lucy cille | lucile
lucinda: lucy cindy lou cinda lu |
lucius: lu luce |
lucretia: lu |
lucy: lu lulu lou luce | lucia lucie lucille
luella: lu lou ella | louella
luther: luke lute |
lydia: liddy lyddie lyd |
lynn: lyn lin | lynne
mabel: may mab maybelle belle mae | amabel
mackenzie: kenzie mac |
madeline: maddie lena maddy mad lina | madeleine madelyn magdalene madelaine madalyn
madison: maddie maddy mad | maddison
magdalene: lena maggie magda | magdalena madeline magdalen
magnus: mag |
mahala: mahalia |
makayla: kayla mickey mac | michaela mikayla
malachi: mal |
malcolm: mal malc colm |
mallory: mal |
malvina: vina mal vinnie | melvina
marcella: marcie marcy cella | marcelle
marcia: marcie marcy | marsha
marcus: marc mark |
margaret: maggie meg peggy margie marge greta rita daisy madge mags megan peg maisie meta mamie margo midge meggie mog mysie gretta metta meggy pegeen magge | margery marjorie margarita margot marguerite gretchen margret margaretta margarette
marguerite: margo maggie daisy rita | margaret
maria: mia mimi molly polly mitzi ria mamie moll | mary marie mariah maryam
marian: may | marianne marion maryann maryanne mariana marianna
marianne: | marian maryann marianna marion maryanne
marilla: rilla |
marilyn: mary lynn | marylyn marlyn
marion: may | marian
marissa: rissa mari issy | marisa
marjorie: marge margie madge marj meg midge jorie | marjory margery margaret
mark: | marcus marc
marlene: lena marley | marlena
marlon: marl |
marshal: marsh |
marshall: marsh |
martha: marty mattie matty mat patty |
martin: marty mart |
marvin: marv | mervin merv
mary: molly polly mamie may moll mae mimi mitzi mollie pol minnie maisie mame poll marie ria masie | maria mariah maura marietta moira maureen mairi
matilda: tilly mattie maud tilda matty till maddy mat tillie mattilda | mathilda maude mathilde
matthew: matt matty mat thias | matthias mathew
maud: maudie | matilda maude
maureen: mo reenie maura | maurine
maurice: morrie mo maury morry mossie | morris
maximilian: max |
maxine: max maxie |
maxwell: max |
maya: | maia
megan: meg | meghan meaghan margaret
mehitabel: hetty mitty mabel hettie | mehetabel mehitable
melanie: mel lanie |
melinda: mindy linda lindy mel lin lynn | malinda
melissa: mel lissa missy lis millie mellie | melisa
melody: mel dee |
melvin: mel vin | melvyn
mercedes: mercy sadie |
meredith: merry |
mervyn: merv | marvin mervin
micah: mike mick |
micajah: cage cajah |
michael: mike mick mickey mikey mitch micky mikie mickie mic | micheal michal
michelle: shelly shell mickey chelle micki shel | michele micaela
mildred: millie milly |
millicent: millie milly missy | melicent
milton: milt |
mina: | wilhelmina
minerva: minnie nerva mina |
miranda: mandy randy mira |
miriam: mim mimi mitzi mira mary mirry |
mitchell: mitch |
moira: | maura
monica: mona monnie | monique
montague: monty | montagu
montgomery: monty |
moreen: | maureen
morgan: mo |
mortimer: mort |
moses: mose moss | moshe
muriel: mur |
myrtle: myrt myrtie myra mert |
nadine: nadie deenie |
nancy: nan nance nanny | ann anne
naomi: nomie omi |
napoleon: nap leon nappy |
natalie: nat nattie tally talia | natasha nathalie natalia
nathan: nate nat |
nathaniel: nate nat than natty nathan | nathanael
nehemiah: nemiah miah |
nelson: nels |
nicholas: nick nicky nico klaus claus cole nic colin | nicolas nickolas
nicola: nicky nic nikki | nicole
nicole: nicky nikki nic nicki cole | nicola nicolette
nicolette: nicky nic |
nigel: nige |
noel: nollie |
nora: | norah
norbert: bert norb |
norman: norm |
obadiah: obie obe diah obed |
octavia: tavia tave |
olive: ollie |
oliver: ollie ol olly noll |
olivia: liv livvy ollie livia nollie livy |
ophelia: phelia ophie | orphelia
orlando: lanny orly lando rolly | roland
oscar: ozzy ossie oz |
oswald: ozzie waldo ossie oz os |
otis: ode |
pamela: pam pammy |
pandora: dora |
parmelia: melia | permelia pamelia
parthenia: thenie parthy |
patience: pat patty |
patricia: pat patty tricia trish patsy pattie trisha triss tish | patrice
patrick: pat paddy patsy pad |
paul: pauly |
paula: paulie | paulina pauline
pauline: paula | paulina
pearl: perlie |
penelope: penny pen |
percival: percy perce | perceval
peregrine: perry |
peter: pete petey |
philadelphia: delphia phily |
philander: phil |
philip: phil pip flip | phillip
philippa: pippa pip pippy phil |
philomena: mena phil |
phineas: finn phin | phinehas
phoebe: fee |
phyllis: phil phyll | phillis
portia: | porsha
preston: pres |
priscilla: cilla prissy cis prisca silla priss |
prudence: prue prudy pru |
quentin: quent | quinton quintin quinten
quincy: quin |
rachel: rach rae ray shelly shelley rachie | rachael racheal raquel
ralph: rafe |
ramona: mona romy |
randall: randy rand | randolph randal
randolph: randy rand dolph | randall randolf
raphael: raph rafe | rafael
raquel: | rachel
raymond: ray |
rebecca: becky becca bex beck reba bec beckie becs | rebekah
regina: gina reggie reggy ina |
reginald: reg reggie ron ronnie rex reggy | reynold
rene: renny |
reuben: rube ben | ruben
rhiannon: rhi |
rhoda: rodie |
rhonda: ronnie ronda |
richard: rick dick ricky rich richie dickie dickon ricard rickie rickey ritchie dickson |
robert: rob bob bobby robbie bert robin hob bobbie dob dobby bo rab rabbie |
roberta: bobbie robbie bertie bobby berta bert | robin
robin: rob | robyn
robinson: rob robin |
rochelle: shelly rochie shell |
roderick: rod roddy rick | rodrick
rodney: rod roddy |
roger: rodge hodge rod rodger |
roland: rollie rolly rolo roly orlando lanny | rowland
ronald: ron ronnie ronny | ranald
rosabella: rose bella roz belle | rosabel
rosalie: rose rosie ros |
rosalind: rose roz ros rosie linda lindy | rosalyn rosalinda rosaline rosalin roselyn
rosamund: rose rosie ros roz | rosamond
roscoe: ross |
rose: rosie rosy ro | rosa
roseanne: rose ann rosie | rosanna roseanna rosanne
rosella: rose ella zella |
rosemary: rose romy rosie marie mary | rosemarie
rosetta: rose etta rosie |
rowan: ro | rowen
rowena: ro |
roxanne: roxy rox roxie rose | roxanna roxana roxane
roy: | leroy
rudolph: rudy dolph rolf rollo | rudolf
rufus: rufe |
russell: russ rusty | russel
ruth: ruthie |
ryan: ry |
sabina: | sabine
sabrina: brina |
salome: sally sal |
salvador: sal |
samantha: sam sammy mantha |
samson: sam sammy | sampson
samuel: sam sammy sammie |
sandra: sandy sandi sandie |
sarah: sally sadie sal sallie sadye sallye | sara sarai
savannah: savvy | savanna
scott: scotty |
sebastian: seb bas bastian |
selina: lina | celina selena
selma: | anselma
septimus: sep |
serena: rena |
seymour: sy morey |
shannon: shan shanny |
sharon: shar shaz shari sherry | sharyn sheron sheryn
shaun: | sean shawn
sheila: | sheelagh
sheldon: shel |
shelton: shel |
sheridan: sher |
sherwin: wyn sher |
shirley: shirl sherry |
sidney: sid syd | sydney
sidonie: sid sidney |
sigismund: sig sigmund |
sigrid: siggy |
silas: si | sylvanus
silvester: si sly vester sylvester vest |
simeon: si sim | simon
simon: si sim | simeon
solomon: sol solly sal | saloman
sophia: sophie soph phia | sofia
sophronia: fronie sophie phronie |
spencer: spence |
stacy: stace | stacey
stanley: stan |
stella: essie | estella estelle
stephanie: steph stevie steffie fanny | stefanie stephania
stephen: steve stevie steph ste | steven
stewart: stu stew | stuart
stuart: stu stew | stewart
sue: | susan
susan: sue susie suzy sukey suke zan sanna suzie suzi | susanna susannah suzanne suzanna
susanna: sue susie suzy sukey sanna | susannah susan suzanne
sybil: sib | sibyl cybil
sylvanus: sil van si syl | silvanus
sylvester: sy sly vest vester syl si vessie | silvester
sylvia: syl sylvie silvie | silvia
tabitha: tabby |
talia: tally |
tamara: tammy tam mara |
tamsin: tam tammy tamsy | thomasina
tanya: | tania tatiana
taylor: tay |
temperance: tempy |
terence: terry | terrence terrance
teresa: terry tess tessa tracy tessie terri tressa resi | theresa therese tracey
terrell: terry |
thaddeus: tad thad taddy |
theodora: dora theo teddy thea |
theodore: theo ted teddy |
theodosia: dosia theo |
theophilus: theo |
thomas: tom tommy thom tomkin tommie |
thomasina: tammy thom tommie tamsin sina |
tiffany: tiff |
timothy: tim timmy |
tobias: toby tobe |
travis: trav |
trevor: trev |
trinity: trin trini |
tristan: tris | tristram tristen
tristram: tris | tristan
tryphena: phena triphy phenie |
tucker: tuck |
tyler: ty |
tyrone: ty ron |
ursula: ursie sulie ursa |
valentine: val felty |
valerie: val vallie |
vanessa: nessa van vannie essa nessie |
velma: | wilhelmina
verity: very |
vernon: vern vernie |
veronica: vera ronnie ron ronna vonnie roni nica |
victor: vic vick tor |
victoria: vicky tori vic vick torie torrie vickie toria vikki |
vincent: vince vinny vin |
viola: vi | violet
violet: vi vy lettie letty viola | violetta
virgil: virg virge vergie | vergil
virginia: ginny ginger jinny virgie gina ginnie verge virge ginney |
vivian: viv vivi | vivien vivienne vyvyan
wallace: wally wal |
walter: walt wally wat watt |
wendell: dell wen |
wendy: wen | gwendolyn
wesley: wes |
whitney: whit |
wilbur: wil will willie wilber |
wilfred: will fred wil wilf freddie willie wilfrid |
wilhelmina: mina minnie willie billie wilma wilmett willa helmi elma willy minna min | wilhelmine
william: will bill billy willy liam willie billie wil wills bil |
wilson: will willie |
winfield: win winny field |
winifred: winnie freddie fred win winny wynn una | winnifred
winston: win winny |
woodrow: woody drew |
xavier: xav zave javy |
yvette: vettie |
yvonne: vonnie von | evon ivonne
zachariah: zach zack zac | zachary zechariah zachery zackary zacharias
zachary: zach zack zac zak | zachariah zackary
zadock: zad |
zebedee: zeb |
zebulon: zeb lon |
zedekiah: zed diah | zedediah
zephaniah: zeph |
zoe: zo | zoey zoie
`;
