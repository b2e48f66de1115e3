/** German, Dutch, Frisian and Nordic first names. See `../names/first-names.ts` for how lines are read. */
export const germanic = `
abraham: bram braam braham |
adalbert: bert albert adel berti | adelbert albrecht
adam: daam adi | adamus
adelaide: heidi adele ada alida aleida adda aaltje leida alina heida adelina alke aleid lida adi heidel alice | adelheid adelheit aleydis
adelheid: heidi heide heidel alheit adele elke | adelaide
adolf: dolf adi ado dolfi alf dolle adje addi | adolph adolphus adolfus
adrian: ad adri arie jaan aad riaan arjan adje janus arjen adriaantje ariaan riens adrie | adriaan adrianus adrien adriaen hadrian
adriana: adri jana janne jaantje ariane | adrienne
agatha: agda agota agatka aagje aagot agaath aga aag age agatje | agathe agata
agnes: nes nesa agnetha angnes agna nies agnesa agniet niesje nieske nese | agnethe agnete agneta agnese
albert: bert bertel ab appie abe berti aalbert bertus alber abbe brecht abbie | albertus elbert aalbrecht albrecht adalbert
albertine: berta bertine tine albertje bertha bertje | albertina
alexander: alex sander lex xander sascha ale sasja aleks sanne axel alec sandro xandi lexa sacha xan skender | aleksander alexandre alexandros
alexandra: sandra alex sanne sascha sander xandra lexa alexa alexi lexi sasja sandy | aleksandra
alfred: fred fredi alf alfi aufi fredl freddy fredo | alfredo alfried
alice: lissi ali aliz | alida alise alicia alix
aloysius: loisl lois lowie lojz louis | alois aloisius aloys alwis
alvar: | alfar
amalia: malin male malchen malle mally amelie malla mali | amalie amelia
andrea: andi drea |
andrew: andi dries andre andres andries dres drees dre andy anderl drikus dreas drewes andris andreasl driesje andras dreesje ander | andreas anderz andrej andreus andrees anders
angela: geli angi engel engeltje gela angelie angel angie geeltje angele | engela engelina angelina
angelika: angi geli gela | angelica angelique
ann: anneke anni annika anke antje anja ans anniken ani anneli annchen anita nanna anki ankie naatje annie annelein nannerl annel anncke anneken annatje anning anka ana annelise | anne annette anna ane
anna: anneke anni annika anke antje anja anneli ans nannerl annchen aennchen annelie nanna anneken ancke nan annette aenne anika anneliese an annie anniken annelien anki antjen anny anita ankie naatje nannie annele nanette anninka ana ane annel annelina | anne ann hanna
anne: | ann anna
annegret: anne gret grete |
anneliese: anne liese liesel lise annelie | annelise
annemarie: anne marie annemie annemieke | annamaria
anselm: selm ansel |
anthony: toon ton tonnie anton toni antoon tonny toine anthonie theun teunis teun tone tonnes tonke theunis tonl doni tunnis toenis thoni | antonius antonie anthonis antonis
antonia: toni tonia tonneke antje toos tonny tonke teuntje tonie nettie tona tonje | antonie antoinette
armin: | hermann arminius
arnold: arno nol aart arnd arent noldi nolte nolle arnie ar noldus | arnoud arnt arnoldus arnout arend arne arnaud
arvid: arve |
asmus: | erasmus
astrid: asta assa asti astie atti | estrid astri aastrid
august: gust guus aug gus gustl gustel stien augie gusten stijn gustje | augustus augustin
augusta: guusje gusta gusti gustel gustje | auguste
augustin: gustl gustel | augustine augustinus
augustine: guus stijn | augustinus augustijn augustin
axel: | absalom aksel
barbara: barbel babsi babette betty barb babs barbli waberl barbro baerbel varpu bab babbe barbele babeli berbel barber berbe barbertje varvara barbla | barbra babara barbe
bartholomew: bart barth mees barthel bartel meus bartjan bartold meeus mewes barteld bartolt bartelmes barto meeuwis bartho | bartholomaus bartholomeus bartholomaeus bartelmees bartolomeus
basil: | basilius basile
beatrice: bea trix beate trixi betti trice | beatrix beatrijs
benedict: bent benno ben benke bendik benni bengan bennet bendt bento dikt bengta | benedikt benedictus bendikt benediktus bengt
benjamin: ben benny jamin benno benni bennie benne benjamyn | benjamijn
berend: beert | bernard bernhard
bernard: bernd ben benno berni berndt bennie beernd bernie barent berne bennad berndje beerent bert benn bern barnd | bernhard bernardus berend barend bernt
bernhardine: bernie dina dine bernadina |
bertha: berte bertel bertje bertie betta berthel | berta berthe bertina
bertil: berra |
bertold: bert berti berto | berthold
bertram: bert berti berten | bartram
birgit: gitta gitte birte britt britta brit bride biggi berit brita gittan bitte birthe birta bibi gitt brith | brigitte birgitte bridget birgita birgitta
bjorn: bjossi |
bodil: bo |
bridget: gitta gitte britt birte gittan brit brita biggi gitti berit brigitt brigge | brigitte birgit birgitta britta birgitte brigida
brunhild: bruni hilde hildi | brunhilde
burkhard: burk hardi | burkhardt
carl: kalle | charles karl
caroline: lina karo line karoline karla carla linchen karoli lien rolien carol lineke karolien karlijn carlien | carolina karolina carolien carola karola
catherine: kathe kathi kat trine katja kaatje cato katrien kaethe kathchen kaja katie kari tini trien katinka rina trijntje kaat ina kathrin karna kaisa cathrin kaia kajsa kate tineke kati toos trina trineke catrien rineke cathelijne kathelijne to kaarin tine katrijn kata trintje katta tryn ka kaetchen catja carin trineken cathy katl kathl nynke kath tryntsje nine catrijn caatje keet cathinka katalin katryn kitty kathel kadl | katharina catharina katharine katarina katrine cathrine cathrien catharine katherina katrina katrin cathrina kaatrin kathrine karin karen trijn katherine
cecilia: silje cilla cilli sille cecilie cille sidsel zille cissi celia silke cil sisse ziliska cilia silja siske | cacilia cacilie cecile cecily sissel
charles: kalle karli kalli karle sjarel carel karlchen carlchen kees charly karlo kalla sjaak | carl karel carlo carolus karl carle
charlotte: lotte lotta lottie lotti lottchen lot charlotta charlie sjarlotte scharlotte | liselotte charlot
christian: chris kris krischan christel carsten christer krister kersten kristjan chrille chresten chrisje kristel kristo chrischan stian kick christo chriske christl chrestian | christiaan kristian kristen christianus christen karsten kjersten
christina: stina tine tina christel kersti stine chris christa stineke christl krista tineke stien stinchen stientje kjersti krissi stinne kia tinne titti kristi chrissi kiki stijntje stintje chrisje | christine kristine kristina christiane christiana kirstine kerstin kirsten kirsti kristin christien kristiane
christine: stine tine | christina kirsten
christopher: stoffel stoffer kristof chris kit stoff toffel christof stof kristofer christl toffer stoffl kester stoffelt topher toffe kresten | kristoffer christoffel christoffer christophorus christoph
clara: klarchen klaartje klare claar | klaar claire klara clare
claus: klaus | nicholas
clement: mens clemi mente klem clem | clemens klement klemens
conrad: coen konni conny koen koert kunz kuno cord kord conni keno radi kunrad curd conradin koentje kunne korte | konrad koenraad curt coenraad kurd konradin kort kurt
cornelia: nel nelleke corrie nelly cor neele cokkie connie corry nelie neeltje nellie neli nele neelke lia keetje neel kee kea cora cokky nelia | kornelia
cornelius: kees cor nelis neel cees knelis corneel nelles krelis corne neels kernel knell nelius cornel | corneille kornelius cornelis kornelis
dagmar: daggi dagi dag |
daniel: dan dani daan danni danne danel daaneel dano niel daneel | danyel
david: dave dawid daaf davi davy davit dafi taavi | davidt
deborah: debbie deb | debora
denis: nis nisse | dionys dionysius dennis dionijs
dennis: denni | dionysius
derek: dirk derk dieter durk | diederik dietrich
detlef: det detti delf | detlev
diana: di didi | diane
dietrich: dirk dieter derk dierk rik tiede till diederik dieder durk tjark diddi didi | theodoric derek diedrich didrik
dirk: | derek dietrich theodoric diederik
dominic: domi nik minik | dominicus dominik
dorothy: dora dorte dorle thea dortje doro dorrit dorit dortchen doortje dorli dorthea doris dorchen dorthy doroth durtje duretta teda dorotheje | dorothea dorotea dorothee dorthe dorete
eberhard: eber hardi ebi evert everhard |
eckhard: ecki eck hardi ekki | ekkehard eckart eckhart
edith: ditte edit dita | editha edita
edmund: edo mundi | edmond eadmund
edward: ed edi eddy ede edu edde ward edy eddie warden ewaard | edouard eduard edvard eduart edwart
einar: | ejnar
eleanor: nora lore lora noor ellie nelly noortje leonoor lenore ella nore elna elli leonor leni lorle ellen ela elle | eleonore eleonora leonora ellinor elenor leonore elenore
elfriede: friedel elfi frieda fried |
elias: elis eli | elijah
elizabeth: lisa lies liesel lise lieschen bettina betti elsbeth liesje lisl lis elly els bep bets liese sissi liesl elli lisbet betje liesbeth lijsbeth betty lisabet sisi elsie betsy lisette babette elsje lizzy li liesbet elsebeth lisken liesa eliza lili lissi bettine ilsebill lilly lys lijsje lize elsi lieske elle elis lissa beppie lisen ellie libet lijs elke elsabe elschen elske bella alzbeta beth lisann libeth lisse lisanne ilsabe elsabein liza bettchen betke lijske bettl elsken lizette lisi elsebe leys elisabe liss elsy elisabel bettje elsina lisbetha | elisabeth elisabet lijsbet elisa elisabetha elsabeth elise isabella lisbeth else elsa ilse elspeth
ellen: elle elly lene | helen eleonore elin
emil: mil emile milo emmel | emiel emilius
emilia: milla mille emmi milli emmy emmeli mila emeli miel emely | emilie emelie
emma: emmi emmchen emmy emmeke emke ema emmeken | emme imma
emmanuel: mano manu manni | immanuel emanuel manuel
engelbert: bert engel engelbrecht |
erhard: hardi er |
eric: | erik erich eirik
erica: erika rikke rike rieke |
erik: rik erke jerk erich jerker eke | eric eirik eerik eirikur
ernest: erni arnost arnst erntje | ernst ernestus
ernestine: erna stine tine nesti tina nesta | ernesta
erwin: wini |
esaias: jes saje |
esther: essi est | hester ester
eugene: oigen eugenius | eugen eugeen
eva: evi evchen eveline evje ebba eefke ev | eve eefje
evert: | eberhard
felicity: zita | felicitas felizitas
ferdinand: ferdi ferdl nand fernand nandl ferd fernando nandi fertl dinand nandus | ferdinandus fernandus
fiona: fi |
flora: flore |
florence: flore flora flo | florentine florentina
florian: flori flo florl floris |
frances: fanni franzi fanny francien cisca franka ziska fransje ciska sissi siska fransien frantsi franci cis francine fransina franse franzl fien fransisca fran | franziska francisca franciska francina francoise fransiska
francis: frank frenk franzl franzi cis ciske franske frenne suske francus franck franco frankie franzel francke | franciscus frans franz francois frants franciskus
frederica: rike frida friedel fritzi rikke frieda rieke ricka fred frederike riekchen fredrika freddie fredi rika fritzie friedchen riekje fritze | frederika fredrikke friederike friederika frederikke
frederick: fritz fred fiete freek friedel freddy rik friedl frerik frieder fredi fritzi fredy fredde friddi freerk rikkert frido fritzchen freddie fritze freerik fiedje frerich fridel ferry frek fiddi fredrick | friedrich frederik frederic fredric fredrik fredericus friedericus frits
fridolin: fritz frido lin |
friedhelm: friedel helm friedl |
gabriel: gabi gab gabe gabbe | gabriell
gabrielle: gabi gaby gabri jelle elle gabrielli gabbi gabs | gabriela gabriella gabriele
genevieve: veva geno | genoveva
george: jurgen georg schorsch goran joran jurrie jurg sjors jorn gorgen girgl orjan jory schorschi joren jurn jurriaan gorgel juri jurre joergen joerg juergen gergo yrjo jurgel juriaan georgie jorre sjorsje goris gorius gorg joor iorgen | jurjen georgius joris jorgen jorg georges
gerald: gero garrelt geralt | gerhold geraldus gerold
gerard: geert gert gerd ger gerry gerdi gerke gerre gerri gart garrit geurt geerten gerhart gerdje garret gerrard | gerhardt gerardus geerd geerhard gerhardus gerhard gerrit gherardus gerardo
gerhild: gerdi hilde |
gerlinde: linde gerli gerda |
gertraud: traudl traudel gerti traudi traude traute | gertrude
gertrude: trudi geert trude trudy trui truus gerda gerti truida trudl gert trudel geertje gertrud gerta trudchen traute truusje truitje gertie truud geesje gesche gertje geertke gerte geerte drutje drudi tru gese trudie | geertruida gertraud gertraude geertruid gertrudis geertrui gjertrud
gilbert: gijs gijsje gilles | gijsbert gisbert giselbert gijsbertus
giles: ilian jillis egied | egidius gilles aegidius jelis gillis
gisela: gisi gisa gila gisel sela | gisele gisella
gottfried: friedel gotz gottl friedl govert fried | godfrey godfried gottfrid godefroy
gotthard: godehard hardi gotz |
gottlieb: lieb gottl |
gregory: grels joris grigor gorres gores goris | gregor gregorius greger
greta: grete gretel gretchen gretli | margaret
gudrun: gudi gunni | guthrun
gunilla: gun nilla gullan gunnel | gunhild
gunnar: gunni gunne |
gunther: gunni guni gunter gun | gunnar guenther
gustav: gust gosta guus gustl gustaf gus |
haakon: | hakon hakan
halvard: halle hall | hallvard
hannah: hanne hanni hanneke hannchen | hanna anna
hannelore: hanne lore hanni loerli lorchen |
harald: harri hal harre halle | harold
hartmut: hardy hart harti |
hector: | hektor
hedwig: hedda hedi hettie heda hedy wig hede hadewych hedchen heta wiggi hedel jadwiga | hedwiga hadewig hedvig hedwich
heidrun: heidi |
helen: lena leni helle leen lene lenchen ella hella helli heli lenke ele lenka leentje elna elli nelli hele heleentje leneke lenneke hely leene lenie lenora ellie | helene helena ellen elin eline heleen elene elina
helmut: helle helmi | hellmuth
henrietta: jet jette henni rika henny hetty henrike jetje jettchen hennie rike rikkie harriet jetta hendrikje ettie yetta drika hetti jetti jetteke hetje hinke rietta | henrika hendrika henriette henderika hendrina heinrike hinrika
henry: heinz hein heini henk rik heiko harri heiner henning henri henne hinnerk hans drik heike henner heino heintje hank hennie rikus henke henrikus rikkert hinrik hinz henkie henrich hinne heye hinerk heine hen henkje rieks hendri henny heink reinke hannerk hing | hendrikus heinrich henrik hendrik henricus harry enrico hendrick hinderk hinrich
herbert: herb berti herbi bert heri | heribert
herman: harm herm hermi menno manni hermen hermke manes mannus harro hemme hermie hemmo harmke herms | hermann hermanus herrmann hermannus armin harmen
hermine: mina mine hermi minna |
hilda: hildchen hildeke hille | hildegard hilde
hildebrand: hille brand |
hildegard: hilde hilla hilda gard hildi hill |
horst: horsti |
hubert: bert hub huib huub hubi bertl hubsi huppert huubje | hubertus huibert hupert hugbert
hugh: hauke huug hugi huge hugolin hugues | hugo
humbert: bert |
ida: idchen |
ignatius: naz nazi natz natzi naats ig nace | ignaz ignatz ignaas ignace
ilse: illy | elizabeth
ingeborg: inge inga inger bore bolla borg inke inka ingela | ingaborg
ingrid: inga inge inger ingela |
ingvar: ing ingo |
irene: reni ira | irena
irmgard: irma irmi irmchen irmeli gard |
isaac: sak isa ies sakki itzig izak | isaak izaak isak
isabel: isa bella sabel iisa isabell isi belle sabella elsbeth ysabel ysa | isabella isabelle isabeau elisabeth
isolde: isi solde |
jacob: jakob kobus jaap jaak cob jaco jockel jackel jacques ko koos jokl jaggi cobus jeppi jakkel jagli jagl koob jackl japik jakobli jabbe jaapje koebes kobe jappe jascha | jacobus jaakob jakobus ib jaques james jeppe
james: jaak jacobus ko koos jamie jim | jakob jacob jacques jaap
jan: hans janneman jantje jannes jannis | john johan johann
jane: janneke janna hanne jantje jannie hanna jannetje | johanne janne johanna jeanne joan jana
jeremy: jeremie jerre | jeremias jeremia jeremiah
jerome: roem grommes rolmes jero | hieronymus jeroen hieronimus
joachim: achim chim jo kim jokum jochim jojo jockum jockel jokke hajo | jochum jochem joakim jochen
joan: hanne janneke joke jannetje jantje janna jannie hanna janne johanneke jenny hannele hanneke | johanna johanne jane jeanne jana joanna
joanna: hanne joke hanneke jana janneke jantje janna hannele anneke jonna jo jane hanna | johanna johanne
johann: | john
johanna: hanna hanne jo hansi jana annie joke anneke hannele hanneke jopie janna jannie jantje hansje jenny hannchen janneke jans jannetje hannelore janne joann jonna netje johanneke jannigje hantje anne janny hennie hannah jette johna hanntje nanna | johanne joan jane joanna jeanne
john: hannes hansi hanne jo janne hennes hanke joen han janis johnny joop hansel henne hanns hansl hannsel hanjo haensel jonne hasse jannik hampus janke jannes jannis jannick hansje wannes jasse joni hansen hannemann jannie jonni hansli hanselmann johannus johi haans jannekin hansken henneke jannek ioannes joh joon jaan jona | juhani ivan jens johann johannes johan jan jean hans jon ian jahn johs
jonas: jo | jonah
jonathan: jonni nathan jon jona joni | jonatan
joost: joos jodocus | justus
joseph: sepp jupp jos joop jef seppl pepi sjef beppi jossef seppi sef peppi josje joss jo jazeps joep zef bepi sephi joosje jose juppi jussel jussef joes seph seff seppe sepperl josse beppo josip | josephus jozef josef jooseppi
josephine: fini pepi josi finchen sefa fina fien sephi josee peppi fientje josie phine jos sephe joske josina joosje jo fine pheni | josefine josefina josefien josephina jozefien josefa
joshua: jos | josua josia
judith: jutta jut judita juut judie judi dita | jytte judit
julia: jule julchen jul julika uli juul julke julle juulia juultje juulke jula jette | julie juliane
julian: julle jule juul jul | juliaan julianus
juliane: julchen jule julie | juliana julianne
julius: julle juul jule jul juulke | jules
jurgen: jorg jurg | george
justin: just jus | justinus
justina: tine stine justa | justine
justus: just joost | justin
karen: karin kaja karna | katharina
kaspar: kas kap gaspard | casper caspar kasper jasper jesper gaspar
katharina: kathi | catherine
kenneth: ken kenna |
knut: | knud canute
konrad: kurt coen konni koen | conrad
kunigunde: gunda kuni gundel gundi kinga |
kurt: | conrad
lambert: lamme lampe bert lamb lampert lem lammie | lambertus lammert lamprecht lambrecht
laura: lauri laurina laure lore loulou |
lawrence: lenz lasse lau lauri lor rens larsje laus loorenz larry lens laurie laust laurenz louw larenz lorentz enz | laurentius laurids lavrans lars lorens laurens laurent laurits lorenz lourens lauritz laurentz
lazarus: laz | lazar
leah: | lea
leander: | leandros
leif: leffe leiv |
leo: leeuwe | leon
leonard: lennart leo leen lennard len hartl lienhard lenert lenn leonhart lennie lenz nardus hartel lenaart leonid linnert | leonhard leonardus lenaert leendert lienhart linhart
leonie: leo loni |
leopold: leo poldi pold polde pol leup lepold | luitpold leopoldus
lewis: | louis
liborius: bories |
liselotte: lilo lotte lisa liesel lieselotte lisi |
lothar: lutter lotti loddar | lotar
louis: lutz ludde wiggerl lui lodi lude wickerl louwie lowie ludo lode wies lodde wiggi lewis lodewyk lodewik louwe lotze loois lou luis wickes luigi luki | ludwig lodewijk ludvig ludovicus
louise: lou lowisa wies loes luischen loeske lovise wiesje isa lulu lowise loekie lowieske isi louiske | louisa luise lovisa ludovica
lucas: luk luki luuk luks lucke | luuc lukas
lucy: lus luzi lussi lucienne luus luusje lucke lutske | luzia lucia lucie luzie
ludmilla: milla |
luitgard: lutgard gard |
magdalene: lena magda madlen leni lene malin alena lenchen malena magli madde leen mag lenie madel magdel magdi lenske madeleine marlene matlena malen mady magdaleentje magel magtel maika magdal leentje marlen | magdalen marleen magdalena malene
magnus: mogens mans |
manfred: manni fred manne mani mandi |
marcus: marx mark merx mars | markus
margaret: grete gretchen greta meta gitta marga margret gretel griet gret maja grethe gredel gretl maret mette grietje greetje margo metje magriet reta margot gesche gitte rita gretli greet margareet grit gritt marete margarethje margje greth gretje marge greten mergret griete grita gritli margaritha maggie gritje gretge merga merg margrietje margie geeske gretke reetta gritta gre meeta marret magrete marghe | margarete margarethe margareta margrethe margrete merethe margaretha margit margriet margrit marit merete margarita magareta margriete marghareta
maria: mia mieke mitzi maja marike maike mieze ria mizzi marieke rie miep mijntje mariechen mariele maaike miet meike meieli marietje mirl mimi mies marja marilie mariken maryke riet mietje mirjam marichen mimmi marika rita majken molle mariette mayke majsan miekie marlies mitzl moidl moidi miggeli marieken mareili mareke mareichen marijken rieke mariel mirzl marille maricke maie moni mie mieteke moyken myrrha maj | mari marie mary maren marijke mareike miriam
marianne: janne nanna jannie mari nann | mariann marjanne mariane marjan maryann
mark: marc marx markus merk | marcus merkus
marlene: marle leni lene lena marli |
martha: marte martje marti martl matje marthel maartje | marta marthe
martin: marten mart mats merten mertin tin tino martl maart tinus marti mertel maartin martje mertijn marthijn tine marinus martens | martinus maarten morten martien marthinus
martina: martje tina tine | martine
mary: mia mieke | maria marie mari
matilda: tilda thilda tilly thilde maud til tille machteld tilde metta mechel telse matje hilde mette mathild mechtel | mechthild mechtild mathilde mathilda
matthew: mats matz matthes matti hias mathis thies mattis mads tijs hiasl tys ties mattes matze thys hiesl this tjaz hiasi matts mateis thyge tias theis tewes mateus matheis tewis debes mattys hies mathes | matthias matthaus mattias matthijs matthies mathijs mattheus mathias mathaus matteus matthieu thijs
maurice: maus mouris moriz ritz mauri | maurits mauritius mauritz morits moritz
maximilian: max maxi maxl maxel maxe maxim maximiliaen milian | maximiliaan
meinhard: meine menno mein |
melchior: melk mel melcher melchers melch | melchert
mercedes: mercy |
michael: michi micha michl micke mike mikke muck chiel micki miggel machiel mischa micheli mick mischi maikel giel micky michielje mikkjal michels micheel mickel mik mickl migl michei | mikal micheal mikael michiel michal mikkel michel
michaela: michi micha ela mikaela kela | michaele
minna: minchen minni mien | wilhelmina
monica: moni nika mona | monika monique
moritz: mo mori | maurice
nathan: | natan
nicholas: claus niko nick klas klaas claes nico nikki nickel klaasje laus clas kloos niklaus nigg klausi klos clawes niek nicolas kolja nisse nikkel klawes nijs clais klees niklos klasse niggl niclaus claas clause nis nielsje colja | nikolaus nicolai nikolaj niclas nicolaus nikolai nikolas nicolaas niels nils niklas klaus nicolaes
nicole: nicki nic coleta nicol | nikola nicoline
norbert: bert nobby norb nobbi |
oda: | uta
olaf: olle olli oolof oli | olof olov olav ole olavus oluf ola
oliver: olli ollie oll olle | olivier
oscar: ossi osk okke oskar |
osmund: asmund |
oswald: ossi | osvald
otmar: otti | othmar ottomar
otto: otti oddo otte ode otteke | odo otho udo
patrick: pat patti patte paddy | patrik patricius
paul: pauli paulchen paule pal palle pavel pol pals paulke pouwel paulin | paulus poul paal pauwel pauls povl
paula: pauli paulinchen paulien paulke poula | paulina pauline
pauline: lien paula paulien line pauli | paulina
peter: pit pete peterchen piter petri pe pelle par peti pierke pitt peterl pidder pele pim pitter petz pjotr piotter pers peterli pieterke peers petje pi piti pieterje peke | pieter petrus peder petter per pedder peer petar piet pier
petronella: pietje nel nelly petra petje petro piet nella nelle | petronelle pieternella petronilla pieternel
philip: flip lips phil lip fips flipje flups lippel fiip lippe flippie lipps | philippus filippus filip philipp filips
philippa: pippi flippa pippa | filippa philippine
priscilla: prisca cilla |
quentin: | quinten quintijn
quirin: corin kuri |
quirinus: corin krein rin krien gring | quirin krijn quirijn
rachel: ray | rahel rakel
radegund: gundi radi |
rainer: reini | reiner rayner
ralph: rolf | ralf
randi: | ragnfrid
raphael: rafi rafel raf | rafael
raymond: raimi ray raimond mond | raimund ramund raymund reimund
rebecca: becka bekke becki riek bekki | rebekka rebekah
regina: gine gina reni reg rejn reggie ina rina regi | regine reggina
reginald: rein reino reinhout | ragnvald reinhold reinald reinold reinout
reinhard: reini hardi rein rainer reiner hardy | reinhardt reinhart reinert reindert reinder
reinhold: reini hold holdi rein reino | reinald reginald rienhold reinholt
rembert: remme bert rem |
renate: nate reni nati rena renata |
richard: rik ric rich richi riek ritchie rick ritsaert ryk riki ritsert rikert reik ricky hard ritzert riker | rickard richart rijkert rikard ryckert rikkert rijkaard
robert: rob robi robin bertl bert robbe robban rupprecht robby ruppert robke rubbert berti bob bobbi rupp | ruprecht robrecht robbert rupert robertus rubert robijn
roderick: rodi | roderich roderik rurik
roger: roar rudi rut rodger | hroar rogier rutger rudiger rudger ruediger
roland: rolli roel rolle rollo | roeland roelant rolland
rolf: rolle rolfi | rudolf
rosalie: rosl rosi | rosalia
rose: rosi roschen rosel rosine roosje rosli rosl roosmarijn rozine | rosa rosina roos
rosemarie: rosi romy rose marie | rosemary
roswitha: rosi witha rose |
rudolf: rudi ruud rolle ruedi rolv rudl dolf roel rulle rudy rolef roef ruodi rodel ruedl rolof rollo | rudolph rodolf roelof rolf rudolphus ruedolf rodolphus
rupert: rupp rupi ruppi bert | robert ruprecht
ruprecht: rupp bert | rupert robert
sabina: bine bina | sabine
sabine: bine sabi biene binchen sabina |
salome: sal sali salme |
samuel: sam sami muel samel sem muli | samul
sarah: sari saartje saar sarchen zaar | sara saara
sebastian: basti wastl bas bast seb baste bastl sebi bastien basche bastel basch baschi sebo basten | sebastiaan bastiaan sebastianus bastian
selma: | anselma
severin: sevrin frin zefer vrin seffi | soren severijn soeren severinus
sibylle: sibi bille billa sylle | sybille sybilla
siegfried: sigi siggi friedel sig sigge siegi friedl sifrid sief siffert siggy frid | sigfrid sigfried sievert sjur sivert siegfrid
sigismund: sigi siggi sigge zygmunt sigis mundi | siegmund sigmund sigismundus
siglinde: linde sigi linda |
sigrid: siri sigga sigri siggan sigi siggi | siegrid
sigurd: sig siggi sjoerd sjur sigge | sivert sjurd
silke: | cecilia
simon: siem simmerl simme sim siman simel simke | simen simeon siemen symen siemon
sofia: fie sofie sophie fia sophia fieke vieke soffi fiechen sofi soffia fike |
solomon: salle sallo salo salm | salomon salomo
solveig: sol veig solvi |
sophia: fieke fia vieke sofi fiken fie saffi fike sofieke fiekchen soffe fei viktje fiche | sofia sophie sofie
sophie: fie fieke sofie fia | sofia
soren: | severin
stanislaus: stenz stanzl stani | stanislas
stephanie: steffi steffie fanni phanie stef stephi fanny steffa stefi | stefania stefanie stephania
stephen: steffl stef stevo steffe steef steve steinke stefke steff stepke stevens stepan fen stoffan | steffan stefan stevan stephan steffen steven staffan stefaan stephanus
susan: susi sanne suse sus sannie zanneke sanna suus zus sannchen suzan susl susann zanna sussi sanni susette sanneke suske santje susel suzi | susanna suzanna susanne suzanne zuzanna
svante: | svantepolk
sven: svenne svend svenn | svein
sylvester: vester fester feste | silvester
sylvia: silvi silke silva silly | silvia sylvie
thaddeus: tade thade | thaddaus tadeus thaddaeus
theobald: dieppold thibaut bald tibold | dietbald debald diebold tiebout
theodora: thea dora doortje dorle dorli theda | teodora
theodore: theo teo teddy thees door dorus dores tede theddo tjeu | theodoor theodorus theodor
theodoric: dirk dieter tjerk till tile thilo thierry tieme derk | dietrich diederik dirck didrik thiadric
theresa: resi tessa thea rese tresa trees trese thesi treesje theres treske threse reserl tess resel zenz | theresia teresia teresa therese treza
thomas: tom thom tommi thomme tomme tommes thoma tomke masl maas tommie maes tommel thoms tomma dammes tammes dommes thamm tommy thome | tuomas tomas thomes
thorsten: torsten totte torre toto |
timothy: tim timo timmi tiem timi tiemen tijme | timotheus timoteus
tobias: tobi tobbe tobs topi tobby toby tobis tob dobias | tobia tobbias
torben: | torbjorn
torbjorn: tobbe tor | thorbjorn torben
udo: | otto
ulf: uffe ulfe |
ulrich: uli ulli utz ule ueli ulf uz ully ohlrik ulerk uelk | ulrik oldrich ulricus olrik udalrich
ulrike: uli rike ulli ulla rieke | ulrika ulrikke
ursel: | ursula
ursula: uschi ursel ulla urs ulle ursli usch usche orsel orschel uli ursi usel urschel urschl sula | orsola ursina
ute: uta | oda
valentine: valtin veltin velten valti feltin valten faltin veltl velti foltin valtl vallentin valle | valentin valentijn valentinus
valery: wally |
veronica: vroni verena nika roni vrone vera fronika vroneli vreni fronica fronick vron ronny vreneli vroneken fron verona froni | veronika veronique frona
victor: vik viggo vicki vic viki torre | viktor
victoria: vicky vikki vicki tora viki vici vikkie toria | viktoria
vincent: zenz vinz vins vince vinni vin zenzi sens cens vinnie sent cent vinc fins | vinzenz vincentius vincenz
viola: | violetta
vitus: feit | veit vit
viveka: vivi vivan | wiebke
volker: volki folker |
walburga: burgl wally burga walli | walpurga
waldemar: waldi voldemar valdemar |
walter: walti wout walt waldi wally waldo wolti woud wat valle walte woutje welti welter waltje | walther valter waltherus wouter wolter wolther gualtherus
waltraud: traudl traudel wally traudi waltraut trautel |
wenceslas: wenz | wenzel wenzeslaus
wendelin: wendel wendl |
werner: wern werni | verner warner
wiebke: wieb |
wilfried: willi fried friedel | wilfred wilfrid
wilhelmina: mina wilma minna willa helma minchen willy mien mientje helmi helmine velma wil elma miet mine willemien willeke helmina mimmi wilmke willemijn mijna minke minni miena willemke helmke wim elmina mijne wilmina minka willempje welmina wimke minnie willeminke | willemina vilhelmina vilhelmine wilhelmine willemijntje willemtje vilma
william: willi wim will helm helmi wilm ville pim wil willy vilho wilko wille helme wilke bill vil wimke wilken wullem liam willum wiljo wimpje wielm wilhelmi wum wellem illem | wilhelm willhelm wilhelmus willem vilhelm guillaume vilem
willibald: willi |
winfried: winni winfrid fried friedel |
wolfgang: wolf wolfi wulf gangl wolferl gangolf wolfel |
wolfram: wolf wolfi |
xaver: xaverl veri xavi | xavier
xavier: veri xav | xaver xaverius
yvonne: ivonne vonne | yvon
zacharias: zach zacher sacher zacharie | sakarias
zachary: zach zacharie zacha | zacharias
`;
