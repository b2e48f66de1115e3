import type { Facts } from "./facts";

type Inventory = NonNullable<Facts["inventory"]>[number];
type Kind = Inventory["tools"][number]["kind"];

/**
 * Tools of these kinds on any device that no exception in force is for, by name. Null where nobody can say: no device has an inventory,
 * or those that have one show none and others have none.
 */
export function toolsFound({ inventory = [], devices = [] }: Pick<Facts, "inventory" | "devices">, kinds: Kind[]) {
  const names = [...new Set(inventory.flatMap((device) => toolsOn(device, kinds)))].sort();
  return inventory.length === 0 || (names.length === 0 && devices.length > inventory.length) ? null : names;
}

/** The same of one device. */
export const toolsOn = ({ tools }: Inventory, kinds: Kind[]) =>
  tools.filter(({ kind, excepted }) => kinds.includes(kind) && !excepted).map(({ name }) => name);
