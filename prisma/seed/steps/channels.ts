import { recordBecame, recordWish } from "@/lib/channels/actions";
import { perform } from "@/lib/door/perform";
import { done } from "../done";
import type { Case } from "../scene";

/** The candidate asks to go on elsewhere, and writes there all the same. */
export async function asksToMove({ screeningId, recruiter }: Case, when: Date, toWhat: string, words: string) {
  const askedOn = when.toISOString().slice(0, 10);
  const wish = { screeningId, askedOn, askedBy: "candidate", toWhat, words } as const;
  const { requestId } = await done(perform(recordWish, recruiter, wish, when));
  await done(perform(recordBecame, recruiter, { screeningId, requestId, became: "moved" }, when));
}
