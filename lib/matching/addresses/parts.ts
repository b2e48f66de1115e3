import { takePostcode } from "../postcodes";
import { type Corner, findCorner } from "./corner";
import { takeCountry, takeRegion } from "./ends";
import { type HouseNumber, takeLoneLetter, takeNumber } from "./house";
import { readInContext } from "./in-context";
import type { Inside } from "./inside";
import { type Street, streetBefore, streetFrom, typedStreet } from "./street";
import { inNames } from "./street-words";
import { hasKind, type Token, tokenAt } from "./tokens";
import { takeInside } from "./units";
import { Kind } from "./words";

/** An address taken apart; every word folded and in full ("street" for "st."), missing parts null or empty. */
export type AddressParts = Inside & {
  /** House numbers in order: ["12"], a range as ["132", "136"], "12A" as ["12"] with the unit "a". */
  numbers: string[];
  /** Letters on the house number, which `units` holds too. */
  letters: string[];
  /** Whether the number is that of a flat in a house without one: "Flat 27, The Beacon". */
  isFlat: boolean;
  /** Whether the number stands behind a stroke and no word says what is before it: "3/12 Smith Street", not "Unit 3/12". */
  hasStroke: boolean;
  postcode: string | null;
  /** ISO 3166-1 code, when the address ends with a country. */
  country: string | null;
  /** Code of a state or province at the end: "CO". */
  region: string | null;
  street: Street;
  /** The two streets of a corner, of which `street` is the first. */
  corner: Corner | null;
  /** Words before the number or the street: the name of a house or an organisation. */
  building: string[];
  /** What follows: district, town, county. */
  place: string[];
  /** Every word of a name there is, in order, for looking one up. */
  words: string[];
};

/** Takes the words of a postal address apart (and marks them as it reads), by its numbers and marks rather than by a country's order. */
export function addressParts(tokens: Token[]): AddressParts {
  readInContext(tokens);
  let kinds = 0;
  for (const { kind } of tokens) kinds |= kind;
  const early = takeCountry(tokens);
  const postcode = takePostcode(tokens);
  const country = early ?? (tokenAt(tokens, tokens.length - 1)?.kind === Kind.postcode ? takeCountry(tokens) : null);
  const region = takeRegion(tokens);
  const inside = takeInside(tokens, kinds);
  const statesUnit = inside.units.length > 0;
  if (kinds & Kind.cross) skipCrossStreets(tokens);
  const house = takeNumber(tokens, inside);
  if (kinds & Kind.letter && house.at >= 0) takeLoneLetter(tokens, house, inside);
  const corner = house.numbers.length === 0 ? findCorner(tokens) : null;
  const { street, start } = corner ? { street: corner.streets[0], start: 0 } : findStreet(tokens, house);
  const end = start + (corner?.length ?? street.length);
  const building: string[] = [];
  const place: string[] = [];
  const words: string[] = [];
  const front = Math.min(start, house.at < 0 ? start : house.at);
  for (let at = 0; at < tokens.length; at++) {
    const { kind, word } = tokens[at] as Token;
    if (!(kind & inWords)) continue;
    words.push(word);
    if (at >= start && at < end) continue;
    if (at < front) building.push(word);
    else place.push(word);
  }
  // "12 Elm Street, New York": the state is also the town.
  const town = region && townOfState.get(region);
  const ends = place.length === 0 || town ? wordsOf(tokens, Kind.region | Kind.country) : [];
  const isAlsoTown = place.length === 0 || (town && ends.join(" ").startsWith(town));
  return {
    units: inside.units,
    floor: inside.floor,
    floorIsFlat: inside.floorIsFlat,
    room: inside.room,
    block: inside.block,
    numbers: house.numbers,
    letters: house.letters,
    isFlat: house.at < 0 && house.numbers.length > 0,
    hasStroke: tokenAt(tokens, house.at)?.gap === "/" && !statesUnit,
    postcode,
    country,
    region,
    street,
    corner,
    building,
    place: isAlsoTown ? place.concat(ends) : place,
    words: isAlsoTown ? words.concat(ends) : words,
  };
}

/** The words of some kinds. */
const wordsOf = (tokens: Token[], kinds: number) =>
  tokens.filter(({ kind }) => (kind & kinds) !== 0).map(({ word }) => word);

const townOfState = new Map([
  ["NY", "new york"],
  ["QC", "quebec"],
]);

const inWords = inNames | Kind.mixed | Kind.cross;

/** "60 W 55th St between 5th and 6th Ave": what only says where along the street is not compared. */
function skipCrossStreets(tokens: Token[]) {
  // "Corner of George St and Essex St"
  const isCorner = tokens[0]?.kind === Kind.cross && !hasKind(tokens, Kind.number, 0, tokens.length);
  if (isCorner) for (const token of tokens.slice(0, tokens[1]?.raw === "of" ? 2 : 1)) token.kind = Kind.read;
  let cross = tokens.length - 1;
  while (cross > 1 && tokens[cross]?.kind !== Kind.cross) cross--;
  if (cross < 2 || !hasKind(tokens, Kind.number, 0, cross)) return;
  const segment = tokens[cross]?.segment;
  const type = tokens.findIndex(
    (token, at) =>
      at > cross + 1 && token.segment === segment && token.kind === Kind.type && tokens[at + 1]?.word !== "and",
  );
  // "at Mercer New York", "between Lafayette and the Bowery": without a type, one word.
  const and = tokens.findIndex((token, at) => at > cross && token.segment === segment && token.word === "and");
  const untyped = Math.max(cross, and) + 1;
  const last = type < 0 ? untyped + (tokens[untyped]?.word === "the" ? 1 : 0) : type;
  for (let i = cross; i <= last && tokens[i]?.segment === segment; i++) (tokens[i] as Token).kind = Kind.read;
}

/** Whether the number ends a part of the address that a name begins: "Lungarno Corsini 8, Firenze". */
const endsPart = (tokens: Token[], { at, end }: HouseNumber) =>
  tokenAt(tokens, at - 1)?.segment === tokens[at]?.segment && tokens[end]?.segment !== tokens[at]?.segment;

/** Whether a name, a number and one other name are all there is: "Lungarno Corsini, 8, Firenze". */
function standsBetween(tokens: Token[], { at, end }: HouseNumber) {
  const names = tokens.filter(({ kind }) => (kind & inWords) !== 0);
  return names[0]?.segment === 0 && names.at(-1)?.segment === tokens[end]?.segment && tokens[at]?.segment === 1;
}

/** The street after the number, before it, or, without a number, the first that shows its type. */
function findStreet(tokens: Token[], house: HouseNumber): { street: Street; start: number } {
  if (house.at < 0) return typedStreet(tokens) ?? streetFrom(tokens, 0);
  const after = streetFrom(tokens, house.end);
  if (after.street.sure && after.street.type) return after;
  const before = streetBefore(tokens, house.at);
  if (before && (before.street.type || after.street.length === 0 || endsPart(tokens, house))) return before;
  if (house.at > 0 && !after.street.type && standsBetween(tokens, house)) return streetFrom(tokens, 0);
  return after.street.length > 0 ? after : (typedStreet(tokens) ?? streetFrom(tokens, 0));
}
