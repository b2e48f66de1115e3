import { nativeFirstName } from "./native-first-names";
import { soundTable, soundWord } from "./spellings";

/**
 * How Arabic and Persian letters are written in Latin: ALA-LC, BGN/PCGN and the free spellings of the Maghreb, Egypt, the
 * Levant and Iran. Short vowels are not written at all.
 */
const ofArabic = `
ا: a | aa ah | e o ai
^ا: e i o u | ai au ea y ou eu oo h
أ: a e u | o i ou oo | au ea
إ: i e | a y ei ee ea | ai _
آ: a aa | o u | e
ب: b | bb
پ: p pp | b
ت: t tt | th | d
ث: th s t
ج: j g | dj gh gg ge$ gu dge | c zh y ch
چ: ch | tch c | tsch
ح: h | hh kh ch | _
خ: kh h | k j ch x | gh g
ټ ٹ: t tt | th d
د: d | dd dh | t
ډ ڈ: d dd | r
ذ: dh z th d
ړ ڑ: r rr | d
ر ڕ: r | rr rh wr
ز: z s | zz se$ ze$ | x c
ژ: zh j | g s z
س: s ss | c ce$ se$ sc z sh | ts x ps
ش: sh ch | sch s | c
ص: s | ss c
ض: d dh | z dd
ط: t | tt th
ظ: z dh | th d
ع: _ | a e i o u aa
غ: gh g | gg | k rh gu
ف: f | ff ph w | fe$
ڤ: v | f w
ق: q k | c g gh kh | ck
ك: k c | ck q ch cc kh que$ cque$ cques$ ke$ | g qu
گ ګ: g | gg gu k
ل ڵ: l ll | le$ | lh
م: m mm | me$ | n
ں ڼ: n | _ m ng
ن: n nn | ne$ m
ه ھ: h | hh
ہ: h | hh | _
ە: a e | h ah eh
ه$ ہ$ ە$: h ah a e eh | he
ة: a ah e | at et eh ia | h
و: w o u v | oo ou ow au aw wa
عمرو: amr amro
ؤ: o u ou
ي ئ ې ێ ۍ: y i | e ee ie ei ey ay ai ii j | ye
ى: y i a | e ee ie ei ey | ay ah
ے: e ai ay | ey y i
ى$: | ah
ء: _ | a

^الط ^الت: t tt at
ال: | el ol ul
^ال: | _ l ar er as es ash esh at et ad ed an en az ez
^الا ^الأ: al alah
اللا اللة الله: allah ullah | alla ulla llah
الد: edd add udd iddi | ed ad ud
الر: err arr urr | er ar ur
الس الص: ess ass uss | es as us
الش: esh ash ush ech ach
الن: enn ann unn | en an un
الز: ezz azz uzz | ez az
الط الت: ett att utt | et at
دال: dul del doul | dur dus dun dud dar der das des dan den dad duz dush daz dil eddin
بد: | abd
ين: een ine ain | eine ean
ون: oun own | one ohn
أو او: o u ow ou | oo
إي أي: i e ee ai ay | y
الأ: al la | a
وي: oui eu owi we | ewi
يو: you jo | u
يا: iya ja iyya
اة: at et | ah a
ية يه: ia iya iyah iyya iyyah ya | eya iye ie
اي: ei i ey | y aye ie
ائي: ai aei ay
وو: w woo
كس: x
غو: gou
نغ نج نگ: | nj
نق نك: | ng
`;

/** How the sounds and the silent letters of other languages are heard in Arabic: no Arabic name is spelled so. */
const ofOthers = `
ا: | e o ae u | ea
ب: p | v pp | f
ر: | | rt$ rd$
ش: | sci ti x sz | z$
ف: v | pf | p ve$ ves$
ن: | kn gn | nt$ nd$
و: o | oe eau | wo uo ue y eu ew
و$: | aux$ eaux$ | ot$ os$ us$ oux$ aud$ ault$
ي: | ea
ي+: | | a ll ill
يه$: e eh
يو: eu | ugh
اي: | | igh ij
وا: oi oua | ois$ oit$ oix$
تش: ch c | tzsch cz ci
دج: j | g
كس: x | xx
كو: qu | quo
غو: gue
تز: z | tze
تس: tz z | c
شت: st scht
شب: sp
جي: gui g
سي: cy ce
^دو: de
^لو+: le
رل$: rles
`;

const arabic = soundTable(ofArabic);
const any = soundTable(ofArabic + ofOthers);

/** Letters for sounds that only Arabic has, so that no name of another language is written with them. */
const arabicAlone = /[حعصضظ]/;

const marks = /[\u064B-\u065F\u0670\u0640\u200c\u200d]/g;

/** Egypt and Iran write the last a of Mustafa with the letter for i: a first name that is known tells which it is. */
const withFinalA = (word: string) => (nativeFirstName(word)?.endsWith("a") ? word.replace(/ي$/, "ى") : word);

/** Reads a word in Arabic letters, with or without its vowel marks. */
export function readArabic(word: string) {
  const letters = withFinalA(word.normalize("NFKC").replace(marks, "").replace(/ی/g, "ي").replace(/ک/g, "ك"));
  return soundWord([...letters], arabicAlone.test(letters) ? arabic : any, "left out");
}
