import { quadrants } from "./address-street-words";
import { hasKind, type Token, tokenAt } from "./address-tokens";
import { Kind } from "./address-words";
import { country, longestCountry, longestRegion, region } from "./regions";

/** Reads a country at the end of an address and marks its words: its ISO 3166-1 code, or null. */
export function takeCountry(tokens: Token[]): string | null {
  const last = lastWord(tokens);
  const end = tokens[last];
  if (!end || end.kind & hasDigits) return null;
  for (let length = Math.min(longestCountry(end.raw), last); length > 0; length--) {
    const name = nameOf(tokens, last, length);
    const code = country(name);
    // Georgia and New Jersey at the end are more often a state than a country.
    if (!code || region(name) || (length === 1 && region(nameOf(tokens, last, 2)))) continue;
    // "Ciudad de México" is also a town.
    if (tokenAt(tokens, last - length)?.raw === "de") return code;
    for (let i = last - length + 1; i <= last; i++) (tokens[i] as Token).kind = Kind.country;
    return code;
  }
  return null;
}

const australian = new Map(
  ["NSW", "VIC", "QLD", "SA", "WA", "TAS", "NT", "ACT"].map((code) => [code.toLowerCase(), code]),
);

/** Reads a state or province of the United States, Canada or Australia at the end and marks its words: its code, or null. */
export function takeRegion(tokens: Token[]): string | null {
  const last = lastWord(tokens);
  const end = tokens[last];
  if (!end || end.kind & hasDigits) return null;
  const state = last > 1 && australian.get(end.raw);
  if (state) {
    end.kind = Kind.region;
    return state;
  }
  for (let length = Math.min(longestRegion(end.raw), last); length > 0; length--) {
    const found = region(nameOf(tokens, last, length));
    const before = tokenAt(tokens, last - length);
    if (!found || !before) continue;
    // "12 M St NW, Washington": the town.
    if (end.raw === "washington" && quadrants.has(before.word)) return null;
    // "Elm Street, Washington" and "Elm Rd NE" name a town and a direction.
    if (before.kind === Kind.number || (before.kind !== Kind.word && before.segment === end.segment && !isTown(before)))
      return null;
    if (length === 1 && end.kind !== Kind.word && !isSurelyCode(tokens, last)) return null;
    if (end.raw.length > 2 && before.segment !== end.segment && !isTown(before) && before.kind !== Kind.word)
      return null;
    for (let i = last - length + 1; i <= last; i++) (tokens[i] as Token).kind = Kind.region;
    return found.code;
  }
  return null;
}

const isTown = ({ kind }: Token) => (kind & inTowns) !== 0;

/** "Alameda, CA" and "Villa Park, IL" are towns too. */
const inTowns = Kind.word | Kind.weakType | Kind.direction | Kind.lead | Kind.block;

/** "CT", "FL", "NE" and "WY" are also court, floor, northeast and way: only after a street and before a postcode or the end. */
const isSurelyCode = (tokens: Token[], at: number) =>
  tokens[at]?.raw.length === 2 &&
  tokenAt(tokens, at - 1)?.kind === Kind.word &&
  (tokens[at + 1]?.kind === Kind.postcode || hasKind(tokens, Kind.type, 0, at - 1));

const hasDigits = Kind.number | Kind.mixed;

const lastWord = (tokens: Token[]) => {
  let at = tokens.length - 1;
  while (at >= 0 && isTaken(tokens[at] as Token)) at--;
  return at;
};

const isTaken = ({ kind }: Token) => kind === Kind.postcode || kind === Kind.country || kind === Kind.read;

function nameOf(tokens: Token[], last: number, length: number) {
  let name = tokens[last]?.raw ?? "";
  for (let i = last - 1; i > last - length; i--) name = `${tokens[i]?.raw} ${name}`;
  return name;
}
