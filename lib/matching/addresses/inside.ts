/** What an address says about the door inside a house. */
export type Inside = {
  /** "2b" of "Flat 2B", "box 12" of a PO box. */
  units: string[];
  /** "2" of "2nd floor", "ground". */
  floor: string | null;
  /** Whether the floor is all one flat: "ground floor flat". */
  floorIsFlat: boolean;
  room: string | null;
  /** "a" of "A-12", also one of `units`: house 12 of block A in India. */
  block: string | null;
};

/** Adds a unit that is not there yet; "U5" in Australia is unit 5. */
export function addUnit({ units }: Inside, written: string | null) {
  const unit = written?.replace(/^u(?=\d)/, "");
  if (unit && !units.includes(unit)) units.push(unit);
}
