import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { inForce } from "./in-force";

/** The waivers of a check of a screening, newest first, for those who see the whole of it. */
export async function listWaivers(actor: Actor, screeningId: string, kind: string) {
  if (!may(actor.role, "screening:whole")) return [];
  const by = { select: { name: true } } as const;
  const found = await db().waiver.findMany({
    where: { screeningId, kind, screening: visibleTo(actor) },
    include: { proposedBy: by, decidedBy: by },
    orderBy: { id: "desc" },
  });
  const now = new Date();
  return found.map((waiver) => ({
    ...{ id: waiver.id, reason: waiver.reason, decisionReason: waiver.decisionReason },
    until: waiver.until?.toISOString() ?? null,
    proposedById: waiver.proposedById,
    proposedBy: waiver.proposedBy.name,
    proposedAt: waiver.proposedAt.toISOString(),
    decidedBy: waiver.decidedBy?.name ?? null,
    state: waiverState(waiver, now),
  }));
}

export type WaiverView = Awaited<ReturnType<typeof listWaivers>>[number];

function waiverState(waiver: { decision: string | null; until: Date | null }, now: Date) {
  if (waiver.decision === null) return "waiting" as const;
  if (waiver.decision !== "granted") return "refused" as const;
  return inForce(waiver, now) ? ("in-force" as const) : ("over" as const);
}
