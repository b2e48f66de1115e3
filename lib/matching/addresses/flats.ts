import type { Finding } from "./doors";
import type { AddressParts } from "./parts";
import type { Street } from "./street";
import { Kind, term } from "./words";

/** Compares what is inside a house: units that both state must agree, and so must floors and rooms. */
export function compareInside(a: AddressParts, b: AddressParts, unitsB = b.units): Finding[] {
  const findings: Finding[] = [];
  const onlyA = a.units.filter((unit) => !unitsB.includes(unit) && !isDirectionOf(unit, b.street, a.street));
  const onlyB = unitsB.filter((unit) => !a.units.includes(unit) && !isDirectionOf(unit, a.street, b.street));
  if (isOnFloor(a, onlyA, b, onlyB) || isOnFloor(b, onlyB, a, onlyA))
    return [{ says: "nearly", words: `unit ${name(a.floor ? onlyB : onlyA)} agrees` }];
  const shared = onlyA.length < a.units.length;
  if (shared && onlyA.length + onlyB.length === 1 && (isLetterRange(a, onlyA) || isLetterRange(b, onlyB)))
    return [{ says: "nearly", words: `units ${name(a.units)} and ${name(unitsB)} overlap` }];
  if (onlyA.length > 0 && onlyB.length > 0)
    return [{ says: "differ", words: `units ${name(a.units)} and ${name(unitsB)} differ` }];
  if (onlyA.length + onlyB.length > 0)
    findings.push({ says: "unclear", words: `unit ${name([...onlyA, ...onlyB])} is stated only once` });
  else if (a.units.length > 0) findings.push({ says: "agree", words: `unit ${name(a.units)} agrees` });
  return findings.concat(compareFloors(a, b, shared), compareRooms(a, b));
}

const name = (units: string[]) => units.join(" ").toUpperCase();

/** Whether "Flat A, 12/F" is written "Flat 12A". */
const isOnFloor = (a: AddressParts, [door]: string[], b: AddressParts, [other]: string[]) =>
  a.floor !== null && b.floor === null && door?.length === 1 && other === a.floor + door;

/** "2B-2C Elm Street" holds the doors B and C. */
const isLetterRange = ({ letters }: AddressParts, units: string[]) =>
  letters.length === 2 && letters.includes(units[0] ?? "");

/** Whether a flat's letter stands on the other side as a direction: "3E High Road" and "3 E High Road". */
const isDirectionOf = (unit: string, there: Street, here: Street) =>
  unit.length === 1 &&
  term(unit)?.kind === Kind.direction &&
  there.words[0] === term(unit)?.word &&
  here.words[0] !== there.words[0];

/** A floor stated once says where a door is, not which; a whole floor that is a flat is a door of its own. */
function compareFloors(a: AddressParts, b: AddressParts, unitAgrees: boolean): Finding[] {
  if (a.floor === b.floor) return [];
  const [floorA, floorB] = [a.floor ?? floorBehind(a.street), b.floor ?? floorBehind(b.street)];
  if (floorA && floorB && floorA !== floorB)
    return [{ says: "differ", words: `floors ${floorA} and ${floorB} differ` }];
  // "Penthouse 2" is not Flat 2.
  const isFlat = (a.floorIsFlat || b.floorIsFlat) && (!unitAgrees || (a.floor ?? b.floor) === "penthouse");
  return [{ says: isFlat ? "unclear" : "nearly", words: `the floor (${a.floor ?? b.floor}) is stated only once` }];
}

/** "12 Elm St Lower" is a street in Ireland and a floor in Milwaukee. */
const floorBehind = ({ trailing }: Street) => (trailing === "lower" || trailing === "upper" ? trailing : null);

/** A room stated once lies behind the same front door. */
function compareRooms(a: AddressParts, b: AddressParts): Finding[] {
  if (a.room === b.room) return [];
  const [roomA, roomB] = [a.room?.toUpperCase(), b.room?.toUpperCase()];
  if (roomA && roomB) return [{ says: "differ", words: `rooms ${roomA} and ${roomB} differ` }];
  return [{ says: "nearly", words: `room ${roomA ?? roomB} is stated only once` }];
}
