import { addUnit, type Inside } from "./inside";
import { type Token, tokenAt } from "./tokens";
import { Kind } from "./words";

/** Words for one of the doors of a house, by what they say of it. */
const doors = new Map(
  Object.entries({
    floor: "hochparterre,basement,ground,lower ground,upper ground,gardens,top,upper,lower,attic,hall,mezzanine,middle",
    unit: "front,rear,back,left,right,links,rechts,izquierda,derecha,mitte,hinterhaus,vorderhaus,seitenflugel,quergebaude,gartenhaus,remise,side,north,south,east,west,annexe",
  }).flatMap(([part, words]) => words.split(",").map((word) => [word, part] as const)),
);

/** Reads "lower ground", "first floor rear" and their like before `at`, when they open its part of the address or are surely levels. */
export function takeBefore(tokens: Token[], at: number, inside: Inside, known?: Set<string>): boolean {
  let from = at;
  while (from > 0 && tokens[from - 1]?.segment === tokens[at]?.segment && saysWhichDoor(tokens[from - 1] as Token))
    from--;
  if (!isFirst(tokens, from)) {
    from = at;
    while (
      known?.has(tokenAt(tokens, from - 1)?.word ?? "") &&
      tokenAt(tokens, from - 1)?.segment === tokens[at]?.segment
    )
      from--;
  }
  return takeDoors(tokens, from, at, inside);
}

/** Reads "front" of "first floor flat front 12 Elm Street": up to a number or the end of this part of the address. */
export function takeBehind(tokens: Token[], at: number, inside: Inside): boolean {
  let end = at + 1;
  while (tokens[end]?.segment === tokens[at]?.segment && saysWhichDoor(tokens[end] as Token)) end++;
  const ends = tokens[end]?.segment !== tokens[at]?.segment || tokens[end]?.kind === Kind.number;
  return ends && takeDoors(tokens, at + 1, end, inside);
}

/** Reads "at rear" of "flat at rear, 12 Elm Street" and "rear of" of "flat to the rear of 12 Elm Street". */
export function takeRear(tokens: Token[], at: number, inside: Inside): boolean {
  let rear = at + 1;
  while (beforeRear.has(tokens[rear]?.raw ?? "")) rear++;
  if (tokens[rear]?.word !== "rear" || tokens[rear]?.segment !== tokens[at]?.segment) return false;
  const last = tokens[rear + 1]?.raw === "of" ? rear + 1 : rear;
  for (let i = at; i <= last; i++) (tokens[i] as Token).kind = Kind.read;
  addUnit(inside, "rear");
  return true;
}

const beforeRear = new Set(["at", "to", "the"]);

const saysWhichDoor = ({ word, kind }: Token) => kind !== Kind.read && kind !== Kind.number && doors.has(word);

function takeDoors(tokens: Token[], from: number, end: number, inside: Inside): boolean {
  const floor: string[] = [];
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (doors.get(token.word) === "unit") addUnit(inside, token.word);
    else floor.push(token.word);
    token.kind = Kind.read;
  }
  if (floor.length > 0) inside.floor = floor.join(" ");
  return from < end;
}

/** "12 Elm St Rear" */
const isTypeBefore = (tokens: Token[], at: number) =>
  tokenAt(tokens, at - 1)?.kind === Kind.type && tokenAt(tokens, at - 1)?.segment === tokens[at]?.segment;

/** Whether nothing stands before a word in its part of the address but what was read. */
export function isFirst(tokens: Token[], at: number) {
  let before = at - 1;
  while (before >= 0 && tokens[before]?.kind === Kind.read) before--;
  return tokenAt(tokens, before)?.segment !== tokens[at]?.segment;
}

/** "Basement, 12 Elm Street": a floor in a part of its own, before the number or at the end behind "street"; "rear of 12 Elm Street" is another door. */
export function takeLevel(tokens: Token[], at: number, inside: Inside) {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const isRear = token.word === "rear" && next?.raw === "of";
  const after = isRear ? tokens[at + 2] : next;
  const ends = after?.segment !== token.segment || after.kind === Kind.postcode;
  const opens = (isRear || isFirst(tokens, at)) && (ends || after.kind === Kind.number);
  const isSide = spanishSides.has(token.word) && tokenAt(tokens, at - 1)?.kind === Kind.number;
  if (!opens && !(ends && (isSide || isTypeBefore(tokens, at)))) return;
  if (doors.get(token.word) === "unit") addUnit(inside, token.word);
  else inside.floor = token.word;
  token.kind = Kind.read;
  if (isRear) next.kind = Kind.read;
}

/** "Calle Olmo 12, 3º izquierda" */
const spanishSides = new Set(["izquierda", "derecha"]);
