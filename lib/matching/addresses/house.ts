import { chooseHouse, isPlot } from "./choose-house";
import { addUnit, type Inside } from "./inside";
import { takeGroups } from "./numbers";
import { type Group, isRange } from "./ranges";
import { isRoad, leads } from "./street-words";
import { type Token, tokenAt } from "./tokens";
import { Kind, numerals } from "./words";

/** The number of the house; `at` is -1 when there is none. */
export type HouseNumber = Group;

/**
 * Tells the number of the house from those of flats: it is the one before the street, "2" of "32 Finch House, 2 Lark Road",
 * else the first. The others, and letters beside it, go to `inside.units`.
 */
export function takeNumber(tokens: Token[], inside: Inside): HouseNumber {
  const groups = takeGroups(tokens, inside);
  const house = chooseHouse(tokens, groups);
  if (!house || isPlot(tokens, house)) return onlyUnit(inside);
  if (inside.units.length > 0)
    inside.units = inside.units.map((unit) => (isLettered(unit, house) ? unit.slice(-1) : unit));
  const isAlone = groups.length === 1 && house.end === house.at + 1;
  if (!isAlone) takeOthers(tokens, groups, house, inside);
  if (tokenAt(tokens, house.at - 1)?.kind === Kind.read && isColombian(tokens, house))
    house.numbers = [house.numbers.join("-")];
  if (house.numbers.length === 2 && tokens[house.at + 1]?.gap === "-" && inQueens(tokens))
    house.numbers = [house.numbers.join("")];
  return house;
}

/** "Flat 12A, 12 Elm Street" is 12A Elm Street. */
const isLettered = (unit: string, { numbers }: Group) => /[a-z]$/.test(unit) && unit.slice(0, -1) === numbers[0];

/** "37-47 74th St., Flushing": in Queens, New York, the cross street and the house behind it are one number, with or without its dash. */
const inQueens = (tokens: Token[]) => tokens.some(({ word }) => queens.has(word));
const queens = new Set(
  "queens flushing astoria jackson elmhurst woodside sunnyside corona bayside rego maspeth ridgewood jamaica".split(
    " ",
  ),
);

/** Reads what stands beside the number of the house: a block, units, floors and letters. */
function takeOthers(tokens: Token[], groups: Group[], house: Group, inside: Inside) {
  const block = groups.find((group) => group !== house && tokens[group.at]?.raw.endsWith("chome"));
  if (block) house.numbers.unshift(...block.numbers);
  const joined = house.numbers.join("-") + house.letters.join("");
  for (const group of groups) {
    if (group === house || group === block || takesFloor(tokens, group, house, inside)) continue;
    const text = group.numbers.join("-") + group.letters.join("");
    // "One Elm Plaza 3060 Lark Rd."
    const isNamed = group.at < house.at && numerals.has(tokens[group.at]?.raw ?? "");
    const isBehind = group.at > house.at && group.at !== house.end;
    if (isNamed || (isBehind && !standsAlone(tokens, group) && !isDoor(tokens, group)))
      (tokens[group.at] as Token).kind = Kind.word;
    else if (text !== joined && !(group.numbers[0] === house.numbers[0] && group.letters.length === 0))
      addUnit(inside, text);
  }
  if (isBehindStreet(tokens, house) && house.numbers.length === 2 && !isRange(house.numbers))
    house.letters.push(house.numbers.pop() ?? "");
  for (const letter of house.letters) addUnit(inside, letter);
}

/** "Calle 10 No. 5-22": 22 m behind the corner of the fifth street. */
const isColombian = (tokens: Token[], { at }: Group) =>
  tokenAt(tokens, at - 2)?.kind === Kind.word && /^\d/.test(tokenAt(tokens, at - 2)?.word ?? "");

/** "Heron Tower 2F", "2/F" and, in Asia, "2F" are floors; "6e" behind "rue" is a district of Paris. */
function takesFloor(tokens: Token[], { numbers, letters, at, end }: Group, house: Group, inside: Inside) {
  const [before, number, after] = [tokenAt(tokens, at - 1), tokens[at] as Token, tokens[end]];
  if (letters.length !== 1 || (after?.segment === number.segment && house.numbers.length < 3)) return false;
  const isDistrict = letters[0] === "e" && at > house.at && leads(tokens, house.end);
  const isBehindName = before?.kind === Kind.word && before.segment === number.segment;
  const isFloor =
    letters[0] === "f" && (isBehindName || tokenAt(tokens, end - 1)?.gap === "/" || isAsian(tokens, house));
  if (isFloor) inside.floor ??= numbers.join("-");
  if (isFloor || isDistrict) number.kind = isFloor ? Kind.read : Kind.mixed;
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
  // "A-101" is written before a house without a number too.
  const block = /^[a-z]/.exec(unit)?.[0];
  if (block) inside.units.push(block);
  return { numbers: [unit.replace(/^[a-z]|(?<=\d)[a-z]$/g, "")], letters: [], at: -1, end: 0 };
}

/** A number in a part of its own, or one hanging on the street's number after it ("Gasse 12/3"). */
const standsAlone = (tokens: Token[], { at, end }: Group) =>
  tokens[at]?.gap === "/" ||
  (tokens[end]?.segment !== tokens[at]?.segment &&
    (tokenAt(tokens, at - 1)?.segment !== tokens[at]?.segment || isTypeBefore(tokens, at)));

/** "905 Lincoln Place 4L Brooklyn" */
const isDoor = (tokens: Token[], { numbers, letters, at, end }: Group) =>
  numbers.length === 1 &&
  letters.length === 1 &&
  tokens[end - 1]?.gap === "" &&
  isTypeBefore(tokens, at) &&
  !isRoad(tokenAt(tokens, at - 1));

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
    if (i === 0 && tokens[1]?.gap === "-") inside.block = word;
    (tokens[i] as Token).kind = Kind.read;
    return;
  }
}
