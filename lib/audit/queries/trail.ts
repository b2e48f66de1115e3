import "server-only";
import { addDays } from "date-fns";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { containing } from "@/lib/db/containing";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/screenings/scope";
import { events } from "../events";
import { families, familyWhere } from "../family";
import type { TrailFilter } from "../schema";
import { withWhom } from "./whom";

const perPage = 50;
/** Beyond so many it is only said that there are more. */
const most = 10_000;
/** More people than this are searched by name instead of being listed. */
const mostPeople = 200;
/** Of so many screenings, the newest, entries are shown when a name is that of many candidates. */
const mostNamed = 1000;

/** A page of the entries of every stream, newest first, with whose screening each belongs to; for those who read every screening. */
export async function listTrail(actor: Actor, filter: TrailFilter) {
  if (!may(actor.role, "audit:read")) throw new Error("Only compliance reads the trail.");
  const { after, before } = filter;
  const named = filter.q ? await streamsOf(actor, filter.q) : null;
  const where = chosen(filter, named?.slice(0, mostNamed));
  const way = before ? "asc" : "desc";
  const [found, count, people, only] = await Promise.all([
    db().auditEntry.findMany({
      where: { AND: [where, beyond(before ?? after, before ? "gt" : "lt")] },
      orderBy: [{ at: way }, { stream: way }, { number: way }],
      take: perPage + 1,
      include: { actor: { select: { name: true, role: true } } },
    }),
    db().auditEntry.count({ where, take: most + 1 }),
    db().user.findMany({
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: mostPeople + 1,
    }),
    withScreening(actor, filter.of ? [{ stream: filter.of }] : []),
  ]);
  const goesOn = found.length > perPage;
  const rows = before ? found.slice(0, perPage).reverse() : found.slice(0, perPage);
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows: await withScreening(actor, await withWhom(rows)),
    newer: first && (before ? goesOn : after) ? placeOf(first) : undefined,
    older: last && (before || goesOn) ? placeOf(last) : undefined,
    count: count > most ? `more than ${most.toLocaleString("en")}` : count.toLocaleString("en"),
    /** Said where a name is that of more candidates than are looked for. */
    cut: named && named.length > mostNamed ? mostNamed.toLocaleString("en") : null,
    /** Whose screening alone is shown; null where it is not one. */
    only: only[0]?.screening ?? null,
    families,
    /** Null where there are too many to list. */
    people: people.length > mostPeople ? null : people,
  };
}

export type TrailRow = Awaited<ReturnType<typeof listTrail>>["rows"][number];

function chosen({ family, event, by, who, of, from, to }: TrailFilter, named?: string[]): Prisma.AuditEntryWhereInput {
  const at = { ...(from && { gte: new Date(from) }), ...(to && { lt: addDays(new Date(to), 1) }) };
  return {
    ...(event ? { event } : familyWhere(family)),
    ...(by && { actorId: by === "nobody" ? null : by }),
    ...(who && { actor: { name: containing(who) } }),
    ...((from || to) && { at }),
    AND: [of ? { stream: of } : {}, named ? { stream: { in: named } } : {}],
  };
}

/** The streams of the screenings whose candidate is called so, newest first; one more than are shown. */
async function streamsOf(actor: Actor, q: string) {
  const where = { AND: [visibleTo(actor), { candidate: { name: containing(q) } }] };
  const take = mostNamed + 1;
  const found = await db().screening.findMany({ where, select: { id: true }, orderBy: { id: "desc" }, take });
  return found.map(({ id }) => id);
}

const placeOf = ({ at, stream, number }: { at: Date; stream: string; number: number }) =>
  `${at.getTime()}~${number}~${stream}`;

/** What comes after a place: the order is that of the index over instant, stream and number. */
function beyond(place: string | undefined, than: "lt" | "gt"): Prisma.AuditEntryWhereInput {
  const [time, number, stream] = place?.split("~") ?? [];
  if (!time || !number || !stream) return {};
  const at = new Date(Number(time));
  return {
    at: { [`${than}e`]: at },
    OR: [{ at: { [than]: at } }, { stream: { [than]: stream } }, { stream, number: { [than]: Number(number) } }],
  };
}

async function withScreening<Row extends { stream: string }>(actor: Actor, rows: Row[]) {
  const ids = [...new Set(rows.map(({ stream }) => stream))].filter((stream) => stream !== "company");
  const screenings = await db().screening.findMany({
    where: { AND: [visibleTo(actor), { id: { in: ids } }] },
    select: { id: true, candidate: { select: { name: true } } },
  });
  const names = new Map(screenings.map(({ id, candidate }) => [id, candidate.name]));
  return rows.map((row) => ({ ...row, screening: names.get(row.stream) ?? null }));
}

/** What was found when everything was last verified, by whom and when; null while nobody has. */
export async function getLastVerified() {
  const entry = await db().auditEntry.findFirst({
    where: { stream: "company", event: "audit.verified" },
    orderBy: [{ at: "desc" }, { number: "desc" }],
    include: { actor: { select: { name: true } } },
  });
  if (!entry) return null;
  const { data } = events["audit.verified"];
  return { ...data.parse(dataOf(entry.data)), by: entry.actor?.name ?? "", at: entry.at.toISOString() };
}

function dataOf(text: string) {
  const { rows: _, ...data } = JSON.parse(text) as Record<string, unknown>;
  return data;
}
