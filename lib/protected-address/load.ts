import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";

/** Whether compliance alone knows the address of a screening's candidate now. */
export const isProtected = async (tx: Tx, screeningId: string) =>
  (await tx.protectedAddress.count({ where: { screeningId, endedAt: null } })) > 0;

/** Whether the addresses of a screening are kept from an actor: from everybody but compliance while they are protected. */
export const addressesKept = async (tx: Tx, actor: Actor, screeningId: string) =>
  !may(actor.role, "address:protect") && (await isProtected(tx, screeningId));

/**
 * Takes the addresses of a screening out of what people wrote, for those from whom they are kept: the whole of each, and its street on
 * its own. For everybody else it leaves a text as it is.
 */
export async function withoutAddresses(tx: Tx, actor: Actor, screeningId: string): Promise<(text: string) => string> {
  if (!(await addressesKept(tx, actor, screeningId))) return (text) => text;
  const [claims, shipments, changes] = await Promise.all([
    tx.claim.findMany({ where: { screeningId, attribute: "address" }, select: { text: true } }),
    tx.shipment.findMany({ where: { screeningId }, select: { address: true } }),
    tx.shipmentChange.findMany({ where: { shipment: { screeningId }, what: "address" }, select: { after: true } }),
  ]);
  const known = [
    ...claims.map(({ text }) => text),
    ...shipments.flatMap(({ address }) => address ?? []),
    ...changes.map(({ after }) => after),
  ];
  return without(known);
}

const instead = "[an address that compliance knows]";

/** The shortest street that is looked for on its own: shorter ones stand in too many other words. */
const shortest = 6;

const without = (addresses: string[]) => {
  const parts = addresses.flatMap((address) => [address, address.split(/[,\n]/)[0]?.trim() ?? ""]);
  const words = [...new Set(parts)].filter(({ length }) => length >= shortest).sort((a, b) => b.length - a.length);
  if (words.length === 0) return (text: string) => text;
  const pattern = new RegExp(words.map(asPattern).join("|"), "giu");
  return (text: string) => text.replace(pattern, instead);
};

/** A text as a pattern, in which any blanks and commas stand for each other: an address on three lines is the same on one. */
const asPattern = (text: string) =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("[\\s,]+");
