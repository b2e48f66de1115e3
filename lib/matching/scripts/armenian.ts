import { soundTable, soundWord } from "./spellings";

/** How Armenian letters are written in Latin: BGN/PCGN, ISO 9985, and western spellings, in which b and p, d and t, g and k change places. */
const table = soundTable(`
ա: a | aa
բ: b | p
գ: g | k gh
դ: d | t
ե: e | ye ie
զ: z | s
է: e
ը: y e | u i _
թ: t th
ժ: zh j | z
ի: i y ee | e
լ: l ll
խ: kh h | x ch k
ծ: ts tz dz | z c
կ: k c ck | g q
հ: h | _
ձ: dz ts | z j
ղ: gh g | l kh
ճ: ch tch j | dj tsch
մ: m mm
յ: y i j | h
ն: n nn
շ: sh | sch ch s
ո: o vo | uo
չ: ch tch | c tsch
պ: p pp b
ջ: j dj ch | dzh g
ռ: r rr
ս: s ss | c
վ: v w | f
տ: t tt d
ր: r | rr
ց: ts tz | c z
ւ: v w | u
փ: p ph
ք: k q kh c | ck
օ: o
ֆ: f ph ff
ու: u ou oo | w
և եւ: ev yev | ew
յա: | ea
`);

/** Reads a word in Armenian letters. */
export const readArmenian = (word: string) => soundWord([...word.toLowerCase()], table);
