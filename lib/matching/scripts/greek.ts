import { soundTable, soundWord } from "./spellings";

/** How Greek letters are written in Latin: ELOT 743 (ISO 843), older classical and free spellings. */
const table = soundTable(`
α: a | o
β: v b
γ: g y gh | j i
δ: d th dh
ε: e | ai ae
ζ: z | s
η: i e | ee y
θ: th t
ι: i | y e j
κ: k c | ck q
λ: l ll
μ: m mm
ν: n nn
ξ: x ks
ο: o | ou
π: p pp
ρ: r rh rr
σ ς: s ss | c
τ: t tt
υ: y i u
φ: f ph | ff
χ: ch h kh | x
ψ: ps
ω: o | w
αι: e ae
ει: i
οι: i oe
ου: u oo | w
αυ: av af
ευ: ev ef
γγ: ng
γκ: g gg
γχ: nch nh | ngh
μπ: b mb
ντ: d nd
τζ: j | dz
τσ: ch | tz c
ος$ ης$ ας$: s os is es as us
`);

/** Reads a word in Greek letters. */
export const readGreek = (word: string) =>
  soundWord([...word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")], table);
