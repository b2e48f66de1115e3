import { canonical } from "@/lib/audit/canonical";
import type { Happening } from "@/lib/audit/write";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { lockScreening } from "@/lib/screenings/write";
import type { OpenedEvidence } from "./open";

/**
 * What a read adds to the screening's stream, inside the transaction that comes before the first byte leaves: every read of
 * the original and of the picture to look at closely, and a thumbnail once a day for each person, because a page shows many and shows them often.
 */
export async function recordRead(
  tx: Tx,
  actor: Actor,
  { evidence: { id, screeningId }, part, range, bytes }: OpenedEvidence,
  now: Date,
): Promise<Happening | null> {
  if (!bytes) return null;
  if (part === "thumbnail" && (await sawToday(tx, actor, { id, screeningId }, now))) return null;
  const what = part === "whole" && range !== "whole" ? ("range" as const) : part;
  return { stream: screeningId, event: { name: "evidence.read", data: { evidenceId: id, part: what } }, rows: [] };
}

async function sawToday(tx: Tx, actor: Actor, { id, screeningId }: OpenedEvidence["evidence"], now: Date) {
  const since = new Date(now);
  since.setUTCHours(0, 0, 0, 0);
  const data = canonical({ evidenceId: id, part: "thumbnail", rows: [] });
  const where = { stream: screeningId, event: "evidence.read", actorId: actor.id, at: { gte: since }, data };
  const seen = () => tx.auditEntry.findFirst({ where, select: { number: true } });
  if (await seen()) return true;
  // Two requests for the same picture at once: the second waits here and then sees what the first recorded.
  await lockScreening(tx, actor, screeningId);
  return (await seen()) !== null;
}
