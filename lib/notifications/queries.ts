import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { asPage, type PageCursor, pageOf } from "@/lib/db/page";
import { mailConfigured } from "@/lib/mail/configured";
import { releaseVisibleTo } from "@/lib/screenings/scope";
import { told } from "./scope";

const perPage = 30;

/**
 * A page of what an actor was told, newest first. What it is about is said only while the actor may see that screening, and nothing at
 * all while a restriction keeps it from them.
 */
export async function listNotifications(actor: Actor, at: PageCursor) {
  const where = told(actor);
  const [found, total, unread, { mailed }] = await Promise.all([
    db().notification.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      ...pageOf(at, perPage),
      include: { by: { select: { name: true } } },
    }),
    db().notification.count({ where }),
    countUnread(actor),
    db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { mailed: true } }),
  ]);
  const page = asPage(found, at, perPage);
  const screenings = await visibleAmong(
    actor,
    page.rows.flatMap(({ screeningId }) => screeningId ?? []),
  );
  return {
    ...page,
    rows: page.rows.map(({ id, kind, by, at, readAt, screeningId }) => ({
      ...{ id, kind, at, by: by?.name ?? null, unread: readAt === null },
      about: screeningId ? aboutIn(screenings.get(screeningId), kind, actor) : aboutNoScreening(actor, kind),
    })),
    total,
    unread,
    /** Null where no mails are sent at all. */
    mailed: mailConfigured() ? mailed : null,
  };
}

export type NotificationRow = Awaited<ReturnType<typeof listNotifications>>["rows"][number];

/** How much an actor was told and has not read. */
export const countUnread = (actor: Actor) => db().notification.count({ where: { ...told(actor), readAt: null } });

/** Where one reads what is about no screening: what is due for people who work here, or what administrators did about users. */
function aboutNoScreening({ role }: Actor, kind: string) {
  if (kind === "looks-due" && may(role, "work:read")) return { words: "Looks again", href: "/looks" };
  if (kind === "looks-overdue" && may(role, "work:read"))
    return { words: "Looks again, overdue", href: "/looks?show=overdue" };
  return may(role, "audit:read") ? { words: "Users, in the audit trail", href: "/audit?of=company&family=user" } : null;
}

/** Whom the screenings are about that the actor may see, and where they are opened. */
async function visibleAmong(actor: Actor, ids: string[]) {
  const found = await db().screening.findMany({
    where: { AND: [releaseVisibleTo(actor), { id: { in: ids } }] },
    select: { id: true, candidate: { select: { name: true } }, position: { select: { title: true } } },
  });
  return new Map(
    found.map(({ id, candidate, position }) => [id, { id, words: `${candidate.name} · ${position.title}` }]),
  );
}

/** Where an actor opens a screening that they were told of: operations see what became of an early opening on the release. */
function aboutIn(screening: { id: string; words: string } | undefined, kind: string, { role }: Actor) {
  if (!screening) return null;
  const release = kind === "early-opening-decided" && role === "operations";
  const room = release ? "/release" : may(role, "screening:read") ? "/screenings" : "/decisions";
  return { words: screening.words, href: `${room}/${screening.id}` };
}
