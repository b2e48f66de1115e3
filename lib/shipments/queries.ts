import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { deviceWords } from "@/lib/devices/kinds";
import { equipmentVisibleTo } from "@/lib/devices/scope";
import { visibleTo as evidenceVisibleTo } from "@/lib/evidence/scope";
import { isProtected, withoutAddresses } from "@/lib/protected-address/load";
import { openOrReady } from "@/lib/screenings/lifecycle";
import {
  addressNeeds,
  isReadBack,
  isShipmentKind,
  isShipmentState,
  isUnderWay,
  nextStates,
  readBacks,
  shipmentKinds,
  shipmentStates,
} from "./states";
import { isAfterOffer, shippingAddress } from "./write";

const name = { select: { name: true } } as const;
const device = { select: { id: true, what: true, serial: true } } as const;

const include = {
  proof: { select: { fileName: true } },
  devices: { include: { device }, orderBy: { id: "asc" } },
  changes: { include: { by: name, decidedBy: name }, orderBy: { id: "desc" } },
} satisfies Prisma.ShipmentInclude;

/**
 * What is sent to the candidate of a screening and what became of it, to whoever may see its equipment; null otherwise. No address is in
 * it for anybody but compliance while it is protected.
 */
export async function getShipments(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirst({
    where: { AND: [{ id: screeningId }, equipmentVisibleTo(actor)] },
    select: {
      ending: true,
      checks: { where: { kind: "shipping-address", notAsked: false }, select: { id: true } },
      shipments: { include, orderBy: { id: "asc" } },
      devices: { select: { ...device.select, shipments: { select: { shipment: { select: { state: true } } } } } },
    },
  });
  if (!screening) return null;
  const ownProofs = { AND: [{ screeningId, kind: "carrier-proof" }, evidenceVisibleTo(actor)] };
  const [hidden, without, asked, afterOffer, proofs] = await Promise.all([
    isProtected(db(), screeningId),
    withoutAddresses(db(), actor, screeningId),
    shippingAddress(db(), screeningId),
    isAfterOffer(db(), screeningId, new Date()),
    db().evidence.findMany({ where: ownProofs, select: { id: true, fileName: true }, orderBy: { id: "desc" } }),
  ]);
  const goesOn = openOrReady(screening.ending);
  const can = (permission: "equipment:work" | "equipment:agree") => goesOn && may(actor.role, permission);
  const kept = hidden && !may(actor.role, "address:protect");
  const free = screening.devices.filter(({ shipments }) => !shipments.some((one) => isUnderWay(one.shipment.state)));
  const readers = { actor, goesOn, hidden, kept, without, afterOffer, decides: can("equipment:agree") };
  return {
    screeningId,
    mayWork: can("equipment:work"),
    /** What became of something sent is recorded however the screening ended. */
    mayMove: may(actor.role, "equipment:work"),
    /** The last gate is ready: what arrives now is added here, since the check takes nothing any more. */
    late: screening.ending === "ready" && can("equipment:work"),
    /** Compliance alone knows the address. */
    hidden,
    /** Where the next shipment goes; null while it is not known, or kept from the reader. */
    asked: kept ? null : asked,
    mayPlan: hidden || asked !== null,
    /** Whether the check that says where things go is before the reader, too. */
    hasShippingCheck: screening.checks.length > 0 && may(actor.role, "screening:whole"),
    afterOffer,
    free: free.map((one) => ({ id: one.id, label: labelOf(one) })),
    proofs: proofs.map(({ id, fileName }) => ({ id, label: fileName })),
    shipments: screening.shipments.flatMap((shipment) => shipmentOf(shipment, readers)),
  };
}

export type ShipmentsView = NonNullable<Awaited<ReturnType<typeof getShipments>>>;
export type ShipmentView = ShipmentsView["shipments"][number];

type Found = Prisma.ShipmentGetPayload<{ include: typeof include }>;
type Reader = {
  actor: Actor;
  goesOn: boolean;
  hidden: boolean;
  kept: boolean;
  without: (text: string) => string;
  afterOffer: boolean;
  decides: boolean;
};

function shipmentOf({ what, state, ...shipment }: Found, reader: Reader) {
  const { actor, goesOn, hidden, kept, afterOffer, decides } = reader;
  if (!isShipmentKind(what) || !isShipmentState(state)) return [];
  const waits = shipment.changes.find(({ needsSecond, decision }) => needsSecond && decision === null);
  return [
    {
      ...{ id: shipment.id, what, state, carrier: shipment.carrier, tracking: shipment.tracking },
      title: shipmentKinds[what],
      stateWords: shipmentStates[state],
      address: kept ? null : shipment.address,
      proof: kept ? null : (shipment.proof?.fileName ?? null),
      next: (goesOn ? nextStates(state) : nextStates(state).filter((to) => to !== "sent")).map((to) => ({
        to,
        label: shipmentStates[to],
      })),
      mayRedirect: goesOn && !hidden && !waits && addressNeeds(state, afterOffer) !== null,
      devices: shipment.devices.map((one) => ({
        id: one.deviceId,
        label: labelOf(one.device),
        readBack: isReadBack(one.readBack) ? one.readBack : null,
      })),
      /** Another address that waits for a second person. */
      waits: waits
        ? {
            ...{
              id: waits.id,
              by: waits.by.name,
              ...(kept ? { reason: null, address: null } : { reason: waits.reason, address: waits.after }),
            },
            mayDecide: decides && waits.byId !== actor.id && !hidden,
          }
        : null,
      changes: shipment.changes.map((change) => changeOf(change, reader)),
    },
  ];
}

function changeOf(
  { what, before, after, by, decidedBy, ...change }: Found["changes"][number],
  { kept, without }: Pick<Reader, "kept" | "without">,
) {
  const isAddress = what === "address";
  return {
    ...{ id: change.id, by: by.name, at: change.at.toISOString() },
    words: isAddress ? "Another address" : what === "serial" ? "Serial number read back" : "Where it is",
    before: isAddress && kept ? null : before && said(before),
    after: isAddress && kept ? null : said(after),
    // What somebody gives as a reason for another address may well name it.
    reason: isAddress && kept ? null : change.reason && without(change.reason),
    decision: change.needsSecond && change.decision ? { is: change.decision, by: decidedBy?.name ?? "" } : null,
    decisionReason: isAddress && kept ? null : change.decisionReason,
  };
}

/** A state or an answer in words; an address is its own. */
function said(text: string) {
  if (isShipmentState(text)) return shipmentStates[text];
  return isReadBack(text) ? readBacks[text] : text;
}

const labelOf = ({ what, serial }: { what: string; serial: string }) => `${deviceWords(what)} ${serial}`;
