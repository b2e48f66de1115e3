import { db } from "@/lib/db/client";
import { assessAgain } from "@/lib/risk/again";
import { numbersMoved } from "./load";

/**
 * Assesses the open screenings of other candidates again that have a number which came to this screening, or left it, at an instant.
 * Each in a turn of its own, after the first is committed: no turn ever holds two screenings, so that none waits in a circle.
 */
export async function reassessOthers(screeningId: string, now: Date) {
  for (const id of await othersConcerned(screeningId, now))
    await assessAgain(id, { name: "screening.reassessed", data: {} }, now);
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
