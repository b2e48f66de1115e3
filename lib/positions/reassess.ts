import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { reassess } from "@/lib/risk/write";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";

/** Assesses the open screenings of a position again, each in a turn of its own, so that none waits for another. */
export async function reassessScreenings(positionId: string, now: Date) {
  const open = await db().screening.findMany({ where: { positionId, endedAt: null }, select: { id: true } });
  for (const { id } of open) await perform(assessAgain, null, { screeningId: id }, now);
}

/** By nobody: whoever says whose law holds may not know of the screenings. Reached from here alone. */
const assessAgain: Spec<typeof screeningInput, null, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const open = await tx.screening.findFirst({ where: { id: screeningId, endedAt: null } });
    if (!open) return { happened: null, data: null };
    const rows = await reassess(tx, null, screeningId, now);
    const event = { name: "screening.place-of-work-said", data: {} } as const;
    return { happened: { stream: screeningId, event, rows }, data: null };
  },
};
