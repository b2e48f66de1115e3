import type { Group } from "./ranges";
import { type Token, tokenAt } from "./tokens";
import { Kind } from "./words";

/** Facts: what a planned town counts its streets and its quarters in: "2nd Cross, 3rd Main", "Sector 12", "Phase II", "2nd Stage", and "256beon-gil" in Korea. */
const streets = new Set("cross main lane gil".split(" "));
export const quarters = new Set("sector phase stage ward arrondissement".split(" "));
const counted = new Set([...quarters, ...streets]);
/** "3" for "iii" */
export const romans = new Map("i ii iii iv v vi vii viii ix x".split(" ").map((roman, at) => [roman, String(at + 1)]));

/** Whether streets of planned towns are counted by this word. */
export const isCounted = (word: string | undefined) => streets.has(word ?? "");

/** The first street or quarter that two addresses count differently, as "sector 12" and "sector 21"; null when none is. */
export function otherInGrid(a: string[], b: string[]): [string, string] | null {
  for (let i = 0; i < a.length; i++) {
    const name = a[i] as string;
    if (!counted.has(name)) continue;
    const left = countsOf(a, name);
    const right = countsOf(b, name);
    if (left.length > 0 && right.length > 0 && !left.some((count) => right.includes(count)))
      return [`${name} ${left[0]}`, `${name} ${right[0]}`];
  }
  return null;
}

/** The first name that two addresses count otherwise: "slip 4" and "slip 5", "dublin 6" and "dublin 16"; null when none is. */
export function otherCount(a: string[], b: string[]): [string[], string[]] | null {
  for (let i = 0; i + 1 < a.length; i++) {
    const [name = "", count = ""] = [a[i], a[i + 1]];
    if (isCount(name) || !isCount(count)) continue;
    const at = b.indexOf(name);
    const other = b[at + 1] ?? "";
    if (at >= 0 && isCount(other) && other !== count)
      return [
        [name, count],
        [name, other],
      ];
  }
  return null;
}

/** "4", "b"; a longer number is more often miscopied. */
const isCount = (word: string) => word.length < 3 && (word.length === 1 || /^\d+$/.test(word));

/** The numbers beside a name: before a street as "2nd", beside a quarter also as "2" or "ii". */
function countsOf(words: string[], name: string): string[] {
  const counts: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== name) continue;
    const [before = "", after = ""] = [words[i - 1], words[i + 1]];
    const ordinal = /^(\d+)\D/.exec(before)?.[1];
    const count = quarters.has(name) ? (number(after) ?? ordinal ?? number(before)) : ordinal;
    if (count) counts.push(count);
  }
  return counts;
}

const number = (word: string) => romans.get(word) ?? (/^\d+$/.test(word) ? word : null);

/**
 * Reads a number such as "W156N8480" in Wisconsin and "26W352" in Illinois, which say how far west and north of where the county counts from,
 * also with spaces between its parts.
 */
export function readGrid(tokens: Token[], at: number): Group | null {
  const { kind, segment } = tokens[at] as Token;
  if (tokenAt(tokens, at - 1)?.segment === segment) return null;
  if (kind === Kind.number && !isDirection.test(tokens[at + 1]?.raw ?? "")) return null;
  let written = "";
  for (let end = at; end < at + 4 && tokens[end]?.segment === segment; end++) {
    const { raw } = tokens[end] as Token;
    if (!gridPart.test(raw)) return null;
    written += end === at ? raw : ` ${raw}`;
    // "26 W 42 St": only three digits and a name behind them tell a number in parts from a street's.
    if (!gridNumber.test(written) || (end > at && (raw.length < 3 || tokens[end + 1]?.kind !== Kind.word))) continue;
    for (let i = at; i <= end; i++) (tokens[i] as Token).kind = Kind.read;
    return { numbers: [written.replaceAll(" ", "")], letters: [], at, end: end + 1 };
  }
  return null;
}

const isDirection = /^[nsew](\d|$)/;
const gridPart = /^([nsew]?\d+|[nsew]|[nsew]\d+[nsew]\d+|\d+[nsew]\d+)$/;
const gridNumber = /^([nsew] ?\d+ ?[nsew]|\d+ ?[nsew]) ?\d{2,}$/;

/** Makes one word of a square of Mannheim, whose streets have no names: "C 4" and "C4" of "C 4, 12". */
export function takeSquare(tokens: Token[]) {
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1]];
    const isApart = token.kind === Kind.letter && next?.kind === Kind.number && next.segment === token.segment;
    const square = isApart ? token.raw + next.raw : token.raw;
    if (!/^[a-u]\d{1,2}$/.test(square)) continue;
    Object.assign(token, { word: square, kind: Kind.compound });
    if (isApart) tokens.splice(at + 1, 1);
    return;
  }
}
