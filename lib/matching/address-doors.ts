import { covers } from "./address-alike";
import { isHouse } from "./address-name-words";
import { isRange } from "./address-numbers";
import type { AddressParts } from "./address-parts";
import type { Street } from "./address-street";

import { Kind, quoted, term } from "./address-words";
import { region } from "./regions";

/** What one part of two addresses says of them. */
export type Finding = { says: "agree" | "nearly" | "unclear" | "differ"; words: string };

/** Compares house numbers and what is inside the house: each must agree, a range with a house of it. */
export function compareDoors(a: AddressParts, b: AddressParts): Finding[] {
  if (!isPlain(a) || !isPlain(b)) return compareParts(a, b);
  const [number, other] = [a.numbers[0], b.numbers[0]];
  return number === other
    ? [{ says: "agree", words: `house number ${number} agrees` }]
    : [{ says: "differ", words: `house numbers ${number} and ${other} differ` }];
}

/** Whether one number is all there is to compare, as of most houses. */
const isPlain = ({ numbers, units, floor, room, isFlat }: AddressParts) =>
  numbers.length === 1 && units.length === 0 && floor === null && room === null && !isFlat;

function compareParts(a: AddressParts, b: AddressParts): Finding[] {
  if (isPair(a) && !isPair(b)) settlePair(a, b);
  else if (isPair(b) && !isPair(a)) settlePair(b, a);
  const numberA = joined(a.numbers);
  const numberB = joined(b.numbers);
  if ((a.hasStroke || b.hasStroke) && isTurned(a, b) && !hasFlatFirst(a) && !hasFlatFirst(b))
    return a.hasStroke && b.hasStroke
      ? [{ says: "unclear", words: `${numberA}/${numberB} may be another door than ${numberB}/${numberA}` }]
      : [{ says: "nearly", words: `${numberA}/${numberB} is written the other way round` }];
  if (isStrokeOf(a, b) || isStrokeOf(b, a))
    return [
      {
        says: "nearly",
        words: `house numbers ${joined(a.units.concat(numberA))} and ${joined(b.units.concat(numberB))} agree`,
      },
    ];
  if (numberA === numberB) {
    const inside = compareInside(a, b);
    if (numberA === "" || a.isFlat || a.units.length > 0) inside.push(...compareBuildings(a, b));
    if (numberA !== "") inside.unshift({ says: "agree", words: `house number ${numberA} agrees` });
    return inside;
  }
  const [whole, part] = flat(a) === "" || b.units.includes(flat(a)) ? [b, a] : [a, b];
  // "8 Finch House" and "8 Finch House, 29 Lark Road"; "Oak House" and "Oak House, 29 Lark Road"
  if (flat(part) === "" || whole.units.includes(flat(part))) {
    const number = joined(whole.numbers);
    const known = part.numbers.length > 0 || part.units.join() === whole.units.join() ? flat(part) : "";
    if (whole.building.length > 0 && covers(part.words, whole.building))
      return [
        ...compareFlats(part, whole),
        { says: "nearly", words: `${quoted(whole.building)} agrees, its number ${number} is stated only once` },
      ];
    if (
      known &&
      a.postcode &&
      a.postcode === b.postcode &&
      /[A-Z]/.test(a.postcode) &&
      covers(part.words, whole.street.core) &&
      (part.isFlat || part.street.core.length > whole.street.core.length)
    )
      return [
        { says: "nearly", words: `unit ${known.toUpperCase()} agrees, house number ${number} is stated only once` },
      ];
    if (!known || !overlap(whole.numbers, part.numbers))
      return [{ says: "unclear", words: `the house number ${number} is stated only once` }];
  }
  if (overlap(a.numbers, b.numbers) || overlap(b.numbers, a.numbers))
    return [{ says: "nearly", words: `house numbers ${numberA} and ${numberB} overlap` }, ...compareInside(a, b)];
  return [{ says: "differ", words: `house numbers ${numberA} and ${numberB} differ` }];
}

/** Whether the house of one address is the flat of the other. */
const isTurned = (a: AddressParts, b: AddressParts) =>
  a.units.join() === joined(b.numbers) &&
  b.units.join() === joined(a.numbers) &&
  joined(a.numbers) !== joined(b.numbers);

/** "12/14 Elm Street" may be the houses 12 to 14. */
const isStrokeOf = (stroke: AddressParts, range: AddressParts) =>
  stroke.hasStroke &&
  !hasFlatFirst(stroke) &&
  !hasFlatFirst(range) &&
  isRange(range.numbers) &&
  joined(stroke.units.concat(stroke.numbers)) === joined(range.units.concat(range.numbers));

/** "132-136", and without a call that looks at what is in the list when it is one. */
const joined = (numbers: string[]) => (numbers.length === 1 ? (numbers[0] as string) : numbers.join("-"));

/** "400-100 King Street": two numbers that are no range; Canada writes the flat before the house. */
const isPair = ({ numbers }: AddressParts) => numbers.length === 2 && !isRange(numbers);

/** Reads a pair with the other address: "3/12" in Australia and "12/3" in Scotland are flat 3 of house 12. */
function settlePair(pair: AddressParts, other: AddressParts) {
  const [first = "", second = ""] = pair.numbers;
  const before = pair.units.length;
  const house = other.numbers.length === 1 ? other.numbers[0] : null;
  if (house === first && !hasFlatFirst(pair) && !hasFlatFirst(other)) pair.units.push(second);
  else if (house === second) pair.units.push(first);
  pair.numbers = pair.units.length > before && house ? [house] : [pair.numbers.join("-")];
}

/** Whether the end of an address says that a flat is written before its house: "3/12" and "3-12" in Australia, New Zealand and Canada. */
function hasFlatFirst({ country, region: code, postcode }: AddressParts) {
  if (code === null) return country === "AU" || country === "NZ" || country === "CA";
  // "WA" is Washington and Western Australia.
  return code === "WA" ? postcode?.length === 4 : region(code.toLowerCase())?.country !== "US";
}

const flat = ({ numbers, units }: AddressParts) => (numbers.length === 0 ? "" : joined(numbers) + units.join(""));

const compareFlats = (part: AddressParts, whole: AddressParts): Finding[] =>
  part.numbers.length > 0
    ? [{ says: "agree", words: `unit ${flat(part).toUpperCase()} agrees` }]
    : compareInside(
        part,
        whole,
        whole.units.filter((unit) => !whole.letters.includes(unit)),
      );

/** Without a house number the name of the house must agree. */
function compareBuildings(a: AddressParts, b: AddressParts): Finding[] {
  const numbered = a.numbers.length > 0 && !(a.isFlat && b.isFlat);
  // Beside a house's number the name of who is in it says nothing, but Flat 2 of Rose Court is not Flat 2 of Ivy Court.
  if (numbered && !(a.building.some(isHouse) && b.building.some(isHouse))) return [];
  const [left, right] = [quoted(a.building), quoted(b.building)];
  if (left === right) return [];
  if (a.building.length === 0 || b.building.length === 0) {
    const [stated, other] = a.building.length > 0 ? [a.building, b] : [b.building, a];
    return covers(other.words, stated) ? [] : [{ says: "unclear", words: `${quoted(stated)} is stated only once` }];
  }
  if (covers(a.words, b.building) || covers(b.words, a.building))
    return [{ says: "nearly", words: `${left} and ${right} agree` }];
  return [{ says: numbered ? "unclear" : "differ", words: `${left} and ${right} differ` }];
}

/** Whether a range such as 122-136 holds another range, or a number, on the same side of the street. */
function overlap(range: string[], other: string[]) {
  if (!isRange(range) || other.length === 0 || other.length > 2 || (other.length === 2 && !isRange(other)))
    return false;
  const [from = 0, to = 0] = range.map(Number);
  const [first = 0, last = first] = other.map(Number);
  // "21-23" is neither 22-23 nor 12-23: a range lies in another on its side of the street.
  if (other.length === 2) return first >= from && last <= to && (first - from) % 2 === 0 && (last - to) % 2 === 0;
  return first <= to && last >= from && ((first - from) % 2 === 0 || range.some((number) => other.includes(number)));
}

function compareInside(a: AddressParts, b: AddressParts, unitsB = b.units): Finding[] {
  const findings: Finding[] = [];
  if (a.units.length + unitsB.length === 0) {
    const floors = compareFloors(a, b, false);
    return a.room === b.room ? floors : floors.concat(compareRooms(a, b));
  }
  const onlyA = a.units.filter((unit) => !unitsB.includes(unit) && !isDirectionOf(unit, b.street, a.street));
  const onlyB = unitsB.filter((unit) => !a.units.includes(unit) && !isDirectionOf(unit, a.street, b.street));
  const shared = onlyA.length < a.units.length;
  if (shared && onlyA.length + onlyB.length === 1 && (isLetterRange(a, onlyA) || isLetterRange(b, onlyB)))
    return [{ says: "nearly", words: `units ${name(a.units)} and ${name(unitsB)} overlap` }];
  if (onlyA.length > 0 && onlyB.length > 0)
    return [{ says: "differ", words: `units ${name(a.units)} and ${name(unitsB)} differ` }];
  if (onlyA.length + onlyB.length > 0)
    findings.push({ says: "unclear", words: `unit ${name([...onlyA, ...onlyB])} is stated only once` });
  else if (a.units.length > 0) findings.push({ says: "agree", words: `unit ${name(a.units)} agrees` });
  return findings.concat(compareFloors(a, b, shared), compareRooms(a, b));
}

const name = (units: string[]) => units.join(" ").toUpperCase();

/** "2B-2C Elm Street" holds the doors B and C. */
const isLetterRange = ({ letters }: AddressParts, units: string[]) =>
  letters.length === 2 && letters.includes(units[0] ?? "");

/** Whether a flat's letter stands on the other side as a direction: "3E High Road" and "3 E High Road". */
const isDirectionOf = (unit: string, there: Street, here: Street) =>
  unit.length === 1 &&
  term(unit)?.kind === Kind.direction &&
  there.words[0] === term(unit)?.word &&
  here.words[0] !== there.words[0];

/** A floor stated once says where a door is, not which; a whole floor that is a flat is a door of its own. */
function compareFloors(a: AddressParts, b: AddressParts, unitAgrees: boolean): Finding[] {
  if (a.floor === b.floor) return [];
  const [floorA, floorB] = [a.floor ?? floorBehind(a.street), b.floor ?? floorBehind(b.street)];
  if (floorA && floorB && floorA !== floorB)
    return [{ says: "differ", words: `floors ${floorA} and ${floorB} differ` }];
  const isFlat = (a.floorIsFlat || b.floorIsFlat) && !unitAgrees;
  return [{ says: isFlat ? "unclear" : "nearly", words: `the floor (${a.floor ?? b.floor}) is stated only once` }];
}

/** "12 Elm St Lower" is a street in Ireland and a floor in Milwaukee. */
const floorBehind = ({ trailing }: Street) => (trailing === "lower" || trailing === "upper" ? trailing : null);

/** A room stated once lies behind the same front door. */
function compareRooms(a: AddressParts, b: AddressParts): Finding[] {
  if (a.room === b.room) return [];
  const [roomA, roomB] = [a.room?.toUpperCase(), b.room?.toUpperCase()];
  if (roomA && roomB) return [{ says: "differ", words: `rooms ${roomA} and ${roomB} differ` }];
  return [{ says: "nearly", words: `room ${roomA ?? roomB} is stated only once` }];
}
