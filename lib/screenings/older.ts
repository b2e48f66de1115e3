import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Endpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import { screeningInput } from "./schema";
import { visibleTo } from "./scope";

/** How many of a list beside the work are read at once. */
const perPart = 20;

/** A part of such a list, newest first, and how many there are in all. */
export type Part<Row extends { id: string }> = { rows: Row[]; count: number };

/** Where a part begins: after the row with this id, without one at the newest. */
export const partAfter = (after?: string) => ({ take: perPart, ...(after && { cursor: { id: after }, skip: 1 }) });

const olderInput = screeningInput.extend({ after: z.uuid() });

/** Reads on in a list that stands beside the work on a screening, for whoever sees the screening whole. Changes nothing. */
export function olderOf<Row extends { id: string }>(
  read: (tx: Tx, actor: Actor, screeningId: string, after: string) => Promise<Part<Row>>,
): Endpoint<typeof olderInput, undefined, Part<Row>> {
  return {
    can: "screening:whole",
    input: olderInput,
    async run({ actor, tx, input: { screeningId, after } }) {
      const screening = await tx.screening.findFirst({ where: { id: screeningId, ...visibleTo(actor) } });
      if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
      return { happened: null, data: await read(tx, actor, screeningId, after) };
    },
  };
}
