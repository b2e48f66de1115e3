import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { mailConfigured } from "@/lib/mail/configured";
import { queueMail } from "@/lib/mail/write";
import type { NotificationKind } from "./kinds";

type Told = {
  kind: NotificationKind;
  screeningId: string;
  /** These people, or everyone of a role. */
  to: readonly string[] | Role;
  by: Actor;
  now: Date;
};

/**
 * Tells people of something about a screening, in the app and, if they want, by a mail that names nobody. Whoever caused it is not
 * told, and nobody is while the screening is restricted.
 */
export async function notify(tx: Tx, { kind, screeningId, to, by, now }: Told) {
  const { restrictedAt } = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: { restrictedAt: true },
  });
  if (restrictedAt) return;
  const people = await tx.user.findMany({
    where: {
      AND: [typeof to === "string" ? { role: to } : { id: { in: [...to] } }, { id: { not: by.id }, disabledAt: null }],
    },
    select: { id: true, email: true, mailed: true },
  });
  await tx.notification.createMany({
    data: people.map(({ id }) => ({ userId: id, kind, screeningId, byId: by.id, at: now })),
  });
  if (!mailConfigured()) return;
  for (const { email } of people.filter(({ mailed }) => mailed)) await mailOnce(tx, email, now);
}

const subject = "Something waits for you in Bonafide";

/** One mail for all that happens before it goes out: forty reminders at once are not forty mails. */
async function mailOnce(tx: Tx, to: string, now: Date) {
  const soon = { to, subject, sentAt: null, cancelledAt: null, attempts: 0, notBefore: { gt: now } };
  if (await tx.mail.findFirst({ where: soon, select: { id: true } })) return;
  const link = `${env().BONAFIDE_URL}/notifications`;
  const text = `Something in Bonafide waits for you.\n\nSign in to see what it is: ${link}\n\nThis mail names nobody on purpose. You can turn these mails off on the same page.`;
  await queueMail(tx, { to, subject, text }, now);
}
