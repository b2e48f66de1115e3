import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import { containing } from "@/lib/db/containing";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, type PageCursor, pageOf } from "@/lib/db/page";
import { lookTitle } from "@/lib/policy/stages";
import { stopSteps } from "@/lib/stops/load";
import { daysSince } from "../days-since";
import { type TurnOf, turns } from "../lifecycle";
import { type QueueFilter, queueFilter } from "../schema";
import { visibleTo } from "../scope";

const perPage = 50;

/** The turn that "my turn" means for a role. */
const myTurn = ({ role }: Pick<Actor, "role">): TurnOf => (role === "compliance" ? "compliance" : "recruiter");

/** A page of the queue, due first, with true counts for every tab under the same filters. */
export async function getQueue(actor: Actor, filter: QueueFilter) {
  const now = new Date();
  const base = filtered(actor, filter);
  const part = !may(actor.role, "screening:whole");
  const todo = { AND: [base, { checks: { some: handedOverOpen } }] };
  const [awake, asleep] = [{ AND: [base, awakeFor(actor, now)] }, { AND: [base, { snoozedUntil: { gt: now } }] }];
  const turn = filter.turn === "mine" && !part ? myTurn(actor) : filter.turn;
  const where =
    turn === "all" ? base : turn === "mine" ? todo : turn === "snoozed" ? asleep : { AND: [awake, { turn }] };
  const [page, counts, all, snoozed, handedOver, positions, recruiters] = await Promise.all([
    pageFrom(where, filter),
    db().screening.groupBy({ by: ["turn"], where: awake, _count: true }),
    db().screening.count({ where: base }),
    may(actor.role, "screening:snooze") ? db().screening.count({ where: asleep }) : 0,
    part ? db().screening.count({ where: todo }) : 0,
    positionsFor(actor, filter.position),
    recruitersFor(actor),
  ]);
  const count = (of: string) => counts.find((one) => one.turn === of)?._count ?? 0;
  const shown = turn === "all" ? all : turn === "mine" ? handedOver : turn === "snoozed" ? snoozed : count(turn);
  const steps = await stopSteps(db(), page.rows, now);
  const rows = page.rows.map((row) => line({ ...row, nextStep: steps.get(row.id) ?? row.nextStep }, actor, now));
  const colleagues = await colleaguesFor(actor, rows);
  return { ...page, rows, colleagues, ...positions, recruiters, count, all, snoozed, handedOver, shown };
}

/** A check that operations have and that is not done. */
const handedOverOpen = { assignedTo: "operations", completions: { none: { reopenedAt: null } } };

/** As many positions as a menu shows at a glance. */
const few = 8;

/** The positions to filter by while they are few, else null: then they are looked for. And the one that is chosen. */
async function positionsFor(actor: Actor, chosen: string | undefined) {
  const [select, some] = [{ id: true, title: true, place: true }, visibleTo(actor)];
  const positions = await db().position.findMany({
    where: { screenings: { some } },
    select,
    orderBy: [{ title: "asc" }, { place: "asc" }, { id: "asc" }],
    take: few + 1,
  });
  const position = chosen
    ? await db().position.findFirst({ where: { id: chosen, screenings: { some } }, select })
    : null;
  return { positions: positions.length > few ? null : positions, position: position ?? undefined };
}

/** Whose screenings a reader sees beside their own. */
async function recruitersFor(actor: Actor) {
  if (!may(actor.role, "screening:whole")) return [];
  return db().user.findMany({
    where: { id: { not: actor.id }, screenings: { some: visibleTo(actor) } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** What a recruiter put aside waits out of their sight; for everybody else it goes on. */
const awakeFor = (actor: Actor, now: Date): Prisma.ScreeningWhereInput =>
  may(actor.role, "screening:snooze") ? { OR: [{ snoozedUntil: null }, { snoozedUntil: { lte: now } }] } : {};

/** Who can take over screenings of these rows, by position. */
async function colleaguesFor(actor: Actor, rows: { positionId: string }[]) {
  if (!may(actor.role, "screening:assign")) return {};
  const positions = await db().position.findMany({
    where: { id: { in: [...new Set(rows.map(({ positionId }) => positionId))] } },
    select: { id: true, recruiters: recruitersByName },
  });
  return Object.fromEntries(positions.map(({ id, recruiters }) => [id, recruiters.map(({ user }) => user)]));
}

/** The recruiters of a position who can be handed something. */
export const recruitersByName = {
  where: { user: { disabledAt: null } },
  select: { user: { select: { id: true, name: true } } },
  orderBy: { user: { name: "asc" } },
} satisfies Prisma.Position$recruitersArgs;

type Queue = Awaited<ReturnType<typeof getQueue>>;

export type QueueRow = Queue["rows"][number];

/** Who can take over a screening, by its position. */
export type Colleagues = Queue["colleagues"];

type Found = Awaited<ReturnType<typeof pageFrom>>["rows"][number];

function line(
  { candidate, position, recruiter, turnSince, dueOn, snoozedUntil, checks, refresh, ...row }: Found,
  actor: Actor,
  now: Date,
) {
  const elsewhere = row.turn !== "recruiter" && row.turn !== "nobody";
  return {
    ...row,
    nextStep: may(actor.role, "screening:whole") ? row.nextStep : toDo(checks),
    name: candidate.name,
    position: position.title,
    place: position.place,
    look: refresh && lookTitle(refresh),
    recruiter: recruiter.name,
    dueOn: dueOn.toISOString(),
    snoozedUntil: snoozedUntil && snoozedUntil > now ? snoozedUntil.toISOString() : null,
    /** Days since it is this turn; null while it is not waiting for somebody else. */
    waiting: elsewhere ? daysSince(turnSince, now) : null,
  };
}

/** What operations have to do in a screening, or what they did when that was all. */
function toDo(checks: Found["checks"]) {
  const open = checks.filter(({ completions }) => completions.length === 0);
  const titles = (some: Found["checks"]) => some.map(({ kind }) => checkKind(kind).title).join(" · ");
  return open.length > 0 ? titles(open) : `${titles(checks)}, done`;
}

type Counts = Pick<Queue, "count" | "all" | "snoozed" | "handedOver">;

/** The tabs a role has, with their counts: what is snoozed while something is, or the address asks for it. Operations have what is to do, and with it what is done. */
export function queueTabs(actor: Actor, asked: QueueFilter["turn"], { count, all, snoozed, handedOver }: Counts) {
  const mine = myTurn(actor);
  const others = (["recruiter", "candidate", "institution", "manager", "compliance"] as const).filter(
    (of) => of !== mine,
  );
  if (actor.role === "operations")
    return [
      { turn: "mine" as const, label: "To do", count: handedOver },
      { turn: "all" as const, label: "All", count: all },
    ];
  return [
    { turn: "mine" as const, label: "My turn", count: count(mine) },
    ...others.map((turn) => ({ turn, label: turns[turn], count: count(turn) })),
    ...(snoozed > 0 || asked === "snoozed" ? [{ turn: "snoozed" as const, label: "Snoozed", count: snoozed }] : []),
    { turn: "all" as const, label: "All", count: all },
  ];
}

function filtered(actor: Actor, { position, state, q, ended, who }: QueueFilter): Prisma.ScreeningWhereInput {
  return {
    AND: [
      visibleTo(actor),
      { endedAt: ended ? { not: null } : null },
      position ? { positionId: position } : {},
      state ? { state } : {},
      who ? { recruiterId: who === "me" ? actor.id : who } : {},
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
      snoozedUntil: true,
      refresh: true,
      positionId: true,
      recruiterId: true,
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

/** The filters that an address asks for; whatever does not parse falls away, and a role's own turn is "mine", its own name "me". */
export function readFilter(search: Record<string, string | string[] | undefined>, actor: Actor): QueueFilter {
  const asked = queueFilter.parse(
    Object.fromEntries(Object.entries(search).map(([key, value]) => [key, [value].flat()[0]])),
  );
  const filter = { ...asked, who: whose(asked.who, actor) };
  if (actor.role === "operations")
    return { ...filter, turn: filter.ended || filter.turn === "all" ? "all" : "mine", state: undefined };
  if (filter.turn === "snoozed" && !may(actor.role, "screening:snooze")) return { ...filter, turn: "all" };
  if (filter.ended && !search.turn) return { ...filter, turn: "all" };
  return filter.turn === myTurn(actor) ? { ...filter, turn: "mine" } : filter;
}

/** Whoever has no screenings of their own has no "me" to filter by, and whoever sees a part of them nobody. */
function whose(who: QueueFilter["who"], actor: Actor): QueueFilter["who"] {
  if (!may(actor.role, "screening:whole")) return undefined;
  const mine = who === "me" || who === actor.id;
  if (!mine) return who;
  return may(actor.role, "screening:assign") ? "me" : undefined;
}
