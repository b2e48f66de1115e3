import { addresses } from "@/lib/checks/kinds/shipping-address";
import { toolStanding } from "@/lib/devices/tools";
import { isReadBack, isShipmentKind, isShipmentState } from "@/lib/shipments/states";
import type { Facts } from "./facts";

type Rows = {
  devices: Parameters<typeof toolStanding>[0][];
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
): Pick<Facts, "devices" | "shipments"> {
  const asked = addresses({ claims }).shipping?.text ?? null;
  const sent = shipments.flatMap(({ what, state, address, proofId, devices }) => {
    if (!isShipmentKind(what) || !isShipmentState(state)) return [];
    const toAgreed = isProtected ? null : address !== null && address === asked;
    const readBack = devices.map((one) => (isReadBack(one.readBack) ? one.readBack : null));
    return [{ what, state, toAgreed, proof: proofId !== null, readBack }];
  });
  return {
    ...(devices.length > 0 && { devices: devices.map((device) => toolStanding(device, now)) }),
    ...(sent.length > 0 && { shipments: sent }),
  };
}
