import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { reassess } from "@/lib/risk/write";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";
import { numbersMoved } from "./load";

/**
 * Assesses the open screenings of other candidates again that have a number which came to this screening, or left it, at an instant.
 * Each in a turn of its own, after the first is committed: no turn ever holds two screenings, so that none waits in a circle.
 */
export async function reassessOthers(screeningId: string, now: Date) {
  for (const id of await othersConcerned(screeningId, now)) await perform(assessAgain, null, { screeningId: id }, now);
}

async function othersConcerned(screeningId: string, now: Date) {
  const numbers = await numbersMoved(db(), screeningId, now);
  const others = await db().identifier.findMany({
    where: {
      OR: numbers.map(({ kind, keyed, candidateId }) => ({ kind, keyed, candidateId: { not: candidateId } })),
      source: { replacedAt: null },
      screening: { endedAt: null },
    },
    distinct: ["screeningId"],
    select: { screeningId: true },
  });
  return others.map((one) => one.screeningId);
}

/** By nobody: whoever typed the number in may not know of this screening, and whoever works on it not of them. Reached from here alone. */
const assessAgain: Spec<typeof screeningInput, null, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const open = await tx.screening.findFirst({ where: { id: screeningId, endedAt: null } });
    if (!open) return { happened: null, data: null };
    const rows = await reassess(tx, null, screeningId, now);
    return { happened: { stream: screeningId, event: { name: "screening.reassessed", data: {} }, rows }, data: null };
  },
};
