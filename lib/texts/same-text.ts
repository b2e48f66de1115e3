import { db } from "@/lib/db/client";
import { assessOthers } from "@/lib/risk/again";
import { alikeTexts } from "./load";

/**
 * Assesses the open screenings of other candidates again that have a text which is much the same as one of this screening's, or as one
 * that was replaced there at this instant.
 */
export async function reassessAlike(screeningId: string, now: Date) {
  const met = await alikeTexts(db(), screeningId, now);
  await assessOthers(
    met.map(({ other }) => other.screeningId),
    now,
  );
}
