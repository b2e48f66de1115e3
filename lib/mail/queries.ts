import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, type PageCursor, pageOf } from "@/lib/db/page";
import { mailState, mostAttempts } from "./attempts";
import { inEvaluation, mailConfigured } from "./configured";

const perPage = 30;

const unsent: Prisma.MailWhereInput = { sentAt: null, cancelledAt: null };
const failed: Prisma.MailWhereInput = { ...unsent, failure: { not: null } };

/**
 * The outbox for administrators: in an evaluation every mail as it would go out; elsewhere only those that failed, without their
 * words and without the address of anybody who does not work here.
 */
export const getOutbox = async (at: PageCursor) =>
  inEvaluation()
    ? { evaluation: true as const, ...(await everyMail(at)) }
    : { evaluation: false as const, configured: mailConfigured(), ...(await failures(at)) };

const pageWhere = async (where: Prisma.MailWhereInput, at: PageCursor) => {
  const orderBy = [{ createdAt: "desc" }, { id: "desc" }] as const;
  const found = await db().mail.findMany({ where, orderBy: [...orderBy], ...pageOf(at, perPage) });
  return asPage(found, at, perPage);
};

async function everyMail(at: PageCursor) {
  const [page, total] = await Promise.all([pageWhere({}, at), db().mail.count()]);
  const rows = page.rows.map(({ id, to, subject, text, createdAt, ...mail }) => ({
    ...{ id, to, subject, text, createdAt },
    state: mailState(mail),
  }));
  return { ...page, rows, total };
}

async function failures(at: PageCursor) {
  const [page, total, waiting, givenUp] = await Promise.all([
    pageWhere(failed, at),
    db().mail.count({ where: failed }),
    db().mail.count({ where: { ...unsent, attempts: { lt: mostAttempts } } }),
    db().mail.count({ where: { ...unsent, attempts: { gte: mostAttempts } } }),
  ]);
  const names = await colleagues(page.rows.map(({ to }) => to));
  const rows = page.rows.map(({ id, to, failure, attempts, createdAt, notBefore, ...mail }) => ({
    ...{ id, failure, attempts, createdAt },
    to: names.get(to) ?? `Somebody at ${to.split("@").at(-1)}`,
    /** Null when it is given up. */
    next: mailState({ attempts, ...mail }) === "given-up" ? null : notBefore,
  }));
  return { ...page, rows, total, waiting, trying: total - givenUp, givenUp };
}

/** The names of those who work here, by address. */
async function colleagues(addresses: string[]) {
  const users = await db().user.findMany({
    where: { email: { in: addresses } },
    select: { email: true, name: true },
  });
  return new Map(users.map(({ email, name }) => [email, name]));
}

type Outbox = Awaited<ReturnType<typeof getOutbox>>;
/** The outbox of an evaluation. */
export type EveryMail = Extract<Outbox, { evaluation: true }>;
/** What went wrong, where mails do go out. */
export type MailFailures = Extract<Outbox, { evaluation: false }>;
