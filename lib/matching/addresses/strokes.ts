import { region } from "../regions";
import type { Finding } from "./doors";
import type { AddressParts } from "./parts";
import { isRange } from "./ranges";

/** Compares numbers of which one may be written the other way round, or with a stroke in place of a dash; null for others. */
export function compareStrokes(a: AddressParts, b: AddressParts): Finding[] | null {
  const [numberA, numberB] = [joined(a.numbers), joined(b.numbers)];
  if ((a.hasStroke || b.hasStroke) && isTurned(a, b) && !hasFlatFirst(a) && !hasFlatFirst(b))
    return a.hasStroke && b.hasStroke
      ? [{ says: "unclear", words: `${numberA}/${numberB} may be another door than ${numberB}/${numberA}` }]
      : [{ says: "nearly", words: `${numberA}/${numberB} is written the other way round` }];
  if (!isStrokeOf(a, b) && !isStrokeOf(b, a)) return null;
  const [left, right] = [joined(a.units.concat(numberA)), joined(b.units.concat(numberB))];
  return [{ says: "nearly", words: `house numbers ${left} and ${right} agree` }];
}

/** Whether the house of one address is the flat of the other. */
const isTurned = (a: AddressParts, b: AddressParts) =>
  a.units.join() === joined(b.numbers) && b.units.join() === joined(a.numbers);

/** "12/14 Elm Street" may be the houses 12 to 14. */
const isStrokeOf = (stroke: AddressParts, range: AddressParts) =>
  stroke.hasStroke &&
  !hasFlatFirst(stroke) &&
  !hasFlatFirst(range) &&
  isRange(range.numbers) &&
  joined(stroke.units.concat(stroke.numbers)) === joined(range.units.concat(range.numbers));

/** "132-136", and without a call that looks at what is in the list when it is one. */
export const joined = (numbers: string[]) => (numbers.length === 1 ? (numbers[0] as string) : numbers.join("-"));

/** "400-100 King Street": two numbers that are no range; Canada writes the flat before the house. */
const isPair = ({ numbers }: AddressParts) => numbers.length === 2 && !isRange(numbers);

/** Reads a pair with the other address: "3/12" in Australia and "12/3" in Scotland are flat 3 of house 12. */
export function settlePairs(a: AddressParts, b: AddressParts) {
  const [isPairA, isPairB] = [isPair(a), isPair(b)];
  if (isPairA && !isPairB) settlePair(a, b);
  if (isPairB && !isPairA) settlePair(b, a);
}

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
