import { soundTable, soundWord } from "./spellings";

/**
 * How Cyrillic letters are written in Latin: passports (ICAO 9303), BGN/PCGN, ISO 9 and Serbian Latin, and how the
 * names of other languages are heard in Russian (Palladius for Chinese, Polivanov for Japanese, practical transcription).
 */
const table = soundTable(`
а: a | aa ah u e o ya ea | i ai ey ie ae oa
б: b bb | p v bh be$
в: v w | u ff f wh ve$ ww | b of o ph
г: g gg gh | h gu k ge$ gue$ | j x q gk
ґ ѓ: g gj
д: d dd dh | t th de$ | ld
ђ: dj d gj j
е: e ye | ie je ae ea ai ay i a ei eh ee he ey o | oe yo oeu er$ et$ es$ ez$ io u eu
ё: yo io e o | jo eo oe eu ye ie u yeo | iu you eau iou ue
ж: zh j z | g ge gi s x dj rz | zs jh y
з: z zz | s ds th dh tz | ts x c ss
и: i y ii | ee e ie ea ey ij yi | ei u ui ye j hi ai oi
й: y i j _ | ii ie ey jj | e yi hi ll
ј: j y i
ий ый ій: ie | j ee | ius us ia
і: i y | e ie j yi
ї: yi i ji | e ye ie
к: k c ck q kk | cc ch g ke$ que kh cq qu | x cqu gh
л: l ll | le$ lh wl | w lle
љ: lj l
м: m mm | me$ mb$ mn | n
н: n nn | ne$ gn kn m nh | ng nne
њ: nj n
о: o | au aw oa a ou ow eau oh oo uo ough ao oe$ ot$ | u eo ho ault$ aud$ aux$ eaux$ ots$
п: p pp | pe$ b ph | bb
р: r rr | rh wr re$ l | hr
с: s ss c | sh z sc ce$ th se$ ps cc x | ts hs sse sz
т: t tt th | te$ d tte$ dt$ | tz tw c
ћ: c ch t | cj
у: u ou oo w | o uw eu oe ow oeu ue | wu y yu v a
ў: u w v
ф: f ph ff | v gh th | w pf
х: h kh ch | hh j x gh k wh g | hu c _
ц: ts c tz z | cz zz tc cs tts | t cc ti s
ч: ch c tch | tsch cz ci q t tc cs tj cc | j tz z sch cha tsh
џ: dz j dzh dj
ш: sh s ch sch | sz x sc shh ss sj c | ce zh j ti
щ: shch sch shh sh | st sht stch szcz shtch s
ъ ь: _ | y i j e | a
ы: y i | e yi ui u | ey
э: e | a ae ai ea eh i he o oe | ee ay er$
є: ye e ie je
ю: yu iu u ju ue | you yoo io eu ew ui ou y | oo ieu yo
я: ya ia a ja | ea yah ie iya yia | ae e ye
ә: a ae | e
ғ: g gh
қ: k q
ң: n ng
ө: o oe | u
ұ ү: u | y
һ: h
ѕ: dz z
ќ: k kj

дж: j g | c zh gi ge gg jj dgh ch dsch | ci y
дз: z | zz j | dh
дзе: de
дзі: di
дзя: dia dya ja
ці: ti
ця: tia tya
дзи: ji | dji gi
дзю: diu dyu ju
дзё: jo | joh jou
дза дзо: za zo
чж: zh | ch j
чжи: | chih
цз: z j | tz ts ch
ци: qi ji | tzu
цы: | tz
сы: szu ssu
си: shi xi | hsi
ся: sha xia | hsia
сю: shu xiu xu | hsu
сё: sho | shou
ти: chi | ci
тя: cha
тю: chu chuu
тё: cho | chou choh
цу: tu
фу: hu
нь: nh gn ny nj
ня: gna nha | niah
ньо ньё: | gnol
ль: lj le
льо льё: glio lho | lleau
лья: glia lha
лле: le ille
йя: illa aya
ай: i y ei ie | ij igh ae ye aille$ ail$ | ine
ей: ay ai y i | eigh eille$
ой: | euy | eu
уй: | ouille
эй: ay ai a ae | eigh
ау: ow ou | awu ough
ауэ: auer ower
оу: o oa ough | owe oe oh
уо: wa o | wha
уа: oi uo | oy wha
уэ: wa | e
уи: | whi
ву вы: wu
вэ: wa
иэ: e ea
ио: eo
ия: | a ie
ие: ije | ier
ье: ie | ier iet illet$
ьё ьо: io yo ieu
ью: | iou
ьи: yi
йо: | yeo
хв: wh
кх: k
кс: x | xx xs
кз: x gz
кв: qu cu | q
гв: gu
ск: sch
сц: c | ss sci
ер эр: ar or | ur eur | yer
ёр: oer ur eur ir ear | euer
ар: er a
ор: our ore | er
ур: er ir
он: en own
ан: en ain in ang aine ahn aen | em ent$ ant$ and$
ен эн: an in ain ein ien een aine | yn
ам: em | amp an$
ем эм: am aim
ом: um
ов$: off
ев$: eff iev yov
ский$ цкий$: sky ski skiy skii skyi skij tsky tski tskiy | skey tskii
н$: | nus nos
м$: | mus mos
р$: | rus ros
л$: | lus los
т$: | tus tos
д$: | dus dos
к$: | cus cos kos
х$: | chus chos
в$: | vus vos
ичь$ ич$: icz itz | ig
ес$ ос$: es os ez | s
ус ий$: us ius

^александр ^олександр ^аляксандр: alexander aleksandr alexandr alexandre aliaksandr oleksandr
^алекс ^олексі ^аляксе: alex aleks oleksi aliaksi
^микол ^никола ^мікала: nikol mikol mykol nicol mikal nikola nicola nicholas
^володимир ^владимир ^уладзімір: vladimir volodymyr uladzimir
^дмитр ^дзмітр: dmitr dmytr dimitr dzmitr
^євген ^евген ^яўген: evgen yevgen eugen yauhen yevhen evhen
^михайл ^михаил ^міхаіл: michael
^ганна ^анна: anna hanna ann anne
^олена ^елена: elena olena yelena helena helen alena
^катерин ^екатерин ^кацярын: ekaterin katerin kateryn yekaterin catherin katarin
^сергій ^сергей ^сяргей: sergei serhii sergey serge siarhei sergiy serhiy
^петр ^петро ^пётр: petr pyotr peter piotr
^георги: george
^иосиф ^йосип: joseph iosif yosif josip
^илья ^ілля: ilya ilia elijah
^павел ^павло: pavel pavlo paul
^ігор ^игор: ihor
^олег ^алег: oleg oleh aleh
^пилип ^филипп: philip filipp pylyp
^тетян ^татьян ^таццян: tatian tatyan tetian tetyan tatsian tatjan
`);

/** Letters of other alphabets that look alike and stand in Cyrillic words by a slip of the keyboard. */
const lookalikes: Record<string, string> = { i: "і", a: "а", e: "е", o: "о", c: "с", p: "р", x: "х", y: "у" };

/** Reads a Cyrillic word of any of the languages that use the script. */
export const readCyrillic = (word: string) =>
  soundWord(
    [...word.toLowerCase()].map((letter) => lookalikes[letter] ?? letter),
    table,
  );
