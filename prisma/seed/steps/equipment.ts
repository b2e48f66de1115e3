import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { addDevice, signOffTools } from "@/lib/devices/actions";
import { storeInventory } from "@/lib/devices/inventories";
import { perform } from "@/lib/door/perform";
import { dayOf } from "@/lib/matching/utc-day";
import { moveShipment, planShipment, readSerialBack, sendShipment } from "@/lib/shipments/actions";
import type { ReadBack } from "@/lib/shipments/states";
import { done } from "../done";
import type { Case } from "../scene";
import { keepText } from "./documents";

/** A laptop is prepared for the candidate; answers its id. */
export async function preparesLaptop({ screeningId, recruiter }: Case, when: Date, serial: string) {
  const device = { screeningId, what: "laptop", serial, preparedBy: "The service desk" } as const;
  return (await done(perform(addDevice, recruiter, device, when))).id;
}

/** Somebody signs off that remote-access tools are off on a device; the recruiter unless said otherwise. */
export async function signsOff(on: Case, when: Date, deviceId: string, by: Actor = on.recruiter) {
  await done(perform(signOffTools, by, { screeningId: on.screeningId, deviceId }, when));
}

/** What osquery lists of a device is added, with these programs. */
export async function listsPrograms(on: Case, when: Date, deviceId: string, ...programs: string[]) {
  const { screeningId, recruiter } = on;
  const bytes = new TextEncoder().encode(JSON.stringify(programs.map((name) => ({ name, version: "1.0" }))));
  const said = { screeningId, deviceId, takenOn: dayOf(when), fileName: "programs.json" };
  await done(storeInventory(recruiter, { ...said, bytes }, when));
}

/** Equipment is planned to go to the address asked for; answers the shipment's id. */
export async function plansEquipment({ screeningId, recruiter }: Case, when: Date, ...deviceIds: string[]) {
  const shipment = { screeningId, what: "equipment", deviceIds } as const;
  return (await done(perform(planShipment, recruiter, shipment, when))).id;
}

/** A shipment goes out. */
export async function sendsShipment({ screeningId, recruiter }: Case, when: Date, shipmentId: string) {
  const sent = { screeningId, shipmentId, carrier: "Nordpost", tracking: "NP 4471 0082 GB" };
  await done(perform(sendShipment, recruiter, sent, when));
}

/** A shipment arrives, with what the carrier shows of it. */
export async function arrives(on: Case, when: Date, shipmentId: string) {
  const { screeningId, recruiter } = on;
  const file = { kind: "carrier-proof", fileName: "handed-over.txt", how: "institution" } as const;
  const proofId = await keepText(
    on,
    when,
    { ...file, checkKind: "equipment-sent" },
    "Handed over at the door, signed.",
  );
  const moved = { screeningId, shipmentId, to: "delivered", proofId, reason: "" } as const;
  await done(perform(moveShipment, recruiter, moved, when));
}

/** The candidate reads the serial number of everything in a shipment back. */
export async function readsBack({ screeningId, recruiter }: Case, when: Date, shipmentId: string, answer: ReadBack) {
  const inside = await db().shipmentDevice.findMany({ where: { shipmentId } });
  for (const { deviceId } of inside)
    await done(perform(readSerialBack, recruiter, { screeningId, shipmentId, deviceId, answer }, when));
}
