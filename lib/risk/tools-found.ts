import type { Facts } from "./facts";

type Kind = NonNullable<Facts["inventory"]>[number]["tools"][number]["kind"];

/** Tools of these kinds on any device that no exception in force is for, by name; null where no device has an inventory. */
export function toolsFound(inventory: Facts["inventory"], kinds: Kind[]): string[] | null {
  if (!inventory || inventory.length === 0) return null;
  const found = inventory.flatMap(({ tools }) =>
    tools.filter(({ kind, excepted }) => kinds.includes(kind) && !excepted),
  );
  return [...new Set(found.map(({ name }) => name))].sort();
}
