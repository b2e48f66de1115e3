import { romans } from "./grid";
import { type Token, tokenAt } from "./tokens";
import { germanSuffixes, Kind, latinSuffixes } from "./words";

/** A number, range or number with letters, and where it stands. */
export type Group = { numbers: string[]; letters: string[]; at: number; end: number };

/** "16" of "1234 16 Ave" and, with a letter missing, "67t" of "1234 67t Ave". */
export function isStreetName(tokens: Token[], at: number) {
  const next = tokens[at + 1];
  const type = next?.kind === Kind.letter && next.gap === "" && /[dhnrst]/.test(next.word) ? tokens[at + 2] : next;
  return (
    type?.kind === Kind.type &&
    tokens[tokens.indexOf(type) + 1]?.kind !== Kind.type &&
    type.segment === tokens[at]?.segment
  );
}

/** Reads the number at `from` with what hangs on it: the end of its range, letters, "1/2". */
export function readGroup(tokens: Token[], from: number, hasUnit: boolean): Group {
  const group: Group = { numbers: [plain(tokens[from])], letters: [], at: from, end: from + 1 };
  for (let i = from + 1; i < tokens.length && tokens[i]?.segment === tokens[from]?.segment; i++) {
    const token = tokens[i] as Token;
    const before = tokenAt(tokens, i - 1);
    const continues = token.kind === Kind.number && !isStreetName(tokens, i) && joins(group, token, hasUnit);
    const letter =
      (token.kind === Kind.letter && before?.kind !== Kind.letter && isSuffix(tokens, i)) || isLatinSuffix(tokens, i);
    const house = suffix(tokens, i);
    if (i === from + 1 && isHalf(tokens, i)) {
      group.letters.push("1-2");
      group.end = i + 2;
      break;
    }
    if (isTwoPartDoor(tokens, i)) group.numbers = [`${group.numbers[0]}-${plain(token)}`];
    else if (continues && plain(token) !== group.numbers.at(-1)) group.numbers.push(plain(token));
    else if (letter) group.letters.push(token.gap === "" ? token.word : token.raw);
    else if (house) group.letters.push(house);
    else if (!continues) break;
    group.end = i + 1;
  }
  for (let i = group.at + 1; i < group.end; i++)
    if (tokens[i]?.kind !== Kind.number) (tokens[i] as Token).kind = Kind.read;
  return group;
}

/** "1/2" of "12 1/2 Elm Street" and "12-1/2": a house of its own beside number 12. */
const isHalf = (tokens: Token[], at: number) =>
  tokens[at]?.raw === "1" && tokens[at]?.gap !== "/" && tokens[at + 1]?.raw === "2" && tokens[at + 1]?.gap === "/";

/** "0/1" of "0/1, 15 Rowan Road": two numbers that open an address and end before another number are one door's. */
function isTwoPartDoor(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (at !== 1 || token.gap !== "/" || token.kind !== Kind.number || after?.kind !== Kind.number) return false;
  return after.gap === " ";
}

/** "12 bis rue de la Paix" */
const isLatinSuffix = (tokens: Token[], at: number) =>
  latinSuffixes.has(tokens[at]?.raw ?? "") && (tokens[at]?.gap === "" || tokens[at + 1]?.kind !== Kind.word);

/** "12 HH, Berlin" and "12-II, Amsterdam": the house behind the house and the storey, when it ends its part of the address. */
function suffix(tokens: Token[], at: number) {
  if (tokens[at + 1]?.segment === tokens[at]?.segment && tokens[at + 1]?.kind !== Kind.postcode) return undefined;
  const raw = tokens[at]?.raw ?? "";
  return germanSuffixes.get(raw) ?? romans.get(raw);
}

const plain = (token: Token | undefined) =>
  token?.word.startsWith("0") ? token.word.replace(/^0+(?=.)/, "") : (token?.word ?? "");

/** "12-14" and "12 14" are a range, "12 12a" one house twice; "3/12" and "3 41" are two numbers. */
function joins({ numbers }: Group, token: Token, hasUnit: boolean) {
  const last = numbers.at(-1) ?? "";
  if (token.gap === "-" || last === plain(token)) return true;
  const step = Number(plain(token)) - Number(last);
  const isSide = step % 2 === 0 || step === 1;
  // "Flat 6, 26/27 Elm Road"
  if (token.gap === "/" && hasUnit && isSide) return numbers.length === 1 && isRange([last, plain(token)]);
  const parity = hasUnit || isSide;
  return token.gap === " " && numbers.length === 1 && parity && isRange([last, plain(token)]);
}

/** Whether two numbers read as a range of houses. */
export function isRange(numbers: string[]) {
  if (numbers.length !== 2) return false;
  const from = Number(numbers[0]);
  const to = Number(numbers[1]);
  return from < to && to - from <= 50;
}

const isSuffix = (tokens: Token[], at: number) => {
  const token = tokens[at];
  const after = tokens[at + 1];
  // "25 r. Royale"
  if (token?.raw === "r" && token.gap === " " && after?.kind === Kind.word && after.segment === token.segment)
    return false;
  return (
    token?.gap !== " " ||
    (after?.kind !== Kind.letter && (after?.kind !== Kind.type || after.segment !== token.segment))
  );
};
