import type { Event } from "@/lib/audit/events";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";
import { reassess } from "./write";

/**
 * Assesses a screening again in a turn of its own, with what gave rise to it; one that has ended stays as it is. By nobody: whoever gave
 * rise to it may not know of this screening. Reached from the server alone.
 */
export const assessAgain = (screeningId: string, event: Event, now: Date) =>
  perform(assessing(event), null, { screeningId }, now);

/**
 * Assesses the screenings of other candidates again, after something that they have too came or went. Each in a turn of its own, after
 * the first is committed: no turn ever holds two screenings, so that none waits in a circle.
 */
export async function assessOthers(screeningIds: Iterable<string>, now: Date) {
  for (const id of [...new Set(screeningIds)].sort())
    await assessAgain(id, { name: "screening.reassessed", data: {} }, now);
}

const assessing = (event: Event): Spec<typeof screeningInput, null, null> => ({
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const open = await tx.screening.findFirst({ where: { id: screeningId, endedAt: null } });
    if (!open) return { happened: null, data: null };
    const rows = await reassess(tx, null, screeningId, now);
    return { happened: { stream: screeningId, event, rows }, data: null };
  },
});
