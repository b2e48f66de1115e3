import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import type { Screening } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { mailConfigured } from "@/lib/mail/configured";
import { queueMail, takeMailBack } from "@/lib/mail/write";
import { notKeptFrom } from "@/lib/screenings/scope";
import type { NotificationKind } from "./kinds";

type Told = {
  kind: NotificationKind;
  /** Null for what is about no screening. */
  screeningId: string | null;
  /** These people, or everyone of a role. */
  to: readonly string[] | Role;
  /** Null for what the rules did by themselves. */
  by: Actor | null;
  now: Date;
};

/**
 * Tells people of something, mostly about a screening, in the app and, if they want, by a mail that names nobody. Whoever caused it is not
 * told. From whom the screening is kept by a restriction, the notice is kept as well, until they may see it.
 */
export async function notify(tx: Tx, { kind, screeningId, to, by, now }: Told) {
  const people = await tx.user.findMany({
    where: {
      AND: [typeof to === "string" ? { role: to } : { id: { in: [...to] } }, { id: { not: by?.id }, disabledAt: null }],
    },
    select: { id: true },
  });
  const ids = people.map(({ id }) => id);
  await tx.notification.createMany({
    data: ids.map((userId) => ({ userId, kind, screeningId, byId: by?.id, at: now })),
  });
  await mailThoseWhoSee(tx, screeningId, ids, now);
}

/** Those who were told of a restricted screening, locked here, and do not know it yet. */
export async function heldFrom(tx: Tx, screening: Pick<Screening, "id" | "restrictedAt">) {
  const { id: screeningId, restrictedAt } = screening;
  if (!restrictedAt) return [];
  const held = { screeningId, readAt: null, at: { gte: restrictedAt } };
  const people = await tx.user.findMany({
    where: { notifications: { some: held }, NOT: notKeptFrom(screening) },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}

/** Mails those of some people who may see a screening, where it is about one, if they want that. */
export async function mailThoseWhoSee(tx: Tx, screeningId: string | null, ids: string[], now: Date) {
  if (!mailConfigured() || ids.length === 0) return;
  const screening = screeningId && (await tx.screening.findUniqueOrThrow({ where: { id: screeningId } }));
  const people = await tx.user.findMany({
    where: { AND: [screening ? notKeptFrom(screening) : {}, { id: { in: ids }, mailed: true, disabledAt: null }] },
    select: { email: true },
  });
  for (const { email } of people) await mailOnce(tx, email, now);
}

const subject = "Something is waiting for you in Bonafide";

/** One mail for all that happens before it goes out: forty reminders at once are not forty mails. */
async function mailOnce(tx: Tx, to: string, now: Date) {
  if (await waitingMail(tx, to, now)) return;
  const link = `${env().BONAFIDE_URL}/notifications`;
  const text = `Something in Bonafide waits for you.\n\nSign in to see what it is: ${link}\n\nThis mail names nobody on purpose. You can turn these mails off on the same page.`;
  await queueMail(tx, { to, subject, text }, now);
}

/** The mail to somebody that can still be undone. */
const waitingMail = (tx: Tx, to: string, now: Date) =>
  tx.mail.findFirst({ where: { to, subject, sentAt: null, cancelledAt: null, attempts: 0, notBefore: { gt: now } } });

type TakenBack = Pick<Told, "kind" | "now"> & { screeningId: string; by: Actor };

/**
 * Takes back what somebody told people last of a screening: nobody has it unread any more, and a mail that has not gone out and
 * speaks of nothing else does not. Answers how many had not read it.
 */
export async function takeBack(tx: Tx, { kind, screeningId, by, now }: TakenBack) {
  const told = { kind, screeningId, byId: by.id };
  const last = await tx.notification.findFirst({ where: told, orderBy: [{ at: "desc" }, { id: "desc" }] });
  if (!last) return 0;
  const taken = await tx.notification.updateManyAndReturn({
    where: { ...told, at: last.at, readAt: null },
    data: { readAt: now },
    include: { user: { select: { id: true, email: true } } },
  });
  for (const { user } of taken) {
    const mail = await waitingMail(tx, user.email, now);
    const others = mail && { userId: user.id, readAt: null, at: { gte: mail.createdAt } };
    if (others && !(await tx.notification.findFirst({ where: others }))) await takeMailBack(tx, mail.id, now);
  }
  return taken.length;
}
