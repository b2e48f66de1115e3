import { perform } from "@/lib/door/perform";
import { assignScreening, remind, snoozeScreening } from "@/lib/queue/actions";
import { done } from "../done";
import type { Case } from "../scene";

/** The recruiter puts the screening aside. */
export async function putsAside(on: Case, when: Date, until: Date) {
  const input = { screeningId: on.screeningId, until: until.toISOString() };
  await done(perform(snoozeScreening, on.recruiter, input, when));
}

/** The recruiter hands the screening to a colleague, by name; answers the case as that colleague's. */
export async function handsOn(on: Case, when: Date, name: string): Promise<Case> {
  const recruiter = on.company.colleague(name);
  const input = { screeningId: on.screeningId, recruiterId: recruiter.id };
  await done(perform(assignScreening, on.recruiter, input, when));
  return { ...on, recruiter };
}

/** The recruiter reminds whoever's turn it is. */
export async function reminds(on: Case, when: Date) {
  await done(perform(remind, on.recruiter, { screeningId: on.screeningId }, when));
}
