"use server";

import { reassessOthers } from "@/lib/alike/others";
import { begins, needEquipment } from "@/lib/devices/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { needEvidence } from "@/lib/evidence/write";
import { needGate } from "@/lib/gates/write";
import { notify } from "@/lib/notifications/write";
import { isProtected } from "@/lib/protected-address/load";
import { everyEnd, onScreening } from "@/lib/screenings/mutation";
import {
  changeAddressInput,
  decideAddressInput,
  moveShipmentInput,
  planShipmentInput,
  readSerialInput,
  sendShipmentInput,
} from "./schema";
import { addressNeeds, isUnderWay, moveNeeds } from "./states";
import {
  checkAddressAgain,
  findShipment,
  isAfterOffer,
  keepChange,
  needToolsOff,
  redirect,
  shippingAddress,
  waiting,
} from "./write";

const elsewhere = "The candidate asks for another address by now. Change it here, or call this off and plan it anew.";
const byCompliance = "Compliance takes care of this address.";

/** Plans what goes to the candidate, to the address they asked for as it stands now. A device is in one shipment at a time. */
export const planShipment = action(
  onScreening({
    can: "equipment:work",
    input: planShipmentInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, what, deviceIds } }) {
      await needEquipment(tx, actor, screeningId);
      const chosen = what === "equipment" ? [...new Set(deviceIds)] : [];
      if (what === "equipment" && chosen.length === 0)
        throw new Refusal("invalid", "Choose what is in it.", { deviceIds: "Choose what is in it." });
      const devices = await tx.device.findMany({
        where: { id: { in: chosen }, screeningId },
        include: { shipments: { include: { shipment: true } } },
      });
      if (devices.length < chosen.length) throw new Refusal("not-found", "A device is not part of the screening.");
      const away = devices.find(({ shipments }) => shipments.some(({ shipment }) => isUnderWay(shipment.state)));
      if (away) throw new Refusal("in-another", `The device ${away.serial} is in another shipment.`);
      const address = (await isProtected(tx, screeningId)) ? null : goesTo(await shippingAddress(tx, screeningId));
      const begun = await begins(tx, screeningId, "equipment-sent", now);
      const { id } = await tx.shipment.create({
        data: { screeningId, what, address, plannedById: actor.id, plannedAt: now },
      });
      const inside = await tx.shipmentDevice.createManyAndReturn({
        data: chosen.map((deviceId) => ({ shipmentId: id, deviceId })),
        select: { id: true },
      });
      const rows = [["shipment", id] as const, ...inside.map((one) => ["shipment_device", one.id] as const)];
      return { event: { name: "shipment.planned", data: { kind: what } }, rows: [...begun, ...rows], data: { id } };
    },
  }),
);

/** The address it goes to; a shipment without one is not planned. */
function goesTo(address: string | null) {
  if (address) return address;
  throw new Refusal(
    "no-address",
    "Where things go is not known yet. Enter it on the check “Shipping address”, then plan this.",
  );
}

/**
 * Marks a shipment as sent. Equipment goes by the equipment gate and documents by the offer, whatever was decided; a device goes with
 * its remote-access tools off or an exception in force, and nothing goes while a change of its address waits or to an address that the
 * candidate asks for no more.
 */
export const sendShipment = action(
  onScreening({
    can: "equipment:work",
    input: sendShipmentInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, shipmentId, carrier, tracking } }) {
      const { what, state, address, devices, changes } = await findShipment(tx, actor, screeningId, shipmentId);
      const needs = moveNeeds(what, state, "sent");
      if (!needs) throw new Refusal("moved", "Somebody was first: this shipment is not waiting to be sent.");
      if (needs.gate) await needGate(tx, screeningId, needs.gate, now);
      if (changes.length > 0)
        throw new Refusal("waiting", "Another address for this shipment waits for a second person.");
      // What was checked, or agreed to by two people, is the address asked for now.
      if (!(await isProtected(tx, screeningId)) && address !== (await shippingAddress(tx, screeningId)))
        throw new Refusal("other-address", elsewhere);
      needToolsOff(devices, now);
      await tx.shipment.update({ where: { id: shipmentId }, data: { state: "sent", carrier, tracking } });
      const rows = await keepChange(tx, actor, shipmentId, { what: "state", before: state, after: "sent" }, now);
      return { event: { name: "shipment.moved", data: { kind: what, to: "sent" } }, rows, data: null };
    },
  }),
);

/** Records what became of a shipment: delivered, with the carrier's proof where there is one; come back, lost or called off, with a reason. */
export const moveShipment = action(
  onScreening({
    can: "equipment:work",
    input: moveShipmentInput,
    evenAfter: everyEnd,
    async run({ actor, tx, now, input: { screeningId, shipmentId, to, proofId, reason } }) {
      const { what, state } = await findShipment(tx, actor, screeningId, shipmentId);
      const needs = moveNeeds(what, state, to);
      if (!needs) throw new Refusal("moved", "Somebody was first: this shipment is somewhere else by now.");
      if (needs.reason && !reason) throw new Refusal("invalid", "Write why.", { reason: "Write why." });
      const proof = to === "delivered" ? proofId : null;
      if (proof) await needEvidence(tx, actor, screeningId, proof);
      await tx.shipment.update({ where: { id: shipmentId }, data: { state: to, ...(proof && { proofId: proof }) } });
      const change = { what: "state", before: state, after: to, reason: reason || undefined } as const;
      const rows = await keepChange(tx, actor, shipmentId, change, now);
      return { event: { name: "shipment.moved", data: { kind: what, to } }, rows, data: null };
    },
  }),
);

/** Sends a shipment to another address, with a reason: at once before the offer, and after it once a second person has agreed. */
export const changeAddress = action(
  onScreening({
    can: "equipment:work",
    input: changeAddressInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, shipmentId, address, reason } }) {
      const { id, state, changes, ...shipment } = await findShipment(tx, actor, screeningId, shipmentId);
      if (await isProtected(tx, screeningId)) throw new Refusal("protected-address", byCompliance);
      const needs = addressNeeds(state, await isAfterOffer(tx, screeningId, now));
      if (!needs) throw new Refusal("moved", "Where this shipment went cannot be changed any more.");
      if (changes.length > 0) throw new Refusal("waiting", "Another address waits for a second person already.");
      const needsSecond = needs === "second-person";
      const change = { what: "address", before: shipment.address, after: address, reason, needsSecond } as const;
      const rows = await keepChange(tx, actor, id, change, now);
      if (needsSecond) {
        await notify(tx, { kind: "equipment-waits", screeningId, to: "compliance", by: actor, now });
        return { event: { name: "shipment.address-proposed", data: {} }, rows, data: null };
      }
      const redirected = await redirect(tx, { id, screeningId }, { address, statedById: actor.id }, now);
      const reopened = await checkAddressAgain(tx, screeningId, now);
      const written = [...rows, ...redirected, ...reopened];
      const event = { name: "shipment.address-changed", data: {} } as const;
      return { event, rows: written, data: null, afterwards: () => reassessOthers(screeningId, now) };
    },
  }),
);

/** Agrees to another address for a shipment or refuses it; never the person who asked. */
export const decideAddress = action(
  onScreening({
    can: "equipment:agree",
    input: decideAddressInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, changeId, decision, reason } }) {
      await needEquipment(tx, actor, screeningId);
      const change = await tx.shipmentChange.findFirst({
        where: { id: changeId, needsSecond: true, shipment: { screeningId } },
        include: { shipment: true },
      });
      if (!change) throw new Refusal("not-found", "This change is not part of the screening.");
      if (change.byId === actor.id)
        throw new Refusal("second-person", "Somebody else decides about what you asked for.");
      if (decision === "granted" && (await isProtected(tx, screeningId)))
        throw new Refusal("protected-address", byCompliance);
      if (decision === "granted" && !["planned", "sent"].includes(change.shipment.state))
        throw new Refusal("moved", "Where this shipment went cannot be changed any more.");
      const { count } = await tx.shipmentChange.updateMany({
        where: { id: changeId, ...waiting },
        data: { decision, decisionReason: reason, decidedById: actor.id, decidedAt: now },
      });
      if (count === 0) throw new Refusal("decided", "Somebody was first: this change is decided already.");
      await notify(tx, { kind: "equipment-decided", screeningId, to: [change.byId], by: actor, now });
      const to = { address: change.after, statedById: change.byId };
      const redirected = decision === "granted" ? await redirect(tx, change.shipment, to, now) : [];
      const rows = [["shipment", change.shipmentId] as const, ["shipment_change", changeId] as const, ...redirected];
      const event = { name: "shipment.address-decided", data: { decision } } as const;
      return { event, rows, data: null, afterwards: () => reassessOthers(screeningId, now) };
    },
  }),
);

/** Records what the candidate read back from a device that was delivered; a later answer does not take the earlier one's trace away. */
export const readSerialBack = action(
  onScreening({
    can: "equipment:work",
    input: readSerialInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, shipmentId, deviceId, answer } }) {
      const { state, devices } = await findShipment(tx, actor, screeningId, shipmentId);
      const inside = devices.find((one) => one.deviceId === deviceId);
      if (!inside) throw new Refusal("not-found", "This device is not in the shipment.");
      if (state !== "delivered") throw new Refusal("not-delivered", "It is read back once it was delivered.");
      if (inside.readBack === answer) throw new Refusal("nothing-changed", "This is recorded already.");
      await tx.shipmentDevice.update({ where: { id: inside.id }, data: { readBack: answer } });
      const change = { what: "serial", before: inside.readBack, after: answer } as const;
      const rows = await keepChange(tx, actor, shipmentId, change, now);
      const event = { name: "shipment.serial-read", data: { answer } } as const;
      return { event, rows: [...rows, ["shipment_device", inside.id]], data: null };
    },
  }),
);
