import { soundTable, soundWord } from "./spellings";

/** How Georgian letters are written in Latin: the national system (2002), ISO 9984 and free spellings; a foreign name may end in -i. */
const table = soundTable(`
ა: a | aa
ბ: b bb
გ: g | gg gu
დ: d dd
ე: e | ee ae
ვ: v w | f
ზ: z | s
თ: t th | tt
ი: i y ee | e j
ი$: _
კ: k c ck | cc q
ლ: l ll
მ: m mm
ნ: n nn
ო: o | oh oe
პ: p pp
ჟ: zh j | g
რ: r rr
ს: s ss c | z
ტ: t tt
უ: u ou oo | w
ფ: p ph f | ff pp
ქ: k kh c | q
ღ: gh g
ყ: q k | kh gh
შ: sh | ch sch s
ჩ: ch tch | c
ც: ts tz c
ძ: dz z | j
წ: ts tz | c z
ჭ: ch tch
ხ: kh h | x ch
ჯ: j dj | dzh g
ჰ: h | _
აი: i | ei
ეი: ay | ai
ონ: ohn
ქს კს: x
`);

/** Reads a word in Georgian letters. */
export const readGeorgian = (word: string) => soundWord([...word.toLowerCase()], table);
