import { isDirection, isStreetType, shorten, unitWords } from "./address-words";
import { country, shortenRegions } from "./regions";
import { fold, words } from "./text";

/** An address taken apart; every word folded and shortened ("street" is "st"), missing parts null or empty. */
export type AddressParts = {
  /** House numbers in order: ["12"], a range as ["132", "136"], "12A" as ["12"] with the unit "a". */
  numbers: string[];
  unit: string | null;
  postcode: string | null;
  /** ISO 3166-1 code, when the address ends with a country. */
  country: string | null;
  /** Words of the street or, without a number, of the house: "elm", "st". */
  street: string[];
  /** What follows: district, town, state. */
  place: string[];
  /** Every word there is, for looking one up. */
  all: string[];
};

type Token = { word: string; segment: number };

/** Takes a postal address on one or several lines apart, by its numbers and marks rather than by a country's order. */
export function addressParts(address: string): AddressParts {
  const text = fold(address.replace(/[\r\n]+/g, ", "))
    .replace(/#\s*(?:apt|unit|ste)?\b\s*/g, " unit ")
    .replace(/\b(\d+)([a-z])\b/g, "$1 $2");
  const ending = takeCountry(shortenRegions(text));
  const found = takePostcode(ending.text);
  const tokens = found.text
    .split(",")
    .flatMap((segment, index) => words(segment).map((word) => ({ word: shorten(word), segment: index })));
  const unit = takeUnit(tokens);
  const numbers = takeNumbers(tokens, unit);
  const street = takeStreet(tokens, numbers);
  return {
    numbers: numbers.found,
    unit: numbers.unit,
    postcode: found.postcode,
    country: ending.country,
    street: street.map(({ word }) => word),
    place: tokens.filter((token) => !street.includes(token)).map(({ word }) => word),
    all: tokens.map(({ word }) => word),
  };
}

function takeCountry(text: string) {
  const [, before = "", last = ""] = /^(.*?),?\s*\b([a-z]+(?: [a-z]+){0,3})\W*$/.exec(text) ?? [];
  const tail = last.split(" ");
  for (let from = 0; from < tail.length; from++) {
    const name = tail.slice(from).join(" ");
    // Two letters at the end are more often a state than a country.
    if (name.length === 2 && !["us", "uk", "gb"].includes(name)) continue;
    const code = country(name);
    if (code) return { text: `${before}, ${tail.slice(0, from).join(" ")}`, country: code };
  }
  return { text, country: null };
}

const postcodes = [
  /\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b(?!.*\d)/, // United Kingdom
  /\b([a-z]\d[a-z])\s*(\d[a-z]\d)\b(?!.*\d)/, // Canada
  /(?<=\d.*\D)(\d{5})(?:-?\d{4})?\b(?=\D*$)|(?<=[a-z] )(\d{5})\W*$/, // United States, Germany, Korea …
  /^(\d{5})(?= [a-z ]+,.*\b\d{1,4}\b)/, // the town before the street
  /(?<=\d.*\D)(\d{3}) ?(\d{3})\W*$/, // India
  /(?<=\d.*, ?)(\d{4})(?= [a-z]{3}[^,\d]*\W*$)|(?<=\d.*[a-z] )(\d{4})\W*$/, // Austria, Switzerland, Australia
];

function takePostcode(text: string) {
  for (const pattern of postcodes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match.index + match[0].length);
    return { postcode: match.slice(1).join(""), text: `${text.slice(0, match.index)} , ${rest}` };
  }
  return { postcode: null, text };
}

/** Takes what follows a unit word ("flat 3", "# 2b"), unless that would leave the address without a number. */
function takeUnit(tokens: Token[]): string | null {
  const at = tokens.findIndex(({ word }) => unitWords.has(word));
  if (at < 0) return null;
  while (unitWords.has(tokens[at + 1]?.word ?? "")) tokens.splice(at, 1);
  const [word, after] = [tokens[at + 1]?.word ?? "", tokens[at + 2]];
  const isUnit = /^\d+$/.test(word) || word.length <= 2;
  const others = tokens.some(({ word: other }, index) => index !== at + 1 && /^\d+$/.test(other));
  if (!isUnit || !word || (/^\d+$/.test(word) && !others)) {
    tokens.splice(at, 1);
    return null;
  }
  const letter = /^\d+$/.test(word) && after && /^[a-z]$/.test(after.word) && after.segment === tokens[at + 1]?.segment;
  const taken = tokens.splice(at, letter ? 3 : 2).slice(1);
  return taken
    .map((token) => token.word)
    .join("")
    .replace(/^0+/, "");
}

/** Takes the first run of numbers as the house's, and a lone letter or a segment of its own as the unit. */
function takeNumbers(tokens: Token[], unit: string | null) {
  const at = tokens.findIndex(({ word }) => /^\d+$/.test(word));
  const segment = tokens[at]?.segment ?? -1;
  const found: string[] = [];
  while (at >= 0 && tokens[at]?.segment === segment && /^\d+$/.test(tokens[at]?.word ?? ""))
    found.push(...tokens.splice(at, 1).map(({ word }) => word));
  const lone = tokens.findIndex(({ word, segment }, index) => {
    const alone = tokens.filter((token) => token.segment === segment).length === 1 && /^(\d+|[a-z])$/.test(word);
    // "1413 G Street": a letter before "street" is the street's name.
    const isName = isDirection(word) || isStreetType(tokens[index + 1]?.word ?? "");
    return index >= at && (alone || (/^[a-z]$/.test(word) && !isName));
  });
  if (unit || at < 0 || lone < 0) return { found, unit, at, segment };
  return { found, unit: tokens.splice(lone, 1)[0]?.word ?? null, at, segment };
}

/** The street's words: after the number up to "street" or the comma; before it where the number ends the line. */
function takeStreet(tokens: Token[], { at, segment }: { at: number; segment: number }): Token[] {
  const line = tokens.filter((token) => token.segment === (at < 0 ? tokens[0]?.segment : segment));
  const after = at < 0 ? line : tokens.slice(at).filter((token) => token.segment === segment);
  const run = after.length > 0 ? after : line.length > 0 ? line : tokens.slice(0, 3);
  const end = run.findIndex(({ word }, index) => index > 0 && isStreetType(word));
  if (end < 0) return run.slice(0, 3);
  return run.slice(0, isDirection(run[end + 1]?.word ?? "") ? end + 2 : end + 1);
}
