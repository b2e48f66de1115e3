import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Endpoint } from "@/lib/door/endpoint";
import { visibleTo as screeningsVisibleTo } from "@/lib/screenings/scope";
import { soughtBy, visibleTo } from "./scope";

/** Somebody who was found, with the newest of their screenings that the reader may see. */
export type FoundPerson = { id: string; name: string; screeningId: string; position: string };

const most = 8;
const findInput = z.object({ q: z.string().trim().max(254).catch("") });

/** Finds people by their e-mail or a part of their name; asked for nothing, those on whom the reader worked last. Changes nothing. */
export const findPeople: Endpoint<typeof findInput, undefined, { people: FoundPerson[] }> = {
  can: "candidate:read",
  input: findInput,
  async run({ actor, tx, input: { q } }) {
    return { happened: null, data: { people: q ? await named(tx, actor, q) : await lately(tx, actor) } };
  },
};

async function named(tx: Tx, actor: Actor, q: string): Promise<FoundPerson[]> {
  const found = await tx.candidate.findMany({
    where: { AND: [visibleTo(actor), soughtBy(q)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      id: true,
      name: true,
      screenings: {
        where: screeningsVisibleTo(actor),
        orderBy: [{ openedAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { id: true, position: { select: { title: true } } },
      },
    },
  });
  return found.flatMap(({ id, name, screenings: [newest] }) =>
    newest ? [{ id, name, screeningId: newest.id, position: newest.position.title }] : [],
  );
}

async function lately(tx: Tx, actor: Actor): Promise<FoundPerson[]> {
  const entries = await tx.auditEntry.findMany({
    where: { actorId: actor.id, stream: { not: "company" } },
    orderBy: { at: "desc" },
    take: 60,
    select: { stream: true },
  });
  const ids = [...new Set(entries.map(({ stream }) => stream))].slice(0, most);
  const found = await tx.screening.findMany({
    where: { AND: [{ id: { in: ids } }, screeningsVisibleTo(actor)] },
    select: { id: true, candidate: { select: { id: true, name: true } }, position: { select: { title: true } } },
  });
  return ids.flatMap((id) =>
    found
      .filter((screening) => screening.id === id)
      .map(({ candidate, position }) => ({ ...candidate, screeningId: id, position: position.title })),
  );
}
