import { isCounted, quarters, romans, takeSquare } from "./grid";
import { takeDay } from "./iberian-days";
import { otherNames, takeOtherName } from "./other-names";
import { type Token, tokenAt } from "./tokens";
import { Kind, ordinal, term } from "./words";

type Reading = (tokens: Token[], at: number) => void;

/** How words are read that say something else by those around them, by the word in full. */
const readings = new Map<string, Reading>([
  ...[...otherNames.keys()].map((word) => [word, takeOtherName] as const),
  ...[...romans.keys()].map((word) => [word, readRoman] as const),
  ["li", readSide],
  ["re", readSide],
  ["grove", readSize],
  ["kl", readSize],
  ["boulevard", readBlock],
  ["bur", readBureau],
  ["de", takeDay],
  ["mannheim", takeSquare],
]);

const mayBeRead = Kind.word | Kind.type | Kind.letter;

/** Reads the words that say something else by those around them, and writes a street that has two names under one of them. */
export function readInContext(tokens: Token[]) {
  for (let at = 0; at < tokens.length; at++) {
    const { kind, word } = tokens[at] as Token;
    if (kind & mayBeRead) readings.get(word)?.(tokens, at);
  }
}

/** "III Cross", "Phase II" */
function readRoman(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  const number = romans.get(token.raw);
  if (!number) return;
  if (isCounted(tokens[at + 1]?.word)) Object.assign(token, { word: ordinal(Number(number)), kind: Kind.word });
  else if (quarters.has(tokenAt(tokens, at - 1)?.word ?? "")) token.word = number;
}

/** "3. OG li." */
function readSide(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  if (tokenAt(tokens, at - 1)?.kind === Kind.floor) Object.assign(token, term(token.raw === "li" ? "links" : "rechts"));
}

/** "Gr. Elmstr.", "Kl. Elmstr." */
function readSize(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  const size = sizes.get(token.raw);
  if (size && tokens[at + 1]?.kind === Kind.compound) Object.assign(token, { word: size, kind: Kind.word });
}

const sizes = new Map([
  ["gr", "grosse"],
  ["kl", "kleine"],
]);

/** "Rua Olmo 210, bl. 2": behind a number, or in a part of its own, it is a block in Brazil and no boulevard. */
function readBlock(tokens: Token[], at: number) {
  const [token, before] = [tokens[at] as Token, tokenAt(tokens, at - 1)];
  const isOpen = before?.kind === Kind.number || before?.segment !== token.segment;
  if (token.raw === "bl" && isOpen && isBlock(tokens[at + 1])) Object.assign(token, term("block"));
}

const isBlock = (token: Token | undefined) =>
  token?.kind === Kind.letter || (token?.kind === Kind.number && token.raw.length < 3);

/** "12 rue des Ormes, bur. 9" in Québec */
function readBureau(tokens: Token[], at: number) {
  if (tokens[at + 1]?.kind === Kind.number) Object.assign(tokens[at] as Token, term("bureau"));
}
