import { qualifiers } from "./address-name-words";
import {
  isDigits,
  isName,
  isOrdinal,
  isRoad,
  isType,
  leads,
  particles,
  quadrants,
  shortLeads,
} from "./address-street-words";
import { type Token, tokenAt } from "./address-tokens";
import { Kind } from "./address-words";

/** The street of an address. */
export type Street = {
  /** All its words. */
  words: string[];
  /** Without type and directions: "elm". */
  core: string[];
  /** "street", or null when none is stated. */
  type: string | null;
  /** Directions before and behind the name: "north" of "N Main St". */
  leading: string | null;
  trailing: string | null;
  /** Whether it is known where it ends; else words of the town may be among it. */
  sure: boolean;
  /** How many words of the address it takes, with those that were read already. */
  length: number;
};

export type Found = { street: Street; start: number };

const longest = 7;

/** The street that begins at `from`: up to its type ("street"), else up to the next comma, else three words. */
export function streetFrom(tokens: Token[], from: number): Found {
  let start = from;
  while (tokens[start]?.kind === Kind.read) start++;
  const segment = tokens[start]?.segment;
  let stop = start;
  while (
    stop < tokens.length &&
    stop - start < longest &&
    tokens[stop]?.segment === segment &&
    belongs(tokens[stop] as Token)
  )
    stop++;
  if (stop === start) return { street: street(tokens, start, start, true), start };
  const typed = endOfType(tokens, start, stop);
  if (typed > 0) return { street: street(tokens, start, typed, true), start };
  const next = tokens[stop];
  const parted = next !== undefined && next.segment !== segment && next.kind !== Kind.postcode;
  if (leads(tokens, start) || (parted && stop - start < 5))
    return { street: street(tokens, start, stop, parted), start };
  return { street: street(tokens, start, Math.min(stop, start + 3), false), start };
}

/** Where a street that shows its type ends: "elm st n", "hill park rd"; 0 when none is shown. */
function endOfType(tokens: Token[], start: number, stop: number): number {
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

/** "Tower St Olafs Rd": another type soon follows a "st" that has a name after it. */
function isSaint(tokens: Token[], at: number, stop: number) {
  const { raw } = tokens[at] as Token;
  const [before, next] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  if (at + 1 >= stop || next?.kind !== Kind.word || next.raw === "in" || isOrdinal(before) || isNumbered(tokens, at))
    return false;
  const isLed = leads(tokens, at - 1);
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
  while (end < stop && isType(tokens[end]?.kind) && !isSaint(tokens, end, stop)) end++;
  return end;
}

/** "St N" and "Highway 12" end behind the type; a street called by a number, "12th St", has no other. */
const withDirection = (tokens: Token[], end: number, stop: number) =>
  isQuadrant(tokens, end) ||
  (end < stop &&
    (tokens[end]?.kind === Kind.direction || (isDigits(tokens[end]) && !isOrdinal(tokenAt(tokens, end - 2)))))
    ? end + 1
    : end;

/** "12 M St, N.W., Washington" and "12 Elm St (Upper)": a part of its own. */
function isQuadrant(tokens: Token[], at: number) {
  const word = tokens[at]?.word ?? "";
  return (quadrants.has(word) || word === "lower" || word === "upper") && isAlone(tokens, at);
}

const isAlone = (tokens: Token[], at: number) =>
  tokenAt(tokens, at - 1)?.segment !== tokens[at]?.segment && tokens[at + 1]?.segment !== tokens[at]?.segment;

/** The street that ends before the number: "Hauptstrasse 5", "Rue de Rivoli 12", "Calle Mayor, 15". */
export function streetBefore(tokens: Token[], number: number): Found | null {
  const segment = tokenAt(tokens, number - 1)?.segment;
  let end = number;
  // "Hauptstr. Nr. 5"
  while (end > 0 && tokens[end - 1]?.kind === Kind.read && tokens[end - 1]?.segment === tokens[number]?.segment) end--;
  let start = end;
  while (start > 0 && tokens[start - 1]?.segment === segment && isName(tokens[start - 1] as Token)) start--;
  if (start === end) return null;
  const last = tokenAt(tokens, end - 1)?.kind;
  const typed = last === Kind.compound || (isType(last) && start < end - 1) || leads(tokens, start);
  if (!typed && segment !== tokens[number]?.segment) return null;
  // "Seoul Junggu Myeongdonggil 45": a longer name may begin with the town.
  const found = street(tokens, start, end, typed || end - start < 3);
  if (!typed) found.type = null;
  return { street: found, start };
}

/** The first part between commas that shows the type of a street, or null. */
export function typedStreet(tokens: Token[]): Found | null {
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && tokens[i]?.segment === tokens[i - 1]?.segment) continue;
    const found = streetFrom(tokens, i);
    if (found.street.type && found.street.sure) return found;
  }
  return null;
}

/** A word of a name, or what was read of a misspelt "67th". */
const belongs = (token: Token) => isName(token) || (token.kind === Kind.read && token.gap === "");

function street(tokens: Token[], start: number, end: number, sure: boolean): Street {
  let typeAt = end - 1;
  while (typeAt >= start && (!isType(tokens[typeAt]?.kind) || isSaint(tokens, typeAt, end))) typeAt--;
  const first = tokens[start];
  const last = tokenAt(tokens, end - 1);
  const typed = typeAt > start || (typeAt === start && end - start === 1);
  const words: string[] = [];
  const core: string[] = [];
  for (let i = start; i < end; i++) {
    const { word, kind } = tokens[i] as Token;
    if (kind === Kind.read) continue;
    words.push(word);
    if (i !== typeAt && (typed || kind !== Kind.lead) && kind !== Kind.direction) core.push(word);
  }
  const isFirst = first?.kind === Kind.compound || (!typed && leads(tokens, start));
  if (isFirst && core.length > 1) dropParticles(core);
  // "Rue Royale O.": ouest
  const isWest = isFirst && core.length > 1 && last?.raw === "o" && core.pop() === "o";
  const named = core.length > 0;
  const ownType = typed ? tokens[typeAt] : null;
  return {
    words,
    core: named ? core : directionsOr(words, tokens, start, end),
    type: isFirst && first ? (shortLeads.get(first.raw) ?? first.word) : (ownType?.word ?? null),
    leading: named && first?.kind === Kind.direction ? first.word : null,
    trailing: isWest ? "west" : named && last?.kind === Kind.direction ? last.word : null,
    sure,
    length: end - start,
  };
}

/** "North Street": without another name, its directions, else all its words. */
function directionsOr(words: string[], tokens: Token[], start: number, end: number) {
  const directions: string[] = [];
  for (let i = start; i < end; i++) if (tokens[i]?.kind === Kind.direction) directions.push((tokens[i] as Token).word);
  return directions.length > 0 ? directions : words;
}

function dropParticles(core: string[]) {
  const telling = core.filter((word) => !particles.has(word) && !shortLeads.has(word));
  if (telling.length > 0) core.splice(0, core.length, ...telling);
}
