import { db } from "@/lib/db/client";
import { assessOthers } from "@/lib/risk/again";
import { screeningsMet } from "./load";

/** Assesses the open screenings of other candidates again that meet an address which came to this screening at an instant. */
export const reassessMet = async (screeningId: string, enteredAt: Date) =>
  assessOthers(await screeningsMet(db(), screeningId, enteredAt), enteredAt);
