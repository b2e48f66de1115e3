import { quarters, readGrid } from "./grid";
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
    const token = tokens[i] as Token;
    const inGrid = token.kind === Kind.mixed ? readGrid(tokens, i) : null;
    if (inGrid) {
      groups.push(inGrid);
      i = inGrid.end - 1;
      continue;
    }
    if (
      token.kind === Kind.mixed &&
      door.test(token.raw) &&
      tokenAt(tokens, i - 1)?.raw !== "the" &&
      !isDistrict(tokens, token)
    ) {
      groups.push({ numbers: [token.raw], letters: [], at: i, end: i + 1 });
      token.kind = Kind.read;
    }
    if (token.kind === Kind.mixed && misspeltOrdinal.test(token.raw)) nameStreet(token);
    if (token.kind !== Kind.number) continue;
    if (groups.length > 0 && isStreetName(tokens, i) && !isRoad(tokenAt(tokens, i - 1))) {
      nameStreet(token);
      if (tokens[i + 1]?.kind === Kind.letter) (tokens[i + 1] as Token).kind = Kind.read;
      continue;
    }
    if (i > 0 && (isQuarter(tokens, i) || distances.has(tokens[i + 1]?.raw ?? ""))) {
      token.kind = Kind.word;
      continue;
    }
    if (i > 0 && isFrenchDistrict(tokens, i)) {
      token.kind = Kind.mixed;
      (tokens[i + 1] as Token).kind = Kind.read;
      continue;
    }
    if (isRoadNumber(tokens, i) || isDay(tokens, i)) {
      token.kind = Kind.word;
      continue;
    }
    const group = readGroup(tokens, i, inside.units.length > 0);
    groups.push(group);
    i = group.end - 1;
  }
  return groups;
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
  return quarters.has(name.word) || (counted.has(name.word) && next?.segment !== name.segment);
}

/** Facts: towns whose districts have numbers. */
const counted = new Set("dublin praha prague wien vienna".split(" "));

/** "Highway 1, 30 miles south of Carmel" */
const distances = new Set(["mi", "mile", "miles", "blocks"]);

/** "7" of "Rua 7 de Setembro" and "Calle 5 de Mayo" */
const isDay = (tokens: Token[], at: number) => tokens[at + 1]?.raw === "de" && months.has(tokens[at + 2]?.raw ?? "");
const months = new Set(
  `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro`.split(/\s/),
);

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
