import type { z } from "zod";
import { db } from "@/lib/db/client";
import { bodyOf } from "@/lib/door/body";
import type { Endpoint } from "@/lib/door/endpoint";
import { wellFormed } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import { visibleTo as worksHere } from "@/lib/refresh/scope";
import { visibleTo } from "@/lib/screenings/scope";
import { importKey } from "./import-key";
import { knownBody, knownInput } from "./schema";

const tooLong = "The list is too long. Split it, and import its parts.";

/**
 * Which rows of a list were imported for a position already, as far as the actor may see what they became: as many answers as keys,
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
  async run({ actor, tx, input: { positionId, use }, prepared: keys }) {
    const kept = keys.map(importKey);
    const rows = { positionId, importKey: { in: kept } };
    const select = { importKey: true };
    const found =
      use === "staff"
        ? await tx.employment.findMany({ where: { AND: [worksHere(actor), rows] }, select })
        : await tx.screening.findMany({ where: { AND: [visibleTo(actor), rows] }, select });
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
