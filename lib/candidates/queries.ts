import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { containing } from "@/lib/db/containing";
import { asPage, pageCursor, pageOf } from "@/lib/db/page";
import { visibleTo as screeningsVisibleTo } from "@/lib/screenings/scope";
import { visibleTo } from "./scope";

const perPage = 50;

/** What of the candidates is shown, as it stands in the address: those whose name contains `q`. */
export const candidateFilter = pageCursor.extend({ q: z.string().trim().max(120).catch("") });

/** A page of the candidates an actor may see, newest first, each with those of their screenings that the actor may see. */
export async function listCandidates(actor: Actor, { q, ...at }: z.infer<typeof candidateFilter>) {
  const where = {
    AND: [visibleTo(actor), q ? { name: containing(q) } : {}],
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
            position: { select: { title: true } },
          },
        },
      },
    }),
    db().candidate.count({ where }),
  ]);
  return { ...asPage(found, at, perPage), total };
}

/** `screenings` are newest first and never empty, since a candidate is visible through a screening. */
export type CandidateRow = Awaited<ReturnType<typeof listCandidates>>["rows"][number];

/** How a candidate comes in, as it stands in the address: by a file or a form, and for which position. */
export const newScreeningFilter = z.object({
  way: z.enum(["file", "form"]).catch("file"),
  position: z.uuid().optional().catch(undefined),
});
