import { takeBlock } from "./blocks";
import { takeFloor } from "./floors";
import { addUnit, type Inside } from "./inside";
import { isFirst, takeBefore, takeBehind, takeLevel, takeRear } from "./levels";
import { hasKind, type Token, tokenAt } from "./tokens";
import { takeBox, takeValue } from "./values";
import { Kind, term } from "./words";

/** Reads what follows "flat", "room", "floor" and "PO box" and marks its words; words without a number stay words. `kinds`: those there are. */
export function takeInside(tokens: Token[], kinds: number): Inside {
  const inside: Inside = { units: [], floor: null, floorIsFlat: false, room: null, block: null };
  const isPolish = (kinds & Kind.letter) !== 0 && markFlats(tokens);
  if (!isPolish && !(kinds & insideKinds)) return inside;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!(token.kind & insideKinds)) continue;
    if (token.kind === Kind.mark) takeMark(tokens, i, inside);
    else if (token.kind === Kind.unit) takeUnit(tokens, i, inside);
    else if (token.kind === Kind.room) inside.room = takeValue(tokens, i) ?? inside.room;
    else if (token.kind === Kind.floor) takeFloor(tokens, i, inside);
    else if (token.kind === Kind.block) takeBlock(tokens, i, inside);
    else if (token.kind === Kind.level) takeLevel(tokens, i, inside);
    else if (token.kind === Kind.floorFlat) {
      const [floor = "", flat] = token.word.split(" ");
      inside.floor = floor;
      inside.floorIsFlat = true;
      token.kind = Kind.read;
      if (flat !== "flat") addUnit(inside, flat ?? null);
      const isBehind = hasKind(tokens, Kind.number, 0, i);
      if (!flat && (isBehind || !isLastNumber(tokens, i + 1))) addUnit(inside, takeValue(tokens, i));
    } else if (token.kind === Kind.box) {
      const box = takeBox(tokens, i);
      if (box) inside.units.push(`box ${box}`);
      if (box && tokenAt(tokens, i - 1)?.raw === "po") (tokenAt(tokens, i - 1) as Token).kind = Kind.read;
    }
    // What had no number behind it is a word like others.
    if (token.kind & insideKinds) token.kind = Kind.word;
  }
  return inside;
}

const insideKinds =
  Kind.mark | Kind.unit | Kind.room | Kind.floor | Kind.block | Kind.floorFlat | Kind.box | Kind.level;

/** "Polna 10 m. 5" in Poland: flat 5. */
function markFlats(tokens: Token[]): boolean {
  const at = tokens.findIndex(
    ({ raw, segment }, i) => raw === "m" && endsNumber(tokens, i - 1) && isNumberIn(segment, tokens[i + 1]),
  );
  if (at < 0) return false;
  Object.assign(tokens[at] as Token, term("mieszkanie"));
  return true;
}

/** "10" and "10a" */
const endsNumber = (tokens: Token[], at: number) =>
  tokenAt(tokens, at)?.kind === Kind.number || tokenAt(tokens, at)?.gap === "";

const isNumberIn = (segment: number, token: Token | undefined) =>
  token?.kind === Kind.number && token.segment === segment;

/** "12 Elm Street, No. 4": a second number with a part of its own is a unit's; "House No. 24" and "H. No. 24" are "24". */
function takeMark(tokens: Token[], at: number, inside: Inside) {
  const [token, before] = [tokens[at] as Token, tokenAt(tokens, at - 1)];
  token.kind = Kind.read;
  if (token.word === "no" && before && beforeNo.has(before.raw) && isFirst(tokens, at - 1)) before.kind = Kind.read;
  if (token.word !== "no" || !before || before.segment === token.segment) return;
  if (!hasKind(tokens, Kind.number, 0, at)) return;
  addUnit(inside, takeValue(tokens, at));
}

const beforeNo = new Set(["house", "h", "d"]);

/** "Flat 2B", "ground floor flat", "rear flat", "flat over 12 Elm Street"; "Apartment Hotel" and "the Suites" stay words. */
function takeUnit(tokens: Token[], at: number, inside: Inside) {
  const token = tokens[at] as Token;
  if (token.raw === "#" && endsNumberedStreet(tokens, at - 1)) {
    token.kind = Kind.read;
    return;
  }
  const before = tokenAt(tokens, at - 1);
  const isPart = before?.kind === Kind.read && before.segment === token.segment;
  const afterThe = isPart && before.raw === "the";
  const isHouse = token.raw === "maisonette" && isLastNumber(tokens, at + 1);
  const isRear = isBare(token) && takeRear(tokens, at, inside);
  const value = afterThe || isHouse || isRear ? null : takeValue(tokens, at);
  if (value) addUnit(inside, value);
  // "Apt 3 rear"
  if (value && tokens[at + 1]?.kind === Kind.read) takeBehindValue(tokens, at, inside);
  const level = takeBefore(tokens, at, inside) || isRear || (!value && takeBehind(tokens, at, inside));
  if (level || (isPart && inside.floor)) inside.floorIsFlat = true;
  else if (!value && opensFlat(tokens, at)) addUnit(inside, "flat");
  else if (!value && !afterThe && token.raw !== "#" && tokens[at + 1]?.kind !== Kind.unit) {
    token.word = asNames.get(token.raw) ?? token.raw;
    token.kind = Kind.word;
    return;
  }
  token.kind = Kind.read;
}

/** "Calle 10" and "Carrera 7 A": in Latin America "#" behind them stands for the number of the house. */
function endsNumberedStreet(tokens: Token[], at: number) {
  const number = tokenAt(tokens, at)?.kind === Kind.letter ? at - 1 : at;
  return tokenAt(tokens, number)?.kind === Kind.number && tokenAt(tokens, number - 1)?.kind === Kind.lead;
}

/** What a word for a flat means in a name: "Ste-Anne", "Elm Apts". */
const asNames = new Map([
  ["ste", "sainte"],
  ["apts", "apartments"],
  ["apartment", "apartments"],
]);

/** "Rear" of "Apt 3 rear", when it ends its part of the address. */
function takeBehindValue(tokens: Token[], at: number, inside: Inside) {
  let last = at;
  while (tokens[last + 1]?.kind === Kind.read && tokens[last + 1]?.segment === tokens[at]?.segment) last++;
  takeBehind(tokens, last, inside);
}

/** "Flat, 12 Elm Street", "maisonette 12 Elm Street" and "flat over 12 Elm Street": the only one there. */
function opensFlat(tokens: Token[], at: number) {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const isOver = next?.segment === token.segment && (next.raw === "over" || next.raw === "above");
  if (isOver) next.kind = Kind.read;
  const isAlone = token.raw === "maisonette" && next?.segment !== token.segment;
  return isBare(token) && isFirst(tokens, at) && (isOver || isAlone || next?.kind === Kind.number);
}

const isBare = ({ raw }: Token) => raw === "flat" || raw === "maisonette";

/** Whether a number may be the house's, because no other comes after it: "maisonette 12 Elm Street". */
const isLastNumber = (tokens: Token[], at: number) =>
  tokens[at]?.kind === Kind.number && !hasKind(tokens, Kind.number, at + 1, tokens.length);
