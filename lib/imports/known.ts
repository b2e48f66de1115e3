import type { z } from "zod";
import { db } from "@/lib/db/client";
import { bodyOf } from "@/lib/door/body";
import type { Endpoint } from "@/lib/door/endpoint";
import { wellFormed } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import { visibleTo } from "@/lib/screenings/scope";
import { importKey } from "./import-key";
import { knownBody, knownInput } from "./schema";

const tooLong = "The list is too long. Split it, and import its parts.";

/**
 * Which rows of a list were imported for a position already, as far as the actor may see their screenings: as many answers as keys,
 * in their order. Changes nothing.
 */
export const knownRows: Endpoint<typeof knownInput, z.output<typeof knownBody>, { known: boolean[] }> = {
  can: "candidate:create",
  input: knownInput,
  async prepare({ actor, input: { positionId }, request }) {
    const own = { id: positionId, recruiters: { some: { userId: actor.id } } };
    if (!(await db().position.findFirst({ where: own, select: { id: true } })))
      throw new Refusal("not-found", "This position is not there, or not one of yours.");
    const body = await bodyOf(request, 2 * 1024 * 1024, tooLong);
    return wellFormed(knownBody, asJson(body.toString("utf8")));
  },
  async run({ actor, tx, input: { positionId }, prepared: keys }) {
    const kept = keys.map(importKey);
    const found = await tx.screening.findMany({
      where: { AND: [visibleTo(actor), { positionId, importKey: { in: kept } }] },
      select: { importKey: true },
    });
    const known = new Set(found.map(({ importKey }) => importKey));
    return { happened: null, data: { known: kept.map((key) => known.has(key)) } };
  },
};

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid", "The list of rows could not be read.");
  }
}
