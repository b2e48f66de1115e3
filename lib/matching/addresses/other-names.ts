import { isCounted, quarters, romans, takeSquare } from "./grid";
import { takeDay } from "./iberian-days";
import { type Token, tokenAt } from "./tokens";
import { Kind, ordinal, term } from "./words";

/**
 * Facts: streets that go by two names, and names that are said shortened, `as it is compared: other ways`. "Est" alone is
 * read as east.
 */
const table = `
6th avenue: avenue of the americas, avenue of americas
7th avenue: fashion avenue
lenox avenue: malcolm x boulevard
pacific coast highway: pch
massachusetts avenue: mass avenue
commonwealth avenue: comm avenue
martin luther king: martin luther king jr, mlk
trading estate: trading east
industrial estate: industrial east, ind estate, ind east
`;

/** The words of another name, and those it is compared by. */
type OtherName = [other: string[], compared: string[]];

/** By their first word. */
const names = new Map<string, OtherName[]>();
for (const line of table.trim().split("\n")) {
  const [compared = "", others = ""] = line.split(": ");
  for (const other of others.split(", ").map((name) => name.split(" "))) {
    const first = other[0] as string;
    names.set(first, [...(names.get(first) ?? []), [other, compared.split(" ")]]);
  }
}

const inOthers = Kind.word | Kind.type | Kind.letter | Kind.mixed;

/** Writes a street that has two names under one of them. */
export function takeOtherNames(tokens: Token[]) {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!(token.kind & inOthers)) continue;
    if (token.raw.length < 5) readShort(tokens, at);
    const others = names.get(token.word);
    if (others) at += takeOther(tokens, at, others);
  }
}

/** Writes the name that begins at `at`, when it is one of these, as it is compared, and tells how many words it has beyond the first. */
function takeOther(tokens: Token[], at: number, others: OtherName[]): number {
  const found = others.find(([other]) => other.every((word, i) => tokens[at + i]?.word === word));
  if (!found) return 0;
  const [other, compared] = found;
  const { segment, gap } = tokens[at] as Token;
  const written = compared.map((word) => ({ word, kind: kindOf(word), raw: word, segment, gap }));
  tokens.splice(at, other.length, ...written);
  return compared.length - 1;
}

/** What a short word says by those around it. */
function readShort(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  const before = tokenAt(tokens, at - 1);
  const next = tokens[at + 1];
  const roman = romans.get(token.raw);
  // "III Cross", "Phase II"
  if (roman && isCounted(next?.word)) Object.assign(token, { word: ordinal(Number(roman)), kind: Kind.word });
  else if (roman && quarters.has(before?.word ?? "")) token.word = roman;
  // "3. OG li."
  else if (before?.kind === Kind.floor && sides.has(token.raw)) Object.assign(token, term(sides.get(token.raw) ?? ""));
  // "Gr. Elmstr.", "Kl. Elmstr."
  else if (next?.kind === Kind.compound && sizes.has(token.raw))
    Object.assign(token, { word: sizes.get(token.raw), kind: Kind.word });
  else if (token.raw === "bur" && next?.kind === Kind.number) Object.assign(token, term("bureau"));
  // "Rua Olmo 210, bl. 2": behind a number, or in a part of its own, it is a block in Brazil and no boulevard.
  else if (token.raw === "de") takeDay(tokens, at);
  else if (token.raw.length < 4 && token.kind & inSquares) takeSquare(tokens, at);
  else if (token.raw === "bl" && (before?.kind === Kind.number || before?.segment !== token.segment) && isBlock(next))
    Object.assign(token, term("block"));
}

const inSquares = Kind.letter | Kind.mixed;

const sides = new Map([
  ["li", "links"],
  ["re", "rechts"],
]);

const sizes = new Map([
  ["gr", "grosse"],
  ["kl", "kleine"],
]);

const isBlock = (token: Token | undefined) =>
  token?.kind === Kind.letter || (token?.kind === Kind.number && token.raw.length < 3);

const kindOf = (word: string) => term(word)?.kind ?? Kind.word;
