"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { dayOf } from "@/lib/matching/utc-day";
import { notify } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { inForce } from "@/lib/waivers/in-force";
import { foundOn } from "./found";
import { addDeviceInput, changeDeviceInput, decideExceptionInput, deviceInput, proposeExceptionInput } from "./schema";
import { sameSerial } from "./serial";
import { mustNotStay } from "./tools";
import { begins, findDevice, keepChanges, needEquipment } from "./write";

const stillThere =
  "The newest inventory shows a tool on it. Take it off and add a newer inventory, or propose an exception.";

/** Adds a device that is prepared for the candidate; a serial number is there once. */
export const addDevice = action(
  onScreening({
    can: "equipment:work",
    input: addDeviceInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, what, serial, preparedBy } }) {
      await needEquipment(tx, actor, screeningId);
      const others = await tx.device.findMany({ where: { screeningId }, select: { serial: true } });
      if (others.some((other) => sameSerial(other.serial, serial))) {
        const words = "A device with this serial number is here already.";
        throw new Refusal("invalid", words, { serial: words });
      }
      const begun = await begins(tx, screeningId, "devices", now);
      const data = { screeningId, what, serial, preparedBy, addedById: actor.id, addedAt: now };
      const { id } = await tx.device.create({ data });
      return { event: { name: "device.added", data: { kind: what } }, rows: [...begun, ["device", id]], data: { id } };
    },
  }),
);

/** Corrects what is known of a device, with a reason; what stood there before stays. Another machine is signed off anew. */
export const changeDevice = action(
  onScreening({
    can: "equipment:work",
    input: changeDeviceInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, deviceId, serial, preparedBy, toolsOn, reason } }) {
      const device = await findDevice(tx, actor, screeningId, deviceId);
      const otherMachine = !sameSerial(device.serial, serial);
      const signedOff = device.toolsOffAt !== null;
      if (otherMachine && device.exceptions.some((one) => one.decision === null || inForce(one, now)))
        throw new Refusal(
          "excepted",
          "There is an exception for this machine. Add the other one as a device of its own.",
        );
      const changes = [
        ...(device.serial === serial ? [] : [{ what: "serial", before: device.serial, after: serial } as const]),
        ...(device.preparedBy === preparedBy
          ? []
          : [{ what: "prepared-by", before: device.preparedBy, after: preparedBy } as const]),
        ...(signedOff && (toolsOn || otherMachine)
          ? [{ what: "tools-off", before: "signed off", after: "not signed off" } as const]
          : []),
      ];
      if (changes.length === 0) throw new Refusal("nothing-changed", "Nothing is different from what stands there.");
      const unsigned = toolsOn || otherMachine ? { toolsOffById: null, toolsOffAt: null } : {};
      await tx.device.update({ where: { id: deviceId }, data: { serial, preparedBy, ...unsigned } });
      const withReason = changes.map((change) => ({ ...change, reason }));
      const rows = await keepChanges(tx, actor, deviceId, withReason, now);
      return { event: { name: "device.changed", data: {} }, rows, data: null };
    },
  }),
);

/** Signs off that remote-access tools are off on a device, unless its newest inventory shows one. */
export const signOffTools = action(
  onScreening({
    can: "equipment:work",
    input: deviceInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, deviceId } }) {
      const device = await findDevice(tx, actor, screeningId, deviceId);
      if (device.toolsOffAt) throw new Refusal("signed-off", "Somebody was first: this device is signed off already.");
      if (mustNotStay(foundOn(device, now)).length > 0) throw new Refusal("found", stillThere);
      await tx.device.update({ where: { id: deviceId }, data: { toolsOffById: actor.id, toolsOffAt: now } });
      const change = { what: "tools-off", before: "not signed off", after: "signed off" } as const;
      const rows = await keepChanges(tx, actor, deviceId, [change], now);
      return { event: { name: "device.signed-off", data: {} }, rows, data: null };
    },
  }),
);

/** Proposes that a remote-access tool stays on a device until a day; changes nothing until a second person agrees. */
export const proposeException = action(
  onScreening({
    can: "equipment:work",
    input: proposeExceptionInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, deviceId, tool, reason, until } }) {
      const { exceptions } = await findDevice(tx, actor, screeningId, deviceId);
      if (until < dayOf(now)) throw new Refusal("invalid", "This day is over.", { until: "This day is over." });
      if (exceptions.some(({ decision }) => decision === null))
        throw new Refusal("waiting", "Somebody was first: an exception for this device waits for a second person.");
      if (exceptions.some((one) => one.tool === tool && inForce(one, now)))
        throw new Refusal("excepted", "There is an exception for this tool already.");
      const proposal = { deviceId, tool, reason, until: new Date(until) };
      const { id } = await tx.deviceException.create({
        data: { ...proposal, proposedById: actor.id, proposedAt: now },
      });
      await notify(tx, { kind: "equipment-waits", screeningId, to: "compliance", by: actor, now });
      return { event: { name: "device.exception-proposed", data: {} }, rows: [["device_exception", id]], data: null };
    },
  }),
);

/** Agrees to an exception or refuses it; never the person who proposed it. */
export const decideException = action(
  onScreening({
    can: "equipment:agree",
    input: decideExceptionInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, exceptionId, decision, reason } }) {
      await needEquipment(tx, actor, screeningId);
      const found = await tx.deviceException.findFirst({ where: { id: exceptionId, device: { screeningId } } });
      if (!found) throw new Refusal("not-found", "This exception is not part of the screening.");
      if (found.proposedById === actor.id)
        throw new Refusal("second-person", "Somebody else decides about what you proposed.");
      const { count } = await tx.deviceException.updateMany({
        where: { id: exceptionId, decision: null },
        data: { decision, decisionReason: reason, decidedById: actor.id, decidedAt: now },
      });
      if (count === 0) throw new Refusal("decided", "Somebody was first: this exception is decided already.");
      await notify(tx, { kind: "equipment-decided", screeningId, to: [found.proposedById], by: actor, now });
      const event = { name: "device.exception-decided", data: { decision } } as const;
      return { event, rows: [["device_exception", exceptionId]], data: null };
    },
  }),
);
