import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import { needLaw } from "@/lib/checks/law";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { standingFacts } from "./found";
import { equipmentVisibleTo } from "./scope";

/** Refuses whoever may not see the equipment of a locked screening; "not yours" and "not there" are one answer. */
export async function needEquipment(tx: Tx, actor: Actor, screeningId: string) {
  const where = { AND: [{ id: screeningId }, equipmentVisibleTo(actor)] };
  if (!(await tx.screening.findFirst({ where, select: { id: true } })))
    throw new Refusal("not-found", "The equipment of this screening is not there, or not yours to see.");
}

/** A device of a locked screening whose equipment the actor may see. */
export async function findDevice(tx: Tx, actor: Actor, screeningId: string, id: string) {
  await needEquipment(tx, actor, screeningId);
  const device = await tx.device.findFirst({ where: { id, screeningId }, include: standingFacts });
  if (!device) throw new Refusal("not-found", "This device is not part of the screening.");
  return device;
}

type Change = { what: "serial" | "prepared-by" | "tools-off"; before: string; after: string; reason?: string };

/** Writes what became different about a device beside the device itself; answers the rows. */
export async function keepChanges(tx: Tx, by: Actor, deviceId: string, changes: Change[], now: Date) {
  const rows: RecordedRow[] = [["device", deviceId]];
  for (const change of changes) {
    const { id } = await tx.deviceChange.create({ data: { ...change, deviceId, byId: by.id, at: now } });
    rows.push(["device_change", id]);
  }
  return rows;
}

/** Marks a check as begun by work that goes on whether the check is done or not, where the law allows it; nothing where it is closed. */
export async function begins(tx: Tx, screeningId: string, kind: string, now: Date): Promise<RecordedRow[]> {
  const open = { screeningId, kind, startedAt: null, screening: { endedAt: null } };
  const check = await tx.check.findFirst({ where: open, select: { id: true } });
  if (!check) return [];
  await needLaw(tx, screeningId, kind, now);
  await tx.check.update({ where: { id: check.id }, data: { startedAt: now } });
  return [["check", check.id]];
}
