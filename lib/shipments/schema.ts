import { z } from "zod";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { secondWord } from "@/lib/screenings/second-word";
import { address } from "@/lib/sources/attributes/address";
import { type ReadBack, readBacks, type ShipmentKind, shipmentKinds } from "./states";

const reason = typed(2000).min(1, "Write why.");

export const planShipmentInput = screeningInput.extend({
  what: z.enum(Object.keys(shipmentKinds) as [ShipmentKind, ...ShipmentKind[]], { error: "Choose one." }),
  /** What is in it, of the devices of the screening; documents have none. */
  deviceIds: z.array(z.uuid()).max(20),
});

const shipmentInput = screeningInput.extend({ shipmentId: z.uuid() });

export const sendShipmentInput = shipmentInput.extend({
  carrier: typed(120).min(1, "Write who carries it."),
  tracking: typed(120).min(1, "Write the tracking number."),
});

export const moveShipmentInput = shipmentInput.extend({
  to: z.enum(["delivered", "returned", "lost", "called-off"], { error: "Choose one." }),
  /** The carrier's proof of delivery, where it was delivered. */
  proofId: z.union([z.literal("").transform(() => null), z.uuid("Choose a file.")]),
  reason: typed(2000),
});

export const changeAddressInput = shipmentInput.extend({ address: address.value, reason });

export const decideAddressInput = screeningInput.extend({ changeId: z.uuid(), ...secondWord.shape });

export const readSerialInput = shipmentInput.extend({
  deviceId: z.uuid(),
  answer: z.enum(Object.keys(readBacks) as [ReadBack, ...ReadBack[]], { error: "Choose one." }),
});
