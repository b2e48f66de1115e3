/** Celtic, Greek, Armenian, Georgian and other first names. See `../first-names.ts` for how lines are read. */
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
agnes: nest nesta oona | aigneis
aidan: aodhan aid | aodhagan aedan
akintunde: tunde akin |
akinwale: wale akin |
alan: | alain
alexander: alekos alasdair aleko alec sandy lakis alistair sawney alik xandros sandro aleksi aliko sandrik iskender | alexandros alastair aleksandre alister alasdar
alexandra: aleka alexa sandra aleki aliki aleksa | alexandrina aleksandra
anastasia: tasia tasoula sia natasa natasia stasa tasa tasoulla tassoula nastia | anastassia anastazia
anastasius: tasos tasoulis tassos sakis tasso | anastasios anastasi
ander: | andrew
andoni: | anthony
andrew: andrikos aindriu aindrias andris andro andras dreas andria drew | andreas aindreas
angeliki: kiki angela lina | aggeliki angelica
angharad: haddie hari |
ann: anoula annio anula nan annoula ani annaig nia annousa annika soizic annick annuska anano | anna aine
anthony: antonakis tonis adonis toni antonis andonis takis toniko anton | antonios antaine antain
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
barbara: varvara barba vavo babo roula varvaroula |
bartholomew: parlan | bairtlimead vartholomaios parthalan
basil: vasilis vassilis vasos lakis billy vasilakis vaso bill vassos vasilakos vasia | vasilios vassilios vasileios basilio
begona: bego |
brian: | brion bryan briain
bridget: bride breda brid bidi bridie biddy bridin breege | brigid brighid berched birgit
bronwen: bron | bronwyn
caoimhe: | keeva
catherine: katina kaiti caitlin cait trina kate catrin cadi cati katri katy ket trine catriona katie ketevan keti ketino katinoula kato katerinoula kadi kattell kattellig kaitoula katell rina ketto | aikaterini caitriona caitrin katerina
charalambos: babis haris bambos lambis | haralambos
charles: carolos tearlach serlas karlos karlis | siarl karolos cathal
charlotte: searlait |
chidiebere: chidi ebere ebe |
chinedu: nedu edu |
chinonso: nonso chi |
chinwe: | chinwendu
christian: | cristiona
christina: christinaki tina chrissa titika christoula xristina kristi | cristin cairistiona christine kristine
christopher: chris kristoforos | christoforos criostoir crisdean
christos: christakis chris kitsos |
chrysanthi: chrysa anthi |
chrysoula: chrysa soula |
chukwudi: chudi chuks |
chukwuemeka: emeka chuks mekus |
ciaran: | kieran keiran
conor: con | connor cornelius
constantine: costas kostas kostis dinos gus kostakis dino costis kotsos ntinos costa costakis konstantis kostik kostantis kote koka koko ntino deno kostaki | konstantinos constantinos konstantine kostandin costandinos
cornelius: connie con neilus conchobar conor | conchobhar
damilola: dami lola |
daniel: danil danos deiniol donal | domhnall daniil
david: dafydd dai dewi taffy dato davit daithi taff dathi datiko datuna davo | daibhidh taavi davith
declan: dec |
demetria: dimitra mimi mitsa dimi demi dimitroula mimika roula litsa | demetra
demetrius: dimitris mitsos jimmy mimis dimos dimitrakis takis mitros mitso mimi jim dito dimi dimitri mito mitakis mitsakos | dimitrios demetrios demetre dmitri
dermot: | diarmuid diarmaid
despina: despo depy nina |
diarmuid: | dermot
dimosthenis: dimos | demosthenes
dionysius: nionios denis dennis | dionysios dionisis
donald: don domhnall donnie donal |
dorothy: dora dorothea thoula dorotea doroula |
edurne: | nieves
edward: eamon ned edvardos eadbhard eideard ed iorwerth iori edik | eamonn eduardos
efstathia: efi effie stathia |
efstathios: stathis stathakis | eustace
efthymia: efi thymia effie |
efthymios: thimios makis |
eileen: eibhlin eily | aileen
eleanor: nora leonora elinor nel lenora nelya noni norah noirin | eilionoir eleonora eilidh
eleftheria: ria lefki |
eleftherios: lefteris teris |
elias: ilias lias liakos lakis | ilia
elizabeth: betty elisso liz elisavet elspeth eilis lisa bess beth lisi ealasaid bet leti elsie sibeal veta liza zeta ela eliso liziko lisabed beti bethan betsan elspet elpi elli siban | elisabed elisabet
elpida: elpi |
emmanuel: manolis manos manousos makis manolakis manolios manouil | emmanouil
eneko: | inigo
enitan: tan |
eugene: evgenios eoghan owen ewen vgenis evgen | owain ewan
eustace: stathis | efstathios
eva: aoife evoula evi | efa eua evva
evan: ifan ieuan iwan ianto | john
evangelia: litsa eva lia lila vangelio vangelitsa lina valia vaggelio evangelitsa eua |
evangelos: vangelis lakis angelos vagelis evan |
evdokia: evi | evdoxia eudokia
fergus: fergie gus | fearghas
finbar: finn barry | finnbarr
finn: | fionn
finola: | fionnuala nuala
fionnuala: nuala finola fin |
folake: fola ake lake |
folasade: sade fola |
fotini: foteini fofi fofo |
fotios: fotis | photios
frances: fainche proinnseas frangiska | proinseas ffransia
francis: frankie proinsias frangiskos phrang | frang fragiskos ffransis
george: giorgos yorgos yiorgos seoras giorgis seoirse gio giogi goga yorgis gia giorgakis yorick siors siorus giga gogi gogita jory kevork iorgos goguca gegi | georgios giorgi gevorg
gerald: gearoid gerallt garret |
gerasimos: makis mimis |
gorka: | george
grace: granny grainne grany |
gregory: grigoris grigor griogair griga krikor goris grigol gor greg gogor | grigorios
gwyneth: gwen gwyn |
haralambos: babis haris lambis | charalambos charalampos
helen: lena eleni lenio nitsa eilidh elenitsa ele len elenaki helena lenaki leni lenoula elenoula marilena lela elene ela lenka nelly lenitsa eliko litsa | heghine lean heleni elen eleanna
henry: harri hari erikos anrai hal enriko eanruig | eanraig herry henrik
hercules: iraklis akis |
honora: nora norah noirin noreen |
hugh: hughie huw aodh hu ug aoidh ugo | uisdean
iacovos: jakob iakovos |
ian: iain | john eoin
ifeoluwa: ife |
ikechukwu: ike iyke |
inaki: | ignatius
irene: rena rini roula irini eirini rinoula ira iro eirinaki rinio iren renoula | irina
isaac: sahak isaakios iso | isaak
isabel: ishbel iseabail bel ysbal isbel | sibeal isibeal iseabal
itziar: itzi |
jacob: akis iakovos seamus yakov koba jago akov hakob hagop jakob kobi iago seumas yago | iakob
james: seamus seamie shay jago hamish iago seumas jim jimi jaime shamus jimmy shemus jemi sheumais siams | iakovos
jane: sine sheena shona jeni sian siani jana sinead jeannie janet | siobhan jean
janet: sinead seonaid shona jenny seona | jennet
jean: sine shona sheena |
jennifer: gaenor gwen jenna jenifer jenny | gwenhwyfar guinevere
joan: siobhan siwan shona shevaun joanna chevonne siobhain sian shauna seonag | sinead ioanna
joanna: ioanna nana yianna giovanna yoanna gianna nanio noula ioannoula | siobhan ivana
john: sean yannis giannis shaun iain eoin ian ioan shane ianto yiannis yanni ovik sion jonno hovhannes yianni jack yanis vano ivane ifan hov yannakis sioni jowan yann ohan giannakis hovik yannig janig evan ieuan jon yannos nannos noulis iwan johnny yani joni yanick | ioannis ivan
jokin: | joachim
jon: | john
joseph: sifis joe seosamh soso seosaimh iosif iosifis sosiko josif josh hovsep sepik seph jos jobig sifakis | iosebi ioseb seosaph
josu: | jesus
judith: ioudith | iudit
julia: iuliana ioulia iuli |
kalliope: popi kalli | kalliopi
kamalani: kama lani |
kealoha: loha |
kehinde: kenny kenni |
kepa: | peter
kevin: caoimhin kev |
koldo: | louis
konstantina: dina nina tina konna | kostantina constantina
kwabena: kobby kobina kwabs |
kwadwo: kojo |
kwaku: | kweku
kyriaki: kiki koula |
kyriakos: kyriakis akis koulis kyros |
lawrence: labhras lavrentis loris lou larry laurie labhran | lavrentios
lazarus: lakis | lazaros lazaro lazar elazar
leonidas: leon leo nidas |
llewellyn: llew lyn lew | llywelyn
lorcan: | laurence
louis: loukas lughaidh | alaois
luke: loukas lucas luc luka | ghukas
magdalene: magda matoula lena madli malan | magdalini magdalena
malachy: mal | malachi
margaret: margarita maighread pegi mared marged mairead peggy mairi peig rita rena maisie mysie maggi megan margo maro magda rea maggie peigi marghritta meg mererid margaro mag magi greta mairghread | margarites
maria: maro marika marigo maroula maritsa roula mairi maraki mairoula marigoula mariora mariza marikaki mairiin meri maiko mako mariami | maire mair mariam moira maura mari
marianthi: anthi mary |
martha: marthoula | marfa
martin: mairtin martik | martainn marti
mary: mairi maire mair maro marika molly mare moira moya maria maura mari maureen marig mairin mimi may roula marigo mairie maritsa marigoula marizoula malia moire maroula | mariam mhairi muire
matthew: matthaios mathaios mata maitiu maitias | mateos matheos
michael: michalis mikis mick mike micheal michalakis mihalis misho mihran micho lakis mikha mikho misak mihangel meical michos | michail mikheil mikayel mikael
mikel: mikeltxo | michael
miltiades: miltos |
miren: | mary
modupe: dupe mo |
mosunmola: mosun |
myfanwy: myf fanny van |
neil: niall nial |
nektarios: nektar |
ngozi: ngo ngoo |
niamh: | neve
nicholas: nikos nikolas nikolakis nick niko lakos kolya nika niky nikolis koko nikus kolia nicolaos neacal | nikolaos nikoloz nioclas nikoghos nikola
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
patrick: paddy padraig pat podge padraic padge padrig porick packie parra patsy patch | patric paruig
patxi: | francis
paul: pavlos pol pavlakis poghos palli boghos | pawl pavle
penelope: popi pinelopi poppy nelly penny |
periklis: peris | pericles
peter: petros peadar petrakis pedro pete pedr peti per petrik petre pedrog petik petrosik pedrig beti bedros pierig ber peadair | petrosh
philip: filippos pilib lippas fil pilip filios philippos | filip
polyxeni: xenia poly |
rhys: | reese rees
richard: risteard dic ricard riocard | rhisiart richart
robert: riobard rab robin roibeard robyn rabbie raibeart |
roger: ruairi rory | ruaidhri
rory: ruairi | ruaidhri ruairidh roderick
rose: rois roisin roza |
sarah: sara sorcha |
simon: simos simonas siomon shimun simonik | svimon
sofia: sofi sofoula fofi fifi sofaki sofo sofiko | sophia
sophocles: sofoklis |
sotiria: roula |
sotirios: sotiris sakis |
spiridon: spyros spiros pipis spyrakis spyridoula | spyridon
stamatia: matina mata |
stamatis: matis | stamatios
stavros: stavrakis akis voulis | stavro
stella: stelitsa stelloula |
stephen: stefanos stiofan stevo steffan stefo stepane steaphan stefanis step stefanakis | stephanos stepan
styliani: stella liana |
stylianos: stelios stelakis stylios steve |
susan: siusan sosanna sosi shushanik | shushan siusaidh susana
taiwo: tai taye |
tegwen: teg |
temitope: tope temi |
theodora: dora thodora roula |
theodore: thodoris todoros thodoros tedo thodorakis teo toros doris tewdwr tudur todora tedoria | theodoros tedore
theodosia: sia dosia soula theo |
theresa: treasa toireasa tess |
thomas: tomos thomais tam tomas thomakis tammy tom twm tamas tovmas tomasi macsi | tamhas toma
tiffany: theofania fanny |
timothy: tadhg tim teige | tiomoid
titilayo: titi layo |
triantafyllos: lakis filos |
txomin: | dominic
uchenna: uche |
una: oona | oonagh
vangelis: | evangelos
vasiliki: vaso vasso vicky kiki vasoula |
victoria: victoire viktoria vicky roula |
vincent: vincentis | uinseann
william: liam gwilym gwil uilleam wil billy uillec uilliam willie | gwillym gwilherm
winifred: gwen una winnie gwenfrewi |
xabier: xabi | xavier
xanthippi: xanthi |
yetunde: yeye tunde |
yewande: wande |
zacharoula: roula zacho |
zoi: zoitsa | zoe
`;
