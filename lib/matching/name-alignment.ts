import { distance } from "./distance";
import { isFirstName, shared } from "./first-names";
import { isHypocorism } from "./hypocorisms";
import type { NamePart, NameParts } from "./name-parts";
import { soundDistance, sounds } from "./sounds";

/** How two words of two names meet, strongest first. */
type Meeting = "equal" | "sound" | "letter" | "short" | "form" | "initial" | "near";

/** `closeness` is 1 for words that are equal or known to be one name, and falls with every sound that differs. */
export type Pair = { a: NamePart; b: NamePart; i: number; j: number; how: Meeting; closeness: number; family: boolean };

export type Alignment = {
  /** Each word used once, in the order of the first name. */
  pairs: Pair[];
  /** Words that only one name has. */
  onlyA: NamePart[];
  onlyB: NamePart[];
  /** The words that meet stand in another order, and neither name marks its family name. */
  reordered: boolean;
};

const strength: Record<Meeting, number> = { equal: 7, sound: 6, letter: 6, short: 4, form: 3, initial: 2, near: 1 };
const rank = ({ how, closeness }: Pair) => strength[how] + closeness;

/** Finds for each word of a name its best counterpart in the other: strongest meetings first, then nearest in place. */
export function align(nameA: NameParts, nameB: NameParts): Alignment {
  const [a, b] = [nameA.parts, nameB.parts];
  const spelled = nameA.spelled && nameB.spelled;
  const all: Pair[] = [];
  for (const [i, left] of a.entries())
    for (const [j, right] of b.entries()) {
      const family = bothFamily(nameA, left, nameB, right);
      const met = meet(left, right, family, spelled);
      if (met) all.push({ a: left, b: right, i, j, ...met, family });
    }
  all.sort((p, q) => rank(q) - rank(p) || Math.abs(p.i - p.j) - Math.abs(q.i - q.j));

  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs = all.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
  if (spelled) {
    pairs.push(...joined(a, usedA, b, usedB));
    pairs.push(...joined(b, usedB, a, usedA).map(({ a, b, i, j, ...rest }) => ({ a: b, b: a, i: j, j: i, ...rest })));
  }
  const rest = [a, b].map((parts, side) =>
    parts.filter(({ small }, at) => !(side === 0 ? usedA : usedB).has(at) && !small),
  );
  const [left, right] = [rest[0]?.[0], rest[1]?.[0]];
  if (
    left &&
    right &&
    rest[0]?.length === 1 &&
    rest[1]?.length === 1 &&
    spelled &&
    !bothFamily(nameA, left, nameB, right) &&
    isHypocorism(left.key, right.key)
  ) {
    const [i, j] = [a.indexOf(left), b.indexOf(right)];
    usedA.add(i);
    usedB.add(j);
    pairs.push({ a: left, b: right, i, j, how: "short", closeness: 0.9, family: false });
  }
  pairs.sort((p, q) => p.i - q.i);
  return {
    pairs: pairs.filter(({ a, b }) => !(a.small && b.small)),
    onlyA: a.filter(({ small }, i) => !usedA.has(i) && !small),
    onlyB: b.filter(({ small }, j) => !usedB.has(j) && !small),
    reordered: !(nameA.marked || nameB.marked) && pairs.some((pair, k) => pair.j < (pairs[k - 1]?.j ?? -1)),
  };
}

/** A family name meets a family name: both marked so, or both last; one mark is enough when the other word fits it. */
function bothFamily(a: NameParts, left: NamePart, b: NameParts, right: NamePart) {
  if (a.parts.length < 2 || b.parts.length < 2) return false;
  if (left.family && right.family) return true;
  return left.key === right.key && ((a.marked && left.family && !b.marked) || (b.marked && right.family && !a.marked));
}

type Met = { how: Meeting; closeness: number };

function meet(a: NamePart, b: NamePart, family: boolean, spelled: boolean): Met | null {
  if (a.key === b.key) return { how: "equal", closeness: 1 };
  if (a.small !== b.small) return null;
  if (a.key.length === 1 || b.key.length === 1)
    return a.key[0] === b.key[0] ? { how: "initial", closeness: 0.8 } : null;
  if (a.sound === b.sound && digraphs(a.key) === digraphs(b.key)) return { how: "equal", closeness: 1 };
  const form = a.first && b.first ? shared(a.first, b.first) : null;
  if (form && !family) return { how: form, closeness: 0.95 };
  const slip = isSlip(a.key, b.key);
  const close = Math.max(closeness(a.sound, b.sound), closeness(bare(a.sound), bare(b.sound)));
  if (close === 0 && !slip) return null;
  const twoNames =
    close < 1 && ((!form && isFirstName(a.key) && isFirstName(b.key)) || (!family && onlyEnding(a.key, b.key)));
  if (!spelled || twoNames) return { how: "near", closeness: close };
  return slip
    ? { how: "letter", closeness: Math.max(close, 1 - 1 / a.key.length) }
    : { how: "sound", closeness: close };
}

/** One slip of the pen: in a short word another letter is another word, but two letters swapped are not. */
const isSlip = (a: string, b: string) =>
  Math.abs(a.length - b.length) < 2 &&
  a.length + b.length > 7 &&
  distance(a, b) === 1 &&
  (a.length + b.length > 8 || [...a].sort().join() === [...b].sort().join());

/** How alike two words sound, from 0 to 1; 0 when it is too little to be one name. */
function closeness(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const limit = length < 3 ? 0 : length < 4 ? 0.3 : length < 5 ? 0.5 : length * strangest;
  if (Math.abs(a.length - b.length) * 0.3 > limit) return 0;
  const apart = soundDistance(a, b, limit);
  return apart > limit ? 0 : 1 - apart / length;
}

const strangest = 0.26;

/** A word without an Arabic article joined to it: Alotaibi, Elkaddafi. */
const bare = (sound: string) => (sound.length > 6 && /^[ae]l[^aeiou]/.test(sound) ? sound.slice(2) : sound);

/** Two first names that only end otherwise are two names and no slip of the pen: Mario and Maria. */
const onlyEnding = (a: string, b: string) => a.replace(/[aeo]$/, "") === b.replace(/[aeo]$/, "");

/** Müller, Mueller and Muller are one spelling; so are Øster and Oester, Groß and Gross. */
const digraphs = (key: string) => key.replace(/([aou])e/g, "$1").replace(/ss/g, "s");

/** Pairs of a word that one name has alone and the neighbouring words the other writes for it: Minsu and "Min Su". */
function joined(words: NamePart[], used: Set<number>, others: NamePart[], usedOthers: Set<number>): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, word] of words.entries()) {
    if (used.has(i) || word.key.length < 4) continue;
    const run = runs(others, usedOthers).find(({ key }) => closeness(sounds(key), word.sound) >= 0.8);
    if (!run) continue;
    used.add(i);
    for (let j = run.start; j < run.end; j++) usedOthers.add(j);
    const first = others[run.start] as NamePart;
    const text = others
      .slice(run.start, run.end)
      .map(({ text }) => text)
      .join(" ");
    const close = closeness(sounds(run.key), word.sound);
    pairs.push({
      a: word,
      b: { ...first, text, key: run.key },
      i,
      j: run.start,
      how: run.key === word.key ? "equal" : "sound",
      closeness: close,
      family: word.family && others.slice(run.start, run.end).some(({ family }) => family),
    });
  }
  return pairs;
}

/** Every run of two to four neighbouring words that met nothing, with and without its particles. */
function runs(parts: NamePart[], used: Set<number>) {
  const found: { start: number; end: number; key: string }[] = [];
  for (let start = 0; start < parts.length; start++) {
    let [key, short] = ["", ""];
    for (let end = start; end < Math.min(start + 4, parts.length) && !used.has(end); end++) {
      const part = parts[end] as NamePart;
      key += part.key;
      if (!part.small) short += part.key;
      if (end > start) found.push({ start, end: end + 1, key });
      if (end > start && short !== key) found.push({ start, end: end + 1, key: short });
    }
  }
  return found;
}
