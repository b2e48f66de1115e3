import { addresses } from "@/lib/checks/kinds/shipping-address";
import { isToolKind } from "@/lib/devices/catalogue/define-tool";
import { foundOn, newestInventory, standingOf } from "@/lib/devices/found";
import { dayOf } from "@/lib/matching/utc-day";
import { isReadBack, isShipmentKind, isShipmentState } from "@/lib/shipments/states";
import type { Facts } from "./facts";

type Device = Parameters<typeof standingOf>[0];

type Rows = {
  devices: Device[];
  shipments: {
    what: string;
    state: string;
    address: string | null;
    proofId: string | null;
    devices: { readBack: string | null }[];
  }[];
};

/** What the devices and shipments of a screening come to, without a serial number or an address; nothing where there are none. */
export function equipmentFacts(
  { devices, shipments }: Rows,
  { claims, isProtected }: Pick<Facts, "claims"> & { isProtected: boolean },
  now: Date,
): Pick<Facts, "devices" | "inventory" | "shipments"> {
  const asked = addresses({ claims }).shipping?.text ?? null;
  const sent = shipments.flatMap(({ what, state, address, proofId, devices }) => {
    if (!isShipmentKind(what) || !isShipmentState(state)) return [];
    const toAgreed = isProtected ? null : address !== null && address === asked;
    const readBack = devices.map((one) => (isReadBack(one.readBack) ? one.readBack : null));
    return [{ what, state, toAgreed, proof: proofId !== null, readBack }];
  });
  const listed = devices.flatMap((device) => inventoryFacts(device, now));
  return {
    ...(devices.length > 0 && { devices: devices.map((device) => standingOf(device, now)) }),
    ...(listed.length > 0 && { inventory: listed }),
    ...(sent.length > 0 && { shipments: sent }),
  };
}

/** What the inventory of a device that counts shows; nothing where there is none. */
function inventoryFacts(device: Device, now: Date): NonNullable<Facts["inventory"]> {
  const newest = newestInventory(device);
  const tools = foundOn(device, now).flatMap(({ kind, ...tool }) => (isToolKind(kind) ? [{ ...tool, kind }] : []));
  return newest ? [{ tools, seenOn: dayOf(newest.takenOn) }] : [];
}
