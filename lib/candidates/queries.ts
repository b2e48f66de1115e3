import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { asPage, pageCursor, pageOf } from "@/lib/db/page";
import { visibleTo as screeningsVisibleTo } from "@/lib/screenings/scope";
import { soughtBy, visibleTo } from "./scope";

const perPage = 50;

/** What of the candidates is shown, as it stands in the address: those whose name contains `q`, or whose e-mail it is. */
export const candidateFilter = pageCursor.extend({ q: z.string().trim().max(120).catch("") });

/** A page of the candidates an actor may see, newest first, each with those of their screenings that the actor may see. */
export async function listCandidates(actor: Actor, { q, ...at }: z.infer<typeof candidateFilter>) {
  const where = {
    AND: [visibleTo(actor), q ? soughtBy(q) : {}],
  };
  const [found, total] = await Promise.all([
    db().candidate.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...pageOf(at, perPage),
      select: {
        id: true,
        name: true,
        email: true,
        createdAt: true,
        screenings: {
          where: screeningsVisibleTo(actor),
          orderBy: [{ openedAt: "desc" }, { id: "desc" }],
          select: {
            id: true,
            state: true,
            openDifferences: true,
            checked: true,
            ending: true,
            refresh: true,
            position: { select: { title: true } },
          },
        },
      },
    }),
    db().candidate.count({ where }),
  ]);
  const page = asPage(found, at, perPage);
  const shared = await sharedEmails(
    actor,
    page.rows.flatMap(({ email }) => email ?? []),
  );
  const rows = page.rows.map((row) => ({ ...row, shared: row.email !== null && shared.has(row.email) }));
  return { ...page, rows, total };
}

/** Those of the addresses that several candidates have whom the actor may know of. */
async function sharedEmails(actor: Actor, emails: string[]) {
  const groups = await db().candidate.groupBy({
    by: ["email"],
    where: { AND: [visibleTo(actor), { email: { in: emails } }] },
    having: { email: { _count: { gt: 1 } } },
  });
  return new Set(groups.map(({ email }) => email));
}

/** `screenings` are newest first and never empty, since a candidate is visible through a screening. */
export type CandidateRow = Awaited<ReturnType<typeof listCandidates>>["rows"][number];

/** How a candidate comes in, as it stands in the address: by a file or a form, for which position; or `same` as in which screening. */
export const newScreeningFilter = z.object({
  way: z.enum(["file", "form"]).catch("file"),
  position: z.uuid().optional().catch(undefined),
  same: z.uuid().optional().catch(undefined),
});

/** Whose screening this is, and for which positions they have an open one; null when it is not there or not for this actor to see. */
export async function getPersonOf(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirst({
    where: { id: screeningId, ...screeningsVisibleTo(actor) },
    select: {
      position: { select: { title: true } },
      candidate: {
        select: {
          name: true,
          screenings: {
            where: { AND: [screeningsVisibleTo(actor), { endedAt: null }] },
            select: { positionId: true },
          },
        },
      },
    },
  });
  if (!screening) return null;
  const { name, screenings } = screening.candidate;
  return {
    screeningId,
    name,
    position: screening.position.title,
    open: screenings.map(({ positionId }) => positionId),
  };
}

export type PersonOf = NonNullable<Awaited<ReturnType<typeof getPersonOf>>>;
