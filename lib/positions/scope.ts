import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";

/** The positions an actor may know of; part of every query, so that "not yours" looks like "not there". */
export function visibleTo(actor: Actor): Prisma.PositionWhereInput {
  switch (actor.role) {
    case "compliance":
    case "admin":
      return {};
    case "recruiter":
      return { recruiters: { some: { userId: actor.id } } };
    default:
      return { id: { in: [] } };
  }
}
