/** English first names: `name: short forms | other English spellings`. See `../first-names.ts` for how lines are read. */
export const english = `
aaron: ron ronnie | aron arron aharon
abigail: abby gail nabby | abigayle abbigail avigail
abel: abe |
abraham: abe bram ham abie | avraham avrom
ada: addie | adah
adam: ad ade edie | addam
adelaide: addie della ada heidi adie dell | adeline adela adele adelia adeliza adella adelina
adrian: ade | hadrian
adrienne: | adriana adrianna adrianne
agatha: aggie |
agnes: aggie nessa nest | inez annis
aileen: allie lena | eileen ailene ilene
alan: al | allan allen alyn
albert: al bert bertie albie | elbert
alberta: bertie allie |
alexander: alex al sandy xander lex alec eck alick sander ally | alexandre
alexandra: alex sandy sandra lexi lexie xandra sasha allie alexa alix drina | alexandria alexandrina alessandra
alfred: alf alfie fred al freddy |
alfreda: freda alfie fredda |
alice: ali allie elsie lecia | alicia alisa alyssa alison allison alys alisha elise
allison: ally allie | alison alyson alisson
alonzo: al lon lonnie lonzo | alphonso alfonso
amanda: mandy manda mandi amy |
amelia: amy millie mia mel emmy | emelia amalia
andrea: andie drea rea andi |
andrew: andy drew dandy ande | anders
angela: angie ang angel | angelina angeline angelica angelique
ann: annie nan nancy nanny nance nana nannie hannah anita ana | anna anne hanna annette anya
annabelle: bella belle anna annie ann | anabelle annabel annabella anabel arabella
anthony: tony ant | antony antonio anton
antonia: toni tonya netta | antoinette
arabella: bella belle ara bel | arabelle orabella annabel
archibald: archie arch baldie balde |
arnold: arnie arn |
arthur: art artie |
asa: ase |
ashley: ash |
august: gus augie gussie | augustus augustine augustin austin
augusta: gussie gus tina aggy | augustina augustine
barbara: barb barbie babs bab bobbie bar | barbra barbary
barnabas: barney | barnaby barnabus
bartholomew: bart bat barty tolly mees |
beatrice: bea trixie trix bee beattie triss | beatrix beatriz
belinda: bell bella lindy linda lynn lin |
benedict: ben benny bennet | bennett
benjamin: ben benny benji jamie benno | benjiman
bernard: bernie barney berney bern nardy | barnard
bernice: bernie berny | berenice
bertha: bert bertie | berta
bethany: beth |
beverly: bev | beverley
blanche: |
bonnie: bon bunny |
bradford: brad ford |
bradley: brad |
brady: brad |
brandon: bran |
brenda: brendy |
brendan: bren | brendon
brian: bri bry | bryan bryant brien
bridget: biddy bridie bride bridgie delia biddie | brigid bridgit breda brigit
calvin: cal vin vinny |
cameron: cam |
campbell: cam |
camilla: millie cam cammie | camille
candace: candy dacey | candice
caroline: carrie caro lina lynn line callie cassie | carolina carolyn carol carole carolyne
carol: carrie | carole caryl
casey: case kase | kasey
cassandra: cassie sandy sandra sandi cass |
catherine: cathy kath cate cat kate kathy katie kay kit kitty trina kat cassie lena rina kitsy rhynie katy | katherine kathryn catharine cathryn katharine kathrin katheryn kathleen cathleen caitlin kaitlyn katelyn catriona katrina
cecilia: cis cissy sissy celia cec ceci sis | cecily cecile sheila cicely
celeste: celia |
charity: chat cherry |
charles: charlie chuck chas chaz char chip chazza carl chad charley | karl
charlotte: charlie lottie lotte lotty char chattie totty lola sharlene | charlotta charlene
chelsea: chel |
chester: chet |
christian: chris christy | kristian
christina: chris chrissie christy tina kris kirsty xina crissy kit | christine kristina kristine kirsten christiana christiane kristen kristin
christopher: chris kit topher kris kester christy | kristopher kristoffer cristopher
clara: clare claire | clarissa clarice clarinda
clarence: clare clair clancy |
claude: | claud
clement: clem clemmie |
clementine: clem clemmie tina | clementina
clifford: cliff ford |
clifton: cliff tony |
clinton: clint |
constance: connie con |
cordelia: delia cordy corde dell | cordelle
corinne: cora | corinna
cornelia: nelly corny nell nelia cornie |
cornelius: neil con corny neal conny niel |
courtney: court |
curtis: curt | kurtis
cynthia: cindy cyndi thia |
cyril: cy |
cyrus: cy |
daisy: day |
dale: |
daniel: dan danny dani | danial
danielle: dani danny ellie | daniella daniela danyelle
daphne: daph |
darlene: darla lena | darleen
david: dave davy davey dai |
dean: deano |
deborah: deb debbie debby debs | debra debora devorah
delbert: del bert |
delia: dee | dillie
delilah: lila |
delores: lola dee dell dolly lolly | dolores deloris
dennis: den denny | denis dennison
denise: dennie | denice denyse
derek: del derry rick rik | derrick dereck
desmond: des desi |
diana: di didi dee | diane dianne dyan
dinah: di |
dominic: dom nick nic domi mick | dominick
donald: don donny donnie |
donovan: don van donny |
dora: dorrie dory | isidora theodora pandora eudora
doris: dorrie dory dolly dorie |
dorothy: dot dottie dolly dora dodie dee dory dolley dorthy thea dotty doll | dorothea dortha dorathy theodora
douglas: doug dougie |
dudley: dud |
duncan: dunc dunk |
duane: | dwayne dwane dewayne
dustin: dusty |
earnest: ernie | ernest
ebenezer: eben ben eb ebbie |
edgar: ed eddie ned |
edith: edie edy dicey | edyth edythe editha
edmund: ed eddie ted ned teddy | edmond
edna: eddie |
edward: ed eddie ted teddy ned ward eddy neddy |
edwin: ed eddie ned win | edwyn
edwina: eddie win winnie |
eleanor: ellie nell nora ella nelly elly lennie leonora lena el ellen nellie | eleonora elinor eleonore elenor elnora ellenor lenora elanor honora norah elaine
elaine: lainie laney elly elaina ella | elena helaine
elias: eli lee | elijah eliot elliott
elijah: eli lige ely lijah | elias
elisha: eli lish lisha | elysha
elizabeth: liz lizzie beth betty betsy bess eliza libby lisa elsie elle ella lilibet bette bessie betsey lizbeth lib liza lise lilly bet betta tibby bitsy elspeth ellie els bettie betz lizzy bella birdie buffy bethia | elisabeth isabel isabella lisbeth elise isobel elsa elsbeth
ella: ellie el nelly | ellen eleanor helen
ellen: nell nellie nelly ellie len lena elle | helen ellender elen helene
eloise: lois lou | heloise elouise louise
elvira: elvie vira |
emeline: em emmy lina milly erma | emmeline emiline
emily: em emmy millie milly | emilia emilie
emma: em emmy emmie | emmaline
emmanuel: manny manu | emanuel manuel immanuel
ephraim: eph |
eric: rick ricky | erik erich erick
erica: ricky rica riki | erika
ernest: ernie ern | earnest
ernestine: erna tina teeny ernie | earnestine
esther: hettie essie hester ess hetty stella | ester hesther
ethel: effie |
ethelbert: bert |
eugene: gene |
eugenia: genie gene jenny | eugenie
eunice: nicie |
eustace: stacy |
eva: evie eve |
evangeline: eva evan lina vangie |
evelyn: evie eve lyn ev | eveline evelina
ezekiel: zeke ez |
ezra: ez |
faith: fay |
felicia: lish fel fee | felicity phyllis
felicity: flick fliss lissie fee | felicia
ferdinand: ferdie fred freddie nandy | hernando
florence: flo florrie flossie flora floss |
frances: fran frannie francie fanny frankie franny sis francine cissy fan fannie | francesca
francis: fran frank frankie | franklin
franklin: frank fran |
frederick: fred freddie freddy fritz rick eric fredric ricky | fredrick frederic frederik
frederica: fred freddie freda rica ricka fritzi | frederika frederikke
gabriel: gabe gab gabby |
gabrielle: gabby gabi gab gay gabie bry ella ellie | gabriella gabriela
geoffrey: geoff jeff jeffy | jeffrey jeffery jeoffrey godfrey
george: georgie geordie dod jorge |
georgia: georgie | georgina georgiana georgette georgianna georgene
gerald: gerry jerry gerrie | jerald gerold jerrold
geraldine: gerry jerry dina gerrie deenie |
gerard: gerry jerry | gerhard
gertrude: gert trudy gertie trudie gatty tru trudi gee |
gilbert: gil bert gib wilber |
gillian: gill jill jilly | jillian
gladys: glad |
gloria: glory |
gordon: gordy don |
grace: gracie gray | gracia grayce graciela
graham: gram | graeme
greta: | gretchen gretel
gregory: greg gregg | gregor
griffith: griff |
guinevere: gwen jenny | jennifer
gwendolyn: gwen wendy winnie gwennie lynn | gwendolen guendolen
hannah: anna nan ann nanny | hanna
harold: harry hal |
harriet: hattie hatty harry etta hettie hat tatty | henrietta harriett
harrison: harry |
harvey: harv |
hayden: |
hazel: |
heather: hettie |
helen: nell nellie lena ella ellie nelly ellen nel lennie | helena elena helene hellen
henrietta: hattie hettie etta etty henny hank retta netta nettie hatty yetta | harriet henriette
henry: harry hank hal hen | henri
herbert: herb bert herbie |
herman: herm manny | hermann
hezekiah: hez hy ki kiah |
hilary: hil hilly lary | hillary
hiram: hi hy |
hope: hopie |
horace: horry | horatio
howard: howie hal ward |
hubert: hugh bert hub bertie |
hugh: hughie huey hew | hugo huw
humphrey: humph |
ida: idie |
ignatius: iggy nace nate |
immanuel: manny |
ira: |
irene: rena renie |
irving: irv erv | irvin irwin erwin
isaac: ike zac zak ikey | izaak isaak
isabel: bella belle izzy ibby tibby isa bell nibby issy bel ib libby sib | isabella isabelle isobel ysabel mirabel elizabeth
isaiah: ike zay |
isidore: izzy | isador isadore
ivan: | evan
jackson: jack |
jacob: jake coby jakey jay jack jeb | jacoby james
jacqueline: jackie jacqui jack lina lyn | jacquelyn jaclyn jacklyn jaqueline
james: jim jimmy jamie jem jimbo jay jimmie mo | jameson
jane: janie janey jen jenny jess jessie jinny jean janet | janice jayne
janet: jan jessie nettie jennet netta jenny jess janie jean | janette jeanette jane
janice: jan | janis janyce janiece
jasmine: jaz jas min | yasmin jasmin
jason: jay jase |
jasper: jazz |
jean: jeannie jeanie jenny | jeanne
jeannette: jean jan nettie janet jeannie netta | jeanette janette
jedidiah: jed | jedediah
jefferson: jeff sonny |
jemima: mima jem jemmy | jemimah
jennifer: jen jenny jenna jennie jin jinny | jenifer jenefer
jeremiah: jerry jem jereme | jeremy
jeremy: jem jerry jez jezza jer | jeremiah jeremias
jerome: jerry | gerome
jesse: jess jessie |
jessica: jess jessie jesse | jesica
jill: jilly | gillian jillian
joan: joanie jo jody nonie joany | jane joanna jean johanna
joanna: jo joey jody joan | joanne johanna joann joannah johannah
joel: joe |
john: jack johnny jonny ian jock jackie jon jonnie | sean evan hans shane
jonathan: jon jonny jonty john nathan jono johnny jonno | johnathan jonathon nathaniel johnathon
jordan: judd jordy |
joseph: joe joey jo jos jody josh joss jojo | josef
josephine: jo josie joey josey fina pheeny fifi pina posy | josephina josefa
joshua: josh jos |
joy: |
joyce: joy |
judith: judy jude judie judi | judyth
julia: jules julie jill | juliet juliana julianne juliette gillian
julian: jules jule | julius jolyon
june: junie |
justin: just | justus
karen: kaz carrie kari | karin caren karyn
katrina: trina kat kate kitty | catrina catherine
keith: |
kelly: kel |
kendall: ken kenny |
kenneth: ken kenny kendrick kenji |
kent: |
kerry: kez |
kevin: kev |
kimberly: kim kimmy kym kimber | kimberley
kristin: kris kristy tina | kirsten kristen
lambert: bert lamb |
lancelot: lance lanny | launcelot
laura: laurie lori lolly | lauren lora loretta laurel lorinda laurinda
lauren: laurie ren lori loren | laurin
lavinia: vinnie vina viney lavina |
lawrence: larry laurie lars loren lonny lorry lon larkin law | laurence lorenzo lorence
leah: lee | lea
leander: lee andy lean |
lee: | leigh leanna
lemuel: lem |
lena: | helena magdalena
leo: | leonidas leopold
leonard: len lenny leo lennie lineau | lenard leonhard
leopold: leo poldie |
leroy: roy lee |
leslie: les | lesley
lester: les |
letitia: letty tish titia lettice tisha lettie lece | laetitia leticia latisha
levi: lee |
lewis: lew lewie lou louie | louis
lillian: lil lily lilly lillie lolly | lilian liliana
lincoln: linc link |
linda: lindy lynn lin lindie | lynda melinda belinda rosalinda
lindsay: lin lindy | lindsey
lloyd: | floyd
lois: | louise
loretta: lori etta retta lorrie laura | lauretta lorette
lorraine: lorrie lori rainey lorry raine | loraine
louis: lou louie lew | lewis
louisa: lou lulu louie eliza lois | louise eloise
louise: lou lulu lula | louisa eloise louetta
lucas: luke luc |
lucille: lu lou lucy cille | lucile
lucretia: creasey lu crece |
lucy: lu lucinda lulu lou cindy luce luz | lucia lucie lucille
luther: luke lute |
lydia: liddy lyddie lyd |
lynn: lyn lin lindy | lynne lynette linda
mabel: may mab maybelle belle mae | amabel
mackenzie: kenzie mac |
madeline: maddie lena maddy mad lina | madeleine madelyn magdalene madelaine madalyn
magdalene: lena maggie magda mag madge | magdalena madeline magdalen
malachi: mal |
malcolm: mal malc colm |
marcus: marc mark |
margaret: maggie meg peggy margie marge greta rita daisy madge mags megan peg maisie meta mamie margo midge meggie mog mysie moll gretta metta meggy pegeen magge | margery marjorie margarita margot marguerite gretchen margret margaretta margarette
maria: mia mimi molly polly mitzi ria mamie moll mae | mary marie mariah maryam
marian: may | marianne marion maryann maryanne mariana marianna miriam
marianne: | marian maryann marianna marion maryanne
marilyn: mary lynn | marylyn marlyn
marion: mari may | marian
marjorie: marge margie madge marj meg midge jorie | marjory margery margaret
mark: | marcus marc
marlene: lena marley | marlena
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
megan: meg | meghan meaghan margaret
mehitabel: hetty mitty mabel hitty hettie hit | mehetabel mehitable
melanie: mel lanie |
melinda: mindy linda lindy mel lin lynn | malinda
melissa: mel lissa missy lis millie mellie | millicent melisa
mercedes: mercy sadie dee |
mercy: |
meredith: merry |
michael: mike mick mickey mikey mitch micky mikie mickie mic | micheal mitchell michal
michelle: shelly shell mickey chelle micki shel | michele micaela
mildred: millie milly |
millicent: millie milly missy | melicent melissa
milton: milt |
minerva: minnie nerva eve nervie mina |
miranda: mandy randy mira |
miriam: mim mimi mitzi mira mary mirry |
mitchell: mitch | michael
moira: | maura
mona: | ramona monica
monica: mona monnie | monique
montgomery: monty |
morgan: mo |
mortimer: mort |
moses: mose moss | moshe
muriel: mur |
myrtle: myrt myrtie myra mert |
nancy: nan nance nanny | ann anne agnes
naomi: nomie omi |
napoleon: nap leon nappy |
natalie: nat nattie tally | natasha nathalie natalia
nathan: nate nat |
nathaniel: nate nat than natty nathan | nathanael jonathan
nelson: nels |
nicholas: nick nicky nico klaus claus cole nic colin | nicolas nickolas
nicola: nicky nic nikki | nicole
nicole: nicky nikki nic nicki cole | nicola nicolette
noah: |
noel: nollie |
nora: | norah honora eleanor leonora
norbert: bert norb |
norman: norm |
obadiah: obie obe diah obed |
octavia: tavia tave |
oliver: ollie ol olly noll |
olivia: liv livvy ollie livia nollie olive livy |
olive: ollie | olivia
orlando: lanny | roland
oscar: ozzy ossie oz |
oswald: ozzie waldo ossie oz os |
otis: ode |
pamela: pam pammy |
patience: pat patty |
patricia: pat patty tricia trish patsy pattie trisha triss tish | patrice
patrick: pat paddy patsy rick pad patty |
paul: polly pauly |
paula: polly paulie | paulina pauline
pauline: polly paula | paulina
pearl: perlie |
penelope: penny pen nellie nell |
percival: percy perce | perceval
perry: |
peter: pete petey |
philadelphia: delphia phily |
philander: phil |
philip: phil pip flip | phillip
philippa: pippa pip pippy phil |
phineas: finn phin | phinehas
phoebe: fee |
phyllis: phil phyll | phillis
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
raymond: ray |
rebecca: becky becca bex beck reba bec beckie becs | rebekah
regina: gina reggie reggy ina |
reginald: reg reggie naldo ron ronnie rex reggy | reynold ronald
rene: renny |
reuben: rube ben ruby | ruben
rex: |
rhoda: rodie |
richard: rick dick ricky rich richie dickie dickon ricard rickie rickey ritchie dickson |
robert: rob bob bobby robbie bert robin rupert hob bobbie dobbin dob nob nobby dobby bo rab rabbie hopkin |
roberta: bobbie robbie bertie bobby berta bert | robin
robin: rob | robyn roberta robert
robinson: rob robin |
rodney: rod roddy |
roderick: rod roddy rick erick | rodrick broderick
roger: rodge hodge rod rodger |
roland: rollie rolly rolo roly orlando lanny | rowland
ronald: ron ronnie ronny naldo | reginald ranald
rosalind: rose roz ros rosie linda lindy | rosalyn rosalinda rosaline rosalin roselyn
rose: rosie rosy ro | rosa rosalie
roseanne: rose ann rosie | rosanna roseanna rosanne roxanne
rosemary: rose romy rosie marie mary | rosemarie
rowena: ro |
roxanne: roxy rox roxie rose | roxanna rosanne roxana roxane
roy: | leroy
rudolph: rudy dolph rolf rollo | rudolf
rufus: rufe |
russell: russ rusty | russel
ruth: ruthie |
sabina: | sabine
sabrina: brina |
samantha: sam sammy samme mantha |
samson: sam sammy | sampson
samuel: sam sammy sammie |
sandra: sandy sandi sandie | alexandra cassandra
sarah: sally sadie sal sallie sadye sallye | sara sarai
scott: scotty |
sebastian: seb bas bastian |
selina: lina | celina selena
serena: rena |
seth: |
seymour: sy morey |
sharon: shar shaz shari sherry | sharyn sheron sheryn
shelby: |
shelton: shel tony |
sheridan: dan danny sher |
shirley: shirl lee sherry |
sidney: sid syd | sydney
sigismund: sig sigmund |
silas: si | sylvanus
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
susan: sue susie suzy sukey suke zan sanna suzie suzi | susanna susannah suzanne suzanna
susanna: sue susie suzy sukey sanna | susannah susan suzanne
sylvanus: sil van si syl | silvanus
sylvester: sy sly vest vester syl si vessie | silvester
sylvia: syl sylvie silvie | silvia
tabitha: tabby |
tamara: tammy tam mara |
tanya: | tania tatiana
temperance: tempy |
terence: terry | terrence terrance
teresa: terry tess tessa tracy tessie terri tressa trissie resi | theresa therese tracey
thaddeus: tad thad taddy |
thelma: |
theodora: dora theo dolly teddy thea | dorothea
theodore: theo ted teddy tad | theodoric theodorick
theophilus: theo |
thomas: tom tommy thom tomkin tommie massey |
tiffany: tiff |
timothy: tim timmy |
tobias: toby tobe |
trevor: trev |
tristram: tris | tristan
tyler: ty |
tyrone: ty ron |
ulysses: lyss |
uriah: riah |
ursula: ursie sulie ursa |
valentine: val felty |
valerie: val vallie |
vanessa: nessa van vannie essa nessie |
vernon: vern vernie |
veronica: vera ronnie ron ronna vonnie roni nica | bernice
victor: vic vick tor |
victoria: vicky tori vic vick torie torrie vickie toria vikki |
vincent: vince vinny vin |
viola: vi | violet
violet: vi vy lettie letty viola | violetta
virgil: virg virge | vergil
virginia: ginny ginger jinny virgie gina ginnie verge virge ginney |
vivian: viv vivi | vivien vivienne vyvyan
walter: walt wally wat watt |
wallace: wally wal |
wendy: wen | gwendolyn
wesley: wes |
wilbur: wil will willie wilber | wilbert gilbert
wilfred: will fred wil wilf freddie willie wilfrid |
wilhelmina: mina minnie willie billie wilma wilmett willa helmi elma willy minna min | wilhelmine
willa: |
william: will bill billy willy liam willie billie wil bell wills willis bil | wilson
winfield: win winny field |
winifred: winnie freddie fred win winny wynn una | winnifred
winston: win winny |
woodrow: woody wood drew |
yvonne: vonnie von | evon ivonne yvette
zachariah: zach zack zac zaccheus zeke | zachary zechariah zachery zackary zacharias
zachary: zach zack zac zak | zachariah zackary
zebedee: zeb |
zebulon: zeb lon |
zedekiah: zed diah | zedediah
`;
