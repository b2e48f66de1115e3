import type { Actor } from "@/lib/auth/actor";
import { containing } from "@/lib/db/containing";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo as screeningsVisibleTo } from "@/lib/screenings/scope";

/** The candidates an actor may know of: those of the screenings they may see; part of every query. */
export const visibleTo = (actor: Actor): Prisma.CandidateWhereInput => ({
  screenings: { some: screeningsVisibleTo(actor) },
});

/** Candidates by what somebody types: an e-mail address as a whole, or any part of a name. */
export const soughtBy = (q: string): Prisma.CandidateWhereInput =>
  q.includes("@") ? { email: q.toLowerCase().replaceAll("\0", "") } : { name: containing(q) };
