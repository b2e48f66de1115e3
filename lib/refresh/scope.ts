import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import { unrestrictedFor } from "@/lib/screenings/scope";

/** The people who work here whom an actor may know of; part of every query, so that "not yours" looks like "not there". */
export function visibleTo(actor: Actor): Prisma.EmploymentWhereInput {
  switch (actor.role) {
    case "compliance":
      return {};
    case "recruiter":
      return {
        AND: [
          { position: { recruiters: { some: { userId: actor.id } } } },
          { OR: [{ screeningId: null }, { screening: { AND: [unrestrictedFor(actor)] } }] },
        ],
      };
    default:
      return { id: { in: [] } };
  }
}

/** Their looks that an actor may know of: one that goes on in a screening which is kept from them is as if it were not there. */
export const looksVisibleTo = (actor: Actor): Prisma.RefreshDueWhereInput => ({
  employment: visibleTo(actor),
  OR: [{ screeningId: null }, { screening: { AND: [unrestrictedFor(actor)] } }],
});
