import { covers } from "./alike";
import { compareInside } from "./flats";
import { compareHouses, compareNumbered, otherHouse } from "./houses";
import type { AddressParts } from "./parts";
import { isRange } from "./ranges";
import { compareStrokes, joined, settlePairs } from "./strokes";
import { sharesFewDoors } from "./two-streets";
import { quoted } from "./words";

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
  settlePairs(a, b);
  settleBlock(a, b);
  settleBlock(b, a);
  const [numberA, numberB] = [joined(a.numbers), joined(b.numbers)];
  if (numberA === numberB) return compareDoorsOf(a, b, numberA);
  const known = compareStrokes(a, b) ?? compareWithoutNumber(a, b);
  if (known) return known;
  if (overlap(a.numbers, b.numbers) || overlap(b.numbers, a.numbers))
    return [{ says: "nearly", words: `house numbers ${numberA} and ${numberB} overlap` }, ...compareInside(a, b)];
  return [{ says: "differ", words: `house numbers ${numberA} and ${numberB} differ` }];
}

/** Compares what is inside two houses of one number, or two without one. */
function compareDoorsOf(a: AddressParts, b: AddressParts, number: string): Finding[] {
  const findings = compareInside(a, b);
  if (number === "" || a.isFlat || a.units.length > 0) findings.push(...compareHouses(a, b));
  if (number === "") return findings;
  if (a.isFlat !== b.isFlat) findings.push(...compareNumbered(a.isFlat ? a : b, a.isFlat ? b : a));
  return [{ says: "agree", words: `house number ${number} agrees` }, ...findings];
}

/** "8 Finch House" and "8 Finch House, 29 Lark Road"; "Oak House" and "Oak House, 29 Lark Road". Null where both have a number of their own. */
function compareWithoutNumber(a: AddressParts, b: AddressParts): Finding[] | null {
  const [whole, part] = flat(a) === "" || b.units.includes(flat(a)) ? [b, a] : [a, b];
  const unit = flat(part);
  if (unit !== "" && !whole.units.includes(unit)) return null;
  const number = joined(whole.numbers);
  if (whole.building.length > 0 && covers(part.words, whole.building))
    return [
      ...compareFlats(part, whole),
      { says: "nearly", words: `${quoted(whole.building)} agrees, its number ${number} is stated only once` },
    ];
  if (unit && sharesFewDoors(part, whole) && isInStreet(part, whole) && !otherHouse(part, whole))
    return [{ says: "nearly", words: `unit ${unit.toUpperCase()} agrees, house number ${number} is stated only once` }];
  return overlap(whole.numbers, part.numbers)
    ? null
    : [{ says: "unclear", words: `the house number ${number} is stated only once` }];
}

/** Whether "8 Finch House Lark Road" may stand in the street of "29 Lark Road". */
const isInStreet = (part: AddressParts, { street: { core } }: AddressParts) =>
  covers(part.words, core) && (part.isFlat || part.street.core.length > core.length);

/** Reads "B12" with "B-12", and both with "12, Block B", which is house 12 of block B in India. */
function settleBlock(door: AddressParts, { numbers, units }: AddressParts) {
  const number = door.numbers[0] ?? "";
  if (numbers.length === 1 && /^[a-z]\d/.test(number) && number.slice(1) === numbers[0]) {
    door.numbers = [number.slice(1)];
    door.block = number.charAt(0);
    door.units.push(door.block);
  }
  const block = `block ${door.block}`;
  if (door.block && units.includes(block)) door.units[door.units.indexOf(door.block)] = block;
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

/** Whether a range such as 122-136 holds another range, or a number, on the same side of the street. */
function overlap(range: string[], other: string[]) {
  if (!isRange(range) || (other.length !== 1 && !isRange(other))) return false;
  const [from = 0, to = 0] = range.map(Number);
  const [first = 0, last = first] = other.map(Number);
  // "21-23" is neither 22-23 nor 12-23: a range lies in another on its side of the street.
  if (other.length === 2) return first >= from && last <= to && (first - from) % 2 === 0 && (last - to) % 2 === 0;
  return first <= to && last >= from && ((first - from) % 2 === 0 || range.some((number) => other.includes(number)));
}
