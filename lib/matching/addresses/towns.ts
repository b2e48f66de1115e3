import { occurrence } from "../approximate";
import { isCounty } from "../counties";
import { differByOne } from "../distance";
import { provinces } from "../provinces";
import { statesTown, townsAmong, townWithin } from "../town-names";
import { hasAlike, hasDigit, shareName } from "./alike";
import type { Finding } from "./doors";
import { common, qualifiers } from "./name-words";
import type { AddressParts } from "./parts";
import { Kind, quoted, term } from "./words";

/** "Brooklyn" and "New York" as a town: a part of a city that has streets of its own and only one side names. */
export function compareQuarters(a: AddressParts, b: AddressParts): Finding | null {
  if (townWithin(a.place) === townWithin(b.place) || !sharedTown(a, b)) return null;
  return { says: "unclear", words: `${quoted(a.place)} and ${quoted(b.place)} may be two towns` };
}

/** Whether a word that tells a town from others is in both places, letter by letter. */
export function sharesName(a: AddressParts, b: AddressParts) {
  for (const word of a.place) if (b.place.includes(word) && tells(word)) return true;
  return false;
}

/** Whether a word tells a town from others: "leeds", not "new" or "3rd". */
const tells = (word: string) =>
  word.length > 2 && word.charCodeAt(0) > 57 && !common.has(word) && term(word)?.kind !== Kind.type;

/** Compares the names of towns that two addresses state. */
export function compareTowns(a: AddressParts, b: AddressParts): Finding {
  const left: string[] = [];
  const inB = shared(a, b, left);
  const ofA = left.length;
  const inA = shared(b, a, left);
  const telling = inB.find(tells) ?? inA.find(tells);
  if (telling && left.length > 0 && (isOtherTown(left, a, b) || left.filter(isRoman).length > 1))
    return { says: "unclear", words: `${quoted(a.place)} and ${quoted(b.place)} may be two towns` };
  if (telling && ofA > 0 && left.length > ofA && mayBeElsewhere(left.slice(0, ofA), left.slice(ofA), a, b))
    return { says: "unclear", words: `${quoted(a.place)} and ${quoted(b.place)} agree only in part` };
  if (telling) return { says: "nearly", words: `${quoted([telling])} agrees` };
  // "Berlin, Hauptstr. 5" has the town before the street.
  if (a.place.length + b.place.length === 0 && a.building.length > 0 && b.building.length > 0 && isApart(a, b))
    return { says: "unclear", words: `${quoted(a.building)} and ${quoted(b.building)} may be two towns` };
  if (a.place.length === 0 || b.place.length === 0)
    return a.place.length === b.place.length
      ? { says: "nearly", words: "" }
      : { says: "unclear", words: "the town is stated only once" };
  if (inB.length === a.place.length || inA.length === b.place.length)
    return { says: "nearly", words: `${quoted(inB.length > 0 ? inB : inA)} agrees` };
  const town = sharedTown(a, b);
  if (town && (statesTown(a.place, town) || statesTown(b.place, town)))
    return { says: "nearly", words: `${quoted(town.split(" "))} agrees` };
  // Brooklyn and Queens lie in one city and are two places.
  if (town) return { says: "unclear", words: `${quoted(a.place)} and ${quoted(b.place)} may be two towns` };
  return { says: "differ", words: `${quoted(a.place)} and ${quoted(b.place)} differ` };
}

/**
 * Whether each place has words that the other has not, and no number in a street and postcode say that they are one: "Elm Green,
 * Ely" and "Elm End, Ely". Where a house is known by its name alone, another village or another street is another house.
 */
const mayBeElsewhere = (leftA: string[], leftB: string[], a: AddressParts, b: AddressParts) =>
  !(a.postcode && b.postcode && hasHouse(a) && hasHouse(b)) && hasMore(leftA, b, leftB) && hasMore(leftB, a, leftA);

const hasHouse = ({ numbers, isFlat }: AddressParts) => numbers.length > 0 && !isFlat;

/** Whether words that the other address has not tell more than a slip of the pen, its county or state, or its town under another name. */
function hasMore(left: string[], { place }: AddressParts, others: string[]) {
  const isTownThere = (town: string) => townsAmong(place).includes(town);
  return left.some(
    (word, at) =>
      (tells(word) || qualifiers.has(word)) &&
      !hasDigit.test(word) &&
      !others.some((other) => differByOne(word, other)) &&
      ![word, `${left[at - 1]} ${word}`, `${word} ${left[at + 1]}`].some(isLand) &&
      !townsAmong([word]).some(isTownThere),
  );
}

const isLand = (name: string) => isCounty(name) || provinces(name).length > 0;

const isApart = ({ building }: AddressParts, { words }: AddressParts) => !shareName(words, building);

function sharedTown(a: AddressParts, b: AddressParts) {
  const towns = townsAmong(behindStreet(b));
  if (towns.length === 0) return undefined;
  const shared = townsAmong(behindStreet(a)).filter((name) => towns.includes(name));
  return shared.find((name) => statesTown(a.place, name) || statesTown(b.place, name)) ?? shared[0];
}

/** "12 Third Ave. East Village": a direction behind the street may begin the name of a district. */
const behindStreet = ({ street, place }: AddressParts) => (street.trailing ? [street.trailing, ...place] : place);

/** "Green Park II" is not Green Park III. */
const isRoman = (word: string) => /^[ivx]+$/.test(word);

/** "Daly City" and "Daly City Beach"; not "Keilor East" and "keiloreast", nor "Khar" and "Khar West" in Mumbai. */
function isOtherTown(left: string[], a: AddressParts, b: AddressParts) {
  if (!left.every((word) => qualifiers.has(word))) return false;
  const [textA, textB] = [a.words.join(""), b.words.join("")];
  return !left.every((word) => textA.includes(word) && textB.includes(word)) && !sharedTown(a, b);
}

/** The words of a place that the other address has too, slips of the pen aside where they have no digit; the others are added to `left`. */
function shared({ place }: AddressParts, { words }: AddressParts, left: string[]): string[] {
  const found: string[] = [];
  for (const word of place) {
    const has = hasAlike(words, word);
    const maySlip = !has && word.length > 5 && !/\d/.test(word);
    if (has || (maySlip && occurrence(word, words) <= (word.length > 8 ? 2 : 1))) found.push(word);
    else left.push(word);
  }
  return found;
}
