import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { familyWhere } from "../family";
import type { HistoryFilter } from "../schema";
import { verifyStream } from "../verify";
import { withWhom } from "./whom";

const perPage = 50;

/** The history of a screening, and whose it is; null when it is not there or not for this actor to see. */
export async function getHistory(actor: Actor, screeningId: string, filter: HistoryFilter) {
  if (!z.uuid().safeParse(screeningId).success) return null;
  const screening = await db().screening.findFirst({
    where: { AND: [visibleTo(actor), { id: screeningId }] },
    select: { candidate: { select: { name: true } }, position: { select: { title: true } } },
  });
  if (!screening) return null;
  return {
    name: screening.candidate.name,
    position: screening.position.title,
    history: await streamPage(screeningId, filter),
  };
}

/** A page of a stream, newest first, with what can be filtered by and, where asked for, what verifying it found. */
async function streamPage(stream: string, { family, by, after, before, verify }: HistoryFilter) {
  const where = { stream, ...familyWhere(family), ...(by && { actorId: by === "nobody" ? null : by }) };
  const beyond = before ? { gt: before } : after && { lt: after };
  const [found, above, shown, events, actors, verified] = await Promise.all([
    db().auditEntry.findMany({
      where: { ...where, number: beyond },
      orderBy: { number: before ? "asc" : "desc" },
      take: perPage + 1,
      include: { actor: { select: { name: true, role: true } } },
    }),
    after ? db().auditEntry.count({ where: { ...where, number: { gte: after } }, take: 1 }) : 0,
    db().auditEntry.count({ where }),
    db().auditEntry.groupBy({ by: ["event"], where: { stream } }),
    db().auditEntry.groupBy({ by: ["actorId"], where: { stream } }),
    verify ? verification(stream) : null,
  ]);
  const rows = before ? found.slice(0, perPage).reverse() : found.slice(0, perPage);
  const goesOn = found.length > perPage;
  return {
    rows: await withWhom(rows),
    newer: (before ? goesOn : above > 0) ? rows[0]?.number : undefined,
    older: before || goesOn ? rows.at(-1)?.number : undefined,
    shown,
    families: [...new Set(events.map(({ event }) => event.split(".")[0] ?? event))].sort(),
    people: await peopleOf(actors.map(({ actorId }) => actorId)),
    verified,
  };
}

/** Who acted in a stream, by name; null stands for nobody signed in. */
async function peopleOf(ids: (string | null)[]) {
  const people = await db().user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
  return [...people, ...(ids.includes(null) ? [{ id: "nobody", name: "Nobody signed in" }] : [])];
}

/** What verifying a stream finds at one instant, whoever is writing meanwhile, and how long it took in milliseconds. */
async function verification(stream: string) {
  const began = performance.now();
  const finding = await db().$transaction((tx) => verifyStream(tx, stream), {
    isolationLevel: "RepeatableRead",
    maxWait: 15_000,
    timeout: 120_000,
  });
  return { finding, milliseconds: Math.round(performance.now() - began) };
}
