import { isCounted, quarters, romans } from "./address-grid";
import { type Token, tokenAt } from "./address-tokens";
import { Kind, ordinal, term } from "./address-words";

/** Facts: streets that go by two names, and names that are said shortened, `as it is compared: other ways`. */
const table = `
6th avenue: avenue of the americas, avenue of americas
7th avenue: fashion avenue
lenox avenue: malcolm x boulevard
pacific coast highway: pch
massachusetts avenue: mass avenue
commonwealth avenue: comm avenue
martin luther king: martin luther king jr, mlk
`;

/** By their first word: the words of another name, and those it is compared by. */
const names = new Map<string, [other: string[], compared: string[]][]>();
for (const line of table.trim().split("\n")) {
  const [compared = "", others = ""] = line.split(": ");
  for (const other of others.split(", ").map((name) => name.split(" "))) {
    const first = other[0] as string;
    names.set(first, [...(names.get(first) ?? []), [other, compared.split(" ")]]);
  }
}

const inOthers = Kind.word | Kind.type | Kind.letter;

/** Writes a street that has two names under one of them. */
export function takeOtherNames(tokens: Token[]) {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!(token.kind & inOthers)) continue;
    if (token.raw.length < 5) readRoman(tokens, at);
    const found = names
      .get(token.word)
      ?.find(([other]) => other.every((word, i) => tokenAt(tokens, at + i)?.word === word));
    if (!found) continue;
    const [other, compared] = found;
    tokens.splice(at, other.length, ...compared.map((word) => ({ ...token, word, raw: word, kind: kindOf(word) })));
    at += compared.length - 1;
  }
}

/** "III Cross", "Phase II" */
function readRoman(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  const roman = romans.get(token.raw);
  if (!roman) return;
  if (isCounted(tokens[at + 1]?.word)) Object.assign(token, { word: ordinal(Number(roman)), kind: Kind.word });
  else if (quarters.has(tokenAt(tokens, at - 1)?.word ?? "")) token.word = roman;
}

const kindOf = (word: string) => term(word)?.kind ?? Kind.word;
