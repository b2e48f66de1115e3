import { isHypocorism } from "./hypocorisms";
import { addJoined, nearlyJoined, surelyJoined } from "./joins";
import { areBothPinyin } from "./mandarin";
import { type Meeting, meet, meetAsSyllables, petName } from "./meeting";
import type { NameParts } from "./parts";
import type { NamePart } from "./split";
import { isVietnamese } from "./vietnamese";

/** Two words of two names that meet, and where they stand. */
export type Pair = Meeting & { a: NamePart; b: NamePart; i: number; j: number; family: boolean };

export type Alignment = {
  /** Each word used once, in the order of the first name. */
  pairs: Pair[];
  /** Words that only one name has. */
  onlyA: NamePart[];
  onlyB: NamePart[];
  /** The words that meet stand in another order, and neither name marks its family name. */
  reordered: boolean;
};

const strength = { equal: 7, accent: 7, sound: 6, letter: 6, shortA: 4, shortB: 4, form: 3, initial: 2, near: 1 };
const rank = ({ how, closeness }: Pair) => strength[how] + closeness;

/** Whether a meeting counts before another: the stronger, then the nearer in place. */
const isBetter = (p: Pair, q: Pair) => {
  const more = rank(p) - rank(q);
  return more > 0 || (more === 0 && Math.abs(p.i - p.j) < Math.abs(q.i - q.j));
};

/** Finds for each word of a name its best counterpart in the other: strongest meetings first, then nearest in place. */
export function align(nameA: NameParts, nameB: NameParts): Alignment {
  const a = nameA.parts;
  const b = nameB.parts;
  const spelled = nameA.spelled && nameB.spelled;
  const syllabic = spelled && (areBothPinyin(nameA, nameB) || (isVietnamese(nameA) && isVietnamese(nameB)));
  const used: Used = { a: 0, b: 0 };
  let pairs: Pair[] = [];
  if (spelled && a.length !== b.length)
    addJoined(pairs, a, b, used, nameA.syllables !== nameB.syllables ? surelyJoined : 1);
  addBest(pairs, meetings(nameA, nameB, spelled, syllabic), used);
  let onlyA = unmet(a, used.a);
  let onlyB = unmet(b, used.b);
  if (spelled && onlyA.length > 0 && onlyB.length > 0) {
    const before = pairs.length;
    addJoined(pairs, a, b, used, nearlyJoined);
    if (pairs.length > before) {
      onlyA = unmet(a, used.a);
      onlyB = unmet(b, used.b);
    }
    const pet = syllabic ? null : petNamePair(nameA, onlyA, nameB, onlyB);
    if (pet) {
      pairs.push(pet);
      onlyA = onlyB = [];
    }
  }
  if (pairs.length > 1) insertionSort(pairs, (p, q) => p.i < q.i);
  const reordered = !(nameA.marked || nameB.marked) && pairs.some(({ j }, k) => j < (pairs[k - 1]?.j ?? -1));
  if (pairs.some(({ a, b }) => a.small && b.small)) pairs = pairs.filter(({ a, b }) => !(a.small && b.small));
  return { pairs, onlyA, onlyB, reordered };
}

/** The words of each name that met one, a bit each: a name has at most 20 words. */
export type Used = { a: number; b: number };

/** Adds the best meetings of words that met nothing, each word in one of them. */
function addBest(pairs: Pair[], all: Pair[], used: Used) {
  if (all.length > 1) insertionSort(all, isBetter);
  for (const pair of all) {
    if (used.a & (1 << pair.i) || used.b & (1 << pair.j)) continue;
    used.a |= 1 << pair.i;
    used.b |= 1 << pair.j;
    pairs.push(pair);
  }
}

/** Sorts the few meetings of two names, where the built-in sort costs more than it saves. */
function insertionSort(pairs: Pair[], isBefore: (p: Pair, q: Pair) => boolean) {
  for (let from = 1; from < pairs.length; from++) {
    const pair = pairs[from] as Pair;
    let to = from;
    while (to > 0 && isBefore(pair, pairs[to - 1] as Pair)) pairs[to] = pairs[--to] as Pair;
    pairs[to] = pair;
  }
}

function meetings(nameA: NameParts, nameB: NameParts, spelled: boolean, syllabic: boolean): Pair[] {
  const a = nameA.parts;
  const b = nameB.parts;
  const syllables = nameA.syllables && nameB.syllables;
  const all: Pair[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const left = a[i] as NamePart;
      const right = b[j] as NamePart;
      const family = bothFamily(nameA, left, nameB, right);
      const met = meet(left, right, family, spelled, syllabic) ?? (syllables ? meetAsSyllables(left, right) : null);
      if (met) all.push({ a: left, b: right, i, j, how: met.how, closeness: met.closeness, family });
    }
  return all;
}

/** A family name meets a family name: both marked so, or both last; one mark is enough when the other word fits it. */
function bothFamily(a: NameParts, left: NamePart, b: NameParts, right: NamePart) {
  if (a.parts.length < 2 || b.parts.length < 2 || !(left.family || right.family)) return false;
  if (left.family && right.family) return true;
  return left.word.key === right.word.key && (left.family ? a.marked && !b.marked : b.marked && !a.marked);
}

function unmet(parts: NamePart[], used: number): NamePart[] {
  const only: NamePart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as NamePart;
    if (!(used & (1 << at)) && !part.small) only.push(part);
  }
  return only;
}

/** The one word on each side that met nothing may be a first name and its pet name. */
function petNamePair(nameA: NameParts, onlyA: NamePart[], nameB: NameParts, onlyB: NamePart[]): Pair | null {
  const [a, b] = [onlyA[0], onlyB[0]];
  if (!a || !b || onlyA.length > 1 || onlyB.length > 1) return null;
  if (bothFamily(nameA, a, nameB, b) || !isHypocorism(a.word, b.word)) return null;
  const { how, closeness } = petName(a.word, b.word);
  return { a, b, i: nameA.parts.indexOf(a), j: nameB.parts.indexOf(b), how, closeness, family: false };
}
