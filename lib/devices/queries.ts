import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { withoutAddresses } from "@/lib/protected-address/load";
import { openOrReady } from "@/lib/screenings/lifecycle";
import { inForce } from "@/lib/waivers/in-force";
import { deviceWords } from "./kinds";
import { equipmentVisibleTo } from "./scope";
import { toolStanding } from "./tools";

const name = { select: { name: true } } as const;

/** The devices of a screening with all that changed about them, to whoever may see its equipment; null otherwise. */
export async function getDevices(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirst({
    where: { AND: [{ id: screeningId }, equipmentVisibleTo(actor)] },
    select: {
      ending: true,
      devices: {
        include: {
          toolsOffBy: name,
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
      standing: toolStanding(device, now),
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

export type DevicesView = NonNullable<Awaited<ReturnType<typeof getDevices>>>;
export type DeviceView = DevicesView["devices"][number];
export type ExceptionView = DeviceView["exceptions"][number];

function exceptionState(exception: { decision: string | null; until: Date }, now: Date) {
  if (exception.decision === null) return "waiting" as const;
  if (exception.decision !== "granted") return "refused" as const;
  return inForce(exception, now) ? ("in-force" as const) : ("over" as const);
}
