import { qualifiers } from "./name-words";
import { isDigits, isOrdinal, isRoad, isType, leads, particles, quadrants } from "./street-words";
import { type Token, tokenAt } from "./tokens";
import { Kind } from "./words";

/** Where a street that shows its type ends: "elm st n", "hill park rd"; 0 when none is shown. */
export function endOfType(tokens: Token[], start: number, stop: number): number {
  const first = tokens[start] as Token;
  if (first.kind === Kind.compound) return start + 1;
  if (first.kind === Kind.lead && particles.has(tokens[start + 1]?.raw ?? "")) return 0;
  // "Broadway" alone is a street.
  if (first.word === "broadway" && !isType(tokens[start + 1]?.kind)) return withDirection(tokens, start + 1, stop);
  // "Avenue A", "Avenue of the Americas"
  if (first.word === "avenue" && tokens[start + 1]?.kind === Kind.letter) return start + 2;
  // "Highway 1"
  if (isRoad(first) && isDigits(tokens[start + 1])) return withDirection(tokens, start + 2, stop);
  let weak = 0;
  for (let i = start + 1; i < stop; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === Kind.compound) return i + 1;
    if (kind === Kind.weakType && weak === 0) weak = i;
    if (kind !== Kind.type || isSaint(tokens, i, stop)) continue;
    return withDirection(tokens, pastTypes(tokens, i, stop), stop);
  }
  return weak > 0 ? withDirection(tokens, pastTypes(tokens, weak, stop), stop) : 0;
}

/** "Tower St Olafs Rd": another type soon follows a "st" that has a name after it; in France a name hangs on it, "St-Olaf". */
export function isSaint(tokens: Token[], at: number, stop: number) {
  const { raw } = tokens[at] as Token;
  const [before, next] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  if (at + 1 >= stop || next?.kind !== Kind.word || next.raw === "in" || isOrdinal(before) || isNumbered(tokens, at))
    return false;
  const isLed = leads(tokens, at - 1) || next.gap === "-";
  return raw === "saint" || (raw === "st" && (isLed || (at + 2 < stop && tokens[at + 2]?.kind === Kind.type)));
}

/** "300 N. Poplar St. Grand Hotel Court": a number and one name stand before. */
function isNumbered(tokens: Token[], at: number) {
  const name = tokenAt(tokens, at - 1);
  if (!name || !(name.kind & (Kind.word | Kind.weakType)) || qualifiers.has(name.word)) return false;
  let number = at - 2;
  while (tokenAt(tokens, number)?.kind === Kind.direction) number--;
  return tokenAt(tokens, number)?.kind === Kind.number && tokens[number]?.segment === name.segment;
}

function pastTypes(tokens: Token[], at: number, stop: number) {
  let end = at + 1;
  while (end < stop && isType(tokens[end]?.kind) && !isSaint(tokens, end, stop) && !beginsPlace(tokens, end)) end++;
  return end;
}

/** "12 Elm St. Park Slope": behind a street's end "park", with a name behind it, begins a district. */
const beginsPlace = (tokens: Token[], at: number) =>
  tokenAt(tokens, at - 1)?.kind === Kind.type &&
  tokens[at]?.kind === Kind.weakType &&
  tokens[at + 1]?.kind === Kind.word &&
  tokens[at + 1]?.segment === tokens[at]?.segment;

/** "St N" and "Highway 12" end behind the type; a street called by a number, "12th St", has no other. */
const withDirection = (tokens: Token[], end: number, stop: number) =>
  isQuadrant(tokens, end) ||
  (end < stop &&
    (tokens[end]?.kind === Kind.direction || (isDigits(tokens[end]) && !isOrdinal(tokenAt(tokens, end - 2)))))
    ? end + 1
    : end;

/** "12 M St, N.W., Washington" and "12 Elm St (Upper)": a part of its own. */
function isQuadrant(tokens: Token[], at: number) {
  if (!isAlone(tokens, at)) return false;
  const word = tokens[at]?.word ?? "";
  return quadrants.has(word) || word === "lower" || word === "upper";
}

const isAlone = (tokens: Token[], at: number) =>
  tokenAt(tokens, at - 1)?.segment !== tokens[at]?.segment && tokens[at + 1]?.segment !== tokens[at]?.segment;
