import type { Token } from "./address-tokens";
import type { WordKind } from "./address-words";

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
  while (tokens[start]?.kind === "read") start++;
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
  const parted = next !== undefined && next.segment !== segment && next.kind !== "postcode";
  const leads = tokens[start]?.kind === "lead";
  if (leads || (parted && stop - start < 5)) return { street: street(tokens, start, stop, parted), start };
  return { street: street(tokens, start, Math.min(stop, start + 3), false), start };
}

/** Where a street that shows its type ends: "elm st n", "hill park rd"; 0 when none is shown. */
function endOfType(tokens: Token[], start: number, stop: number): number {
  const first = tokens[start] as Token;
  if (first.kind === "compound") return start + 1;
  if (first.kind === "lead") return 0;
  // "Broadway" alone is a street.
  if (first.word === "broadway" && !isType(tokens[start + 1]?.kind)) return withDirection(tokens, start + 1, stop);
  // "Avenue A", "Avenue of the Americas"
  if (first.word === "avenue" && tokens[start + 1]?.kind === "letter") return start + 2;
  let weak = 0;
  for (let i = start + 1; i < stop; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === "compound") return i + 1;
    if (kind === "weak type" && weak === 0) weak = i;
    if (kind !== "type" || isSaint(tokens, i, stop)) continue;
    return withDirection(tokens, pastTypes(tokens, i, stop), stop);
  }
  return weak > 0 ? withDirection(tokens, pastTypes(tokens, weak, stop), stop) : 0;
}

/** "Tower St Olafs Rd": another type soon follows a "st" that has a name after it. */
const isSaint = (tokens: Token[], at: number, stop: number) =>
  tokens[at]?.raw === "st" && at + 2 < stop && tokens[at + 1]?.kind === "word" && tokens[at + 2]?.kind === "type";

function pastTypes(tokens: Token[], at: number, stop: number) {
  let end = at + 1;
  while (end < stop && isType(tokens[end]?.kind) && !isSaint(tokens, end, stop)) end++;
  return end;
}

/** "St N" and "Highway 12" end behind the type. */
const withDirection = (tokens: Token[], end: number, stop: number) =>
  end < stop && (tokens[end]?.kind === "direction" || isDigits(tokens[end])) ? end + 1 : end;

const isDigits = (token: Token | undefined) =>
  token !== undefined && token.raw === token.word && /^\d+$/.test(token.word);

/** The street that ends before the number: "Hauptstrasse 5", "Rue de Rivoli 12". */
export function streetBefore(tokens: Token[], number: number): Found | null {
  let start = number;
  while (start > 0 && tokens[start - 1]?.segment === tokens[number]?.segment && isName(tokens[start - 1] as Token))
    start--;
  if (start === number) return null;
  const last = tokens[number - 1]?.kind;
  const typed = last === "compound" || last === "type" || tokens[start]?.kind === "lead";
  const found = street(tokens, start, number, true);
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

const isType = (kind: WordKind | undefined) => kind === "type" || kind === "weak type";

/** A word of a name, or what was read of a misspelt "67th". */
const belongs = (token: Token) => isName(token) || (token.kind === "read" && token.gap === "");

/** Whether a word can be part of the name of a street. */
export const isName = ({ kind }: Token) =>
  kind === "word" ||
  kind === "type" ||
  kind === "weak type" ||
  kind === "direction" ||
  kind === "lead" ||
  kind === "compound" ||
  kind === "letter";

function street(tokens: Token[], start: number, end: number, sure: boolean): Street {
  let typeAt = end - 1;
  while (typeAt >= start && !isType(tokens[typeAt]?.kind)) typeAt--;
  const [first, last] = [tokens[start], tokens[end - 1]];
  const words: string[] = [];
  const core: string[] = [];
  const directions: string[] = [];
  for (let i = start; i < end; i++) {
    const { word, kind } = tokens[i] as Token;
    if (kind === "read") continue;
    words.push(word);
    if (kind === "direction") directions.push(word);
    else if (i !== typeAt && kind !== "lead") core.push(word);
  }
  const named = core.length > 0;
  const oneWord = first?.kind === "lead" || first?.kind === "compound";
  const typed = typeAt > start || (typeAt === start && end - start === 1);
  return {
    words,
    core: named ? core : directions.length > 0 ? directions : words,
    type: oneWord ? first.word : typed ? (tokens[typeAt]?.word ?? null) : null,
    leading: named && first?.kind === "direction" ? first.word : null,
    trailing: named && last?.kind === "direction" ? last.word : null,
    sure,
    length: end - start,
  };
}
