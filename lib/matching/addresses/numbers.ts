import { quarters, readGrid } from "./grid";
import { isDay } from "./iberian-days";
import type { Inside } from "./inside";
import { type Group, isStreetName, readGroup } from "./ranges";
import { isInSingapore } from "./singapore";
import { isRoad } from "./street-words";
import { hasKind, type Token, tokenAt } from "./tokens";
import { Kind, ordinal } from "./words";

/** The numbers of an address that may be a house's or a door's; those of roads become words. */
export function takeGroups(tokens: Token[], inside: Inside): Group[] {
  const groups: Group[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { kind } = tokens[i] as Token;
    if (!(kind & inGroups)) continue;
    let group = readGrid(tokens, i);
    if (!group && kind === Kind.mixed) group = takeMixed(tokens, i);
    if (!group && kind === Kind.number && !nameRoad(tokens, i, groups.length > 0))
      group = readGroup(tokens, i, inside.units.length > 0);
    if (!group) continue;
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
}

/** What a number may begin with: "N 14 W 23777" with a direction. */
const inGroups = Kind.number | Kind.mixed | Kind.direction;

/** "a12"; "6tth" becomes a word. */
function takeMixed(tokens: Token[], at: number): Group | null {
  const token = tokens[at] as Token;
  if (door.test(token.raw) && tokenAt(tokens, at - 1)?.raw !== "the" && !isDistrict(tokens, token)) {
    token.kind = Kind.read;
    return { numbers: [token.raw], letters: [], at, end: at + 1 };
  }
  if (misspeltOrdinal.test(token.raw)) nameStreet(token);
  return null;
}

/** Makes a word of a number that is part of a name, of a street's as of a quarter's, and tells whether it is one. */
function nameRoad(tokens: Token[], at: number, hasHouse: boolean): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (hasHouse && isStreetName(tokens, at) && !isRoad(tokenAt(tokens, at - 1))) {
    nameStreet(token);
    if (next?.kind === Kind.letter) next.kind = Kind.read;
  } else if (next && at > 0 && isFrenchDistrict(tokens, at)) {
    token.kind = Kind.mixed;
    next.kind = Kind.read;
  } else if (isRoadNumber(tokens, at) || isDay(tokens, at) || isQuarter(tokens, at) || isDistance(tokens, at))
    token.kind = Kind.word;
  return token.kind !== Kind.number;
}

/** "a12", and "3f1" in Edinburgh: the first flat on the third floor. */
export const door = /^([a-z]\d{1,3}|(\d{1,2}|[bglpt])f\d)$/;

/** "W1" in London */
const isDistrict = (tokens: Token[], { raw }: Token) =>
  /^[enw]\d/.test(raw) && tokens.some((token) => token.raw === "london");

/** "12" of "Sector 12", "7" of "Dublin 7" */
function isQuarter(tokens: Token[], at: number) {
  const [name, next] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  if (!name || name.segment !== tokens[at]?.segment) return false;
  const ends = next?.segment !== name.segment || next.kind === Kind.postcode;
  return quarters.has(name.word) || (counted.has(name.word) && ends);
}

/** Facts: towns whose districts have numbers. */
const counted = new Set("dublin praha prague wien vienna".split(" "));

/** "Highway 1, 30 miles south of Carmel" */
const isDistance = (tokens: Token[], at: number) => at > 0 && distances.has(tokens[at + 1]?.raw ?? "");
const distances = new Set(["mi", "mile", "miles", "blocks"]);

/** "7e" of "12 quai Voltaire 7e Paris" and "Paris 7e" */
const isFrenchDistrict = (tokens: Token[], at: number) =>
  tokens[at + 1]?.raw === "e" &&
  tokens[at + 1]?.gap === "" &&
  (districted.has(tokenAt(tokens, at - 1)?.raw ?? "") || districted.has(tokens[at + 2]?.raw ?? ""));
const districted = new Set(["paris", "lyon", "marseille"]);

/** "2nnd", "6tth" */
const misspeltOrdinal = /^\d+[dhnrst]{2,3}$/;

function nameStreet(token: Token) {
  token.word = ordinal(Number.parseInt(token.word, 10));
  token.kind = Kind.word;
}

/** "Ang Mo Kio Avenue 3" and "Lorong 5" */
const endsInSingapore = ({ kind }: Token, tokens: Token[]) =>
  (kind & (Kind.type | Kind.lead)) !== 0 && isInSingapore(tokens);

/** "County Road 12", "Highway 50", "Calle 10" before another number, "8. Bezirk" */
function isRoadNumber(tokens: Token[], at: number) {
  if (tokens[at + 1]?.raw === "bezirk") return true;
  const type = tokenAt(tokens, at - 1);
  const before = tokenAt(tokens, at - 2);
  if (type?.segment !== tokens[at]?.segment) return false;
  // "Calle 10 No. 5-22", "Via 25 Aprile 12"
  if (type?.kind === Kind.lead && before?.segment !== type.segment)
    return hasKind(tokens, Kind.number, at + 1, tokens.length);
  if (type?.word === "road") return /^(county|state|township|farm|forest)$/.test(before?.word ?? "");
  if (!isRoad(type)) return type !== undefined && endsInSingapore(type, tokens);
  if (before?.raw === "state" && before.segment === type?.segment) before.kind = Kind.read;
  return true;
}
