import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import { unrestrictedFor } from "@/lib/screenings/scope";

/** What an actor was told and may know of now: what is held back while a screening is restricted comes when they may see it. */
export const told = (actor: Actor): Prisma.NotificationWhereInput => ({
  userId: actor.id,
  // Within AND, because an empty filter on a relation that may be missing lets nothing through.
  OR: [{ screeningId: null }, { screening: { AND: [unrestrictedFor(actor)] } }],
});
