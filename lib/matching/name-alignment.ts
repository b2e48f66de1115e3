import { isHypocorism } from "./hypocorisms";
import { joins } from "./name-joins";
import { type Meeting, meet, meetAsSyllables, petName } from "./name-meeting";
import type { NamePart, NameParts } from "./name-parts";

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

const strength = { equal: 7, sound: 6, letter: 6, shortA: 4, shortB: 4, form: 3, initial: 2, near: 1 };
const rank = ({ how, closeness }: Pair) => strength[how] + closeness;

/** Finds for each word of a name its best counterpart in the other: strongest meetings first, then nearest in place. */
export function align(nameA: NameParts, nameB: NameParts): Alignment {
  const a = nameA.parts;
  const b = nameB.parts;
  const spelled = nameA.spelled && nameB.spelled;
  const usedA: boolean[] = new Array(a.length).fill(false);
  const usedB: boolean[] = new Array(b.length).fill(false);
  const pairs: Pair[] = [];
  for (const pair of meetings(nameA, nameB, spelled)) {
    if (usedA[pair.i] || usedB[pair.j]) continue;
    usedA[pair.i] = usedB[pair.j] = true;
    pairs.push(pair);
  }
  let onlyA = unmet(a, usedA);
  let onlyB = unmet(b, usedB);
  if (spelled && onlyA.length > 0 && onlyB.length > 0) {
    const before = pairs.length;
    if (a.length > 1 || b.length > 1) pairs.push(...joined(a, usedA, b, usedB));
    pairs.push(...petNames(nameA, usedA, nameB, usedB));
    if (pairs.length > before) {
      onlyA = unmet(a, usedA);
      onlyB = unmet(b, usedB);
    }
  }
  if (pairs.length > 1) pairs.sort((p, q) => p.i - q.i);
  const reordered = !(nameA.marked || nameB.marked) && pairs.some(({ j }, k) => j < (pairs[k - 1]?.j ?? -1));
  const anySmall = pairs.some(({ a, b }) => a.small && b.small);
  return { pairs: anySmall ? pairs.filter(({ a, b }) => !(a.small && b.small)) : pairs, onlyA, onlyB, reordered };
}

function meetings(nameA: NameParts, nameB: NameParts, spelled: boolean): Pair[] {
  const a = nameA.parts;
  const b = nameB.parts;
  const syllables = nameA.syllables && nameB.syllables;
  const all: Pair[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const left = a[i] as NamePart;
      const right = b[j] as NamePart;
      const family = bothFamily(nameA, left, nameB, right);
      const met = meet(left, right, family, spelled) ?? (syllables ? meetAsSyllables(left, right) : null);
      if (met) all.push({ a: left, b: right, i, j, how: met.how, closeness: met.closeness, family });
    }
  if (all.length < 2) return all;
  return all.sort((p, q) => rank(q) - rank(p) || Math.abs(p.i - p.j) - Math.abs(q.i - q.j));
}

/** A family name meets a family name: both marked so, or both last; one mark is enough when the other word fits it. */
function bothFamily(a: NameParts, left: NamePart, b: NameParts, right: NamePart) {
  if (a.parts.length < 2 || b.parts.length < 2 || !(left.family || right.family)) return false;
  if (left.family && right.family) return true;
  return left.word.key === right.word.key && (left.family ? a.marked && !b.marked : b.marked && !a.marked);
}

function unmet(parts: NamePart[], used: boolean[]): NamePart[] {
  const only: NamePart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as NamePart;
    if (!used[at] && !part.small) only.push(part);
  }
  return only;
}

function joined(a: NamePart[], usedA: boolean[], b: NamePart[], usedB: boolean[]): Pair[] {
  const inB = joins(a, usedA, b, usedB).map(({ i, start, part, closeness }): Pair => {
    const word = a[i] as NamePart;
    return { a: word, b: part, i, j: start, how: joinedHow(word, part), closeness, family: word.family && part.family };
  });
  const inA = joins(b, usedB, a, usedA).map(({ i, start, part, closeness }): Pair => {
    const word = b[i] as NamePart;
    return {
      a: part,
      b: word,
      i: start,
      j: i,
      how: joinedHow(word, part),
      closeness,
      family: word.family && part.family,
    };
  });
  return [...inB, ...inA];
}

const joinedHow = (one: NamePart, many: NamePart) => (one.word.key === many.word.key ? "equal" : "sound");

/** The one word on each side that met nothing may be a first name and its pet name. */
function petNames(nameA: NameParts, usedA: boolean[], nameB: NameParts, usedB: boolean[]): Pair[] {
  const [a, secondA] = unmet(nameA.parts, usedA);
  const [b, secondB] = unmet(nameB.parts, usedB);
  if (!a || !b || secondA || secondB || bothFamily(nameA, a, nameB, b)) return [];
  if (!isHypocorism(a.word, b.word)) return [];
  const [i, j] = [nameA.parts.indexOf(a), nameB.parts.indexOf(b)];
  usedA[i] = usedB[j] = true;
  return [{ a, b, i, j, ...petName(a.word, b.word), family: false }];
}
