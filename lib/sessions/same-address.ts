import { db } from "@/lib/db/client";
import { assessAgain } from "@/lib/risk/again";
import { screeningsMet } from "./load";

/**
 * Assesses the open screenings of other candidates again that meet an address which came to this screening at an instant. Each in a turn
 * of its own, after the first is committed: no turn ever holds two screenings.
 */
export async function reassessMet(screeningId: string, enteredAt: Date) {
  for (const id of await screeningsMet(db(), screeningId, enteredAt))
    await assessAgain(id, { name: "screening.reassessed", data: {} }, enteredAt);
}
