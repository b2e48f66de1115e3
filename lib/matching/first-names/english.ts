/** English first names: `name: short forms | other English spellings`. See `../first-names.ts` for how lines are read. */
export const english = `
aaron: ron ronnie | aron arron aharon
abel: abe |
abigail: abby gail nabby | abigayle abbigail avigail
abraham: abe bram ham abie | avraham avrom
ada: addie | adah
adam: ad ade edie | addam
adelaide: addie della ada heidi adie dell | adeline adela adele adelia adeliza adella adelina
adolphus: dolph ado adolf | adolph
adrian: ade | hadrian
adrienne: | adriana adrianna adrianne
agatha: aggie |
agnes: aggie nessa nest | inez annis
aidan: aid ade | aiden ayden
aileen: allie lena | eileen ailene ilene
alan: al | allan allen alyn
alastair: al alec | alistair alister alasdair alexander
albert: al bert bertie albie | elbert
alberta: bertie allie |
alexander: alex al sandy xander lex alec eck alick sander ally | alexandre
alexandra: alex sandy sandra lexi lexie xandra sasha allie alexa alix drina | alexandria alexandrina alessandra
alfred: alf alfie fred al freddy |
alfreda: freda alfie fredda |
alice: ali allie elsie lecia | alicia alisa alyssa alison allison alys alisha elise
allison: ally allie | alison alyson alisson
almena: mena allie |
alonzo: al lon lonnie lonzo | alphonso alfonso
amanda: mandy manda mandi amy |
amber: am ambie |
ambrose: brose |
amelia: amy millie mia mel emmy | emelia amalia
anastasia: stacy ana annie stace tess tacy | anastacia
andrea: andie drea rea andi |
andrew: andy drew dandy ande | anders
angela: angie ang angel | angelina angeline angelica angelique
ann: annie nan nancy nanny nance nana nannie hannah anita ana | anna anne hanna annette anya
annabelle: bella belle anna annie ann | anabelle annabel annabella anabel arabella
annabeth: annie beth anna |
ansel: anse |
anthony: tony ant | antony antonio anton
antonia: toni tonya netta | antoinette
april: apie |
arabella: bella belle ara bel | arabelle orabella annabel
araminta: minty minta middie ruminta |
archibald: archie arch baldie balde |
ariana: ari anna | arianna ariadne
arlene: arly lena | arlena arleen
armanda: mandy |
armilda: milly |
arnold: arnie arn |
arthur: art artie |
asa: ase |
asahel: asa |
asaph: asa |
asenath: sene natty assene sennie |
ashley: ash |
ashton: ash |
aubrey: bree aub |
audrey: audie dee aud | audra
august: gus augie gussie | augustus augustine augustin austin
augusta: gussie gus tina aggy | augustina augustine
augustina: tina gussie aggy |
aurora: rory ora |
azariah: riah aze zaria |
barbara: barb barbie babs bab bobbie bar | barbra barbary
barnabas: barney | barnaby barnabus
barrett: barry |
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
bethany: beth |
beverly: bev | beverley
bianca: bee |
bonnie: bon bunny |
bradford: brad ford |
bradley: brad |
brady: brad |
brandon: bran |
brenda: brendy |
brendan: bren | brendon
brian: bri bry | bryan bryant brien
bridget: biddy bridie bride bridgie delia biddie | brigid bridgit breda brigit
bryce: | brice
byron: ron by |
calvin: cal vin vinny |
cameron: cam |
camilla: millie cam cammie | camille
campbell: cam |
candace: candy dacey | candice
carmela: carm mel | carmella
carmen: carm |
carol: carrie | carole caryl
caroline: carrie caro lina lynn line callie cassie | carolina carolyn carol carole carolyne
carrie: caro |
casey: case kase | kasey
cassandra: cassie sandy sandra sandi cass |
cassidy: cass cassie |
catherine: cathy kath cate cat kate kathy katie kay kit kitty trina kat cassie lena rina kitsy rhynie katy | katherine kathryn catharine cathryn katharine kathrin katheryn kathleen cathleen caitlin kaitlyn katelyn catriona katrina
cecilia: cis cissy sissy celia cec ceci sis | cecily cecile sheila cicely
cedric: ced rick ceddy |
celeste: celia |
celinda: linda lynn lindy celia |
charity: chat cherry |
charles: charlie chuck chas chaz char chip chazza carl chad charley | karl
charlotte: charlie lottie lotte lotty char chattie totty lola sharlene | charlotta charlene
charmaine: char |
chauncey: chan |
chelsea: chel |
cherie: sherry cher | sherie
chester: chet |
chloe: clo cloe |
christabel: chris bell christy |
christian: chris christy | kristian
christina: chris chrissie christy tina kris kirsty xina crissy kit | christine kristina kristine kirsten christiana christiane kristen kristin
christopher: chris kit topher kris kester christy | kristopher kristoffer cristopher
clara: clare claire | clarissa clarice clarinda
clarence: clare clair clancy |
clarinda: clara linda |
claude: | claud
clay: | clayton
clayton: clay clayt |
clement: clem clemmie |
clementine: clem clemmie tina | clementina
cleopatra: cleo |
clifford: cliff ford |
clifton: cliff tony |
clinton: clint |
clotilda: tilda clo clotty |
cody: | codie
colleen: coll |
columbus: lum clum |
constance: connie con |
cordelia: delia cordy corde dell | cordelle
corinne: cora | corinna
cornelia: nelly corny nell nelia cornie |
cornelius: neil con corny neal conny niel |
courtney: court |
curtis: curt | kurtis
cuthbert: bert cuddy cuth |
cynthia: cindy cyndi thia |
cyril: cy |
cyrus: cy |
daisy: day |
dakota: kota koty |
dalton: dal |
damian: dame damo | damien damon
daniel: dan danny dani | danial
danielle: dani danny ellie | daniella daniela danyelle
daphne: daph |
darius: dare |
darlene: darla lena | darleen
darrell: darry dare | daryl darryl
darren: daz dazza darry |
david: dave davy davey dai |
davina: vina davy | davida
dean: deano |
deborah: deb debbie debby debs | debra debora devorah
deidre: dee deeda | deirdre
delbert: del bert |
delia: dee | dillie
delilah: lila |
delores: lola dee dell dolly lolly | dolores deloris
delphine: del delphie delphy phenie | delphina delphia
demetrius: demi meech demetri | dimitri
denise: dennie | denice denyse
dennis: den denny | denis dennison
derek: del derry rick rik | derrick dereck
desiree: des desi dez |
desmond: des desi |
dewey: dew |
diana: di didi dee | diane dianne dyan
diedrich: dick |
dinah: di |
dominic: dom nick nic domi mick | dominick
donald: don donny donnie |
donna: don donnie |
donovan: don van donny |
dora: dorrie dory | isidora theodora pandora eudora
dorian: dory |
doris: dorrie dory dolly dorie |
dorothy: dot dottie dolly dora dodie dee dory dolley dorthy thea dotty doll | dorothea dortha dorathy theodora
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
edith: edie edy dicey | edyth edythe editha
edmund: ed eddie ted ned teddy | edmond
edna: eddie |
edward: ed eddie ted teddy ned ward eddy neddy |
edwin: ed eddie ned win | edwyn
edwina: eddie win winnie |
egbert: bert eggie |
elaine: lainie laney elly elaina ella | elena helaine
eldon: | elden
eleanor: ellie nell nora ella nelly elly lennie leonora lena el ellen nellie | eleonora elinor eleonore elenor elnora ellenor lenora elanor honora norah elaine
elias: eli lee | elijah eliot elliott
elijah: eli lige ely lijah | elias
eliphalet: life left lifelet |
elisha: eli lish lisha | elysha
elizabeth: liz lizzie beth betty betsy bess eliza libby lisa elsie elle ella lilibet bette bessie betsey lizbeth lib liza lise lilly bet betta tibby bitsy elspeth ellie els bettie betz lizzy bella birdie buffy bethia | elisabeth isabel isabella lisbeth elise isobel elsa elsbeth
ella: ellie el nelly |
ellen: nell nellie nelly ellie len lena elle | helen ellender elen helene
elnathan: nathan nate |
eloise: lois lou | heloise elouise louise
elsie: | elsa
elton: el | alton
elvira: elvie vira |
emeline: em emmy lina milly erma | emmeline emiline
emerson: em |
emily: em emmy millie milly | emilia emilie
emma: em emmy emmie | emmaline
emmanuel: manny manu | emanuel manuel immanuel
ephraim: eph |
erasmus: ras rasmus eras |
eric: rick ricky | erik erich erick
erica: ricky rica riki | erika
erin: | aerin
ernest: ernie ern | earnest
ernestine: erna tina teeny ernie | earnestine
estella: stella essie telly | estelle
esther: hettie essie hester ess hetty stella | ester hesther
ethel: effie |
ethelbert: bert |
eudora: dora dory |
eudoris: dorie |
eugene: gene |
eugenia: genie gene jenny | eugenie
eulalia: lally lalia eula | eulalie
eunice: nicie |
eustace: stacy |
eva: evie eve |
evangeline: eva evan lina vangie |
evelyn: evie eve lyn ev | eveline evelina
experience: exie pera |
ezekiel: zeke ez |
ezra: ez |
fabian: fabe |
faith: fay |
felicia: lish fel fee | felicity phyllis
felicity: flick fliss lissie fee | felicia
ferdinand: ferdie fred freddie nandy | hernando
fidelia: delia fiddy fee |
fiona: fi fee |
fletcher: fletch |
flora: florrie flo | florence
florence: flo florrie flossie flora floss |
frances: fran frannie francie fanny frankie franny sis francine cissy fan fannie | francesca
francis: fran frank frankie | franklin
franklin: frank fran |
frederica: fred freddie freda rica ricka fritzi | frederika frederikke
frederick: fred freddie freddy fritz rick eric fredric ricky | fredrick frederic frederik
gabriel: gabe gab gabby |
gabrielle: gabby gabi gab gay gabie bry ella ellie | gabriella gabriela
gareth: gaz gary gazza |
garrett: gary garry | garret gareth
gary: gaz gazza gar | garry
gavin: gav |
genevieve: jenny gen viv viev eve ginny neva | ginevra
geoffrey: geoff jeff jeffy | jeffrey jeffery jeoffrey godfrey
george: georgie geordie dod jorge |
georgia: georgie | georgina georgiana georgette georgianna georgene
gerald: gerry jerry gerrie | jerald gerold jerrold
geraldine: gerry jerry dina gerrie deenie |
gerard: gerry jerry | gerhard
gertrude: gert trudy gertie trudie gatty tru trudi gee |
gideon: gid |
gilbert: gil bert gib wilber |
gillian: gill jill jilly | jillian
ginevra: ginny | guinevere genevieve
gladys: glad |
glenda: glen |
glenn: | glen
gloria: glory |
gordon: gordy don |
grace: gracie gray | gracia grayce graciela
graham: gram | graeme
gregory: greg gregg | gregor
greta: | gretchen gretel margaret
griffin: griff | griffith
griffith: griff |
guinevere: gwen jenny | jennifer
gwendolyn: gwen wendy winnie gwennie lynn | gwendolen guendolen
hannah: anna nan ann nanny | hanna
harold: harry hal |
harriet: hattie hatty harry etta hettie hat tatty | henrietta harriett
harrison: harry |
harvey: harv |
heather: hettie |
helen: nell nellie lena ella ellie nelly ellen nel lennie | helena elena helene hellen
henrietta: hattie hettie etta etty henny hank retta netta nettie hatty yetta | harriet henriette
henry: harry hank hal hen | henri
hepzibah: hepsy hipsie hepsie epsey eppy | hephzibah hepsibah
herbert: herb bert herbie |
herman: herm manny | hermann
hezekiah: hez hy ki kiah |
hilary: hil hilly lary | hillary
hiram: hi hy |
hope: hopie |
horace: horry | horatio
hosea: hosie |
howard: howie hal ward |
hubert: hugh bert hub bertie |
hugh: hughie huey hew | hugo huw
humphrey: humph |
ida: idie |
ignatius: iggy nace nate |
immanuel: manny |
imogen: immy immie genie | imogene
india: indy |
iona: | ione
irene: rena renie |
irving: irv erv | irvin irwin erwin
isaac: ike zac zak ikey | izaak isaak
isabel: bella belle izzy ibby tibby isa bell nibby issy bel ib libby sib | isabella isabelle isobel ysabel mirabel elizabeth
isadora: dora izzy issy | isidora
isaiah: ike zay |
isidore: izzy | isador isadore
ivan: | evan
jabez: jabe |
jacinta: jacy cinta |
jackson: jack |
jacob: jake coby jakey jay jack jeb | jacoby james
jacqueline: jackie jacqui jack lina lyn | jacquelyn jaclyn jacklyn jaqueline
jaden: jay | jayden
james: jim jimmy jamie jem jimbo jay jimmie mo | jameson
jane: janie janey jen jenny jess jessie jinny jean janet | janice jayne
janet: jan jessie nettie jennet netta jenny jess janie jean | janette jeanette jane
janice: jan | janis janyce janiece
jared: jed jerry jare | jarod
jasmin: jas jaz jazz min mina |
jasmine: jaz jas min | yasmin jasmin
jason: jay jase |
jasper: jazz |
jean: jeannie jeanie jenny | jeanne
jeannette: jean jan nettie janet jeannie netta | jeanette janette
jedidiah: jed | jedediah
jefferson: jeff sonny |
jeffrey: jeff geoff jeffy | geoffrey jeffery
jehu: hugh gee |
jemima: mima jem jemmy | jemimah
jennifer: jen jenny jenna jennie jin jinny | jenifer jenefer
jeremiah: jerry jem jereme | jeremy
jeremy: jem jerry jez jezza jer | jeremiah jeremias
jerome: jerry | gerome
jesse: jess jessie |
jessica: jess jessie jesse | jesica
jethro: jeth |
jill: jilly | gillian jillian
joan: joanie jo jody nonie joany | jane joanna jean johanna
joanna: jo joey jody joan | joanne johanna joann joannah johannah
jocelyn: joss jo lyn joslyn | joycelyn
jodie: jo | jody jodi
joel: joe |
john: jack johnny jonny ian jock jackie jon jonnie | sean evan hans shane
jolene: jo lena joey |
jonathan: jon jonny jonty john nathan jono johnny jonno | johnathan jonathon nathaniel johnathon
jordan: judd jordy |
joseph: joe joey jo jos jody josh joss jojo | josef
josephine: jo josie joey josey fina pheeny fifi pina posy | josephina josefa
josette: josie jo |
joshua: josh jos |
josiah: jos si joe josie |
joyce: joy |
judith: judy jude judie judi | judyth
judson: jud judd |
julia: jules julie jill | juliet juliana julianne juliette gillian
julian: jules jule | julius jolyon
june: junie |
juniper: june juni |
justin: just | justus
justine: jus tina justy | justina
karen: kaz carrie kari | karin caren karyn
katrina: trina kat kate kitty | catrina catherine
kayla: kay kaye | kaylee kaila
kelly: kel |
kelsey: kels |
kelvin: kel kelv |
kendall: ken kenny |
kendra: ken kenny kendie |
kenneth: ken kenny kendrick kenji |
kerry: kez |
kevin: kev |
keziah: kizzy kez kiz kizzie kissy |
kimberly: kim kimmy kym kimber | kimberley
kristen: kris kristy | kirsten kristin
kristin: kris kristy tina | kirsten kristen
krystal: krys krissy | crystal
kyle: ky |
lafayette: laffie lafe fate |
lambert: bert lamb |
lancelot: lance lanny | launcelot
latoya: toya |
laura: laurie lori lolly | lauren lora loretta laurel lorinda laurinda
lauren: laurie ren lori loren | laurin
laverne: verna vern vernie | laverna
lavinia: vinnie vina viney lavina |
lawrence: larry laurie loren lonny lorry lon larkin law | laurence lorenzo lorence lars
leah: lee | lea
leander: lee andy lean |
leanne: lee annie leann | leanna
lee: | leigh leanna
leilani: lani lei |
lemuel: lem |
lena: | helena magdalena
leo: | leonidas leopold
leonard: len lenny leo lennie lineau | lenard leonhard
leopold: leo poldie |
leroy: roy lee lr |
leslie: les | lesley
lester: les |
letha: | aletha
letitia: letty tish titia lettice tisha lettie lece | laetitia leticia latisha
levi: lee |
lewis: lew lewie lou louie | louis
lillian: lil lily lilly lillie lolly | lilian liliana
lincoln: linc link |
linda: lindy lynn lin lindie | lynda melinda belinda rosalinda
lindsay: lin lindy | lindsey
lionel: leo lion len |
lloyd: | floyd
lois: | louise
loretta: lori etta retta lorrie laura | lauretta lorette
lorna: lorrie |
lorraine: lorrie lori rainey lorry raine | loraine
louis: lou louie lew | lewis
louisa: lou lulu louie eliza lois | louise eloise
louise: lou lulu lula | louisa eloise louetta
lucas: luke luc |
lucille: lu lou lucy cille | lucile
lucinda: lucy cindy lou cinda lu |
lucius: lu lucas luce |
lucretia: creasey lu crece |
lucy: lu lucinda lulu lou cindy luce luz | lucia lucie lucille
luella: lu lou ella | louella
luther: luke lute |
lydia: liddy lyddie lyd |
lynn: lyn lin lindy | lynne lynette linda
mabel: may mab maybelle belle mae | amabel
mackenzie: kenzie mac |
madeline: maddie lena maddy mad lina | madeleine madelyn magdalene madelaine madalyn
madison: maddie maddy mad | maddison
magdalene: lena maggie magda mag madge | magdalena madeline magdalen
mahala: hallie haley mahalia |
makayla: kayla mickey mac | michaela mikayla
malachi: mal |
malcolm: mal malc colm |
mallory: mal |
malvina: vina mal vinnie | melvina
marcella: marcie marcy cella | marcelle
marcia: marcie marcy | marsha
marcus: marc mark |
margaret: maggie meg peggy margie marge greta rita daisy madge mags megan peg maisie meta mamie margo midge meggie mog mysie moll gretta metta meggy pegeen magge | margery marjorie margarita margot marguerite gretchen margret margaretta margarette
maria: mia mimi molly polly mitzi ria mamie moll mae | mary marie mariah maryam
marian: may | marianne marion maryann maryanne mariana marianna miriam
marianne: | marian maryann marianna marion maryanne
marilla: rilla mary |
marilyn: mary lynn | marylyn marlyn
marion: may | marian
marissa: rissa mari issy | marisa
marjorie: marge margie madge marj meg midge jorie | marjory margery margaret
mark: | marcus marc
marlene: lena marley | marlena
marlon: marl |
marshal: marsh |
marshall: marsh |
martha: marty mattie matty molly mat |
martin: marty mart |
marvin: marv | mervin merv
mary: molly polly mamie may moll mae mimi mitzi mollie pol minnie maisie mame poll marie ria masie | maria mariah maura marietta moira maureen mairi
matilda: tilly mattie maud tilda patty matty till maddy mat tillie mattilda | mathilda maude mathilde
matthew: matt matty mat thias | matthias mathew
maud: maudie | matilda maude
maureen: mo reenie maura | maurine
maurice: morrie mo maury morry mossie | morris
maximilian: max | maxim
maxine: max maxie |
maxwell: max |
maya: | maia
megan: meg | meghan meaghan margaret
mehitabel: hetty mitty mabel hitty hettie hit | mehetabel mehitable
melanie: mel lanie |
melchizedek: dick zadock |
melinda: mindy linda lindy mel lin lynn | malinda
melissa: mel lissa missy lis millie mellie | millicent melisa
melody: mel dee lodi |
melvin: mel vin | melvyn
mercedes: mercy sadie dee |
meredith: merry |
mervyn: merv | marvin mervin
micah: mike mick |
micajah: cage cajah |
michael: mike mick mickey mikey mitch micky mikie mickie mic | micheal mitchell michal
michelle: shelly shell mickey chelle micki shel | michele micaela
mildred: millie milly |
millicent: millie milly missy | melicent melissa
milton: milt |
mina: | wilhelmina
minerva: minnie nerva eve nervie mina |
miranda: mandy randy mira |
miriam: mim mimi mitzi mira mary mirry |
missouri: zora sue |
mitchell: mitch | michael
moira: | maura
mona: | ramona monica
monica: mona monnie | monique
montgomery: monty |
moreen: | maureen
morgan: mo |
mortimer: mort |
moses: mose moss | moshe
muriel: mur |
myrtle: myrt myrtie myra mert |
nadine: nadie deenie |
nancy: nan nance nanny | ann anne agnes
naomi: nomie omi |
napoleon: nap leon nappy |
natalie: nat nattie tally | natasha nathalie natalia
nathan: nate nat |
nathaniel: nate nat than natty nathan | nathanael jonathan
nehemiah: nemiah miah nehi |
nelson: nels |
nicholas: nick nicky nico klaus claus cole nic colin | nicolas nickolas
nicola: nicky nic nikki | nicole
nicole: nicky nikki nic nicki cole | nicola nicolette
nigel: nige |
noel: nollie |
nora: | norah honora eleanor leonora
norbert: bert norb |
norman: norm |
obadiah: obie obe diah obed |
octavia: tavia tave |
olive: ollie | olivia
oliver: ollie ol olly noll |
olivia: liv livvy ollie livia nollie olive livy |
ophelia: phelia ophie | orphelia
orlando: lanny orly lando rolly | roland
oscar: ozzy ossie oz |
oswald: ozzie waldo ossie oz os |
otis: ode |
pamela: pam pammy |
parmelia: melia milly amelia | permelia pamelia
parthenia: thenie parthy phenie teeny pasoonie |
patience: pat patty |
patricia: pat patty tricia trish patsy pattie trisha triss tish | patrice
patrick: pat paddy patsy rick pad patty |
paul: polly pauly |
paula: polly paulie | paulina pauline
pauline: polly paula | paulina
pearl: perlie |
penelope: penny pen nellie nell |
percival: percy perce | perceval
peregrine: perry |
peter: pete petey |
philadelphia: delphia phily |
philander: phil fill |
philetus: leet phil |
philip: phil pip flip | phillip
philippa: pippa pip pippy phil |
phineas: finn phin | phinehas
phoebe: fee |
phyllis: phil phyll | phillis
pleasant: ples |
portia: | porsha
preston: pres |
priscilla: cilla prissy cis prisca silla priss |
prudence: prue prudy pru |
quentin: quent | quinton quintin quinten
quincy: quin |
rachel: rach rae ray shelly shelley rachie | rachael racheal raquel rochelle
ralph: rafe | raphael rolf
ramona: mona romy |
randall: randy rand | randolph randal
randolph: randy rand dolph | randall randolf
raphael: raph rafe ralph | rafael
raquel: kelly rocky rachel |
raymond: ray |
rebecca: becky becca bex beck reba bec beckie becs | rebekah
regina: gina reggie reggy ina |
reginald: reg reggie naldo ron ronnie rex reggy | reynold ronald
rene: renny |
reuben: rube ben ruby | ruben
rhiannon: rhi annie |
rhoda: rodie |
rhonda: ronnie ronda |
richard: rick dick ricky rich richie dickie dickon ricard rickie rickey ritchie dickson |
robert: rob bob bobby robbie bert robin rupert hob bobbie dobbin dob nob nobby dobby bo rab rabbie hopkin |
roberta: bobbie robbie bertie bobby berta bert | robin
robin: rob | robyn roberta robert
robinson: rob robin |
rochelle: shelly rochie shell |
roderick: rod roddy rick erick | rodrick broderick
rodney: rod roddy |
roger: rodge hodge rod rodger |
roland: rollie rolly rolo roly orlando lanny | rowland
ronald: ron ronnie ronny naldo | reginald ranald
rosabella: rose bella roz belle | rosabel
rosalie: rose rosie ros lee |
rosalind: rose roz ros rosie linda lindy | rosalyn rosalinda rosaline rosalin roselyn
roscoe: ross |
rose: rosie rosy ro | rosa rosalie
roseanne: rose ann rosie | rosanna roseanna rosanne roxanne
rosella: rose ella zella |
rosemary: rose romy rosie marie mary | rosemarie
rosetta: rose etta rosie |
rowan: ro | rowen
rowena: ro |
roxanne: roxy rox roxie rose | roxanna rosanne roxana roxane
roy: | leroy
rudolph: rudy dolph rolf rollo | rudolf
rufus: rufe |
russell: russ rusty | russel
ruth: ruthie |
ryan: ry |
sabina: | sabine
sabrina: brina |
salome: loomie sally sal |
salvador: sal |
samantha: sam sammy samme mantha |
samson: sam sammy | sampson
samuel: sam sammy sammie |
sandra: sandy sandi sandie | alexandra cassandra
sarah: sally sadie sal sallie sadye sallye | sara sarai
savannah: savvy anna van | savanna
scott: scotty |
sebastian: seb bas bastian |
selina: lina | celina selena
selma: | anselma
serena: rena |
seymour: sy morey |
shannon: shan shanny |
sharon: shar shaz shari sherry | sharyn sheron sheryn
shaun: | sean shawn
sheila: shell she | sheelagh celia
sheldon: shel |
shelton: shel tony |
sheridan: dan danny sher |
sherwin: wyn sher |
shirley: shirl lee sherry |
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
stacy: stace | anastasia stacey eustacia
stanley: stan |
stella: essie | estella estelle esther
stephanie: steph stevie annie steffie fanny | stefanie stephania
stephen: steve stevie steph ste | steven
stewart: stu stew | stuart
stuart: stu stew | stewart
submit: mitty |
sue: | susan
summer: sum |
susan: sue susie suzy sukey suke zan sanna suzie suzi | susanna susannah suzanne suzanna
susanna: sue susie suzy sukey sanna | susannah susan suzanne
sylvanus: sil van si syl | silvanus
sylvester: sy sly vest vester syl si vessie | silvester
sylvia: syl sylvie silvie | silvia
tabitha: tabby |
talia: tally | thalia natalia
tamara: tammy tam mara |
tamsin: tam tammy tamsy | thomasina
tanya: | tania tatiana
taylor: tay |
temperance: tempy |
terence: terry | terrence terrance
teresa: terry tess tessa tracy tessie terri tressa trissie resi | theresa therese tracey
terrell: terry |
thaddeus: tad thad taddy |
theodora: dora theo dolly teddy thea | dorothea
theodore: theo ted teddy tad | theodoric theodorick
theophilus: theo |
thomas: tom tommy thom tomkin tommie massey |
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
ulysses: lyss |
uriah: riah |
ursula: ursie sulie ursa |
valentine: val felty |
valerie: val vallie |
vanessa: nessa van vannie essa nessie |
veda: | valeda
velma: | wilhelmina
verity: very |
vernon: vern vernie |
veronica: vera ronnie ron ronna vonnie roni nica | bernice
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
wilbur: wil will willie wilber | wilbert gilbert
wilda: willie |
wilfred: will fred wil wilf freddie willie wilfrid |
wilhelmina: mina minnie willie billie wilma wilmett willa helmi elma willy minna min | wilhelmine
william: will bill billy willy liam willie billie wil bell wills willis bil | wilson
wilson: will willie |
winfield: win winny field |
winifred: winnie freddie fred win winny wynn una | winnifred
winston: win winny |
woodrow: woody wood drew |
xavier: xav zave javy |
yvonne: vonnie von | evon ivonne yvette
zachariah: zach zack zac zaccheus zeke | zachary zechariah zachery zackary zacharias
zachary: zach zack zac zak | zachariah zackary
zadock: zad dock melchizedek |
zara: | sarah
zebedee: zeb |
zebulon: zeb lon |
zedekiah: zed diah | zedediah
zephaniah: zeph |
zoe: zo | zoey zoie
`;
