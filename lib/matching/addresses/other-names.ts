import type { Token } from "./tokens";
import { Kind, term } from "./words";

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
export const otherNames = new Map<string, OtherName[]>();
for (const line of table.trim().split("\n")) {
  const [compared = "", others = ""] = line.split(": ");
  for (const other of others.split(", ").map((name) => name.split(" "))) {
    const first = other[0] as string;
    otherNames.set(first, [...(otherNames.get(first) ?? []), [other, compared.split(" ")]]);
  }
}

/** Writes the name that begins at `at`, when it is one of these, as it is compared. */
export function takeOtherName(tokens: Token[], at: number) {
  const { word: first, segment, gap } = tokens[at] as Token;
  const found = otherNames.get(first)?.find(([other]) => other.every((word, i) => tokens[at + i]?.word === word));
  if (!found) return;
  const [other, compared] = found;
  const written = compared.map((word) => ({ word, kind: term(word)?.kind ?? Kind.word, raw: word, segment, gap }));
  tokens.splice(at, other.length, ...written);
}
