import "server-only";
import { db } from "@/lib/db/client";
import { asPage, type PageCursor, pageOf } from "@/lib/db/page";
import { working } from "./write";

const perPage = 50;

/** A page of the users, newest first, for administrators, and how many there are in all. */
export async function listUsers(at: PageCursor) {
  const [found, total] = await Promise.all([
    db().user.findMany({
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...pageOf(at, perPage),
      select: { id: true, name: true, email: true, role: true, createdAt: true, disabledAt: true },
    }),
    db().user.count(),
  ]);
  return { ...asPage(found, at, perPage), total };
}

export type UserRow = Awaited<ReturnType<typeof listUsers>>["rows"][number];

/** The newest invitations that nobody has used yet, for administrators; the first administrator's link is none. */
export const listInvitations = (now: Date) =>
  db().invitation.findMany({
    where: { AND: [working(now), { email: null, createdById: { not: null } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: perPage,
    select: { id: true, role: true, expiresAt: true, createdBy: { select: { name: true } } },
  });

export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number];
