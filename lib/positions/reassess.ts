import { db } from "@/lib/db/client";
import { assessAgain } from "@/lib/risk/again";

/** Assesses the open screenings of a position again, each in a turn of its own, so that none waits for another. */
export async function reassessScreenings(positionId: string, now: Date) {
  const open = await db().screening.findMany({ where: { positionId, endedAt: null }, select: { id: true } });
  for (const { id } of open) await assessAgain(id, { name: "screening.place-of-work-said", data: {} }, now);
}
