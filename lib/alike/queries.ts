import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { sameAsOthers } from "./same";

/** Most other screenings that are named for one value. */
const most = 20;

/**
 * The screenings of other candidates with something the same, and what; for compliance alone, who may look at both. Everybody else
 * learns from the difference that there is another candidate, and never who.
 */
export async function alikeScreenings(actor: Actor, screeningId: string) {
  if (!may(actor.role, "difference:settle")) return [];
  const met = await sameAsOthers(db(), screeningId, "screeningId", most);
  const ids = met.flatMap(({ other }) => other ?? []);
  if (ids.length === 0) return [];
  const found = await db().screening.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: { id: true, candidate: { select: { name: true } }, position: { select: { title: true } } },
    orderBy: { id: "asc" },
  });
  return found.map(({ id, candidate, position }) => ({
    ...{ id, name: candidate.name, position: position.title },
    kinds: [...new Set(met.flatMap(({ kind, other }) => (other === id ? kind : [])))],
  }));
}

export type AlikeScreening = Awaited<ReturnType<typeof alikeScreenings>>[number];
