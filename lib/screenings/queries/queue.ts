import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import { containing } from "@/lib/db/containing";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, type PageCursor, pageOf } from "@/lib/db/page";
import { type TurnOf, turns } from "../lifecycle";
import { type QueueFilter, queueFilter } from "../schema";
import { visibleTo } from "../scope";

const perPage = 50;

/** The turn that "my turn" means for a role. */
const myTurn = ({ role }: Pick<Actor, "role">): TurnOf => (role === "compliance" ? "compliance" : "recruiter");

/** A page of the queue, due first, with true counts for every tab under the same filters. */
export async function getQueue(actor: Actor, filter: QueueFilter) {
  const base = filtered(actor, filter);
  const turn = filter.turn === "mine" ? myTurn(actor) : filter.turn;
  const where = turn === "all" ? base : { AND: [base, { turn }] };
  const [page, counts, positions] = await Promise.all([
    pageFrom(where, filter),
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
  return { ...page, rows: page.rows.map((row) => line(row, actor, now)), positions, count, all, shown };
}

export type QueueRow = Awaited<ReturnType<typeof getQueue>>["rows"][number];

type Found = Awaited<ReturnType<typeof pageFrom>>["rows"][number];

function line(
  { candidate, position, recruiter, turn, turnSince, dueOn, checks, ...row }: Found,
  actor: Actor,
  now: number,
) {
  const elsewhere = turn !== "recruiter" && turn !== "nobody";
  return {
    ...row,
    nextStep: may(actor.role, "screening:whole") ? row.nextStep : handedOver(checks),
    name: candidate.name,
    position: position.title,
    place: position.place,
    recruiter: recruiter.name,
    dueOn: dueOn.toISOString(),
    /** Whole days since it is this turn; null while it is not waiting for somebody else. */
    waiting: elsewhere ? Math.max(0, Math.floor((now - turnSince.getTime()) / 86_400_000)) : null,
  };
}

/** What operations has to do in a screening. */
const handedOver = (checks: Found["checks"]) =>
  checks
    .map(({ kind, completions }) => `${checkKind(kind).title}${completions.length > 0 ? ", done" : ""}`)
    .join(" · ");

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
            OR: [{ candidate: { name: containing(q) } }, { position: { title: containing(q) } }],
          }
        : {},
    ],
  };
}

async function pageFrom(where: Prisma.ScreeningWhereInput, at: PageCursor) {
  const found = await db().screening.findMany({
    where,
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    ...pageOf(at, perPage),
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
      checks: {
        where: { assignedTo: "operations" },
        select: { kind: true, completions: { where: { reopenedAt: null }, select: { id: true } } },
      },
    },
  });
  return asPage(found, at, perPage);
}

/** The filters that an address asks for; whatever does not parse falls away, and a role's own turn is "mine". */
export function readFilter(search: Record<string, string | string[] | undefined>, actor: Actor): QueueFilter {
  const filter = queueFilter.parse(
    Object.fromEntries(Object.entries(search).map(([key, value]) => [key, [value].flat()[0]])),
  );
  if (actor.role === "operations") return { ...filter, turn: "all", state: undefined };
  if (filter.ended && !search.turn) return { ...filter, turn: "all" };
  return filter.turn === myTurn(actor) ? { ...filter, turn: "mine" } : filter;
}
