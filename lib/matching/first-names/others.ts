/** Celtic, Greek, Armenian, Georgian and other first names. See `../first-names.ts` for how lines are read. */
export const others = `
agnes: nest nesta oona | aigneis
aidan: aodhan aid | aodhagan aedan
alan: | alain alun ailin
alexander: alekos alasdair aleko alec sandy lakis alistair sawney alik alekoc xandros sandro aleksi aliko alekhis sandrik iskender | alexandros alastair aleksandre alister alasdar
alexandra: aleka alexa sandra aleki aliki aleksa | alexandrina aleksandra
anastasia: tasia tasoula sia natasa natasia stasa tasa tasoulla tassoula nastia | anastassia anastazia
anastasius: tasos tasoulis tassos sakis tasso | anastasios anastasi
andrew: andrikos aindriu aindrias andris andro anto andras dreas andria drew | andreas aindreas andranik andrea
ann: anoula annio anula nan annoula ani annaig anushik anush nia annousa annika soizic annick annuska anano | anna aine
anthony: antonakis tonis adonis toni antonis andonis takis toniko anton | antonios antaine antain
apostolos: tolis lakis apostolis paul |
arthur: artu artur atur arthus artie | artair artus
athanasius: thanasis thanos sakis nasos thanassis soulis nasis thanasakis | athanasios
barbara: varvara barba vavo babo roula varvaroula |
bartholomew: parlan | bairtlimead vartholomaios parthalan
basil: vasilis vassilis vasos lakis billy vasilakis vaso bill vassos vasilakos vasia | vasilios vassilios vasileios basilio
bridget: bride breda brid bidi bridie biddy bridin breege | brigid brighid berched birgit
brian: | brion bryan briain
catherine: katina kaiti caitlin cait katerina trina kate catrin cadi cati katri katy ket cathal trine catriona katie ketevan keti ketino katinoula kato katerinoula kadi kattell kattellig kaitoula katell rina ketto | aikaterini caitriona caitrin
charles: carolos tearlach serlas karlos charilaos karlis | siarl karolos cathal
charlotte: searlait |
christopher: christos chris kristoforos | christoforos criostoir crisdean
christian: | cristiona
christina: christinaki tina chrissa titika christoula xristina kristi | cristin cairistiona christine kristine
constantine: costas kostas kostis dinos gus kostakis dino costis kotsos ntinos costa costakis konstantis kostik kostantis kote koka koko ntino deno kostaki | konstantinos constantinos konstantine kostandin costandinos
cornelius: connie con neilus conchobar conor | conchobhar
daniel: danil danos deiniol donal | domhnall daniil
david: dafydd dai dewi taffy dato davit daithi taff dathi datiko datuna davo | daibhidh taavi davith
demetrius: dimitris mitsos jimmy mimis dimos dimitrakis takis mitros mitso mimi jim dito dimi dimitri mito mitakis mitsakos | dimitrios demetrios demetre dmitri
demetria: dimitra mimi mitsa dimi demi dimitroula mimika roula litsa | demetra
dionysius: nionios denis dennis | dionysios dionisis
donald: don domhnall donnie donal |
dorothy: dora dorothea thoula dorotea doroula | theodora
edward: eamon ned edvardos eadbhard eideard ed iorwerth iori edik | eamonn eduardos
eileen: eibhlin eily lena | aileen helen
eleanor: nora leonora eibhlin elinor nel lenora nelya noni norah noirin | eilionoir eleonora eilidh
elias: ilias lias liakos lakis | ilia
elizabeth: betty elisso liz elisavet elspeth eilis lisa bess beth lisi ealasaid bet leti elsie sibeal veta liza zeta ela eliso liziko lisabed beti bethan betsan elspet elpi elli siban | elisabed elisabet
elpida: elpi |
emmanuel: manolis manos manousos makis manolakis manolios manouil | emmanouil
eugene: evgenios eoghan owen ewen vgenis evgen | owain ewan
evan: ifan ieuan iwan ianto | john
eva: aoife evoula evi | efa eua evva
evangelos: vangelis lakis angelos vagelis evan |
evangelia: litsa eva lia lila vangelio vangelitsa lina valia vaggelio evangelitsa eua |
francis: frankie proinsias frangiskos phrang fraser | frang fragiskos ffransis
frances: fainche proinnseas frangiska | proinseas ffransia
george: giorgos yorgos yiorgos seoras giorgis seoirse gio giogi goga yorgis gia giorgakis yorick siors siorus giga gogi gogita jory kevork iorgos goguca gegi | georgios giorgi gevorg
gerald: gearoid gerallt garret gary |
grace: granny grainne grany |
gregory: grigoris grigor griogair griga krikor goris grigol gor greg gogor | grigorios
helen: lena eleni lenio nitsa eilidh elenitsa ele len elenaki helena lenaki leni lenoula elenoula marilena lela elene ela lenka nelly lenitsa eliko litsa | heghine lean heleni elen eleanna
henry: harri hari erikos parry anrai hal enriko eanruig | eanraig herry henrik
hercules: iraklis akis |
hope: elpida |
hugh: hughie huw aodh hu ug aoidh ugo | uisdean
iacovos: yiannakis jakob iakovos |
ian: iain | john eoin
irene: rena rini roula irini eirini rinoula ira iro eirinaki rinio iren renoula | irina
isabel: ishbel iseabail bel ysbal isbel | sibeal isibeal iseabal
isaac: sahak isaakios iso | isaak
jacob: akis iakovos seamus yakov koba jago akov hakob hagop jakob kobi iago seumas yago | iakob
james: seamus seamie shay jago hamish iago seumas jim jimi jaime shamus jimmy shemus jemi sheumais siams | iakovos
jane: sine sheena shona jeni sian siani jana sinead jeannie janet | siobhan jean
janet: sinead seonaid shona jenny seona | jennet
jean: sine shona sheena |
jennifer: gaenor gwen jenna jenifer jenny | gwenhwyfar guinevere
joan: siobhan siwan shona shevaun joanna chevonne siobhain sian shauna seonag | sinead ioanna
joanna: ioanna nana yianna giovanna yoanna gianna nanio noula ioannoula ivana | siobhan
john: sean yannis giannis shaun iain eoin ian ioan shane ianto yiannis yanni ovik sion jonno hovhannes yianni jack yanis gia vano ivane ifan hov yannakis sioni jowan yann ohan giannakis hovik yannig janig evan ieuan jon yannos nannos noulis iwan johnny yani joni yanick | ioannis juan ivan
joseph: sifis joe io seosamh soso seosaimh iosif iosifis sosiko josif josh hovsep biel sepik seph jos jobig sifakis | iosebi ioseb seosaph
judith: siuan siobhan ioudith | iudit
julia: iuliana ioulia sile sheila iuli |
kyriakos: kyriakis akis koulis kyros dominic |
kevin: caoimhin kev |
lawrence: labhras lavrentis loris lou larry laurie labhran | lavrentios
leonidas: leon leo nidas |
louis: loukas lughaidh | alaois
luke: loukas lucas luc luka | ghukas
magdalene: magda matoula lena madli malan | magdalini magdalena
margaret: margarita maighread pegi mared marged mairead peggy mairi peig rita rena maisie mysie maggi megan margo maro magda rea maggie peigi marghritta meg mererid margaro mag magi greta mairghread | margarites
mary: mairi maire mair maro marika molly mare moira moya maria maura mal mari maureen marig mairin mimi may roula marigo mairie maritsa marigoula marizoula malia moire maroula | mariam mhairi muire
maria: maro marika marigo maroula maritsa roula mairi maraki mairoula marigoula mariora mariza marikaki mina mairiin meri maiko mako mariami | maire mair mariam moira maura mari
martha: marthoula | marfa
martin: mairtin martik | martainn marti
matthew: matthaios mathaios mata maitiu maitias | mateos matheos
michael: michalis mikis mick mike micheal michalakis mihalis misho mihran micho lakis mikael mikha mikho misak mihangel meical michos | michail mikheil mikayel
miltiades: miltos |
morgan: |
neil: niall nial |
nicholas: nikos nikolas nikolakis nick niko nikola lakos kolya nika nikita niky nikolis koko nikus kolia nicolaos neacal | nikolaos nikoloz nioclas nikoghos
nicoletta: nikoleta niki letta |
nora: noirin nuala noreen | honora finola
owen: eoghan eugene | owain ewan euan
panagiotis: panos takis panayis panagis panayiotis notis panagos panikos peter panayotakis | panayotis
panagiota: giota yota panagoula toula pennie | panayiota yiota
paraskevi: voula evi vivi paraskevoula voulitsa vicky evoula paraskevas |
patrick: paddy padraig pat podge padraic padge padrig porick packie padraigin parra patsy patch | patric paruig
paul: pavlos pol pavlakis pavle poghos palli boghos | pawl
penelope: popi pinelopi poppy nelly penny |
peter: petros peadar petrakis pedro pete pedr peti per petrik petre pedrog petik petrosik pedrig beti bedros pierig ber peadair | petrosh
philip: filippos pilib lippas fil pilip filios philippos | filip
richard: risteard dic ricard riocard | rhisiart richart
robert: riobard rab roy robin roibeard robyn rabbie raibeart |
rose: rois roisin triantafyllia roza |
roger: ruairi rory | ruaidhri
rory: ruairi | ruaidhri ruairidh roderick
sarah: sara sorcha saraid | mor
simon: simos simonas siomon shimun simonik | svimon
sofia: sofi sofoula fofi fifi sofaki sofo sofiko | sophia
sophocles: sofoklis |
spiridon: spyros spiros pipis spyrakis spyridoula | spyridon
stavros: stavrakis akis voulis | stavro
stella: stelitsa stelloula |
stephen: stefanos stiofan stevo steffan stefo stepane steaphan stefanis step stepan stefanakis | stephanos
stylianos: stelios stelakis stylios steve |
susan: siusan sosanna susana sosi shushanik | shushan siusaidh
theodore: thodoris todoros thodoros tedo thodorakis teo toros doris tewdwr tudur todora tedoria | theodoros tedore
theodora: dora thodora roula |
theresa: treasa toireasa tess |
thomas: tomos thomais tam tomas thomakis tammy tom twm tamas tovmas tomasi macsi | tamhas toma
timothy: tadhg tim teige | tiomoid
tiffany: theofania fanny |
timotheos: |
una: oona | oonagh
victoria: victoire viktoria vicky roula vito |
vincent: vincentis | uinseann
william: liam gwilym gwil uilleam wil vasilis billy uillec gwill uilliam willie | gwillym gwilherm
winifred: gwen una winnie gwenfrewi |
yeoryia: |
`;
