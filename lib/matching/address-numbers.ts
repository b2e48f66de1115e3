import { leads, streetBefore, streetFrom, typedStreet } from "./address-street";
import { type Token, tokenAt } from "./address-tokens";
import { addUnit, type Inside } from "./address-units";
import { Kind, ordinal } from "./address-words";

/** The number of the house and where it stands; `at` is -1 when there is none. */
export type HouseNumber = { numbers: string[]; letters: string[]; at: number; end: number };

type Group = { numbers: string[]; letters: string[]; at: number; end: number };

/**
 * Tells the number of the house from those of flats: it is the one before the street, "2" of "32 Finch House, 2 Lark Road",
 * else the first. The others, and letters beside it, go to `inside.units`.
 */
export function takeNumber(tokens: Token[], inside: Inside): HouseNumber {
  const groups = takeGroups(tokens, inside);
  const house = chooseHouse(tokens, groups);
  if (!house || isPlot(tokens, house)) return onlyUnit(inside);
  const isAlone = groups.length === 1 && house.end === house.at + 1 && inside.units.length === 0;
  if (!isAlone) takeOthers(tokens, groups, house, inside);
  if (tokenAt(tokens, house.at - 1)?.kind === Kind.read && isColombian(tokens, house))
    house.numbers = [house.numbers.join("-")];
  return house;
}

/** Reads what stands beside the number of the house: a block, units, floors and letters. */
function takeOthers(tokens: Token[], groups: Group[], house: Group, inside: Inside) {
  const block = groups.find((group) => group !== house && tokens[group.at]?.raw.endsWith("chome"));
  if (block) house.numbers.unshift(...block.numbers);
  const joined = groups.length > 1 ? house.numbers.join("-") + house.letters.join("") : "";
  for (const group of groups) {
    if (group === house || group === block || takesFloor(tokens, group, house, inside)) continue;
    const text = group.numbers.join("-") + group.letters.join("");
    if (group.at > house.at && group.at !== house.end && !standsAlone(tokens, group))
      (tokens[group.at] as Token).kind = Kind.word;
    else if (text !== joined && !(group.numbers[0] === house.numbers[0] && group.letters.length === 0))
      addUnit(inside, text);
    else if (group.letters.length > house.letters.length) house.letters = group.letters;
  }
  if (isBehindStreet(tokens, house) && house.numbers.length === 2 && !isRange(house.numbers))
    house.letters.push(house.numbers.pop() ?? "");
  // "Flat 12A, 12 Elm Street" is "12A Elm Street".
  const number = house.numbers[0] ?? "";
  for (const [i, unit] of inside.units.entries())
    if (unit.slice(0, -1) === number && /[a-z]$/.test(unit)) inside.units[i] = unit.slice(-1);
  for (const letter of house.letters) addUnit(inside, letter);
}

/** "Calle 10 No. 5-22": 22 m behind the corner of the fifth street. */
const isColombian = (tokens: Token[], { at }: Group) =>
  tokenAt(tokens, at - 2)?.kind === Kind.word && /^\d/.test(tokenAt(tokens, at - 2)?.word ?? "");

/** "Heron Tower 2F", "2/F" and, in Asia, "2F" are floors; "6e" behind "rue" is a district of Paris. */
function takesFloor(tokens: Token[], { numbers, letters, at, end }: Group, house: Group, inside: Inside) {
  const [before, number, after] = [tokenAt(tokens, at - 1), tokens[at] as Token, tokens[end]];
  if (letters.length !== 1 || after?.segment === number.segment) return false;
  const isDistrict = letters[0] === "e" && at > house.at && leads(tokens, house.end);
  const isBehindName = before?.kind === Kind.word && before.segment === number.segment;
  const isFloor =
    letters[0] === "f" && (isBehindName || tokenAt(tokens, end - 1)?.gap === "/" || isAsian(tokens, house));
  if (isFloor) inside.floor ??= numbers.join("-");
  if (isFloor || isDistrict) number.kind = Kind.read;
  return isFloor || isDistrict;
}

const isAsian = (tokens: Token[], house: Group) =>
  house.numbers.length > 2 || tokens.some(({ word }) => inAsia.has(word));

const inAsia = new Set("ro gil daero gu ku cho kowloon kong".split(" "));

/** "Keizersgracht 241-2": behind the street, the second number is a door's. */
const isBehindStreet = (tokens: Token[], { at, end }: Group) =>
  tokens[end]?.segment !== tokens[at]?.segment && at > 0 && tokens[at - 1]?.segment === tokens[at]?.segment;

/** "Unit 9, Dock Road": a number of a unit is the only number there is. */
function onlyUnit(inside: Inside): HouseNumber {
  const at = inside.units.findIndex((unit) => /^[a-z]?\d+(-\d+)?[a-z]?$/.test(unit));
  if (at < 0) return { numbers: [], letters: [], at: -1, end: 0 };
  const [unit = ""] = inside.units.splice(at, 1);
  const letter = /[a-z]$/.exec(unit)?.[0];
  if (letter) inside.units.push(letter);
  return { numbers: [unit.replace(/(?<=\d)[a-z]$/, "")], letters: [], at: -1, end: 0 };
}

function takeGroups(tokens: Token[], inside: Inside): Group[] {
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
    if (groups.length > 0 && isStreetName(tokens, i)) {
      nameStreet(token);
      if (tokens[i + 1]?.kind === Kind.letter) (tokens[i + 1] as Token).kind = Kind.read;
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
const door = /^([a-z]\d{1,3}|(\d{1,2}|[gp])f\d)$/;

/** "W1" in London */
const isDistrict = (tokens: Token[], { raw }: Token) =>
  /^[enw]\d/.test(raw) && tokens.some((token) => token.raw === "london");

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
    if (isDoor(tokens, i)) group.numbers = [`${group.numbers[0]}-${plain(token)}`];
    else if (continues && plain(token) !== group.numbers.at(-1)) group.numbers.push(plain(token));
    else if (letter) group.letters.push(token.gap === "" ? token.word : token.raw);
    else if (!continues) break;
    group.end = i + 1;
    if (isDoor(tokens, i)) break;
  }
  for (let i = group.at + 1; i < group.end; i++)
    if (tokens[i]?.kind !== Kind.number) (tokens[i] as Token).kind = Kind.read;
  return group;
}

/** "0/1" of "0/1, 15 Rowan Road": two numbers that open an address and end before another number are one door's. */
function isDoor(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (at !== 1 || token.gap !== "/" || token.kind !== Kind.number || after?.kind !== Kind.number) return false;
  return after.gap === " ";
}

/** "12 bis rue de la Paix" */
const isLatinSuffix = (tokens: Token[], at: number) =>
  latinSuffixes.has(tokens[at]?.raw ?? "") && (tokens[at]?.gap === "" || tokens[at + 1]?.kind !== Kind.word);

const latinSuffixes = new Set(["bis", "ter", "quater"]);

/** "County Road 12", "Highway 50", "Calle 10" before another number */
function isRoadNumber(tokens: Token[], at: number) {
  const type = tokenAt(tokens, at - 1);
  const before = tokenAt(tokens, at - 2);
  if (type?.segment !== tokens[at]?.segment) return false;
  // "Calle 10 No. 5-22", "Via 25 Aprile 12"
  if (type?.kind === Kind.lead && before?.segment !== type.segment)
    return tokens.some(({ kind }, i) => i > at && kind === Kind.number);
  if (type?.word === "road") return /^(county|state|township|farm|forest)$/.test(before?.word ?? "");
  return type?.word === "highway" || type?.word === "route";
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
  return (
    token?.gap !== " " ||
    (after?.kind !== Kind.letter && (after?.kind !== Kind.type || after.segment !== token.segment))
  );
};

/** The last number that a street with its type follows, else one with a street that may be one, else the first. */
function chooseHouse(tokens: Token[], all: Group[]): Group | undefined {
  const numbered = all.length > 1 ? all.filter(({ numbers }) => !door.test(numbers[0] ?? "")) : all;
  const groups = numbered.length > 0 ? numbered : all;
  if (groups.length < 2) return groups[0];
  const streets = groups.map(({ end }) => streetFrom(tokens, end).street);
  const at = streets.findLastIndex(({ type, sure }) => sure && type);
  if (at >= 0) return groups[at];
  const behind = groups.findIndex((group) => streetBefore(tokens, group.at)?.street.type);
  return groups[Math.max(0, behind < 0 ? streets.findIndex(({ length }) => length > 0) : behind)];
}

/** "Elm Street, Location 449": a number behind a word, in a part after the street's, is no house's. */
function isPlot(tokens: Token[], { at, end }: Group) {
  const token = tokens[at] as Token;
  const before = tokenAt(tokens, at - 1);
  if (before?.kind !== Kind.word || before.segment !== token.segment || tokens[end]?.segment === token.segment)
    return false;
  const street = typedStreet(tokens);
  if (!street || tokens[street.start]?.segment === token.segment) return false;
  token.kind = Kind.word;
  return true;
}

/** A number in a part of its own, or one hanging on the street's number after it ("Gasse 12/3"). */
const standsAlone = (tokens: Token[], { at, end }: Group) =>
  tokens[at]?.gap === "/" ||
  (tokens[end]?.segment !== tokens[at]?.segment &&
    (tokenAt(tokens, at - 1)?.segment !== tokens[at]?.segment || isTypeBefore(tokens, at)));

const isTypeBefore = (tokens: Token[], at: number) =>
  tokenAt(tokens, at - 1)?.kind === Kind.type || tokenAt(tokens, at - 1)?.kind === Kind.direction;

/** "A, 37 Roman Road", "37 Roman Road, A" and "37 Roman Road A". */
export function takeLoneLetter(tokens: Token[], house: HouseNumber, inside: Inside) {
  for (let i = 0; i < tokens.length; i++) {
    const { kind, segment, word } = tokens[i] as Token;
    if (kind !== Kind.letter) continue;
    const alone = tokenAt(tokens, i - 1)?.segment !== segment && tokens[i + 1]?.segment !== segment;
    const behindType = tokenAt(tokens, i - 1)?.kind === Kind.type && tokenAt(tokens, i - 2)?.kind === Kind.word;
    if (!alone && !behindType && !(i === 0 && house.at === 1)) continue;
    addUnit(inside, word);
    (tokens[i] as Token).kind = Kind.read;
    return;
  }
}
