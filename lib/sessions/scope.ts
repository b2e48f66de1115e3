import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";

/** The check in which an actor may read when a candidate was connected; none where it is not theirs to see. */
export const visibleSessions = (actor: Actor): Prisma.CheckWhereInput =>
  may(actor.role, "screening:read")
    ? { kind: "sessions", screening: visibleTo(actor), ...visibleChecks(actor) }
    : { id: { in: [] } };
