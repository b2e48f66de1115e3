import type { Token } from "./address-tokens";
import { Kind } from "./address-words";

/** What an address says about the door inside a house. */
export type Inside = {
  /** "2b" of "Flat 2B", "box 12" of a PO box. */
  units: string[];
  /** "2" of "2nd floor", "ground". */
  floor: string | null;
  /** Whether the floor is all one flat: "ground floor flat". */
  floorIsFlat: boolean;
  room: string | null;
};

/** Reads what follows "flat", "room", "floor" and "PO box" and marks its words; words without a number stay words. `kinds`: those there are. */
export function takeInside(tokens: Token[], kinds: number): Inside {
  const inside: Inside = { units: [], floor: null, floorIsFlat: false, room: null };
  if (!(kinds & insideKinds)) return inside;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === Kind.mark) takeMark(tokens, i, inside);
    else if (token.kind === Kind.unit) takeUnit(tokens, i, inside);
    else if (token.kind === Kind.room) {
      const room = takeValue(tokens, i);
      if (room) inside.room = room;
      else token.kind = Kind.word;
    } else if (token.kind === Kind.floor) takeFloor(tokens, i, inside);
    else if (token.kind === Kind.block) takeBlock(tokens, i, inside);
    else if (token.kind === Kind.floorFlat) {
      inside.floor = token.word;
      inside.floorIsFlat = true;
      token.kind = Kind.read;
    } else if (token.kind === Kind.box) {
      const box = takeValue(tokens, i);
      if (box) inside.units.push(`box ${box}`);
      else token.kind = Kind.word;
      if (box && tokens[i - 1]?.raw === "po") (tokens[i - 1] as Token).kind = Kind.read;
    } else if (token.kind === Kind.level) token.kind = Kind.word;
  }
  return inside;
}

const insideKinds =
  Kind.mark | Kind.unit | Kind.room | Kind.floor | Kind.block | Kind.floorFlat | Kind.box | Kind.level;

/** "12 Elm Street, No. 4": a second number with a part of its own is a unit's. */
function takeMark(tokens: Token[], at: number, inside: Inside) {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  token.kind = Kind.read;
  if (token.word !== "no" || !before || before.segment === token.segment) return;
  if (!tokens.slice(0, at).some(({ kind }) => kind === Kind.number)) return;
  const value = takeValue(tokens, at);
  if (value) inside.units.push(value);
}

function takeUnit(tokens: Token[], at: number, inside: Inside) {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  const afterThe = before?.raw === "the";
  const opens = before && tokens[at - 2]?.segment !== before.segment;
  const level =
    opens && /^(basement|ground|gardens|top|upper|lower|attic|front|rear)$/.test(before.word) ? before : null;
  const floor = inside.floor && before?.kind === Kind.read && !afterThe;
  const value = afterThe ? null : takeValue(tokens, at);
  if (level) {
    inside.floor = level.word;
    inside.floorIsFlat = true;
    level.kind = Kind.read;
    token.kind = Kind.read;
  } else if (floor) inside.floorIsFlat = true;
  if (value) inside.units.push(value);
  else {
    token.word = token.raw === "ste" ? "sainte" : token.raw;
    token.kind =
      floor || level || afterThe || token.raw === "#" || tokens[at + 1]?.kind === Kind.unit ? Kind.read : Kind.word;
  }
}

/** "Block B" and "Bldg 2", not "Heron Tower 7 High Road". */
function takeBlock(tokens: Token[], at: number, inside: Inside) {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  const opens = before?.segment !== token.segment || before.kind === Kind.read || before.kind === Kind.type;
  const block = opens ? takeValue(tokens, at) : null;
  if (block) inside.units.push(`block ${block}`);
  else token.kind = Kind.word;
}

function takeFloor(tokens: Token[], at: number, inside: Inside) {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  const after = tokens[at + 1];
  const level =
    before &&
    before.segment === token.segment &&
    /^(\d+(st|nd|rd|th)|ground|basement|attic|lower|upper|top)$/.test(before.word);
  if (level || (token.raw === "og" && before?.kind === Kind.number)) {
    inside.floor = before?.word.replace(/\D+$/, "") || (before?.word ?? null);
    (before as Token).kind = Kind.read;
    token.kind = Kind.read;
  } else if (after?.kind === Kind.number && after.segment === token.segment && after.raw.length < 4)
    inside.floor = takeValue(tokens, at);
  else token.kind = Kind.word;
}

/** Reads the number or the letter after a word such as "flat", with what hangs on it: "12", "2b", "b-12". */
function takeValue(tokens: Token[], at: number): string | null {
  let from = at + 1;
  while (tokens[from]?.kind === Kind.mark || tokens[from]?.kind === Kind.unit) from++;
  const first = tokens[from];
  if (!first || first.segment !== tokens[at]?.segment || !isValue(first)) return null;
  let end = from + 1;
  while (end < tokens.length && hangsOn(tokens, end)) end++;
  let value = "";
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    value += i > from && token.gap === "/" ? `/${token.word}` : token.kind === Kind.direction ? token.raw : token.word;
    token.kind = Kind.read;
  }
  for (let i = at; i < from; i++) (tokens[i] as Token).kind = Kind.read;
  return value.replace(/^0+(?=.)/, "");
}

const isValue = ({ kind, raw }: Token) =>
  kind === Kind.number ||
  kind === Kind.letter ||
  kind === Kind.mixed ||
  (raw.length === 1 && kind === Kind.direction) ||
  (raw.length === 2 && kind === Kind.word);

/** "b" of "2b", "2-b" and "2 b"; not the letter of "G Street". */
function hangsOn(tokens: Token[], at: number) {
  const [token, before, after] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (
    token.segment !== before?.segment ||
    !(token.kind === Kind.number || token.kind === Kind.letter || token.kind === Kind.mixed)
  )
    return false;
  // "Unit 8/45 Beach Road" has the house behind the stroke.
  if (token.gap === "/" && token.kind === Kind.number && after?.segment === token.segment) return false;
  if (token.gap !== " ") return true;
  return (
    token.kind === Kind.letter &&
    before.kind !== Kind.letter &&
    after?.kind !== Kind.type &&
    after?.kind !== Kind.letter
  );
}
