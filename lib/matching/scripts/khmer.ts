import { soundTable, soundWord } from "./spellings";

/** How Khmer letters are written in Latin: the spellings of families after French and English habits, and BGN/PCGN. */
const table = soundTable(`
ក: k | g c
គ: k | g c
ខ ឃ: kh k | c
ង: ng | n
ច ជ: ch | c j
ឆ ឈ: chh ch | s
ញ: nh ny n | gn
ដ: d | t
ឋ ថ ធ ឍ: th t | d
ត ទ: t | d th
ណ ន: n | nn
ប: b p
ផ ភ: ph p
ព: p | b
ម: m | mm
យ: y i | ey
រ: r | _ rr
ល ឡ: l | ll
វ: v w
ស: s | ss
ហ: h
អ: _ | o a
ឥ ឦ: i e ey
ឧ ឩ: u o ou
ឫ ឬ: rue ri reu
ឯ: e ae

ៈ: a o _ | or ar oa au ai ea ah
ា: a | ea ar aa ah eah
ិ: i e | ey _ ek
ី: i y | ee ey ei ie
ឹ: e eu | ue oe i u
ឺ: eu ue | oeu u
ុ: o u | ok ou uk oh
ូ: o ou u | oo ov
ួ: uo ua | ou uor our
ើ: ae eu | er oeu aeu
ឿ: eua oeu | ea uea
ៀ: ie ea ia | eab iev
េ: e ei | ay ey
ែ: ae e | a er
ៃ: ai ey | ay y
ោ: o ao | or aor
ៅ: au ao ov | ou eo
ំ: am om um | m an
ុំ: om um
ាំ: am ang
ះ: ah a eh | h s
េះ: eh es
ុះ: oh uh os
័: a | ea oa
ៀវ: ieu | iv
ែវ: eo | eou
`);

/** A letter under the sign for silence is not read. */
const silent = /[\u1780-\u17A2]\u17CD/g;
/** Signs that change the series of a consonant, join it to the next one or shorten its vowel. */
const unread = /[\u17C9-\u17CC\u17CE-\u17CF\u17D1-\u17D3]/g;

/** Reads a word in Khmer. */
export function readKhmer(word: string) {
  const spoken = word.replace(silent, "").replace(unread, "");
  // A consonant without a vowel is followed by an open one or by none.
  return soundWord([...spoken.replace(/[\u1780-\u17A2](?=[\u1780-\u17A2]|$)/g, "$&ៈ")], table);
}
