/** Numbers from 0 to 1. */
export type Random = () => number;

/** One of these. */
export function oneOf<Item>(items: readonly Item[], random: Random): Item {
  const found = items[Math.floor(random() * items.length)];
  if (found === undefined) throw new RangeError("There is nothing to draw from.");
  return found;
}

/** Whether something of this probability happens. */
export const happens = (share: number, random: Random) => random() < share;
