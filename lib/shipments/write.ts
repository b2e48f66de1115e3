import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Shipment } from "@/lib/db/generated/client";
import { standingFacts, standingOf } from "@/lib/devices/found";
import { whyNotOut } from "@/lib/devices/tools";
import { needEquipment } from "@/lib/devices/write";
import { Refusal } from "@/lib/door/result";
import { loadGates } from "@/lib/gates/load";
import { address } from "@/lib/sources/attributes/address";
import { addSource } from "@/lib/sources/write";
import { isShipmentKind, isShipmentState } from "./states";

/** A shipment of a locked screening whose equipment the actor may see, with what is in it and what waits for a second person. */
export async function findShipment(tx: Tx, actor: Actor, screeningId: string, id: string) {
  await needEquipment(tx, actor, screeningId);
  const found = await tx.shipment.findFirst({
    where: { id, screeningId },
    include: { devices: { include: { device: { include: standingFacts } } }, changes: { where: waiting } },
  });
  if (!found) throw new Refusal("not-found", "This shipment is not part of the screening.");
  const { what, state, ...shipment } = found;
  if (!isShipmentKind(what) || !isShipmentState(state)) throw new Error(`A shipment of ${what} cannot be ${state}.`);
  return { ...shipment, what, state };
}

/** Changes of an address that a second person has not answered. */
export const waiting = { needsSecond: true, decision: null };

/** Where the candidate asks things to be sent, as it was stated last; null where nobody asked. */
export async function shippingAddress(tx: Tx, screeningId: string) {
  const claim = await tx.claim.findFirst({
    where: { screeningId, attribute: "address", source: { kind: "shipping-request", replacedAt: null } },
    orderBy: { id: "desc" },
    select: { text: true },
  });
  return claim?.text ?? null;
}

/** Opens the check of the address again: what was completed was about another one. Returns the rows it wrote. */
export async function checkAddressAgain(tx: Tx, screeningId: string, now: Date): Promise<RecordedRow[]> {
  const where = { reopenedAt: null, check: { screeningId, kind: "shipping-address" } };
  const data = { reopenedAt: now, reopenReason: "A shipment goes to another address." };
  const reopened = await tx.completion.updateManyAndReturn({ where, data, select: { id: true } });
  return reopened.map(({ id }): RecordedRow => ["completion", id]);
}

/** Whether the offer is open or was decided ready; a screening that has no offer is of somebody who works here. */
export async function isAfterOffer(tx: Tx, screeningId: string, now: Date) {
  const offer = (await loadGates(tx, screeningId, now)).find(({ gate }) => gate === "offer");
  if (!offer || offer.open) return true;
  return (await tx.decision.count({ where: { screeningId, gate: "offer", kind: "ready" } })) > 0;
}

/** Refuses to let a device out on which remote-access tools may be on. */
export function needToolsOff(devices: Awaited<ReturnType<typeof findShipment>>["devices"], now: Date) {
  for (const { device } of devices) {
    const why = whyNotOut(standingOf(device, now));
    if (why) throw new Refusal("tools-not-off", `The device ${device.serial} may not be sent yet: ${why}.`);
  }
}

type Change = {
  what: "state" | "address" | "serial";
  before: string | null;
  after: string;
  reason?: string;
  needsSecond?: boolean;
};

/** Writes what became different about a shipment beside the shipment itself; answers the rows. */
export async function keepChange(tx: Tx, by: Actor, shipmentId: string, change: Change, now: Date) {
  const { id } = await tx.shipmentChange.create({ data: { ...change, shipmentId, byId: by.id, at: now } });
  const rows: RecordedRow[] = [
    ["shipment", shipmentId],
    ["shipment_change", id],
  ];
  return rows;
}

/**
 * Sends a shipment to another address from now on. It becomes what the candidate asks for, so that it is compared with their document
 * like any other, and what the rules make of it holds the gates. Answers the rows it wrote.
 */
export async function redirect(
  tx: Tx,
  { id, screeningId }: Pick<Shipment, "id" | "screeningId">,
  to: { address: string; statedById: string },
  now: Date,
) {
  const text = address.text(to.address);
  await tx.shipment.update({ where: { id }, data: { address: text } });
  const claims = [{ attribute: "address" as const, value: to.address, text, path: "address" }];
  const source = { screeningId, kind: "shipping-request", statedById: to.statedById, claims, now };
  return (await addSource(tx, source)).rows;
}
