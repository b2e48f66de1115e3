import { distance } from "./distance";
import { isFirstName, nameForm } from "./first-names";
import { isParticle, type NamePart, type NameParts } from "./name-parts";
import { isSpelledOut } from "./text";

/** How two words of two names meet, strongest first. */
type Meeting = "equal" | "short" | "form" | "initial" | "letter" | "near";

export type Pair = { a: NamePart; b: NamePart; i: number; j: number; how: Meeting; family: boolean };

export type Alignment = {
  /** Each word used once, in the order of the first name. */
  pairs: Pair[];
  /** Words that only one name has. */
  onlyA: NamePart[];
  onlyB: NamePart[];
  /** The words that meet stand in another order, and neither name marks its family name. */
  reordered: boolean;
};

const strength: Record<Meeting, number> = { equal: 6, letter: 5, short: 4, form: 3, initial: 2, near: 1 };

/** Finds for each word of a name its best counterpart in the other: strongest meetings first, then nearest in place. */
export function align(nameA: NameParts, nameB: NameParts): Alignment {
  const a = bridge(nameA, nameB);
  const b = bridge(nameB, a);
  const all: Pair[] = [];
  for (const [i, left] of a.parts.entries())
    for (const [j, right] of b.parts.entries()) {
      const family = bothFamily(a, i, b, j);
      const how = meet(left, right, family);
      if (how) all.push({ a: left, b: right, i, j, how, family });
    }
  all.sort((p, q) => strength[q.how] - strength[p.how] || Math.abs(p.i - p.j) - Math.abs(q.i - q.j));

  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs = all.filter(({ i, j }) => {
    if (usedA.has(i) || usedB.has(j)) return false;
    usedA.add(i);
    usedB.add(j);
    return true;
  });
  pairs.sort((p, q) => p.i - q.i);
  return {
    pairs,
    onlyA: a.parts.filter((_, i) => !usedA.has(i) && !isParticle(a, i)),
    onlyB: b.parts.filter((_, j) => !usedB.has(j) && !isParticle(b, j)),
    reordered: !(a.marked || b.marked) && pairs.some((pair, k) => pair.j < (pairs[k - 1]?.j ?? -1)),
  };
}

/** A family name meets a family name: both marked so, or both last; one mark is enough when the other word fits it. */
function bothFamily(a: NameParts, i: number, b: NameParts, j: number) {
  const [left, right] = [a.parts[i], b.parts[j]];
  if (a.parts.length < 2 || b.parts.length < 2 || !left || !right) return false;
  if (left.family && right.family) return true;
  return left.key === right.key && ((a.marked && left.family && !b.marked) || (b.marked && right.family && !a.marked));
}

function meet({ key: a, text: left }: NamePart, { key: b, text: right }: NamePart, family: boolean): Meeting | null {
  if (a === b || digraphs(a) === digraphs(b)) return "equal";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : null;
  if (!family) {
    const form = nameForm(a, b) ?? nameForm(b, a);
    if (form) return form === "short" || nameForm(b, a) === "short" ? "short" : "form";
  }
  const length = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || length < 4) return null;
  const letters = distance(a, b);
  const slip = length >= 5 || a.length !== b.length;
  if (letters === 1) return slip && isSpelledOut(left + right) && (family || !twoFirstNames(a, b)) ? "letter" : "near";
  return letters === 2 && length >= 7 ? "near" : null;
}

/** Two first names a letter apart that are two names and no slip of the pen: John and Joan, Mario and Maria. */
const twoFirstNames = (a: string, b: string) =>
  (isFirstName(a) && isFirstName(b)) || a.replace(/[aeo]$/, "") === b.replace(/[aeo]$/, "");

/** Müller, Mueller and Muller are one spelling; so are Øster and Oester, Groß and Gross. */
const digraphs = (key: string) => key.replace(/([aou])e/g, "$1").replace(/ss/g, "s");

/** Joins two neighbouring words that the other name writes as one: "Min Su" for "Minsu". */
function bridge(name: NameParts, other: NameParts): NameParts {
  const keys = new Set(other.parts.map(({ key }) => key));
  const parts: NamePart[] = [];
  for (const part of name.parts) {
    const last = parts.at(-1);
    const inside = last?.family === part.family || !name.marked;
    if (last && inside && keys.has(last.key + part.key) && !keys.has(last.key))
      parts[parts.length - 1] = { ...part, text: `${last.text} ${part.text}`, key: last.key + part.key };
    else parts.push(part);
  }
  return { ...name, parts };
}
