import { alike, covers, sameLetters, shareName } from "./alike";
import type { Finding } from "./doors";
import { isHouse, qualifiers } from "./name-words";
import type { AddressParts } from "./parts";
import type { Street } from "./street";
import { findStreetIn } from "./street-search";
import { inEnglish } from "./street-words";
import { mayBeTwo } from "./two-streets";
import { quoted, term } from "./words";

/** Compares streets: each is looked for among all words of the other address, since a house's name may stand before it. */
export function compareStreets(a: AddressParts, b: AddressParts): Finding {
  const left = a.street.words.length > 0 ? quoted(a.street.words) : "";
  if (sameLetters(a.street.words, b.street.words)) return { says: "agree", words: left && `${left} agrees` };
  return compareWritten(a, b, left);
}

/** Compares streets that are not written the same; `left` is the first one's name. */
function compareWritten(a: AddressParts, b: AddressParts, left: string): Finding {
  const right = b.street.words.length > 0 ? quoted(b.street.words) : "";
  if (!left || !right) return { says: "unclear", words: "the street is stated only once" };
  const house = sharedName(a, b);
  if (house) return { says: "nearly", words: `${house} agrees, its street is written differently` };
  if (isTown(a.street, b) && isTown(b.street, a)) return differ(left, right);
  if (otherType(a, b) || opposite(a.street, b.street)) return differ(left, right);
  const inB = findStreetIn(a.street, b);
  const inA = findStreetIn(b.street, a);
  if (inB === "other type" || inA === "other type") return differ(left, right);
  if ((inA === "found" || inB === "found") && mayBeTwo(a, b))
    return { says: "unclear", words: `${left} and ${right} may be two streets` };
  // With a number before it, a street of an unknown end may have taken words of a town the other side leaves out.
  const numbered = a.numbers.length > 0 && b.numbers.length > 0;
  const endsA = !numbered || a.street.sure;
  const endsB = !numbered || b.street.sure;
  if ((inB === "found" && (inA === "found" || !endsB)) || (inA === "found" && !endsA))
    return { says: "nearly", words: `${left} and ${right} are written nearly alike` };
  if (inB === "missing" && inA === "missing" && !shareName(b.street.core, a.street.core)) return differ(left, right);
  const isNear = numbered && a.postcode !== null && a.postcode === b.postcode;
  if (isNear && (inB === "found" || inA === "found") && !namesOther(a, b) && !namesOther(b, a))
    return { says: "nearly", words: `${inB === "found" ? left : right} agrees` };
  return { says: "unclear", words: `${left} and ${right} agree only in part` };
}

const differ = (left: string, right: string): Finding => ({ says: "differ", words: `${left} and ${right} differ` });

/** Whether a street's name is only a town's there: that of Oxford Road in "Reading Road, Oxford". */
const isTown = ({ core, type }: Street, { street: other, place }: AddressParts) =>
  type !== null && !place.includes(type) && !shareName(other.words, core) && covers(place, core);

/** "8 Moss House Elm Row" shares its street only with "8 Fern House Elm Row" and "8 Elm Row". */
const namesOther = ({ street: { core } }: AddressParts, { words }: AddressParts) =>
  core.slice(1, -1).some((word, at) => isHouse(word) && !covers(words, [core[at] as string, word]));

/** "North View" and "North Lodge" share nothing that tells. */
const isPartOfNames = (word = "") => word.length < 5 || qualifiers.has(word) || term(word) !== null;

/** The words that begin both addresses when neither has a number and the postcode agrees: a house's name. */
function sharedName(a: AddressParts, b: AddressParts): string | null {
  if (a.numbers.length + b.numbers.length > 0 || a.postcode === null || a.postcode !== b.postcode) return null;
  let length = 0;
  while (length < Math.min(a.words.length, b.words.length) && alike(a.words[length] ?? "", b.words[length] ?? ""))
    length++;
  // "White Gates, Elm Road" and "White Gables, Elm Road"
  const [nextA, nextB] = [a.words[length + 1] ?? "", b.words[length + 1] ?? ""];
  const goesOn = alike(nextA, nextB) && !isPartOfNames(nextA);
  const another = isHouse(a.words[length]) || isHouse(b.words[length]) || goesOn;
  return !another && (length > 1 || (length === 1 && !isPartOfNames(a.words[0])))
    ? quoted(a.words.slice(0, length))
    : null;
}

/**
 * Streets of one name, or one family name, and of two types, neither of which the other address has: "Rue Royale" and
 * "Place Royale", "Elm Hill" and "Elm Road", "Corso Olmo" and "Via Carlo Olmo".
 */
const otherType = (a: AddressParts, b: AddressParts) =>
  a.street.type !== null &&
  b.street.type !== null &&
  inEnglish(a.street.type) !== inEnglish(b.street.type) &&
  (sameLetters(a.street.core, b.street.core) || endsAs(a.street, b.street) || endsAs(b.street, a.street)) &&
  !a.words.includes(b.street.type) &&
  !b.words.includes(a.street.type);

/** "Garibaldi" of "Giuseppe Garibaldi" */
const endsAs = ({ core }: Street, { core: other }: Street) =>
  core.length === 1 && other.length === 2 && core[0] === other[1];

/**
 * "N Main St" and "S Main St", "Elm North" and "Elm South", "Eastfield Rd" and "Westfield Rd"; "Main St W Hollywood" may go west or lie in West
 * Hollywood, but surely is not East Main St.
 */
export const opposite = (a: Street, b: Street) =>
  areOther(a.leading, b.leading) ||
  areOther(a.trailing, b.trailing) ||
  areOpposite(a.leading ?? a.trailing, b.leading ?? b.trailing) ||
  a.words.some((word, i) => beginOpposite(word, b.words[i] ?? ""));

const areOther = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

const areOpposite = (a: string | null, b: string | null) => a !== null && b !== null && opposites.get(a) === b;

/** "East" and "West", "Northfield" and "Southfield" */
function beginOpposite(a: string, b: string) {
  if (!"nesw".includes(a.charAt(0))) return false;
  // Opposites end alike.
  if (a === b || a.at(-1) !== b.at(-1)) return false;
  for (const length of [4, 5]) {
    const other = opposites.get(a.slice(0, length));
    if (other) return b === other + a.slice(length);
  }
  return false;
}

const opposites = new Map([
  ["north", "south"],
  ["south", "north"],
  ["east", "west"],
  ["west", "east"],
  ["lower", "upper"],
  ["upper", "lower"],
]);
