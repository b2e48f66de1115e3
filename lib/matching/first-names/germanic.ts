/** German, Dutch, Frisian and Nordic first names. See `../first-names.ts` for how lines are read. */
export const germanic = `
abraham: bram braam braham |
adalbert: bert albert adel berti | adelbert albrecht
adelaide: heidi adele ada alida aleida adda aaltje leida alina heida | adelheid
adelheid: heidi heide heidel alheit adele elke | adelaide
adolf: dolf adi ado dolfi alf dolle | adolph
adrian: ad adri arie jaan aad riaan arjan adje janus arjen | adriaan adrianus adrien
adriana: adri jana janne jaantje ariane | adrienne
agatha: agda agota agatka aagje aagot | agathe
agnes: agneta nes nesa agnetha angnes agna nies | agnethe agnete
albert: bert bertel ab appie albrecht abe berti aalbert | albertus elbert
albertine: berta bertine tine albertje |
alexander: alex sander lex xander sascha ale sasja aleks sanne axel | aleksander alexandre
alexandra: sandra alex sanne sascha sander xandra lexa alexa | aleksandra
alfred: fred fredi alf alfi |
alice: lissi | alida alise
amalia: malin male malchen malle mally amelie | amalie
andrea: andi drea |
andrew: anders andi dries andre andres andries dres drees dre andy anderl drikus dreas | andreas anderz
angela: geli angi engel engeltje gela | engela
angelika: angi geli gela | angelica angelique
ann: anneke anni annika anke antje anja ans anniken ani anneli annchen anita nanna anki ankie anna naatje | anne annette
anna: anneke anni annika anke antje anja anneli ans nannerl annchen aennchen annelie nanna anneken ancke nan annette aenne anika anneliese an annie anniken annelien anki antjen anny anita ankie naatje nannie annele nanette | anne ann hanna
annegret: anne gret grete |
anneliese: anne liese liesel lise annelie | annelise
annemarie: anne marie annemie annemieke | annamaria
anselm: selm ansel |
anthony: toon ton tonnie anton toni antoon tonny toine anthonie theun teunis teun tone tonnes tonke theunis | antonius antonie anthonis antonis
antonia: toni tonia tonneke antje toos tonny tonke teuntje | antonie antoinette
armin: | hermann arminius
arnold: arno arne nol arend aart arnd arnout arent noldi | arnoud arnt
arvid: arve |
asmus: | erasmus
astrid: asta assa astri | estrid
august: gust guus aug gus gustl gustel stien | augustus
augusta: guusje gusta gusti gustel gustje | auguste
augustin: gustl gustel | augustine augustinus
axel: | absalom aksel
barbara: barbel babsi babette betty barb babs barbli waberl barbro baerbel varpu |
bartholomew: bart barth mees barthel bartel meus bartjan | bartholomaus bartholomeus
beatrice: bea trix beate trixi beatrix |
benedict: bent benno bengt ben benke bendik benni bengan | benedikt benedictus
benjamin: ben benny jamin benno benni |
bernard: bernd ben barend benno bernt berni berndt bennie beernd bernie | bernhard bernardus berend
bernhardine: bernie dina dine bernadina |
bertha: berte bertel bertje | berta berthe
bertil: berra |
bertold: bert berti berto | berthold
bertram: bert berti |
birgit: gitta gitte birte britt britta brit bride biggi birgitta berit brita gittan bitte birthe | brigitte birgitte bridget birgita
bjorn: bjossi |
bodil: bo |
bridget: gitta gitte britt birte gittan brit brita biggi gitti berit | brigitte birgit birgitta britta birgitte
brunhild: bruni hilde hildi | brunhilde
burkhard: burk hardi | burkhardt
caroline: lina karo line karoline karla carla carola linchen karoli lien rolien | carolina karolina
catherine: kathe kathi kat karin trine katja kaatje trijn cato katrien kaethe kathchen kaja katie kari tini trien katinka rina trijntje kaat ina kathrin karna kaisa cathrin kaia kajsa kate tineke kati toos kathrine trina trineke catrien rineke cathelijne kathelijne to kaarin tine katrijn kata trintje katta tryn ka kaetchen catja carin | katharina catharina katharine katarina katrine cathrine cathrien catharine katherina katrina katrin
cecilia: silje cilla sissel cilli sille cecilie cille sidsel zille cissi | cacilia cacilie
charles: karl kalle karli kalli karle sjarel carel karlchen carlchen | carl karel carlo
charlotte: lotte lotta lottie lotti lottchen lot charlotta | liselotte
christian: chris kris krischan christel karsten carsten christer krister kersten kristjan chrille chresten chrisje | christiaan kristian kristen
christina: stina tine tina kirsten kristin christel kersti stine chris christa kerstin kirsti stineke christl krista tineke stien stinchen stientje kjersti christien krissi stinne kia tinne titti | christine kristine kristina christiane christiana kirstine
christopher: stoffel stoffer christoph kristof chris kit stoff toffel christof stof kristofer christl toffer | kristoffer christoffel christoffer
clara: klarchen klara klaartje | klaar claire
claus: klaus | nicholas
clement: klemens clemens mens klement |
conrad: kurt kort coen konni conny koen koert kunz kuno cord kord conni keno radi | konrad koenraad curt coenraad kurd
cornelia: nel nelleke corrie nelly cor neele cokkie connie corry nelie neeltje nellie neli nele neelke lia keetje |
cornelius: kees cor cornelis nelis neel cees knelis corneel nelles krelis corne | corneille kornelius
dagmar: daggi dagi dag |
daniel: dan dani daan danni danne |
david: dave dawid daaf davi |
dennis: denni | dionysius
derek: dirk derk dieter durk | diederik dietrich
detlef: det detti delf | detlev
dietrich: dirk dieter derk dierk rik tiede till diederik dieder durk tjark diddi didi | theodoric derek diedrich didrik
dorothy: dora dorte dorle thea dortje doro dorthe dorrit dorit dortchen doortje dorli dorothee dorthea doris | dorothea dorotea
eberhard: eber hardi ebi evert everhard |
eckhard: ecki eck hardi ekki | ekkehard eckart eckhart
edith: ditte edit dita | editha edita
edward: ed edi eduard eddy ede edu edvard | edouard
einar: | ejnar
eleanor: nora leonore lore lora noor ellie nelly noortje leonoor lenore ella nore elna | eleonore eleonora leonora ellinor
elfriede: friedel elfi frieda fried |
elizabeth: lisa lies elise liesel elsa else lise lieschen bettina betti elsbeth liesje ilse lisl lis elly els bep bets liese sissi liesl elli lisbet betje liesbeth lisbeth lijsbeth betty lisabet sisi elsie betsy lisette babette elsje lizzy li liesbet elsebeth lisken liesa eliza lili lissi bettine ilsebill lilly lys lijsje lize elsi lieske elle elis lissa beppie lisen | elisabeth elisabet lijsbet elisa
emil: mil emile | emiel
emilia: milla mille emmi milli emmy emmeli mila | emilie emelie
emma: emmi emmchen emmy emmeke emke | emme
engelbert: bert engel engelbrecht |
erhard: hardi er |
erica: erika rikke rike rieke |
erik: rik erke jerk erich jerker eke | eric eirik eerik eirikur
ernest: erni ernst arnost |
ernestine: erna stine tine nesti |
erwin: wini |
esaias: jes saje |
eugene: eugen oigen |
eva: evi evchen eefje eveline evje ebba eefke | eve
evert: | eberhard
felicity: zita | felicitas felizitas
ferdinand: ferdi ferdl nand fernand nandl ferd |
fiona: fi |
florian: flori flo florl floris |
frances: fanni franzi fanny francien cisca franka ziska fransje ciska sissi fransiska siska fransien frantsi franci cis francine | franziska francisca franciska
francis: frank frenk franzl franzi cis ciske franske frenne suske | franciscus frans franz
frederica: rike frida friedel fritzi rikke frieda rieke friederike ricka fred frederike riekchen fredrika frederikke | frederika fredrikke
frederick: fritz fred frits fiete freek friedel freddy rik friedl frerik frieder fredi fredrik fritzi fredy fredde friddi freerk rikkert frido fritzchen freddie | friedrich frederik frederic fredric
fridolin: fritz frido lin |
friedhelm: friedel helm friedl |
gabriel: gabi gab |
gabrielle: gabi gaby gabriele gabri jelle elle | gabriela gabriella
george: jorg jurgen joris georg schorsch jorgen goran joran jurrie jurg sjors jorn gorgen girgl orjan jory schorschi joren jurn jurriaan gorgel juri jurre joergen joerg juergen gergo yrjo | jurjen
gerald: gerold gero | gerhold
gerard: geert gert gerd gerrit gerhard ger gerry gerdi gerke gerre gerri gart garrit | gerhardt gerardus geerd geerhard
gerhild: gerdi hilde |
gerlinde: linde gerli gerda |
gertraud: traudl traudel gerti traudi traude traute | gertrude
gertrude: trudi geert trude trudy trui truus gerda gerti truida trudl gert trudel geertje gertrud gerta trudchen geertrui traute truusje truitje | geertruida gertraud gertraude
gisela: gisi gisa gila gisel sela | gisele gisella
gottfried: friedel gotz gottl friedl govert godfried | godfrey
gotthard: godehard hardi gotz |
gottlieb: lieb gottl |
greta: grete gretel gretchen gretli | margaret
gudrun: gudi gunni | guthrun
gunilla: gun nilla gullan gunnel | gunhild
gunnar: gunni gunne |
gunther: gunni guni gunter gun | gunnar guenther
gustav: gust gosta guus gustl gustaf gus |
haakon: | hakon hakan
halvard: halle hall | hallvard
hannelore: hanne lore hanni loerli lorchen |
harald: harri hal harre | harold
hartmut: hardy hart harti |
hedwig: hedda hedi hettie heda hedy wig hede hedvig hadewych hedchen | hedwiga hadewig
heidrun: heidi |
helen: lena leni helle elin eline leen lene heleen helena lenchen ella hella helli heli lenke ele lenka ellen leentje elna elli nelli hele | helene
helmut: helle helmi | hellmuth
henrietta: jet jette henni rika henny hetty henrike jetje jettchen hennie rike rikkie harriet jetta henriette hendrikje hendrika ettie yetta drika | henrika
henry: heinz hein hinrich heini henk hendrik rik henrik heiko harri heinrich heiner henning henri henne hendrick hinnerk hans drik harry heike henner heino heintje hank hennie rikus henke henrikus rikkert hinrik hinz henkie | hendrikus
herbert: herb berti herbi heribert |
herman: harm herm hermi menno manni hermen hermke manes harmen mannus | hermann hermanus herrmann
hermine: mina mine hermi minna |
hilda: hilde hildchen | hildegard
hildebrand: hille brand |
hildegard: hilde hilla hilda gard hildi hill |
horst: horsti |
hubert: bert hub huib huub hubi bertl hubsi | hubertus huibert hupert
hugh: hauke huug hugi hugo |
humbert: bert |
ida: idchen |
ingeborg: inge inga inger bore bolla borg inke inka ingela | ingaborg
ingrid: inga inge inger ingela |
ingvar: ing ingo |
irmgard: irma irmi irmchen irmeli gard |
isaac: sak isa izaak | isaak
isabel: isa bella sabel iisa isabell | isabella isabelle
isolde: isi solde |
jacob: jakob kobus jaap jaak jeppe ib cob jaco jockel jackel jacques ko jaques koos jokl jaggi cobus jeppi | jacobus jaakob
james: jaak jaap jacques jacobus ko koos | jakob
jan: hans janneman jantje jannes jannis |
jane: janneke jana janna hanne jantje jannie | johanne janne
joachim: jochen achim jochem chim jo kim jokum jochim jojo joakim jockum | jochum
joan: hanne janneke johanne joke jana | johanna
joanna: hanne joke hanneke jana janneke jantje janna hannele anneke jonna | johanna johanne
johanna: hanna hanne jo hansi jana annie joke anneke hannele hanneke jopie janna jannie jantje hansje jenny hannchen janneke jans jannetje hannelore janne joann jonna netje johanneke jannigje | johanne
john: hans jan hannes hansi hanne jo johan jon janne hennes hanke johannes joen han janis johnny joop hansel henne hanns hansl hannsel hanjo haensel jonne hasse jannik hampus janke jannes jannis jannick hansje wannes jasse joni hansen | juhani ivan jens johann
jonathan: jonni nathan jon | jonatan
joost: joos jodocus | justus
joseph: sepp jupp josef jos joop jef seppl pepi sjef beppi jossef seppi sef peppi josje joss jozef jo jazeps joep zef bepi sephi | josephus
josephine: fini pepi josi finchen sefa fina fien josefa sephi josee peppi fientje josie phine jos sephe | josefine josefina josefien
judith: jutta jut judita juut judie | jytte
julia: jule julchen jul julika uli julie juul julke julle juulia juultje |
juliane: julchen jule julie | juliana julianne
jurgen: jorg jurg | george
justus: just joost | justin
karen: karin kaja karna | katharina
kaspar: kas jasper jesper kap | casper caspar kasper
kenneth: ken kenna |
knut: | knud canute
konrad: kurt coen konni koen | conrad
kunigunde: gunda kuni gundel gundi kinga |
kurt: | conrad
laura: lauri laurina laure |
lawrence: lenz laurits lasse lorenz laurens lau lauri lor rens larsje laus loorenz lauritz larry | laurentius laurids lavrans lars
leif: leffe leiv |
leonard: lennart leo leen lennard leonhard len hartl leendert lienhard lenert |
leonie: leo loni |
leopold: leo poldi pold polde | luitpold
liborius: bories |
liselotte: lilo lotte lisa liesel lieselotte lisi |
lothar: lutter lotti loddar | lotar
louis: lutz ludwig lodewijk ludde wiggerl lui lodi lude wickerl louwie lowie ludo lode wies lodde wiggi ludvig |
louise: lou lovisa lowisa wies luise loes luischen loeske lovise wiesje isa lulu | louisa
lucas: luk luki lukas luuk | luuc
lucy: lucie lus luzi lussi lucienne luus | luzia lucia
ludmilla: milla |
luitgard: lutgard gard |
magdalene: lena magda madlen leni lene malin magdalena alena lenchen malena magli madde leen mag lenie madel malene magdel magdi lenske madeleine marlene matlena malen | magdalen marleen
magnus: mogens mans |
manfred: manni fred manne mani mandi |
margaret: grete gretchen margit greta meta gitta marga margret gretel griet gret marit maja merete grethe gredel gretl margrit maret mette grietje greetje margo margriet metje magriet reta margot gesche gitte rita gretli margaretha greet margareet grit gritt marete | margarete margarethe margareta margrethe margrete merethe
maria: mia mieke mitzi maja marike maike mieze ria mizzi marieke marie rie miep mijntje mariechen mariele maaike miet meike meieli mareike marietje mirl mimi mies marja marilie mariken maryke riet mietje marijke mirjam marichen mimmi marika rita majken molle mariette mayke majsan miekie marlies mitzl moidl moidi miggeli | mari
marianne: janne nanna jannie marjan | mariann marjanne
mark: marc marx markus merk | marcus merkus
marlene: marle leni lene lena marli |
martha: marte martje marthe marti | marta
martin: marten maarten mart morten mats merten mertin tin tino martl maart martinus tinus |
matilda: tilda thilda tilly thilde mathilde maud til tille machteld tilde | mechthild mechtild
matthew: mats matz matthes matti hias mathis thies mattis thijs mads mathias tijs hiasl tys ties mattes matze mattheus thys hiesl this tjaz hiasi matts mateis | matthias matthaus mattias matthijs matthies mathijs
maurice: moritz mauritz maus mouris | maurits
maximilian: max maxi maxl maxel maximiliaan maxe |
meinhard: meine menno mein |
melchior: melk mel melcher |
michael: michel michi micha michl micke mike mikkel mikke michiel muck chiel micki miggel machiel michal mischa micheli mick mischi maikel giel micky | mikal micheal mikael
michaela: michi micha ela mikaela kela | michaele
minna: minchen minni mien | wilhelmina
moritz: mo mori | maurice
nicholas: klaus claus niels nils niko niklas nick klas klaas claes nico nicolaas nikki nickel klaasje laus clas kloos niklaus nigg klausi | nikolaus nicolai nikolaj niclas nicolaus nikolai
norbert: bert nobby norb nobbi |
oda: | uta
olaf: olle ole olav oluf ola | olof olov
oliver: olli ollie | olivier
oscar: ossi osk okke oskar |
osmund: asmund |
oswald: ossi | osvald
otmar: otti | othmar ottomar
otto: otti odo udo |
patrick: pat patti |
paul: pauli paulchen paule pal palle pavel pol povl poul pauwel paal | paulus
paula: pauli paulinchen pauline paulien |
peter: peer piet per petter pit pieter pete peterchen peder piter petri pe pier pelle par peti pierke pitt peterl pidder pele pim petrus |
philip: flip lips phil filip lip philipp fips flipje flups lippel fiip | philippus filippus
philippa: pippi flippa | filippa
quirin: corin kuri |
quirinus: krijn corin |
rachel: rahel |
radegund: gundi radi |
rainer: reini | reiner rayner
raymond: reimund raimi | raimund ramund
regina: gine gina reni regine reg rejn |
reginald: reinhold reinald rein reino reinout | ragnvald
reinhard: reini hardi rein rainer reinert | reinhardt
reinhold: reini hold holdi | reinald
renate: nate reni nati rena renata |
richard: rik ric rich rikard richi riek ritchie rick ritsaert ryk riki | rickard richart rijkert
robert: rob robi robin bertl bert robbe robban rupert rupprecht | ruprecht robrecht robbert
roger: rutger rudiger roar rudi | hroar
roland: rolli roel rolle | roeland
rolf: rolle rolfi | rudolf
rose: rosi roschen rosel rosine roos roosje rosli rosl roosmarijn | rosa rosina
rosemarie: rosi romy rose marie | rosemary
roswitha: rosi witha rose |
rudolf: rudi rolf ruud rolle ruedi roelof rolv rudl dolf roel rodolf rulle rudy rolef | rudolph
rupert: rupp rupi ruppi bert | robert ruprecht
ruprecht: rupp bert | rupert robert
sabine: bine sabi biene binchen sabina |
samuel: sam sami muel samel |
sarah: sari saartje saar saara | sara
sebastian: bastian basti wastl bas bastiaan bast seb baste bastl sebi bastien basche | sebastiaan
severin: soren sevrin frin |
sibylle: sibi bille billa sylle | sybille sybilla
siegfried: sigi siggi friedel sig sigge siegi | sigfrid
sigismund: sigi siggi sigmund sigge zygmunt sigis | siegmund
siglinde: linde sigi linda |
sigrid: siri sigga sigri |
sigurd: sig siggi sjurd sjoerd |
silke: | cecilia
simon: siem simmerl siemen simme sim | simen
sofia: fie sofie sophie fia sophia fieke vieke soffi fiechen sofi soffia fike |
solveig: sol veig solvi |
sophie: fie fieke sofie fia | sofia
soren: | severin
stephanie: steffi stefanie steffie fanni phanie stef stephi fanny steffa | stefania
stephen: steffen steffl staffan stef stevo stephan steffe steef steve stefaan steinke steven | steffan stefan stevan
susan: susi sanne suse susanne sus sannie zanneke sanna suus zus sannchen suzan susl susann zanna sussi sanni susette sanneke | susanna suzanna
svante: | svantepolk
sven: svenne svend svenn | svein
theodora: thea dora doortje |
theodore: theo teo teddy thees door dorus theodor | theodoor theodorus
theresa: resi tessa thea rese tresa therese trees trese thesi treesje theres treske | theresia teresia
thomas: tom thom tomas tommi thomme tomme tommes thoma tomke masl | tuomas
thorsten: torsten totte torre toto |
timothy: tim timo timmi tiem | timotheus
tobias: tobi tobbe tobs topi tobby |
torben: | torbjorn
torbjorn: tobbe tor | thorbjorn torben
udo: | otto
ulf: uffe ulfe |
ulrich: uli ulli utz ule ueli olrik ulf uz ully | ulrik oldrich
ulrike: uli rike ulli ulla rieke | ulrika ulrikke
ursel: | ursula
ursula: uschi ursel ulla urs ulle ursli usch usche orsel orschel uli ursi | orsola
ute: uta | oda
valentine: valtin veltin velten valti feltin | valentin
valery: wally |
veronica: vroni verena nika roni vrone vera fronika vroneli vreni | veronika
victor: vik viggo vicki | viktor
victoria: vicky vikki vicki tora viki | viktoria
vincent: zenz vinz vins vince vinni vin zenzi sens cens vinnie | vinzenz vincentius
viveka: vivi vivan | wiebke
volker: volki folker |
walburga: burgl wally burga walli | walpurga
waldemar: waldi voldemar valdemar |
walter: walti wolter wout walt waldi wouter wally waldo wolti woud wat valle | walther valter waltherus
waltraud: traudl traudel wally traudi waltraut trautel |
wendelin: wendel wendl |
werner: wern werni | verner warner
wiebke: wieb |
wilfried: willi fried friedel | wilfred wilfrid
wilhelmina: mina wilma minna willa helma minchen willy mien mientje helmi helmine velma wilhelmine wil elma miet mine willemien willeke helmina mimmi wilmke willemijn mijna minke minni vilma miena willemke helmke | willemina vilhelmina vilhelmine
william: willi wim will helm helmi vilhelm wilm ville pim wil willy vilho wilko wille helme wilke bill vil wimke wilken wullem liam willum | wilhelm willhelm wilhelmus willem
willibald: willi |
winfried: winni winfrid fried friedel |
wolfgang: wolf wolfi wulf gangl wolferl |
wolfram: wolf wolfi |
xaver: xaverl veri xavi | xavier
zacharias: zach zacher sacher zacharie | sakarias
`;
