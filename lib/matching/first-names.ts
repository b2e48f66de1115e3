/**
 * Facts about first names: `name: short forms | the same name in other spellings and languages`.
 * A name may stand in many lines; two names meet when they share one line.
 */
const table = `
abigail: abby gail | abigayle avigail
adam: | adamo adan
adrian: ade | adrien adriano hadrian adrijan
agnes: aggie nessa | agnieszka ines agnese
albert: al bert bertie | alberto albrecht
alexander: alex al sandy sasha sascha xander lex alec olek sanya | alejandro alessandro aleksandr aleksander aleksandar alexandre oleksandr iskandar alexandros
alexandra: alex sandy sasha lexi sanya ola | alejandra alessandra aleksandra oleksandra
alfred: alf alfie fred | alfredo
alice: ali | alicia alisa alix
amelia: amy millie mia | amalia amelie
andrew: andy drew | andreas andre andres andrei andrey andrzej andrij andriy andrii anders antti ondrej
angela: angie | angelina aniela angele
ann: annie nan nancy | anna anne ana hanna hannah anja anya ania
anthony: tony ant | antonio anton antoine antony antonin antoni
antonia: toni tonya | antonina antonella antoinette
arthur: art artie | arturo artur arturas
barbara: barb barbie babs basia | varvara barbora
benjamin: ben benny benji | binyamin veniamin beniamino
bernard: bernie barney | bernardo bernhard bernd
bridget: biddy bridie | brigitte brigid birgit brigida
caroline: carrie caro lina | carolina karolina carolyn karoline
catherine: cathy kath cate cat kate kathy katie kay kit kitty trina | katherine kathryn katharina katarina katarzyna kasia caterina catalina ekaterina yekaterina katya katja kateryna catriona caitlin karin katrin
charles: charlie chuck chas chaz | carlos carlo karl carl karel karol
charlotte: charlie lottie lotte | carlotta karlotta
christian: chris christy | cristian kristian christiaan karsten
christine: chris chrissie christy tina kris kirsty | christina cristina kristina kirsten krystyna kristin hristina
christopher: chris kit topher kris | cristobal christoph christophe kristof krzysztof cristoforo christoffer kristoffer
claudia: | klaudia claudine
daniel: dan danny dani | daniele danilo daniil danylo daniyal danyal
david: dave davy davey | dawid davide dawud daud davit
deborah: deb debbie debby | debra debora devorah
dennis: den denny | denis dionisio denys
diana: di | diane dianne
dominic: dom nick | dominik domenico domingo dominique
donald: don donny | donal
dorothy: dot dottie dolly | dorothea dorota dorotea
douglas: doug |
edward: ed eddie ted teddy ned | eduardo edouard eduard edvard edoardo
eleanor: ellie nell nora ella | eleonora eleonore elinor leonora
elizabeth: liz lizzie beth betty betsy bess eliza libby lisa elsie elle ella lilibet liza | elisabeth isabel isabella isabelle elisabetta elzbieta elise elisa yelizaveta elizaveta lisbeth elsbeth
emily: em emmy millie | emilia emilie
emmanuel: manny manu | emanuel manuel emanuele immanuel
erik: | eric erich erick eerik
eugene: gene | eugenio evgeny yevgeny evgeni yevgeni yevhen eugen
florence: flo florrie flossie | florencia fiorenza
frances: fran frannie francie fanny | francesca francisca francoise franziska franciszka
francis: frank fran | francisco francesco francois franz frans franciszek ferenc
frederick: fred freddie freddy fritz rick | frederic friedrich federico fredrik fryderyk frederik
gabriel: gabe | gabriele gavriil gavril
gabrielle: gabby gabi | gabriela gabriella
geoffrey: geoff jeff | jeffrey godfrey gottfried
george: georgie | jorge giorgio georg georges jerzy yuri yuriy yury georgi georgios juri jiri gyorgy
gerald: gerry jerry | gerard geraldo gerhard gerardo
grace: gracie | grazia gracia
gregory: greg gregg | gregorio gregor grigory grzegorz grigori hryhoriy
gustav: gus | gustavo gustave
harold: harry hal | harald
helen: nell nellie lena | helena elena ellen helene olena yelena jelena ilona halina
henry: harry hank hal | enrique enrico heinrich henri hendrik henryk henrik heinz
hugh: hughie | hugo ugo
ignatius: iggy nacho | ignacio ignatz ignacy ignazio
isaac: ike zac | ishaq yitzhak izaak itzhak
jacob: jake coby jakey | jakob jakub yakov jacobo giacomo iago yaakov yaqub jaakko jacques
james: jim jimmy jamie jem | jaime diego santiago jacques giacomo
jane: janie janey | jana joanna joan johanna juana jeanne giovanna jeanette janet
jason: jay | iason
jennifer: jen jenny jenna | jenifer guinevere
jessica: jess jessie | yessica
joanna: jo joey asia | joan johanna joanne ioana giovanna ivana
john: jack johnny jonny ian | juan giovanni jean johann johannes jan ivan ioannis hans jens sean shaun shawn joao yahya evan johan juhani juha hannes ion
jonathan: jon jonny jonty | yonatan jonatan
joseph: joe joey jo | jose giuseppe josef jozef yosef yusuf youssef iosif osip pepe beppe yousef
joshua: josh | yehoshua josue
judith: judy jude | judit yehudit
julia: jules | giulia yulia julie juliet iuliia yuliya
julian: jules | giuliano julien yulian julio julius
kenneth: ken kenny |
laura: laurie lori | lara lauren
lawrence: larry laurie | lars laurence lorenzo laurent lorenz lavrenty laurits
leo: | leon lev lionel
leonard: len lenny leo | leonardo lennart leonid
leslie: les | lesley
louis: lou louie lew | luis luigi ludwig lewis ludvig luiz ludovic
louise: lou lulu | luisa luise ludovica
lucas: luke | luca lukas lukasz luc lucian loukas
lucy: lu | lucia lucie luz
magdalena: magda lena | madeleine madeline magdalene
margaret: maggie meg peggy margie marge greta rita daisy madge mags megan peg | margarita margherita marguerite margareta malgorzata margrit margit marjorie marketa gosia margot
maria: mia mimi molly polly | mary marie mariya mariam miriam maryam maryja marija moira maire
mark: | marcus marco marek marc markus marcos marko
martha: marty mattie | marta marthe
martin: marty | martino marten morten marcin martyn
matilda: tilly mattie | mathilde mathilda
matthew: matt matty | mateo matteo matthias mathieu mateusz matvei matthieu mattias matti matej matvey
maximilian: max | massimiliano maxim massimo maximiliano maksym maksim
michael: mike mick mickey mikey misha mitch | miguel michel mikhail michele michal mykhailo mihail mikael miquel mikkel mihai mikko
michelle: shelly shell | michele michaela
mohammed: mo | muhammad mohamed mohammad mohamad muhammed mahomed mehmet mohd muhamad magomed
monica: mona | monika monique
natalie: nat | natalia natalya nataliya natasha nathalie
nathaniel: nate nat | nathan natanael nathanael
nicholas: nick nicky nico klaus claus cole | nicolas nikolai nicola nikolaus nikolaos mykola nikola niklas niels nicolau mikolaj nikolay miklos
nicole: nicky nikki | nicola nicolette
oliver: ollie | olivier oliviero
olivia: liv livvy ollie | olive
pamela: pam |
patricia: pat patty tricia trish patsy | patrizia patrycja
patrick: pat paddy | patricio padraig patrice patrizio patryk
paul: | pablo paolo pavel pawel paulo pavlo pal paulus
paula: | paola pauline paulina
peter: pete | pedro pietro pierre piotr pyotr petr petro pieter petar petros per pekka petter
philip: phil pip | felipe filippo philippe filip phillip philipp
rachel: rach | raquel rachele rahel
raymond: ray | ramon raimund raimondo
rebecca: becky becca bex | rebekah rebeka rivka
richard: rick dick ricky rich richie | ricardo riccardo rikard ryszard
robert: rob bob bobby robbie bert robin | roberto rupert ruprecht
roger: rodge | rogelio ruggero rudiger
ronald: ron ronnie | ronaldo
rosemary: rose rosie romy | rosemarie
samantha: sam sammy |
samuel: sam sammy | samuele shmuel samuil
sarah: sally sadie | sara zara
sebastian: seb bas basti | sebastien sebastiano
simon: si | simeon simone shimon semyon szymon
sofia: sophie | sophia sofie sofiya zofia sofya
stanley: stan | stanislav stanislaw stanislas stanislaus
stephanie: steph stevie | stefania stefanie estefania
stephen: steve stevie | steven stefan esteban stefano stephan stepan etienne stephane istvan styopa szczepan
susan: sue susie suzy | susanna susanne suzanne susana zuzanna shoshana
teresa: terry tess tessa | theresa therese terese terezija
theodore: theo ted teddy | teodoro theodor teodor fyodor fedor feodor
thomas: tom tommy | tomas tommaso tomasz toma tuomas foma
timothy: tim timmy | timoteo timofey timothee timo
valentine: val | valentin valentino valentyn
valerie: val | valeria valeriya
vanessa: nessa |
victor: vic | viktor vittorio viktoras wiktor
victoria: vicky tori vic | viktoria vittoria wiktoria viktoriya
vincent: vince vinny | vincenzo vicente vinzenz wincenty
virginia: ginny | virginie
vladimir: vova volodya vlad | volodymyr wladimir wlodzimierz
walter: walt wally | gualtiero valter
william: will bill billy willy liam | guillermo wilhelm guglielmo guillaume willem vilhelm viljami
zachary: zach zack zac | zacharias zakaria zechariah
`;

/** The names a word can stand for: of each the number of its line, and whether the word is a short form of it. */
export type FirstName = { line: number; short: boolean }[];

const firstNames = new Map<string, FirstName>();
for (const [line, text] of table.trim().split("\n").entries()) {
  const [full = "", shorts = "", others = ""] = text.split(/[:|]/);
  for (const [words, short] of [
    [full, false],
    [shorts, true],
    [others, false],
  ] as const)
    for (const word of words.trim().split(" ").filter(Boolean))
      firstNames.set(word, [...(firstNames.get(word) ?? []), { line, short }]);
}

/** What the table knows of a folded word as a first name. */
export const firstName = (word: string): FirstName | null => firstNames.get(word) ?? null;

/** How two first names are one: "short" when only one of them is a short form of it, "form" when both or neither; else null. */
export function shared(a: FirstName, b: FirstName): "short" | "form" | null {
  let found: "form" | null = null;
  for (const left of a)
    for (const right of b) {
      if (left.line !== right.line) continue;
      if (left.short !== right.short) return "short";
      found = "form";
    }
  return found;
}
