import { type Token, tokenAt } from "./tokens";
import { Kind, numerals } from "./words";

/** Reads the number or the letter after a word such as "flat", with what hangs on it: "12", "2b", "b-12". */
export function takeValue(tokens: Token[], at: number): string | null {
  let from = at + 1;
  while (tokens[from]?.kind === Kind.mark || tokens[from]?.kind === Kind.unit) from++;
  const first = tokens[from];
  if (!first || first.segment !== tokens[at]?.segment || !isValue(first)) return null;
  let end = from + 1;
  while (end < tokens.length && hangsOn(tokens, end)) end++;
  let value = "";
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (i > from && token.kind === Kind.number && tokens[i - 1]?.kind === Kind.number) value += "-";
    value += numerals.get(token.raw) ?? (token.kind === Kind.direction ? token.raw : token.word);
  }
  for (let i = from; i < end; i++) (tokens[i] as Token).kind = Kind.read;
  for (let i = at; i < from; i++) (tokens[i] as Token).kind = Kind.read;
  return value.replace(/^0+(?=\d)/, "");
}

/** Reads a box after a word such as "PO box"; in Germany its number is written in pairs, "Postfach 10 12 40"; in Spain it is an "apartado de correos". */
export function takeBox(tokens: Token[], at: number): string | null {
  let last = at;
  while (postal.has(tokens[last + 1]?.raw ?? "")) last++;
  let box = takeValue(tokens, last);
  if (box) for (const token of tokens.slice(at, last)) token.kind = Kind.read;
  for (let i = at + 2; box && tokens[at]?.raw === "postfach" && tokens[i]?.kind === Kind.number; i++) {
    const pair = tokens[i] as Token;
    if (pair.segment !== tokens[at]?.segment) break;
    box += pair.word;
    pair.kind = Kind.read;
  }
  return box;
}

const postal = new Set(["de", "correos", "postal"]);

const isValue = ({ kind, raw }: Token) =>
  kind === Kind.number ||
  kind === Kind.letter ||
  kind === Kind.mixed ||
  (raw.length === 1 && kind === Kind.direction) ||
  (raw.length === 2 && kind === Kind.word) ||
  (kind === Kind.word && numerals.has(raw));

/** "E" of "2-E" */
const isEast = ({ kind, raw, gap }: Token) => kind === Kind.direction && raw.length === 1 && gap === "-";

/** "b" of "2b", "2-b" and "2 b"; not the letter of "G Street". */
function hangsOn(tokens: Token[], at: number) {
  const [token, before, after] = [tokens[at] as Token, tokenAt(tokens, at - 1), tokens[at + 1]];
  if (token.segment !== before?.segment || !(token.kind & (Kind.number | Kind.letter | Kind.mixed) || isEast(token)))
    return false;
  // "Unit 8/45 Beach Road" and "Unit 8/45-47 Beach Road" have the house behind the stroke, "Flat 0/1 15 Rowan Road" does not.
  const goesOn = after?.segment === token.segment && (after.kind !== Kind.number || after.gap === "-");
  if (token.gap === "/" && token.kind === Kind.number && goesOn) return false;
  if (token.gap !== " ") return true;
  return (
    token.kind === Kind.letter &&
    before.kind !== Kind.letter &&
    after?.kind !== Kind.type &&
    after?.kind !== Kind.block &&
    after?.kind !== Kind.letter
  );
}
