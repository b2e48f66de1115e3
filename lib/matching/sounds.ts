/**
 * How names written in Latin letters sound. One name is romanised many ways (Hussein, Hossein, Husayn; Zhukov, Joukov;
 * Hsueh, Xue; Ri, Lee): ISO 233 and 9, BGN/PCGN, French and English habits, Wade-Giles and pinyin, McCune-Reischauer
 * and Revised Romanization differ in the same few places, which the two tables here list.
 */

/** Letters that stand for one sound: S is sh, C is ch, c is ts, j is zh or dzh. The first that fits counts. */
const spellings = `shch=S sch=S sh=S sz=S tsch=C tch=C tsh=C ts=c tz=c th=t dzh=j dj=j dzs=j dz=z dh=d zh=j ch=C cz=C ck=k
  kh=h gh=g ph=f q=k w=v ou=u oo=u oe=o ow=o ue=u eu=u eo=o ee=i ei=e ey=e ej=e ie=i au=o aw=o ao=o ae=a ai=e ay=e aj=e`;

/** How far apart two sounds are, out of 10, when it is less than a whole letter; "-" stands for no sound. */
const nearness = `ei=3 ou=3 ae=4 ao=4 ei=3 eo=6 eu=6 ai=6 au=6 io=6 iu=6 iy=2 jy=3 ij=4 kg=4 kh=4 gh=4 gj=5 kC=7
  sz=3 sS=4 sc=5 zc=4 SC=5 Cc=4 jz=4 jC=4 td=4 dz=6 tC=7 bp=4 vf=4 bv=5 vu=5 vo=6 lr=7 mn=7
  -a=6 -e=6 -i=6 -o=6 -u=6 -y=3 -h=5`;

const groups: [letters: string, sound: string][][] = [];
for (const line of spellings.split(/\s+/)) {
  const [letters = "", sound = ""] = line.split("=");
  const first = letters.charCodeAt(0);
  groups[first] = [...(groups[first] ?? []), [letters, sound]];
}

/** Writes a folded word by its sounds: equal for the commonest ways to romanise one name. */
export function sounds(word: string): string {
  let out = "";
  for (let at = 0; at < word.length; ) {
    const [sound, length] = read(word, at);
    if (!out.endsWith(sound)) out += sound;
    at += length;
  }
  return out || word;
}

function read(word: string, at: number): [sound: string, length: number] {
  const letter = word.charAt(at);
  // Wade-Giles "hs" and pinyin "x" begin a syllable that others write "sh".
  if (at === 0 && letter === "x") return ["S", 1];
  if (at === 0 && word.startsWith("hs")) return ["S", 2];
  for (const [letters, sound] of groups[word.charCodeAt(at)] ?? [])
    if (
      word.startsWith(letters, at) &&
      !(letters.length > 1 && /[ywj]$/.test(letters) && isVowel(word, at + letters.length))
    )
      return [sound, letters.length];
  if (letter === word.charAt(at + 1)) return ["", 1];
  const before = isVowel(word, at + 1);
  if (letter === "c") return [/[eiy]/.test(word.charAt(at + 1)) ? "s" : "k", 1];
  if (letter === "x") return ["ks", 1];
  if (letter === "h" && !before) return ["", 1];
  if ((letter === "y" || letter === "j") && !before) return ["i", 1];
  if (letter === "i" && before && at > 0) return ["y", 1];
  return [letter, 1];
}

const isVowel = (word: string, at: number) => "aeiou".includes(word.charAt(at) || "-");

const costs = new Float64Array(128 * 128).fill(1);
for (let sound = 0; sound < 128; sound++) costs[sound * 128 + sound] = 0;
for (const line of nearness.split(/\s+/)) {
  const [a, b, tenths] = [line.charCodeAt(0), line.charCodeAt(1), Number(line.slice(3)) / 10];
  costs[a * 128 + b] = costs[b * 128 + a] = tenths;
}
const cost = (a: number, b: number) => costs[a * 128 + b] ?? 1;
const nothing = 45;

/**
 * How many sounds part two words written by `sounds`: an edit distance in which near sounds and vowels count in part,
 * and two swapped neighbours count once. Infinite once it is surely over the limit.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  let before: number[] = [];
  let last = [0];
  for (let j = 0; j < b.length; j++) last.push((last[j] ?? 0) + cost(nothing, b.charCodeAt(j)));
  for (let i = 0; i < a.length; i++) {
    const left = a.charCodeAt(i);
    const row = [(last[0] ?? 0) + cost(nothing, left)];
    let least = row[0] ?? 0;
    for (let j = 0; j < b.length; j++) {
      const right = b.charCodeAt(j);
      let best = (last[j] ?? 0) + cost(left, right);
      best = Math.min(best, (last[j + 1] ?? 0) + cost(nothing, left), (row[j] ?? 0) + cost(nothing, right));
      if (i > 0 && j > 0 && left === b.charCodeAt(j - 1) && right === a.charCodeAt(i - 1))
        best = Math.min(best, (before[j - 1] ?? 0) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
