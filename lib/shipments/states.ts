import type { Gate } from "@/lib/policy/stages";

export const shipmentKinds = { equipment: "Equipment", documents: "Documents" } as const;

export type ShipmentKind = keyof typeof shipmentKinds;

export const isShipmentKind = (text: string): text is ShipmentKind => Object.hasOwn(shipmentKinds, text);

/** Where a shipment can be, and what people call it. */
export const shipmentStates = {
  planned: "Planned",
  sent: "Sent",
  delivered: "Delivered",
  returned: "Came back",
  lost: "Lost",
  "called-off": "Called off",
} as const;

export type ShipmentState = keyof typeof shipmentStates;

export const isShipmentState = (text: string): text is ShipmentState => Object.hasOwn(shipmentStates, text);

const moves: Record<ShipmentState, readonly ShipmentState[]> = {
  planned: ["sent", "called-off"],
  sent: ["delivered", "returned", "lost"],
  delivered: ["returned", "lost"],
  returned: [],
  // What was given up for lost turns up now and then.
  lost: ["delivered", "returned"],
  "called-off": [],
};

/** Where a shipment can go from here. */
export const nextStates = (from: ShipmentState) => moves[from];

/** What a change of state needs: the gate that must stand open, and whether it is explained. Null where it cannot be. */
export function moveNeeds(what: ShipmentKind, from: ShipmentState, to: ShipmentState) {
  if (!moves[from].includes(to)) return null;
  const gate: Gate | null = to === "sent" ? (what === "equipment" ? "equipment" : "offer") : null;
  return { gate, reason: from === "lost" || !["sent", "delivered"].includes(to) };
}

/** Who is needed to change where a shipment goes: nobody else before the offer, a second person after it; null once it arrived. */
export function addressNeeds(state: ShipmentState, afterOffer: boolean): "nobody" | "second-person" | null {
  if (state !== "planned" && state !== "sent") return null;
  return afterOffer || state === "sent" ? "second-person" : "nobody";
}

/** Whether what is in a shipment is away from the house: in it alone, and in no other. */
export const isUnderWay = (state: string) => ["planned", "sent", "delivered"].includes(state);

export const readBacks = { agrees: "It agrees", differs: "It differs", "not-read": "It could not be read" } as const;

export type ReadBack = keyof typeof readBacks;

export const isReadBack = (text: string | null): text is ReadBack => text !== null && Object.hasOwn(readBacks, text);
