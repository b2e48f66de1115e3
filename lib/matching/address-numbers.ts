import { quarters } from "./address-grid";
import type { Inside } from "./address-inside";
import { isRoad } from "./address-street-words";
import { hasKind, type Token, tokenAt } from "./address-tokens";
import { germanSuffixes, Kind, latinSuffixes, ordinal } from "./address-words";

/** A number, range or number with letters, and where it stands. */
export type Group = { numbers: string[]; letters: string[]; at: number; end: number };

/** The numbers of an address that may be a house's or a door's; those of roads become words. */
export function takeGroups(tokens: Token[], inside: Inside): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      token.kind === Kind.mixed &&
      door.test(token.raw) &&
      tokenAt(tokens, i - 1)?.raw !== "the" &&
      !isDistrict(tokens, token)
    ) {
      groups.push({ numbers: [token.raw], letters: [], at: i, end: i + 1 });
      token.kind = Kind.read;
    }
    if (token.kind === Kind.mixed && misspeltOrdinal.test(token.raw)) nameStreet(token);
    if (token.kind !== Kind.number) continue;
    if (groups.length > 0 && isStreetName(tokens, i) && !isRoad(tokenAt(tokens, i - 1))) {
      nameStreet(token);
      if (tokens[i + 1]?.kind === Kind.letter) (tokens[i + 1] as Token).kind = Kind.read;
      continue;
    }
    if (i > 0 && (isQuarter(tokens, i) || distances.has(tokens[i + 1]?.raw ?? ""))) {
      token.kind = Kind.word;
      continue;
    }
    if (i > 0 && isFrenchDistrict(tokens, i)) {
      token.kind = Kind.mixed;
      (tokens[i + 1] as Token).kind = Kind.read;
      continue;
    }
    if (isRoadNumber(tokens, i)) {
      token.kind = Kind.word;
      continue;
    }
    const group = readGroup(tokens, i, inside.units.length > 0);
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
}

/** "a12", and "3f1" in Edinburgh: the first flat on the third floor. */
export const door = /^([a-z]\d{1,3}|(\d{1,2}|[bglpt])f\d)$/;

/** "W1" in London */
const isDistrict = (tokens: Token[], { raw }: Token) =>
  /^[enw]\d/.test(raw) && tokens.some((token) => token.raw === "london");

/** "12" of "Sector 12", "7" of "Dublin 7" */
function isQuarter(tokens: Token[], at: number) {
  const [name, next] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  if (!name || name.segment !== tokens[at]?.segment) return false;
  return quarters.has(name.word) || (counted.has(name.word) && next?.segment !== name.segment);
}

/** Facts: towns whose districts have numbers. */
const counted = new Set("dublin praha prague wien vienna".split(" "));

/** "Highway 1, 30 miles south of Carmel" */
const distances = new Set(["mi", "mile", "miles", "blocks"]);

/** "7e" of "12 quai Voltaire 7e Paris" and "Paris 7e" */
const isFrenchDistrict = (tokens: Token[], at: number) =>
  tokens[at + 1]?.raw === "e" &&
  tokens[at + 1]?.gap === "" &&
  (districted.has(tokenAt(tokens, at - 1)?.raw ?? "") || districted.has(tokens[at + 2]?.raw ?? ""));
const districted = new Set(["paris", "lyon", "marseille"]);

/** "2nnd", "6tth" */
const misspeltOrdinal = /^\d+[dhnrst]{2,3}$/;

function nameStreet(token: Token) {
  token.word = ordinal(Number.parseInt(token.word, 10));
  token.kind = Kind.word;
}

/** "16" of "1234 16 Ave" and, with a letter missing, "67t" of "1234 67t Ave". */
function isStreetName(tokens: Token[], at: number) {
  const next = tokens[at + 1];
  const type = next?.kind === Kind.letter && next.gap === "" && /[dhnrst]/.test(next.word) ? tokens[at + 2] : next;
  return (
    type?.kind === Kind.type &&
    tokens[tokens.indexOf(type) + 1]?.kind !== Kind.type &&
    type.segment === tokens[at]?.segment &&
    tokens[at]?.word.length !== 5
  );
}

function readGroup(tokens: Token[], from: number, hasUnit: boolean): Group {
  const group: Group = { numbers: [plain(tokens[from])], letters: [], at: from, end: from + 1 };
  for (let i = from + 1; i < tokens.length && tokens[i]?.segment === tokens[from]?.segment; i++) {
    const token = tokens[i] as Token;
    const before = tokenAt(tokens, i - 1);
    const continues = token.kind === Kind.number && !isStreetName(tokens, i) && joins(group, token, hasUnit);
    const letter =
      (token.kind === Kind.letter && before?.kind !== Kind.letter && isSuffix(tokens, i)) || isLatinSuffix(tokens, i);
    const house = germanSuffix(tokens, i);
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
    if (isTwoPartDoor(tokens, i)) break;
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

/** "12 HH, Berlin": the house behind the house, when it ends its part of the address. */
const germanSuffix = (tokens: Token[], at: number) =>
  tokens[at + 1]?.segment === tokens[at]?.segment && tokens[at + 1]?.kind !== Kind.postcode
    ? undefined
    : germanSuffixes.get(tokens[at]?.raw ?? "");

/** "County Road 12", "Highway 50", "Calle 10" before another number, "8. Bezirk" */
function isRoadNumber(tokens: Token[], at: number) {
  if (tokens[at + 1]?.raw === "bezirk") return true;
  const type = tokenAt(tokens, at - 1);
  const before = tokenAt(tokens, at - 2);
  if (type?.segment !== tokens[at]?.segment) return false;
  // "Calle 10 No. 5-22", "Via 25 Aprile 12"
  if (type?.kind === Kind.lead && before?.segment !== type.segment)
    return hasKind(tokens, Kind.number, at + 1, tokens.length);
  if (type?.word === "road") return /^(county|state|township|farm|forest)$/.test(before?.word ?? "");
  if (!isRoad(type)) return false;
  if (before?.raw === "state" && before.segment === type?.segment) before.kind = Kind.read;
  return true;
}

const plain = (token: Token | undefined) =>
  token?.word.startsWith("0") ? token.word.replace(/^0+(?=.)/, "") : (token?.word ?? "");

/** "12-14" and "12 14" are a range, "12 12a" one house twice; "3/12" and "3 41" are two numbers. */
function joins({ numbers }: Group, token: Token, hasUnit: boolean) {
  const last = numbers.at(-1) ?? "";
  if (token.gap === "-" || last === plain(token)) return true;
  const step = Number(plain(token)) - Number(last);
  const parity = hasUnit || step % 2 === 0 || step === 1;
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
