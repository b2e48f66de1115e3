import type { Prisma } from "@/lib/db/generated/client";
import { inForce } from "@/lib/waivers/in-force";
import { toolsMeant } from "./catalogue/match";
import { sameSerial } from "./serial";
import { type Found, toolStanding } from "./tools";

/** What of a device says how it stands with tools on it. */
export const standingFacts = {
  exceptions: true,
  inventories: { include: { tools: { orderBy: { id: "asc" } } }, orderBy: [{ takenOn: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.DeviceInclude;

type Device = Prisma.DeviceGetPayload<{ include: typeof standingFacts }>;

/** The inventory of a device that counts: the newest of this machine; one of the machine that stood here before says nothing. */
export const newestInventory = <I extends { serial: string }>(device: { serial: string; inventories: I[] }) =>
  device.inventories.findLast(({ serial }) => sameSerial(serial, device.serial));

/** The tools that the inventory that counts shows, by name. */
export function foundOn(device: Device, now: Date): Found[] {
  const inForceNow = device.exceptions.filter((exception) => inForce(exception, now));
  const excepted = new Set(inForceNow.flatMap(({ tool }) => toolsMeant(tool).map(({ name }) => name)));
  const tools = newestInventory(device)?.tools ?? [];
  return tools.map(({ tool, kind }) => ({ name: tool, kind, excepted: excepted.has(tool) })).sort(byName);
}

const byName = (one: Found, other: Found) => (one.name < other.name ? -1 : 1);

/** How it stands with remote-access tools on a device, as `toolStanding` says it. */
export const standingOf = (device: Device, now: Date) => toolStanding(device, foundOn(device, now), now);
