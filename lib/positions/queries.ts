import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { asPage, pageCursor, pageOf } from "@/lib/db/page";
import { unrestrictedFor } from "@/lib/screenings/scope";
import { visibleTo } from "./scope";

const perPage = 50;

/** The open screenings that may be counted for an actor. */
const openFor = (actor: Actor) => ({ where: { endedAt: null, ...unrestrictedFor(actor) } });

/** What of the list is shown, as it stands in the address; what does not parse falls back to the open positions. */
export const positionFilter = pageCursor.extend({ show: z.enum(["open", "closed"]).catch("open") });

/** A page of the positions an actor may see, newest first, with the open screenings of each, and how many are open and closed. */
export async function listPositions(actor: Actor, { show, ...at }: z.infer<typeof positionFilter>) {
  const closed = { AND: [visibleTo(actor), { closedAt: { not: null } }] };
  const open = { AND: [visibleTo(actor), { closedAt: null }] };
  const [found, openCount, closedCount] = await Promise.all([
    db().position.findMany({
      where: show === "open" ? open : closed,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...pageOf(at, perPage),
      select: {
        id: true,
        title: true,
        place: true,
        accessLevel: true,
        manager: { select: { name: true } },
        recruiters: { select: { user: { select: { name: true } } }, orderBy: { user: { name: "asc" } } },
        _count: { select: { screenings: openFor(actor) } },
      },
    }),
    db().position.count({ where: open }),
    db().position.count({ where: closed }),
  ]);
  return { ...asPage(found, at, perPage), counts: { open: openCount, closed: closedCount } };
}

export type PositionRow = Awaited<ReturnType<typeof listPositions>>["rows"][number];

const versionName = { select: { number: true, policy: { select: { name: true } } } } as const;

/** One position with its people and the number of its open screenings; null when it is not there or not for this actor to see. */
export async function getPosition(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const person = { select: { id: true, name: true, role: true, disabledAt: true } };
  return db().position.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: {
      id: true,
      title: true,
      place: true,
      jurisdiction: true,
      advertisement: true,
      accessLevel: true,
      challenges: true,
      createdAt: true,
      closedAt: true,
      manager: person,
      recruiters: { select: { user: person }, orderBy: { user: { name: "asc" } } },
      policyVersion: {
        select: { id: true, number: true, checks: true, minimumChecked: true, policy: { select: { name: true } } },
      },
      moves: {
        orderBy: [{ at: "desc" }, { id: "desc" }],
        select: {
          id: true,
          at: true,
          reason: true,
          by: { select: { name: true } },
          from: versionName,
          to: versionName,
        },
      },
      _count: { select: { screenings: openFor(actor) } },
    },
  });
}

export type Position = NonNullable<Awaited<ReturnType<typeof getPosition>>>;

/** How many open screenings of a position follow each policy version, as far as the actor may count them. */
export async function countByPolicy(actor: Actor, positionId: string) {
  const open = { positionId, ...openFor(actor).where, position: visibleTo(actor) };
  const versions = await db().policyVersion.findMany({
    where: { screenings: { some: open } },
    select: { id: true, ...versionName.select, _count: { select: { screenings: { where: open } } } },
    orderBy: { createdAt: "asc" },
  });
  return versions.map(({ id, number, policy, _count }) => ({
    id,
    title: `${policy.name}, version ${number}`,
    screenings: _count.screenings,
  }));
}

export type PolicyCount = Awaited<ReturnType<typeof countByPolicy>>[number];

/** The open positions an actor may bring candidates in for, by title. */
export function listOpenPositions(actor: Actor) {
  return db().position.findMany({
    where: { AND: [visibleTo(actor), { closedAt: null }] },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: { id: true, title: true, place: true },
  });
}

/** Who can be chosen for a position now: enabled hiring managers and recruiters by name. */
export async function listAssignable() {
  const people = await db().user.findMany({
    where: { disabledAt: null, role: { in: ["hiring-manager", "recruiter"] } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true },
  });
  const inRole = (wanted: string) => people.filter(({ role }) => role === wanted).map(({ id, name }) => ({ id, name }));
  return { managers: inRole("hiring-manager"), recruiters: inRole("recruiter") };
}
