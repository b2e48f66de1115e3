import { alike, covers, shareName } from "./alike";
import type { Finding } from "./doors";
import { isHouse } from "./name-words";
import type { AddressParts } from "./parts";
import { areTwoWords } from "./two-streets";
import { quoted } from "./words";

/** A name and what it calls: ["argo", "house"]. */
type House = [name: string, kind: string];

/** Compares a flat and a house of one number: "Flat 8, Rose House, Elm Road" is not surely 8 Elm Road. */
export function compareNumbered({ building, street, place }: AddressParts, { words }: AddressParts): Finding[] {
  const names = building.concat(street.core, isHouse(place[0]) ? place.slice(0, 1) : []);
  return covers(words, names) ? [] : [{ says: "unclear", words: `${quoted(names)} is stated only once` }];
}

/** Compares the names of houses: without a number they must agree. */
export function compareHouses(a: AddressParts, b: AddressParts): Finding[] {
  const other = otherHouse(a, b);
  if (other) return [{ says: "unclear", words: `${quoted(other[0])} and ${quoted(other[1])} may be two houses` }];
  const numbered = a.numbers.length > 0 && !(a.isFlat && b.isFlat);
  // Beside a house's number the name of who is in it says nothing, but Flat 2 of Rose Court is not Flat 2 of Ivy Court.
  const areNamed = a.building.some(isHouse) && b.building.some(isHouse);
  if (numbered && !areNamed && !shareName(a.building, b.building)) return [];
  const [left, right] = [quoted(a.building), quoted(b.building)];
  if (left === right) return [];
  if (a.building.length === 0 || b.building.length === 0) {
    const [stated, other] = a.building.length > 0 ? [a.building, b] : [b.building, a];
    return covers(other.words, stated) || other.words.join("").includes(stated.join(""))
      ? []
      : [{ says: "unclear", words: `${quoted(stated)} is stated only once` }];
  }
  const areTwo = a.building.some((word, i) => areTwoWords(word, b.building[i] ?? word));
  if (!areTwo && (covers(a.words, b.building) || covers(b.words, a.building)))
    return [{ says: "nearly", words: `${left} and ${right} agree` }];
  return [{ says: numbered ? "unclear" : "differ", words: `${left} and ${right} differ` }];
}

/**
 * The houses of two addresses that have one name and are of two kinds, or have two names: "Elm Court" and "Elm Lodge",
 * "Argo House" and "Argent House". Null where they name one house, or only one names any.
 */
export function otherHouse(a: AddressParts, b: AddressParts): [House, House] | null {
  const [inA, inB] = [housesOf(a), housesOf(b)];
  let other: [House, House] | null = null;
  for (const house of inA)
    for (const one of inB) {
      const [isName, isKind] = [isOne(house[0], one[0]), house[1] === one[1]];
      if (isName && isKind) return null;
      if (isName || isKind) other ??= [house, one];
    }
  return other;
}

/** "Marks" and "Marys" are two. */
const isOne = (a: string, b: string) => alike(a, b) && !areTwoWords(a, b);

/** The houses that are named before a street, or in what was read as its name: "West Heath Court North End Road". */
function housesOf({ building, street, numbers, isFlat }: AddressParts): House[] {
  const words = numbers.length > 0 && !isFlat ? building : building.concat(street.words);
  const houses: House[] = [];
  for (let at = 1; at < words.length; at++)
    if (isHouse(words[at])) houses.push([words[at - 1] as string, words[at] as string]);
  return houses;
}
