import { door } from "./numbers";
import type { Group } from "./ranges";
import { streetBefore, streetFrom, typedStreet } from "./street";
import { isName } from "./street-words";
import { type Token, tokenAt } from "./tokens";
import { Kind } from "./words";

/** The last number that a street with its type follows, else one with a street that may be one, else the first. */
export function chooseHouse(tokens: Token[], all: Group[]): Group | undefined {
  if (all.length < 2) return all[0];
  const numbered = all.filter(({ numbers }) => !door.test(numbers[0] ?? ""));
  const groups = numbered.length > 0 ? numbered : all;
  // "1F Sun Building, 3-2-1 Roppongi"
  const three = groups.find(({ numbers }) => numbers.length === 3);
  if (three) return three;
  const streets = groups.map(({ end }) => streetFrom(tokens, end).street);
  const at = streets.findLastIndex(({ type, sure }) => sure && type);
  if (at >= 0) return groups[at];
  if (isAllBehindName(tokens, groups)) return groups[0];
  const behind = groups.findIndex((group) => streetBefore(tokens, group.at)?.street.type);
  return groups[Math.max(0, behind < 0 ? streets.findIndex(({ length }) => length > 0) : behind)];
}

/** "Polna 84/92, Warszawa" */
function isAllBehindName(tokens: Token[], groups: Group[]) {
  const [first, last] = [groups[0] as Group, groups.at(-1) as Group];
  const { segment } = tokens[first.at] as Token;
  const before = tokenAt(tokens, first.at - 1);
  let end = last.end;
  while (tokens[end]?.kind === Kind.read) end++;
  return (
    before?.segment === segment &&
    isName(before) &&
    tokens[last.at]?.segment === segment &&
    tokens[end]?.segment !== segment
  );
}

/** "Elm Street, Location 449": a number behind a word, in a part after the street's, is no house's. */
export function isPlot(tokens: Token[], { at, end }: Group) {
  const token = tokens[at] as Token;
  const before = tokenAt(tokens, at - 1);
  if (before?.kind !== Kind.word || before.segment !== token.segment || tokens[end]?.segment === token.segment)
    return false;
  const street = typedStreet(tokens);
  if (!street || tokens[street.start]?.segment === token.segment) return false;
  token.kind = Kind.word;
  return true;
}
