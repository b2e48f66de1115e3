import type { Actor } from "@/lib/auth/actor";
import type { Prisma, Screening } from "@/lib/db/generated/client";

const none: Prisma.ScreeningWhereInput = { id: { in: [] } };

/** The screenings an actor may know of; part of every query, so that "not yours" looks like "not there". */
export function visibleTo(actor: Actor): Prisma.ScreeningWhereInput {
  return actor.role === "compliance" ? {} : { AND: [ownedBy(actor), unrestrictedFor(actor)] };
}

/** The screenings that are not kept from an actor by a restriction; for counts over what is not theirs to open. */
export const unrestrictedFor = (actor: Actor): Prisma.ScreeningWhereInput =>
  actor.role === "compliance" ? {} : { OR: [{ restrictedAt: null }, { access: { some: { userId: actor.id } } }] };

/**
 * The screenings of which an actor may read what is released: those that are theirs, and for operations, who act on it, also every
 * other that goes on or ended as ready. It lets nobody see more of them than that.
 */
export const releaseVisibleTo = (actor: Actor): Prisma.ScreeningWhereInput =>
  actor.role === "operations"
    ? { OR: [visibleTo(actor), { AND: [unrestrictedFor(actor), { OR: [{ endedAt: null }, { ending: "ready" }] }] }] }
    : visibleTo(actor);

/** The people from whom a restriction does not keep a screening: the other side of `unrestrictedFor`. */
export const notKeptFrom = ({ id, restrictedAt }: Pick<Screening, "id" | "restrictedAt">): Prisma.UserWhereInput =>
  restrictedAt ? { OR: [{ role: "compliance" }, { access: { some: { screeningId: id } } }] } : {};

function ownedBy(actor: Actor): Prisma.ScreeningWhereInput {
  switch (actor.role) {
    case "recruiter":
      return { position: { recruiters: { some: { userId: actor.id } } } };
    case "hiring-manager":
      return { position: { managerId: actor.id } };
    case "operations":
      return { checks: { some: { assignedTo: "operations" } } };
    default:
      return none;
  }
}

/** The people who see a screening whole, its notes included: the other side of `visibleTo` for those roles. */
export function readersOf({ id, positionId, restrictedAt }: Pick<Screening, "id" | "positionId" | "restrictedAt">) {
  const named = restrictedAt ? { access: { some: { screeningId: id } } } : {};
  return {
    disabledAt: null,
    OR: [{ role: "compliance" }, { role: "recruiter", recruitsFor: { some: { positionId } }, ...named }],
  } satisfies Prisma.UserWhereInput;
}

/** The recruiters who see a screening, but for some: who can be asked to look at something in it as the second person. */
export const otherRecruiters = (screening: Parameters<typeof readersOf>[0], but: string[]): Prisma.UserWhereInput => ({
  AND: [readersOf(screening), { role: "recruiter", id: { notIn: but } }],
});

/** The checks of a visible screening that an actor may see and work on. */
export function visibleChecks(actor: Actor): Prisma.CheckWhereInput {
  return actor.role === "operations" ? { assignedTo: "operations" } : {};
}
