import { alike } from "./alike";
import { isHouse } from "./name-words";
import type { AddressParts } from "./parts";
import { areTwoWords } from "./two-streets";

/** A name and what it calls: ["argo", "house"]. */
type House = [name: string, kind: string];

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
