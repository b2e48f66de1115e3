import { endOfType, isSaint } from "./street-end";
import { isName, isType, leads, particles, shortLeads } from "./street-words";
import { type Token, tokenAt } from "./tokens";
import { Kind } from "./words";

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
  const typed = isNamedByType(tokens, start) ? start + 1 : endOfType(tokens, start, stop);
  if (typed > 0) return { street: street(tokens, start, typed, true), start };
  const next = tokens[stop];
  const parted = next !== undefined && next.segment !== segment && next.kind !== Kind.postcode;
  if (leads(tokens, start) || (parted && stop - start < 5))
    return { street: street(tokens, start, stop, parted), start };
  return { street: street(tokens, start, Math.min(stop, start + 3), false), start };
}

/** "The Avenue" and "The Parade" */
const isNamedByType = (tokens: Token[], at: number) =>
  tokenAt(tokens, at - 1)?.raw === "the" && isType(tokens[at]?.kind) && tokens[at + 1]?.kind === Kind.word;

/** The street that ends before the number: "Hauptstrasse 5", "Rue de Rivoli 12", "Calle Mayor, 15". */
export function streetBefore(tokens: Token[], number: number): Found | null {
  let end = number;
  // "Hauptstr. Nr. 5"
  while (end > 0 && tokens[end - 1]?.kind === Kind.read && tokens[end - 1]?.segment === tokens[number]?.segment) end--;
  const segment = tokenAt(tokens, end - 1)?.segment;
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
