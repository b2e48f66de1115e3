import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";

/** The views that somebody keeps, oldest first, as addresses. */
export async function listViews(actor: Actor) {
  if (!may(actor.role, "view:save")) return [];
  const views = await db().savedView.findMany({
    where: { userId: actor.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return views.map(({ id, name, room, query }) => ({ id, name, room, query, href: `${room}?${query}` }));
}

export type ViewLine = Awaited<ReturnType<typeof listViews>>[number];
