import { z } from "zod";
import { containing } from "@/lib/db/containing";
import type { Endpoint } from "@/lib/door/endpoint";
import { visibleTo } from "@/lib/screenings/scope";

/** A position of the list, as much as names it, and how many fit beside those that are named. */
export type FoundPositions = { positions: { id: string; title: string; place: string }[]; more: number };

const most = 20;
const findInput = z.object({ q: z.string().trim().max(120).catch("") });

/** Finds the positions of screenings that the reader may see by a part of their title or place. Changes nothing. */
export const findPositions: Endpoint<typeof findInput, undefined, FoundPositions> = {
  can: "screening:read",
  input: findInput,
  async run({ actor, tx, input: { q } }) {
    const named = { OR: [{ title: containing(q) }, { place: containing(q) }] };
    const where = { screenings: { some: visibleTo(actor) }, ...named };
    const positions = await tx.position.findMany({
      where,
      orderBy: [{ title: "asc" }, { place: "asc" }, { id: "asc" }],
      take: most,
      select: { id: true, title: true, place: true },
    });
    return { happened: null, data: { positions, more: (await tx.position.count({ where })) - positions.length } };
  },
};
