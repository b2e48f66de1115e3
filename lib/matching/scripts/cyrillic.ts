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
е: e ye | ie je ae ea ai ay i a ei eh ee he ey o | oe yo oeu er$ et$ es$ ez$ ay$  io u eu
ё: yo io e o | jo eo oe eu ye ie u yeo | iu you eau iou ue
ж: zh j z | g ge gi s x dj rz | zs jh y
з: z zz | s ds th dh tz | ts x c ss
и: i y ii | ee e ie ea ey ij yi | ei u ui ye j hi ai oi
й: y i j _ | ii ie ey jj | e yi hi ll
ј: j y i
ий ый ій: y i iy ii ij yi yy ie | ey e j ee | ius us ia ee
і: i y | e ie j yi
ї: yi i ji | e ye ie
к: k c ck q kk | cc ch qu g ke$ que$ que kh cq qu | x cqu gh
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
ы: y i | e yi ui u | y ey
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

дж: j dj g | dzh dg c zh gi ge dge gg jj dgh ch dsch | ci dz y
дз: z dz | zz ds j | dh
дзе: de dze | dzie
дзі: di dzi
дзя: dia dya dzia ja
ці: ti tsi ci
ця: tia tya tsia cia
дзи: ji zi | dji gi
дзю: diu dyu dziu ju | jyu zyu
дзё: jo | joh jou | zyo
дза дзо: za zo
чж: zh | ch j
чжи: zhi | chih
цз: z j | zz tz ts ch
ци: zi ci qi ji | tzu tzi
цы: zi ci | tzu tz
сы: si szu ssu
си: shi xi si | hsi
ся: sha xia sya | hsia
сю: shu xiu xu siu | hsu
сё: sho | syo shou syo
ти: chi ti | ci
тя: cha tia tya
тю: chu tu tiu chuu | thu
тё: cho tyo | chou choh
цу: tsu tu | cu
фу: fu hu | foo
нь: n nh gn ny nj | ni
ня: nya nia na gna nha nja | na niah
ньо ньё: no gno nho nyo nio | gnol
нье: ne gne nie nye
нг: ng
ль: l ll lj le | lle
льо льё: lo glio llo lho lio | lleau
лья: la glia lla lha lia
лле: le ille
йя: ia ya illa aya
ай: ai ay i y ei ie | ij igh uy ey ae aj ye aille$ ail$ | ine
ей: ei ey ay ai y i | eigh ej ea ie a e ee eille$
ой: oi oy oj | oey euy uoy | eu ooi
уй: ui uy | ouille uj uei
эй: ei ey ay ai a ae | eigh ea e
ау: au ow aw ou | ao awu ough
ауэ: auer ower | aue
оу: o ow ou oa ough | owe oe oh
уо: wo wa o uo | wha ua
уа: ua wa oi uo oua | oy oy wha oa
уэ: we ue wa | wea whe e
уи: wi ui | whi we wee
уилл: will | whill
ву вы: wu
ви: vi wi vy wy | vie vee we
вэ: we ve wa | wea whe
иэ: ie e ea
ио: io yo eo | iau
ия: ia iya ya ija iia | a ea ie ya
ие: ie iye ye ije | ier ia
ье: ie ye e | ier iet ier$ illet$
ьё ьо: io yo ieu | eo
ья: ya ia ia | a
ью: yu iu | u iou
ьи: yi i
йо: yo io jo | yeo
уэй: way wei we
хв: hw wh hv | wh
дх: dh
бх: bh
гх: gh
кх: kh k
тх: th
чх: chh ch
пх: ph
джх: jh
шт: st sht scht
шп: sp shp schp
шв: schw sw shv
кс: x ks cs | cks chs kx xx xs | cc gs
кз: x gz
кв: qu kw kv cu | kw q
гв: gu gw gv
ск: sk sc sch sq | sck
сц: sc c | ss sci
ер эр: er ar or | aer ear air ur ir eur | yer
ёр: er oer ur eur ir or ear | yor eur$ euer
ар: ar er a | ahr
ор: or our ore | aur er oor
ур: ur er our oor ir
он: on en own
ан: an en ain in ang aine ahn aen | un em ent$ ant$ and$
ант: ant ent
ен эн: en an in ain ein ien een aine | em yn
ам: am em | amp an$
ем эм: em am aim | im
ом: om um | am om
ов$: ov off ow | of
ев$: ev eff iev yev yov yev | ov
ский$ цкий$: sky ski skiy skii skyi skij tsky tski tskiy ckyi cki | skey tskii
н$: | nus nos
м$: | mus mos
р$: | rus ros
л$: | lus los
т$: | tus tos
д$: | dus dos
к$: | cus cos kos
х$: | chus chos
в$: | vus vos
ичь$ ич$: ich ic itch icz ych itz | ics itsch ig
вич$: vich vic wicz witz vych | vitz vitch
ес$ ос$: es os ez | s
ус ий$: us ius

^александр ^олександр ^аляксандр: alexander aleksandr alexandr alexandre aliaksandr oleksandr
^алекс ^олексі ^аляксе: alex aleks oleksi aliaksi
^микол ^никола ^мікала: nikol mikol mykol nicol mikal nikola nicola nicholas
^володимир ^владимир ^уладзімір: vladimir volodymyr uladzimir
^дмитр ^дзмітр: dmitr dmytr dimitr dzmitr
^євген ^евген ^яўген: evgen yevgen eugen yauhen yevhen evhen
^михайл ^михаил ^міхаіл: mikhail mykhail mykhayl mikhayl michael mihail
^ганна ^анна: anna hanna ann anne
^олена ^елена: elena olena yelena helena helen alena
^катерин ^екатерин ^кацярын: ekaterin katerin kateryn yekaterin catherin katarin
^сергій ^сергей ^сяргей: sergei serhii sergey serge siarhei sergiy serhiy
^петр ^петро ^пётр: petr pyotr peter piotr
^юрий ^юрій: yuri yury yurii yuriy iurii
^георги: georgi george georgy
^иосиф ^йосип: joseph iosif yosif josip
^илья ^ілля: ilya ilia illia elijah
^павел ^павло: pavel pavlo paul
^ігор ^игор: igor ihor
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

/** Whether a word is only the end of one: consonants alone, a start that no word has, or the end of a patronymic. */
export const isTorn = (word: string) =>
  /^([бвгджзйклмнпрстфхцчшщ]{1,2}|(кт|лд|лт|нд|нт|рд|рт).*|\p{L}?[аеёєиіїо]?(вич|віч|вна|ўна))$/iu.test(word);

/**
 * Whether a word may be a patronymic that was written short, as Серг. for Сергеевич, or its father's name: it ends in a
 * consonant, and not as family names do (Сергеев is no Сергеевич).
 */
export const isShortPatronymic = (word: string) =>
  /^\p{L}{2,}[бвгджзйклмнпрстфхцчшщ]$/iu.test(word) &&
  !/([оеєё]в|[иіы]н|[иы]х|[иіу]к|[ею]ць?|[юя]к|[ий]ч)$/iu.test(word);
