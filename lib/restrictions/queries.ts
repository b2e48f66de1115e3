import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { openOrReady } from "@/lib/screenings/lifecycle";
import { visibleTo } from "@/lib/screenings/scope";
import { nameable } from "./load";

/** Whether a screening is restricted and to whom, and for those who restrict who can be named; null when it is not theirs to see. */
export async function getRestriction(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirst({
    where: { AND: [visibleTo(actor), { id: screeningId }] },
    select: {
      id: true,
      positionId: true,
      restrictedAt: true,
      ending: true,
      access: { select: { user: { select: { id: true, name: true } } }, orderBy: { user: { name: "asc" } } },
    },
  });
  if (!screening) return null;
  const restricts = may(actor.role, "screening:restrict") && openOrReady(screening.ending);
  return {
    screeningId,
    since: screening.restrictedAt?.toISOString() ?? null,
    readers: screening.access.map(({ user }) => user),
    /** Null for those who do not restrict. */
    nameable: restricts ? await nameable(db(), screening) : null,
  };
}

export type RestrictionView = NonNullable<Awaited<ReturnType<typeof getRestriction>>>;
