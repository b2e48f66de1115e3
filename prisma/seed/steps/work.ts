import { perform } from "@/lib/door/perform";
import { setStartDay } from "@/lib/refresh/actions";
import { done } from "../done";
import type { Case } from "../scene";

/** The recruiter writes down the first day of work. */
export async function startsOn({ screeningId, recruiter }: Case, when: Date, day: string) {
  await done(perform(setStartDay, recruiter, { screeningId, startsOn: day }, when));
}
