/** The syllables of Mandarin in Pinyin (ISO 7098): the finals that follow each initial, "-" for none. */
const finals = `
- a ai an ang ao e ei en eng er o ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo
l a ai an ang ao e ei eng i ian iang iao ie in ing iu ong ou u uan ue un uo
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
y a an ang ao e i in ing ong ou u uan ue un
w a ai an ang ei en eng o u
`;

/** Wade–Giles writes these otherwise; the apostrophes that tell breath, and the dots of ü, are left out in most papers. */
const initials: Record<string, string> = {
  ...{ b: "p", d: "t", g: "k", j: "ch", q: "ch", x: "hs", zh: "ch", r: "j", z: "ts", c: "ts" },
};
const otherFinals: Record<string, string> = { ian: "ien", ie: "ieh", ue: "ueh", ong: "ung", iong: "iung", er: "erh" };
const wholeSyllables: Record<string, string> = {
  ...{ zi: "tzu", ci: "tzu", si: "ssu", zhi: "chih", chi: "chih", shi: "shih", ri: "jih", gui: "kuei", kui: "kuei" },
  ...{ yi: "i", yan: "yen", ye: "yeh", you: "yu", ge: "ko", ke: "ko", he: "ho" },
};

function inWadeGiles(initial: string, final: string): string {
  const whole = wholeSyllables[initial + final];
  if (whole) return whole;
  const short = final === "uo" && !["g", "k", "h", "sh"].includes(initial) ? "o" : final;
  return (initials[initial] ?? initial) + (otherFinals[short] ?? short);
}

/** Every syllable in Pinyin, and how Wade and Giles write it, without apostrophes. */
export const pinyin: ReadonlyMap<string, string> = new Map(
  finals
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [letters = "", ...endings] = line.split(" ");
      const initial = letters === "-" ? "" : letters;
      return endings.map((final) => [initial + final, inWadeGiles(initial, final)] as const);
    }),
);

/** A syllable in Pinyin as Wade and Giles write it; itself when there is no such syllable. */
export const asWadeGiles = (syllable: string) => pinyin.get(syllable) ?? syllable;

/** The initial and the final of a syllable in Pinyin: "x" and "iao" of "xiao"; either may be empty. */
export function initialAndFinal(syllable: string): [initial: string, final: string] {
  const [, initial = "", final = ""] = /^(zh|ch|sh|[b-df-hj-np-tw-z])?([a-z]*)$/.exec(syllable) ?? [];
  return [initial, final];
}

export const longestSyllable = 6;

/** Whether a folded word is so many syllables in Pinyin. */
export function isPinyin(word: string, count: number): boolean {
  if (count === 0) return word === "";
  for (let end = 1; end <= Math.min(longestSyllable, word.length); end++)
    if (pinyin.has(word.slice(0, end)) && isPinyin(word.slice(end), count - 1)) return true;
  return false;
}
