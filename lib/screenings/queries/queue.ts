import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type TurnOf, turns } from "../lifecycle";
import { type QueueFilter, queueFilter } from "../schema";
import { visibleTo } from "../scope";

const perPage = 50;

/** The turn that "my turn" means for a role. */
export const myTurn = ({ role }: Pick<Actor, "role">): TurnOf => (role === "compliance" ? "compliance" : "recruiter");

/** A page of the queue, due first, with true counts for every tab under the same filters. */
export async function getQueue(actor: Actor, filter: QueueFilter) {
  const base = filtered(actor, filter);
  const turn = filter.turn === "mine" ? myTurn(actor) : filter.turn;
  const where = turn === "all" ? base : { AND: [base, { turn }] };
  const [page, counts, positions] = await Promise.all([
    pageOf(where, filter),
    db().screening.groupBy({ by: ["turn"], where: base, _count: true }),
    db().position.findMany({
      where: { screenings: { some: visibleTo(actor) } },
      select: { id: true, title: true, place: true },
      orderBy: [{ title: "asc" }, { id: "asc" }],
      take: 100,
    }),
  ]);
  const now = Date.now();
  const count = (of: string) => counts.find((one) => one.turn === of)?._count ?? 0;
  const all = counts.reduce((sum, one) => sum + one._count, 0);
  const shown = turn === "all" ? all : count(turn);
  return { ...page, rows: page.rows.map((row) => line(row, now)), positions, count, all, shown };
}

type Found = Awaited<ReturnType<typeof pageOf>>["rows"][number];

function line({ candidate, position, recruiter, turn, turnSince, dueOn, ...row }: Found, now: number) {
  const elsewhere = turn !== "recruiter" && turn !== "nobody";
  return {
    ...row,
    name: candidate.name,
    position: position.title,
    place: position.place,
    recruiter: recruiter.name,
    dueOn: dueOn.toISOString(),
    waiting: elsewhere ? Math.max(0, Math.floor((now - turnSince.getTime()) / 86_400_000)) : null,
  };
}

/** The tabs a role has, with their counts; operations has one list. */
export function queueTabs(actor: Actor, { count, all }: { count(of: string): number; all: number }) {
  const mine = myTurn(actor);
  const others = (["recruiter", "candidate", "institution", "manager", "compliance"] as const).filter(
    (of) => of !== mine,
  );
  if (actor.role === "operations") return [{ turn: "all" as const, label: "All", count: all }];
  return [
    { turn: "mine" as const, label: "My turn", count: count(mine) },
    ...others.map((turn) => ({ turn, label: turns[turn], count: count(turn) })),
    { turn: "all" as const, label: "All", count: all },
  ];
}

function filtered(actor: Actor, { position, state, q, ended }: QueueFilter): Prisma.ScreeningWhereInput {
  return {
    AND: [
      visibleTo(actor),
      { endedAt: ended ? { not: null } : null },
      position ? { positionId: position } : {},
      state ? { state } : {},
      q
        ? {
            OR: [
              { candidate: { name: { contains: q, mode: "insensitive" } } },
              { position: { title: { contains: q, mode: "insensitive" } } },
            ],
          }
        : {},
    ],
  };
}

/** Fifty rows after or before a cursor ("2026-11-24~id"), and the cursors of the pages beside them. */
async function pageOf(where: Prisma.ScreeningWhereInput, { after, before }: QueueFilter) {
  const back = Boolean(before && !after);
  const direction = back ? "desc" : "asc";
  const found = await db().screening.findMany({
    where: { AND: [where, beyond(back ? before : after, back)] },
    orderBy: [{ dueOn: direction }, { id: direction }],
    take: perPage + 1,
    select: {
      id: true,
      nextStep: true,
      state: true,
      openDifferences: true,
      checked: true,
      checksDone: true,
      checksAsked: true,
      turn: true,
      turnSince: true,
      dueOn: true,
      ending: true,
      candidate: { select: { name: true } },
      position: { select: { title: true, place: true } },
      recruiter: { select: { name: true } },
    },
  });
  const more = found.length > perPage;
  const rows = back ? found.slice(0, perPage).reverse() : found.slice(0, perPage);
  const cursor = (row: (typeof rows)[number] | undefined) => row && `${row.dueOn.toISOString().slice(0, 10)}~${row.id}`;
  return {
    rows,
    older: back || more ? cursor(rows.at(-1)) : undefined,
    newer: (back ? more : Boolean(after)) ? cursor(rows[0]) : undefined,
  };
}

function beyond(cursor: string | undefined, back: boolean): Prisma.ScreeningWhereInput {
  const [day, id] = cursor?.split("~") ?? [];
  const dueOn = new Date(`${day}T00:00:00Z`);
  if (!id || Number.isNaN(dueOn.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) return {};
  return back
    ? { OR: [{ dueOn: { lt: dueOn } }, { dueOn, id: { lt: id } }] }
    : { OR: [{ dueOn: { gt: dueOn } }, { dueOn, id: { gt: id } }] };
}

/** The filters that an address asks for; whatever does not parse falls away, and a role's own turn is "mine". */
export function readFilter(search: Record<string, string | string[] | undefined>, actor: Actor): QueueFilter {
  const filter = queueFilter.parse(
    Object.fromEntries(Object.entries(search).map(([key, value]) => [key, [value].flat()[0]])),
  );
  if (actor.role === "operations" || (filter.ended && !search.turn)) return { ...filter, turn: "all" };
  return filter.turn === myTurn(actor) ? { ...filter, turn: "mine" } : filter;
}
