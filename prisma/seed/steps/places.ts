import { perform } from "@/lib/door/perform";
import { sayWhereTheyLive } from "@/lib/screenings/actions";
import { done } from "../done";
import type { Case } from "../scene";

/** The recruiter says where the candidate lives, as a code of lib/policy/places. */
export async function saysWhereTheyLive({ screeningId, recruiter }: Case, when: Date, livesIn: string) {
  await done(perform(sayWhereTheyLive, recruiter, { screeningId, livesIn }, when));
}
