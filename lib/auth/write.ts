import { addDays } from "date-fns";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { NotificationKind } from "@/lib/notifications/kinds";
import { notify } from "@/lib/notifications/write";
import type { Actor } from "./actor";
import { newToken } from "./token";

/** What a link is for, and the administrator who makes it; nobody makes the first one. */
type Link = { role: string; email?: string; createdById?: string };

/** Makes a one-time link that is over after so many days: its id and its secret, of which only the hash is kept. */
export async function newLink(tx: Tx, now: Date, days: number, link: Link) {
  const { token, tokenHash } = newToken();
  const data = { ...link, tokenHash, createdAt: now, expiresAt: addDays(now, days) };
  const { id } = await tx.invitation.create({ data, select: { id: true } });
  return { id, token };
}

/** The links that still work: neither used nor over, and whoever made them is an administrator to this day. */
export const working = (now: Date): Prisma.InvitationWhereInput => ({
  usedAt: null,
  expiresAt: { gt: now },
  OR: [{ createdById: null }, { createdBy: { role: "admin", disabledAt: null } }],
});

/** Ends what is left of these links, and says which they were. */
export async function endLinks(tx: Tx, now: Date, which: Prisma.InvitationWhereInput) {
  const where = { AND: [which, { usedAt: null }] };
  const ended = await tx.invitation.updateManyAndReturn({ where, data: { usedAt: now }, select: { id: true } });
  return ended.map(({ id }) => ["invitation", id] as const);
}

/** The links by which a first administrator joins. */
export const first: Prisma.InvitationWhereInput = { role: "admin", email: null, createdById: null };

/** Lets one transaction at a time decide who is an administrator: two who remove each other at once would leave none. */
export const oneAtATime = (tx: Tx) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`;

/** Tells everybody else in compliance what happened to somebody's access to it: no administrator brings a reviewer in, or takes one away, unseen. */
export async function tellCompliance(tx: Tx, kind: NotificationKind, userId: string, by: Actor, now: Date) {
  const others = await tx.user.findMany({
    where: { role: "compliance", id: { not: userId } },
    select: { id: true },
  });
  await notify(tx, { kind, screeningId: null, to: others.map(({ id }) => id), by, now });
}
