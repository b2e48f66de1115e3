import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { withoutAddresses } from "@/lib/protected-address/load";
import { openOrReady } from "@/lib/screenings/lifecycle";
import { inForce } from "@/lib/waivers/in-force";
import { isToolKind, toolKinds } from "./catalogue/define-tool";
import { foundOn, newestInventory, standingFacts, standingOf } from "./found";
import { deviceWords } from "./kinds";
import { equipmentVisibleTo } from "./scope";
import { sameSerial } from "./serial";
import { mustNotStay } from "./tools";

const name = { select: { name: true } } as const;
const inventoriesShown = {
  ...standingFacts.inventories,
  include: { ...standingFacts.inventories.include, addedBy: name, evidence: { select: { fileName: true } } },
};

/** The devices of a screening with all that changed about them, to whoever may see its equipment; null otherwise. */
export async function getDevices(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirst({
    where: { AND: [{ id: screeningId }, equipmentVisibleTo(actor)] },
    select: {
      ending: true,
      devices: {
        include: {
          ...{ toolsOffBy: name, inventories: inventoriesShown },
          exceptions: { include: { proposedBy: name, decidedBy: name }, orderBy: { id: "desc" } },
          changes: { include: { by: name }, orderBy: { id: "desc" } },
        },
        orderBy: { id: "asc" },
      },
    },
  });
  if (!screening) return null;
  const now = new Date();
  const without = await withoutAddresses(db(), actor, screeningId);
  const goesOn = openOrReady(screening.ending);
  const decides = goesOn && may(actor.role, "equipment:agree");
  return {
    screeningId,
    mayWork: goesOn && may(actor.role, "equipment:work"),
    devices: screening.devices.map((device) => ({
      ...{ id: device.id, serial: device.serial, preparedBy: device.preparedBy },
      title: deviceWords(device.what),
      standing: standingOf(device, now),
      inventories: inventoriesOf(device, now),
      /** An inventory shows what must not be on it, so it cannot be signed off. */
      mustNotStay: mustNotStay(foundOn(device, now)).map((tool) => tool.name),
      signedOff: device.toolsOffAt && { by: device.toolsOffBy?.name ?? "", at: device.toolsOffAt.toISOString() },
      /** A token needs no sign-off. */
      hasTools: device.what !== "token",
      exceptions: device.exceptions.map((one) => ({
        ...{ id: one.id, tool: one.tool, reason: without(one.reason) },
        decisionReason: one.decisionReason && without(one.decisionReason),
        until: one.until.toISOString(),
        by: one.proposedBy.name,
        decidedBy: one.decidedBy?.name ?? null,
        state: exceptionState(one, now),
        mayDecide: decides && one.decision === null && one.proposedById !== actor.id,
      })),
      changes: device.changes.map(({ id, what, before, after, reason, by, at }) => ({
        ...{ id, before, after, by: by.name, at: at.toISOString() },
        reason: reason && without(reason),
        what: what.replaceAll("-", " "),
      })),
    })),
  };
}

type Stored = Omit<Parameters<typeof standingOf>[0], "inventories"> & {
  inventories: Prisma.InventoryGetPayload<typeof inventoriesShown>[];
};

/** The inventories of a device, the one that counts first; of the tools in it, whether an exception holds. */
function inventoriesOf(device: Stored, now: Date) {
  const newest = newestInventory(device);
  const excepted = new Set(foundOn(device, now).flatMap((tool) => (tool.excepted ? [tool.name] : [])));
  return device.inventories.toReversed().map((one) => ({
    ...{ id: one.id, rows: one.rows, unread: one.unread, unreadAt: one.unreadAt, evidenceId: one.evidenceId },
    ...{ fileName: one.evidence.fileName, takenOn: one.takenOn.toISOString(), by: one.addedBy.name },
    counts: one.id === newest?.id,
    ofThisMachine: sameSerial(one.serial, device.serial),
    tools: one.tools.map(({ id, tool, kind, row, shown }) => ({
      ...{ id, tool, row, shown, excepted: excepted.has(tool) },
      kind: isToolKind(kind) ? toolKinds[kind] : "Tool",
    })),
  }));
}

export type DevicesView = NonNullable<Awaited<ReturnType<typeof getDevices>>>;
export type DeviceView = DevicesView["devices"][number];
export type InventoryView = DeviceView["inventories"][number];
export type ExceptionView = DeviceView["exceptions"][number];

function exceptionState(exception: { decision: string | null; until: Date }, now: Date) {
  if (exception.decision === null) return "waiting" as const;
  if (exception.decision !== "granted") return "refused" as const;
  return inForce(exception, now) ? ("in-force" as const) : ("over" as const);
}
