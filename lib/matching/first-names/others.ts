/** Celtic, Greek, Armenian, Georgian and other first names. See `../names/first-names.ts` for how lines are read. */
export const others = `
abimbola: bimbo bola bim |
abisola: bisola bisi sola abi |
adebayo: bayo ade debayo |
adebola: bola debola ade |
adedayo: dayo ade |
adekunle: kunle ade |
ademola: demola mola ade |
adeola: ade ola deola |
adewale: wale ade dewale |
adeyemi: yemi ade |
agnes: nesta oona | aigneis aignes agneta nest agni
aidan: aodhan aid | aodhagan aedan
aileen: | eibhlin eileen
akintunde: tunde akin |
akinwale: wale akin |
alan: | alain alun ailin ailean
alexander: alekos aleko alec sandy lakis sawney alik xandros sandro aleksi aliko sandrik iskender alecos alix ally aly alekakis sasha alic | alexandros alastair aleksandre alister alasdar alastar alistair alasdair iskandar
alexandra: aleka alexa sandra aleki aliki aleksa | alexandrina aleksandra
alice: alisa | ailis aileas ailish
anastasia: tasia tasoula sia natasa natasia stasa tasa tasoulla tassoula nastia | anastassia anastazia
anastasius: tasos tasoulis tassos sakis tasso | anastasios anastasi
ander: | andrew
andoni: | anthony
andrew: andrikos aindrias andris andro dreas andria drew aindrea andreakos andrius andrea | andreas aindreas aindriu anndra andras
angeliki: kiki angela lina | aggeliki angelica
angharad: haddie hari |
ann: anoula annio anula nan annoula ani annaig nia annousa annika soizic annick annuska anano anni anoushka nansi annoushka annula nanno | anna aine anneth ane anneke nans
anthony: antonakis tonis adonis toni andonis takis toniko antonakos antos | antonios antaine antain antoine antonis anton
apostolos: tolis lakis apostolis |
arantxa: aran arantza | arantzazu
argyro: iro | argiro
aristides: aris | aristidis
aristotle: aris telis aristos ari | aristotelis
arthur: artu artur atur arthus artie | artair artus
athanasius: thanasis thanos sakis nasos thanassis soulis nasis thanasakis | athanasios
ayodele: ayo dele |
ayomide: ayo mide |
babajide: jide baba |
babatunde: tunde baba tunji |
barbara: barba vavo babo roula varvaroula babs vavi varvaro | bairbre varvara
bartholomew: parlan vartholomeos | bairtlimead vartholomaios parthalan bartholomaios
basil: vasilis vassilis vasos lakis billy vasilakis vaso bill vassos vasilakos vasia | vasilios vassilios vasileios basilio
begona: bego |
benjamin: beni ben venia | beniamin veniamin
brian: | brion bryan briain
bridget: bidi bridie biddy bridin breege bridey bridge brighdin bree breeda bedelia biddie brigit | brigid brighid berched birgit brighde ffraid breda brid brigitte bride
bronwen: bron | bronwyn
caitlin: cait kate catie | caitrin catherine kathleen
caoimhe: | keeva
catherine: katina kaiti cait trina kate cadi cati katri katy ket trine katie ketevan keti ketino katinoula kato katerinoula kadi kattell kattellig kaitoula katell rina ketto caitie catrina katrina katia kitty | aikaterini caitriona caitrin katerina catriona caitlin catrin cathleen kathleen
cecilia: siles | sile sheila sisile cicely
charalambos: babis haris bambos lambis | haralambos
charles: carolos serlas karlos karlis | siarl karolos cathal searlas tearlach
charlotte: searlait |
chidiebere: chidi ebere ebe |
chinedu: nedu edu |
chinonso: nonso chi |
chinwe: | chinwendu
christian: | cristiona
christina: christinaki tina chrissa titika christoula xristina kristi cairistine kirsty | cristin cairistiona christine kristine cristiona christini
christopher: chris kit | christoforos criostoir crisdean kristoforos
christos: christakis chris kitsos |
chrysanthi: chrysa anthi |
chrysoula: chrysa soula |
chukwudi: chudi chuks |
chukwuemeka: emeka chuks mekus |
ciaran: | kieran keiran
conor: con | connor cornelius
constantine: costas kostas kostis dinos gus kostakis dino costis kotsos ntinos costa costakis konstantis kostik kostantis kote koka koko ntino deno kostaki | konstantinos constantinos konstantine kostandin costandinos
cornelius: connie con neilus conchobar | conchobhar conor
damilola: dami lola |
daniel: danil danos donal dan danny | domhnall daniil deiniol dainial
david: dai dewi taffy dato davit taff datiko datuna davo deio | daibhidh taavi davith dafydd daithi dathi
declan: dec |
demetria: dimitra mimi mitsa dimi demi dimitroula mimika roula litsa | demetra
demetrius: dimitris mitsos jimmy mimis dimos dimitrakis takis mitros mitso mimi jim dito dimi dimitri mito mitakis mitsakos | dimitrios demetrios demetre dmitri
denis: dinny donogh | dionysios
dermot: | diarmuid diarmaid
desmond: deasun des | deasmhumhain
despina: despo depy nina |
diarmuid: | dermot
dimosthenis: dimos | demosthenes
dionysius: nionios denis dennis | dionysios dionisis
donald: don domhnall donnie donal |
dorothy: dora thoula dorotea doroula | dorothea
dougal: dug dougie | dubhghall dugald
duncan: dunc | donnchadh donncha
edmund: ned | eamon eamonn
edurne: | nieves
edward: eamon ned edvardos ed iorwerth iori edik | eamonn eduardos eadbhard eideard
efstathia: efi effie stathia |
efstathios: stathis stathakis | eustace
efthymia: efi thymia effie |
efthymios: thimios makis |
eileen: eibhlin eily | aileen
eleanor: nora leonora nel lenora nelya noni norah noirin nell ellen | eilionoir eleonora eilidh eileanoir elinor eleanora
eleftheria: ria lefki |
eleftherios: lefteris teris |
elias: ilias lias liakos lakis | ilia
elizabeth: betty elisso liz lisa bess beth lisi bet leti elsie veta liza zeta ela eliso liziko lisabed beti betsan elspet elpi elli siban leisl | elisabed elisabet ealasaid eilis elisavet bethan elspeth isabel sibeal
ellen: nelly | eilidh elin
elpida: elpi |
emmanuel: manolis manos manousos makis manolakis manolios manouil | emmanouil
eneko: | inigo
enitan: tan |
eugene: evgenios eoghan owen ewen vgenis evgen | owain ewan
eustace: stathis | efstathios
eva: aoife evoula evi evie eubh | efa eua evva eabha
evan: ieuan iwan ianto ev | john ifan iefan
evangelia: litsa eva lia lila vangelio vangelitsa lina valia vaggelio evangelitsa eua |
evangelos: vangelis lakis angelos vagelis evan |
evdokia: evi | evdoxia eudokia
fergus: fergie gus | fearghas
finbar: finn barry | finnbarr
finlay: fin | fionnlagh finley
finn: | fionn
finola: | fionnuala nuala
fionnuala: nuala finola fin |
flora: flo | floraidh
folake: fola ake lake |
folasade: sade fola |
fotini: foteini fofi fofo |
fotios: fotis | photios
frances: fainche proinnseas proinnsias fanny | proinseas ffransia frangiska
francis: frankie phrang proinnsias frank fragkiskos | frang fragiskos ffransis proinsias frangiskos
george: giorgos yorgos yiorgos giorgis gio giogi goga yorgis gia giorgakis yorick siors siorus giga gogi gogita jory kevork iorgos goguca gegi geordie yiorgakis | georgios giorgi gevorg seoirse seoras deorsa sior
gerald: garret gerry | gearalt gerallt gearoid
gerard: | gearard gearoid
gerasimos: makis mimis |
gilbert: gilleabart gib | gilbeirt
gillespie: archie | archibald gilleasbuig
gorka: | george
grace: granny grany gracie | grainne grania
gregory: grigoris grigor griogair griga krikor goris grigol gor greg gogor grigorakis | grigorios greagoir griogoir
gwendolen: gwen wendy gwenda |
gwyneth: gwen gwyn |
haralambos: babis haris lambis | charalambos charalampos
helen: lena eleni lenio nitsa elenitsa ele len elenaki lenaki leni lenoula elenoula marilena lela elene ela lenka nelly lenitsa eliko litsa nell elan elenara | heghine lean heleni elen eleanna eilidh ilene helena ellen
henry: hari erikos anrai hal enriko eanruig | eanraig herry henrik anraoi harri einri
hercules: iraklis akis |
honora: nora norah noirin noreen |
hugh: hughie hu ug aoidh aodhan shug | uisdean aodh huw ugo
iacovos: jakob iakovos |
ian: iain | john eoin
ifeoluwa: ife |
ikechukwu: ike iyke |
inaki: | ignatius
irene: rena rini roula irini eirini rinoula ira iro eirinaki rinio iren renoula | irina
isaac: sahak isaakios iso | isaak
isabel: bel ysbal isbel beileag | sibeal isibeal iseabal iseabail isobel isobail ishbel
itziar: itzi |
jacob: akis seamus yakov koba jago akov hakob hagop jakob kobi yago seamas | iakob iakovos seumas iago james
james: seamus seamie shay jago jim jimi jaime shamus jimmy shemus jemi sheumais siams jimmie seamaisin sheumas | iakovos seamas iago seumas hamish jacob
jane: shona jeni siani jana jeannie janet siubhan shena shan | siobhan jean sine sian sinead sheena joan siwan
janet: shona jenny seona jess jessie | jennet seonaid sinead jane jean sioned
jean: shona janet shena jessie | sine sheena jane jeanne
jennifer: gaenor gwen jenna jenny jen guenevere | gwenhwyfar guinevere jenifer
jeremiah: | ieremias
joan: shona joanna chevonne siobhain shauna seonag siubhan chevaun shavonne ivanna | sinead ioanna siobhan siwan jane jean sian sheena johanna shevaun giovanna
joanna: nana yianna giovanna yoanna gianna nanio noula ioannoula yoana | siobhan ivana ioanna jane joan johanna
john: yannis ian ianto yiannis yanni ovik sion jonno yianni jack yanis vano ivane hov yannakis sioni jowan yann ohan giannakis hovik yannig janig evan jon yannos nannos noulis iwan johnny yani joni yanick jonny siencyn iohan eathain jean juan giovanni jovan | ioannis ivan iain sean eoin ieuan ifan ioan giannis johannes shaun shane hovhannes
jokin: | joachim
jon: | john
joseph: sifis joe soso seosaimh iosifis sosiko josif josh hovsep sepik seph jos jobig sifakis iosef pepis | iosebi ioseb seosaph seosamh iosif ioseph
josu: | jesus
judith: | iudit ioudith siban
julia: iuliana iuli iouli julie | ioulia
kalliope: popi kalli | kalliopi
kamalani: kama lani |
kathleen: kath kate cait kit katty | caitlin catherine
kealoha: loha |
kehinde: kenny kenni |
kenneth: cinaed kenny | coinneach cionaodh
kepa: | peter
kevin: caoimhin kev |
koldo: | louis
konstantina: dina nina tina konna | kostantina constantina
kwabena: kobby kobina kwabs |
kwadwo: kojo |
kwaku: | kweku
kyriaki: kiki koula |
kyriakos: kyriakis akis koulis kyros |
lawrence: lavrentis loris lou larry laurie labhran lavrenti | lavrentios lorcan labhras labhrainn
lazarus: lakis | lazaros lazaro lazar elazar
leonidas: leon leo nidas |
letitia: letty | leta
lewis: llew lughaidh | louis ludovic
llewellyn: llew lyn lew | llywelyn
lorcan: | laurence
louis: loukas lughaidh loukis lugaid | alaois luthais loudovikos
lucy: luighseach | lleucu luiseach loukia
luke: luc luka | ghukas lucas loukas lucais
madeline: madlen | madailein magdalini
magdalene: magda matoula lena madli malan madlen mali maudlin | magdalini magdalena madailin
malachy: mal | malachi
malcolm: maolcholm mal | calum maol
margaret: pegi mared peggy mairi peig rita rena maisie mysie maggi megan margo maro magda rea maggie peigi marghritta meg margaro mag magi greta marsaili marghread | margarites mairead mairghread marged margred mererid maighread margarita mairearad
margery: | marjory marsaili
maria: maro marika marigo maroula maritsa roula mairi maraki mairoula marigoula mariora mariza marikaki mairiin meri maiko mako mariami | maire mair mariam moira maura mari
marianthi: anthi mary |
mark: | markos marcas marc
martha: marthoula marta | marfa
martin: martik | martainn marti mairtin martinos
mary: maro marika molly mare moya marig mairin mimi may roula marigo mairie maritsa marigoula marizoula malia moire maroula moirin mali pol | mariam mhairi muire maire mairi moira maura moyra mair mari maria miriam maureen
matthew: mathaios maitias mathew | mateos matheos matha maitiu matthaios mata
maurice: meuric mossie mossy | muiris meurig morris
michael: michalis mikis mick mike michalakis mihalis misho mihran micho lakis mikha mikho misak mihangel michos micky miceal | michail mikheil mikayel mikael micheal mihail meical micheil
mikel: mikeltxo | michael
miltiades: miltos |
miren: | mary
modupe: dupe mo |
morag: moreen moragh |
morgan: morcant mog | morcan
mosunmola: mosun |
murdoch: murdo murdy | muireadhach murchadh
myfanwy: myf fanny van |
neil: niall nial |
nektarios: nektar |
ngozi: ngo ngoo |
niamh: | neve
nicholas: nikos nikolas nikolakis nick niko lakos kolya nika niky nikolis koko nikus kolia nicolaos nicol | nikolaos nikoloz nioclas nikoghos nikola neacal
nicoletta: nikoleta niki letta |
nnamdi: namdi |
nora: noirin noreen |
obinna: obi |
odysseas: odys dysseas | odysseus ulysses
olabisi: bisi ola labisi |
oladele: dele ola ladele |
olamide: lamide mide ola |
olanrewaju: lanre ola |
olayinka: yinka ola layinka |
olufemi: femi olu |
olufunke: funke funmi olu |
olumide: mide olu |
olusegun: segun olu |
oluwaseun: seun olu |
oluwaseyi: seyi olu |
oluwatobi: tobi olu |
oluwatoyin: toyin olu |
omolara: lara omo |
omotola: tola omo |
oonagh: | una
owen: eoghan eugene | owain ewan euan
oyinkansola: oyin kansola |
panagiota: giota yota panagoula toula | panayiota yiota
panagiotis: panos takis panayis panagis panayiotis notis panagos panikos panayotakis | panayotis
pantelis: lakis | panteleimon
paraskevas: paris vaskos |
paraskevi: voula evi vivi paraskevoula voulitsa evoula |
patrick: paddy pat podge padge porick packie parra patsy patch padhraig paidi | patric paruig padraig padrig padraic padruig paraic
patxi: | francis
paul: pavlakis poghos palli boghos | pawl pavle pol pavlos pal
penelope: popi pinelopi poppy nelly penny |
periklis: peris | pericles
peter: petrakis pedro pete peti per petrik petre pedrog petik petrosik pedrig beti bedros pierig ber peadair | petrosh peadar petros pedr pierce piaras
philip: lippas fil pilip filios philippos phil | filip pilib filippos
polyxeni: xenia poly |
rachel: rachil | raonaid raicheal
rhys: | reese rees
richard: dic riocard ristean | rhisiart richart risteard ricard
robert: rab robin robyn rabbie riobart roib | raibeart roibeard riobard rhobert
roderick: rod ruari | ruairidh ruaidhri rory
roger: ruairi rory | ruaidhri
ronald: ronnie | raghnall ranald
rory: ruairi | ruaidhri ruairidh roderick
rose: roza rhosyn | rois roisin
sarah: sally | sorcha sara
simon: simos simonas shimun simonik | svimon siomon shimon sim simeon
sofia: sofi sofoula fofi fifi sofaki sofo sofiko | sophia
sophia: sofi | sofia
sophocles: sofoklis |
sotiria: roula |
sotirios: sotiris sakis |
spiridon: spyros spiros pipis spyrakis spyridoula | spyridon
stamatia: matina mata |
stamatis: matis | stamatios
stavros: stavrakis akis voulis | stavro
stella: stelitsa stelloula |
stephen: stevo stefo stepane steaphan stefanis step stefanakis | stephanos stepan stiofan steafan stefanos steffan
styliani: stella liana |
stylianos: stelios stelakis stylios steve |
susan: sosi shushanik susanna | shushan siusaidh susana siusan sosanna
sylvester: | silbhester sylvestros
taiwo: tai taye |
tegwen: teg |
temitope: tope temi |
teresa: terry | treasa toireasa
theodora: dora thodora roula |
theodore: thodoris todoros thodoros tedo thodorakis teo toros todora tedoria | theodoros tedore tudur tewdwr
theodosia: sia dosia soula theo |
theresa: treasa toireasa tess |
thomas: thomais tam thomakis tammy tom twm tamas tovmas tomasi macsi tommo | tamhas toma tomas tomos
tiffany: theofania fanny |
timothy: tadhg tim teige timmy | tiomoid timotheos
titilayo: titi layo |
triantafyllos: lakis filos |
txomin: | dominic
uchenna: uche |
una: oona | oonagh
vangelis: | evangelos
vasiliki: vaso vasso vicky kiki vasoula |
victoria: victoire viktoria vicky roula |
vincent: vincentis | uinseann
walter: bhaltair wat | bhaltar ualtar gwallter
william: gwil wil billy uillec willie gwill | gwillym gwilherm uilliam uilleam gwilym liam
winifred: gwen una winnie | gwenfrewi
xabier: xabi | xavier
xanthippi: xanthi |
yetunde: yeye tunde |
yewande: wande |
zacharoula: roula zacho |
zoi: zoitsa | zoe
`;
