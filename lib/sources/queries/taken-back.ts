import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import { sourceTitle } from "../kinds";

/** What was taken back in a screening since it is another person's: by whom and why, the newest first. */
export async function getTakenBack(actor: Actor, screeningId: string) {
  const without = await withoutAddresses(db(), actor, screeningId);
  const sources = await db().source.findMany({
    where: { screeningId, takenBackReason: { not: null }, screening: visibleTo(actor) },
    select: {
      ...{ id: true, kind: true, details: true, replacedAt: true, takenBackReason: true },
      takenBackBy: { select: { name: true } },
    },
    orderBy: { replacedAt: "desc" },
  });
  return sources.map(({ id, kind, details, replacedAt, takenBackReason, takenBackBy }) => ({
    ...{ id, title: sourceTitle({ kind, details }), address: (details as { address?: string }).address ?? null },
    ...{ at: replacedAt?.toISOString() ?? "", by: takenBackBy?.name ?? null, reason: without(takenBackReason ?? "") },
  }));
}

export type TakenBackView = Awaited<ReturnType<typeof getTakenBack>>;
