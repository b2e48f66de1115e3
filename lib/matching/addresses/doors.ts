import { covers } from "./alike";
import { compareInside } from "./flats";
import { compareHouses, compareNumbered, otherHouse } from "./houses";
import type { AddressParts } from "./parts";
import { isRange } from "./ranges";
import { hasFlatFirst, isPair, isStrokeOf, isTurned, joined, settlePair } from "./strokes";
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
  if (isPair(a) && !isPair(b)) settlePair(a, b);
  else if (isPair(b) && !isPair(a)) settlePair(b, a);
  settleBlock(a, b);
  settleBlock(b, a);
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
    if (numberA === "" || a.isFlat || a.units.length > 0) inside.push(...compareHouses(a, b));
    if (numberA !== "" && a.isFlat !== b.isFlat) inside.push(...compareNumbered(a.isFlat ? a : b, a.isFlat ? b : a));
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
      (part.isFlat || part.street.core.length > whole.street.core.length) &&
      !otherHouse(part, whole)
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

/** Reads "B12" with "B-12", which is house 12 of block B in India. */
function settleBlock(door: AddressParts, { numbers }: AddressParts) {
  const number = door.numbers[0] ?? "";
  if (numbers.length !== 1 || number === numbers[0] || !/^[a-z]\d/.test(number) || number.slice(1) !== numbers[0])
    return;
  door.numbers = [number.slice(1)];
  door.units.push(number.charAt(0));
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
  if (!isRange(range) || other.length === 0 || other.length > 2 || (other.length === 2 && !isRange(other)))
    return false;
  const [from = 0, to = 0] = range.map(Number);
  const [first = 0, last = first] = other.map(Number);
  // "21-23" is neither 22-23 nor 12-23: a range lies in another on its side of the street.
  if (other.length === 2) return first >= from && last <= to && (first - from) % 2 === 0 && (last - to) % 2 === 0;
  return first <= to && last >= from && ((first - from) % 2 === 0 || range.some((number) => other.includes(number)));
}
