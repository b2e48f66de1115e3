import { addUnit, type Inside } from "./inside";
import { isFirst } from "./levels";
import { isInSingapore } from "./singapore";
import { type Token, tokenAt } from "./tokens";
import { takeValue } from "./values";
import { Kind } from "./words";

/** Reads "Block B", "B Block", "12 B Block" and "Bldg 2", not "Heron Tower 7 High Road". */
export function takeBlock(tokens: Token[], at: number, inside: Inside) {
  const token = tokens[at] as Token;
  const before = tokenAt(tokens, at - 1);
  const isBehind = before?.segment === token.segment;
  if (token.word === "block" && isInSingapore(tokens)) {
    token.kind = Kind.read;
    return;
  }
  const isLettered = token.raw === "block" && before?.kind === Kind.letter;
  const ends = tokens[at + 1]?.segment !== token.segment;
  const isOpen = isFirst(tokens, at - 1) || (ends && tokenAt(tokens, at - 2)?.kind === Kind.number);
  const isOwnPart = isBehind && isOpen && (isLettered || ends);
  if (isBehind && !isOwnPart && !(before.kind & beforeBlocks)) return;
  const block = isOwnPart ? takeLetter(before) : takeValue(tokens, at);
  if (block) token.kind = Kind.read;
  // A staircase is written as a bare number too: "10/2/15" in Vienna is staircase 2, door 15.
  if (block && token.raw === "stiege") addUnit(inside, block);
  else if (block) inside.units.push(`${token.word === "villa" ? "villa" : "block"} ${block}`);
}

const beforeBlocks = Kind.read | Kind.type | Kind.number;

/** "C" of "C Wing" */
function takeLetter(token: Token): string | null {
  if (token.kind !== Kind.letter) return null;
  token.kind = Kind.read;
  return token.word;
}
