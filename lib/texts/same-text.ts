import { db } from "@/lib/db/client";
import { assessAgain } from "@/lib/risk/again";
import { alikeTexts } from "./load";

/**
 * Assesses the open screenings of other candidates again that have a text which is much the same as one of this screening's. Each in a
 * turn of its own, after the first is committed, so that no turn ever holds two screenings.
 */
export async function reassessAlike(screeningId: string, now: Date) {
  const others = new Set((await alikeTexts(db(), screeningId)).map(({ other }) => other.screeningId));
  const open = await db().screening.findMany({
    where: { id: { in: [...others] }, endedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of open) await assessAgain(id, { name: "screening.reassessed", data: {} }, now);
}
