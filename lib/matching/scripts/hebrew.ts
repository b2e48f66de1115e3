import { soundTable, soundWord } from "./spellings";

/**
 * How Hebrew letters are written in Latin: the rules of the Academy of the Hebrew Language (2006), free spellings, and how
 * the names of other languages are heard in Hebrew. Most vowels are not written.
 */
const table = soundTable(`
א: a | e i o u aa ea ai ah he _ | oe au y ha eu
ב: b v | bb w bh ve$ | f ph
ג: g | gg gh gu gue$ | j
ג' ג׳: j g | ge$ dge$ dg gi dj | c
ד: d | dd dh | th t
ד' ד׳: th | dh
ה+: h _ | ah eh ha a e | oh
ה$: a ah e eh h | oh o he ee
ו: v o u | w oo ou ow oh au aw ew vv | ue eu oe oa wh eau ough y
ז: z s | zz se$ ze$ | x tz
ז' ז׳: zh j g | ge$ z
ח: h ch kh | hh j k x | _ g
ט: t | tt th | te$
י: y i | e ee ie ai ei ey a ea j ay | ye ij yi u igh
כ ך: k ch kh c | h q ck | x cc g gh
ל: l ll | le$
מ ם: m mm | me$
נ ן: n nn | ne$ kn gn | m ng nt$ nd$
ס: s ss | c ce$ se$ sc sz z | ts x th ps
ע+: a _ | e i o aa ea u | y
ע$: a | e ea ah
פ ף: p f | ph pp ff | v pe$
צ ץ: tz ts z | c cz zz
צ' צ׳ ץ' ץ׳: ch | c tch tsch cz | ci t
ק: k c | q ck cc g kh que$ cque$ cques$ | ch
ר: r | rr rh wr
ש: sh s | sch ch sz | c x ti sj
ת: t th | tt
ת' ת׳: th

וו: w v | wh u
ו$: | aux$ eaux$ | ot$ os$ us$ oux$ aud$ ault$
יי: ai ay ei y ey i a ae | igh eye
וי: wi eu | we
יו: eu | u ew ugh
יה: ia ya iah yah | ea
אי: i e ei y | ea ee igh
או: o u ow ou | ough
ואה: oi oua | oie
ואה$: ois oit oix
קס כס: x | xx
קו: qu
טש: tsch ch
שט: scht
יצ: ich
'ון: on | own
ון: own
יעקב: jacob yaakov yakov jakob
יצחק: isaac yitzhak itzhak yitzchak
יוסף: joseph yosef josef
משה: moshe moses
אברהם: abraham avraham
שלמה: shlomo solomon
יהודה: yehuda judah judas
מרים: miriam miryam
שמואל: samuel shmuel
חיים: hayim
ישראל: israel yisrael
דוד: david dudu
אליהו: eliyahu elijah
בנימין: benjamin binyamin
ירושלם: jerusalem
רבקה: rebecca rivka
חנה: hannah hana chana
יוחנן: johanan john yohanan
ישעיהו: isaiah yeshayahu
ירמיהו: jeremiah yirmiyahu
יחזקאל: ezekiel yehezkel
זאב: zeev
`);

/** Reads a word in Hebrew letters, without its vowel points. */
export const readHebrew = (word: string) =>
  soundWord([...word.normalize("NFD").replace(/[\u0591-\u05C7]/g, "")], table, "left out");
