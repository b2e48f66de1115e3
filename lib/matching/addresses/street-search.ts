import { occurrence } from "../approximate";
import { alike, covers, hasDigit, lettersIn, sameLetters } from "./alike";
import type { AddressParts } from "./parts";
import type { Street } from "./street";
import { inEnglish, roads } from "./street-words";
import { Kind, term } from "./words";

/** "MG Road" is Mahatma Gandhi Road. */
const isInitials = (a: Street, b: Street) =>
  a.core.length === 1 &&
  b.core.length > 1 &&
  a.type === b.type &&
  a.core[0] === b.core.reduce((letters, word) => letters + word.charAt(0), "");

/** Whether a street is among the words of another address, slips of the pen aside, or one of its name and another type is. */
export function findStreetIn(
  street: Street,
  { words, street: other, postcode }: AddressParts,
): "found" | "other type" | "missing" {
  if (isInitials(street, other) || isInitials(other, street)) return "found";
  if (street.type && street.type === other.type && sameLetters(street.core, other.core)) return "found";
  if (!covers(words, street.core)) {
    const isOther = postcode === null && areShort(street, other);
    return !isOther && misspelt(street, words, other) ? "found" : "missing";
  }
  // "Highway 12" and "County Road 12"
  if (!street.type) return roads.has(street.words[0] ?? "") && other.type === "road" ? "other type" : "found";
  const last = street.core.at(-1) ?? "";
  let hasOther = false;
  for (let i = 0; i < words.length; i++) {
    if (!alike(last, words[i] ?? "")) continue;
    const type = words[i + 1] ?? "";
    if (type === street.type) return "found";
    if (term(type)?.kind === Kind.type && inEnglish(type) !== inEnglish(street.type)) hasOther = true;
  }
  return hasOther ? "other type" : "found";
}

/** "Pike St" and "Pine St": names of four letters are more often two names than one misspelt. */
const areShort = ({ core: [a = "", ...restA] }: Street, { core: [b = "", ...restB] }: Street) =>
  a.length === 4 && b.length === 4 && restA.length + restB.length === 0 && a !== b;

/** Looks for a street whose letters are changed or cut elsewhere: one slip for four letters, two for eight, three for 14. */
function misspelt(street: Street, words: string[], other: Street) {
  const letters = lettersIn(street.core);
  if (letters < 4) return false;
  for (const word of street.core) if (hasDigit.test(word) && !words.join("").includes(word)) return false;
  const slips = letters < 8 || street.type === street.core[0] ? 1 : letters < 14 ? 2 : 3;
  const found = occurrence(street.words.join(""), words);
  // "Northfield" and "Southfield" are two slips apart.
  if (found < 2 || found > slips) return found <= slips;
  return (!other.sure || street.core[0]?.[0] === other.core[0]?.[0]) && !haveOther(street.core, other.core);
}

/** Whether a word of one name has more slips than its length may have: "Heol y Bont" and "Heol y Coed". */
const haveOther = (a: string[], b: string[]) =>
  a.length > 1 &&
  a.length === b.length &&
  a.some((word) => occurrence(word, b) > (word.length < 5 ? 1 : word.length < 9 ? 2 : 3));
