import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, pageOf } from "@/lib/db/page";
import { dayOf, midnightOf } from "@/lib/matching/utc-day";
import { visibleTo as positionsVisibleTo } from "@/lib/positions/scope";
import { openOrReady } from "@/lib/screenings/lifecycle";
import { visibleTo as screeningsVisibleTo } from "@/lib/screenings/scope";
import { dueWords, isReason, reasons } from "./due-dates";
import { lookState } from "./look-state";
import type { LookFilter } from "./schema";
import { looksVisibleTo, visibleTo } from "./scope";
import { asksOf } from "./write";

const perPage = 50;

type Show = LookFilter["show"];

/** What each tab of the list shows on a day. Who has left is not looked at again. */
function shown(show: Show, today: Date): Prisma.RefreshDueWhereInput {
  if (show === "done") return { doneAt: { not: null } };
  const toDo = { doneAt: null, employment: { OR: [{ endedOn: null }, { endedOn: { gte: today } }] } };
  const nextMonth = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 1));
  if (show === "overdue") return { ...toDo, dueOn: { lt: today } };
  if (show === "month") return { ...toDo, dueOn: { gte: today, lt: nextMonth } };
  return toDo;
}

const shows = ["to-do", "overdue", "month", "done"] as const satisfies Show[];

/** A page of the looks again that an actor may see, what is due first before the rest and what was done last first, with true counts for each tab. */
export async function listLooks(actor: Actor, { show, stage, ...at }: LookFilter, now = new Date()) {
  const where = (of: Show) => ({ AND: [looksVisibleTo(actor), shown(of, midnightOf(now)), stage ? { stage } : {}] });
  const order = show === "done" ? [{ doneAt: "desc" as const }, { id: "desc" as const }] : soonest;
  const [found, ...counts] = await Promise.all([
    db().refreshDue.findMany({ where: where(show), orderBy: order, ...pageOf(at, perPage), include: whole }),
    ...shows.map((of) => db().refreshDue.count({ where: where(of) })),
  ]);
  const page = asPage(found, at, perPage);
  const count = (of: Show) => counts[shows.indexOf(of)] ?? 0;
  return { ...page, rows: page.rows.map((row) => line(row, now)), count };
}

const soonest: Prisma.RefreshDueOrderByWithRelationInput[] = [{ dueOn: "asc" }, { id: "asc" }];

const who = { select: { candidate: { select: { name: true } }, position: { select: { title: true, place: true } } } };
const whole = { employment: who, screening: { select: { ending: true } } } satisfies Prisma.RefreshDueInclude;

type Found = Prisma.RefreshDueGetPayload<{ include: typeof whole }>;

const line = ({ employment, employmentId, ...due }: Found, now: Date) => ({
  ...lookLine(due, now),
  employmentId,
  name: employment.candidate.name,
  position: employment.position.title,
  place: employment.position.place,
});

export type LookRow = ReturnType<typeof line>;

function lookLine(
  { id, stage, reason, dueOn, doneAt, screeningId, screening }: Omit<Found, "employment" | "employmentId">,
  now: Date,
) {
  const state = lookState({ doneAt, screening });
  return {
    ...{ id, stage, state },
    why: isReason(reason) ? reasons[reason].words : reason,
    dueOn: dueOn.toISOString(),
    /** How far away that is; null once it is no longer waited for. */
    due: state === "due" || state === "open" ? dueWords(dueOn, now) : null,
    overdue: dueOn < midnightOf(now) && (state === "due" || state === "open"),
    doneAt: doneAt?.toISOString() ?? null,
    /** The screening to go to; one that ended without an answer leads nowhere. */
    screeningId: state === "due" ? null : screeningId,
  };
}

export type LookLine = ReturnType<typeof lookLine>;

/** Somebody who works here, with every look at them; null when they are not there or not the actor's to see. */
export async function getWork(actor: Actor, id: string, now = new Date()) {
  if (!z.uuid().safeParse(id).success) return null;
  const work = await db().employment.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    include: {
      candidate: { select: { name: true } },
      position: { select: { title: true, place: true, policyVersion: true } },
      dues: {
        where: looksVisibleTo(actor),
        orderBy: [{ doneAt: { sort: "asc", nulls: "first" } }, ...soonest],
        include: { screening: { select: { ending: true } } },
      },
    },
  });
  if (!work) return null;
  const { candidate, position, dues, startsOn, endedOn, addedAt, screeningId } = work;
  const left = endedOn !== null && endedOn < midnightOf(now);
  return {
    ...{ id, screeningId, left },
    name: candidate.name,
    position: position.title,
    place: position.place,
    startsOn: startsOn.toISOString(),
    endedOn: endedOn?.toISOString() ?? null,
    addedAt: addedAt.toISOString(),
    /** Whether the policy asks anything after a change. */
    asksAfterChange: asksOf(position.policyVersion).stages.includes("after-change"),
    looks: dues.map((due) => lookLine(due, now)).filter(({ state }) => !left || state !== "due"),
  };
}

export type WorkView = NonNullable<Awaited<ReturnType<typeof getWork>>>;

/** The first day of work of a screening with how it was set, newest first; null where there is none to set: of a look again, or a stop. */
export async function getStartDay(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirst({
    where: { AND: [{ id: screeningId }, screeningsVisibleTo(actor)] },
    select: {
      refresh: true,
      ending: true,
      startsOn: true,
      employment: { select: { id: true } },
      startDays: { orderBy: [{ at: "desc" }, { id: "desc" }], include: { by: { select: { name: true } } } },
    },
  });
  if (!screening || screening.refresh || !openOrReady(screening.ending)) return null;
  return {
    screeningId,
    ready: screening.ending === "ready",
    startsOn: screening.startsOn && dayOf(screening.startsOn),
    employmentId: screening.employment?.id ?? null,
    history: screening.startDays.map(({ id, startsOn, reason, by, at }) => ({
      ...{ id, reason, by: by.name },
      startsOn: startsOn.toISOString(),
      at: at.toISOString(),
    })),
  };
}

export type StartDayView = NonNullable<Awaited<ReturnType<typeof getStartDay>>>;

/** The open positions of a recruiter whose policy asks something every year, so that who works there already can be brought in. */
export async function listLookBackPositions(actor: Actor) {
  const positions = await db().position.findMany({
    where: { AND: [positionsVisibleTo(actor), { closedAt: null }] },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: { id: true, title: true, place: true, policyVersion: true },
  });
  return positions
    .filter(({ policyVersion }) => asksOf(policyVersion).stages.includes("yearly"))
    .map(({ id, title, place }) => ({ id, title, place }));
}
