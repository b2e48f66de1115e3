import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo as screeningsVisibleTo } from "@/lib/screenings/scope";

/** The candidates an actor may know of: those of the screenings they may see; part of every query. */
export const visibleTo = (actor: Actor): Prisma.CandidateWhereInput => ({
  screenings: { some: screeningsVisibleTo(actor) },
});
