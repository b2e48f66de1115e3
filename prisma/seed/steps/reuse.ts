import { reuseCheck } from "@/lib/checks/actions";
import { findEarlier } from "@/lib/checks/earlier";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { openForAnother } from "@/lib/screenings/actions";
import { done } from "../done";
import type { Case } from "../scene";

/** The same person applies for another position; what they said themselves is carried over. */
export async function appliesAgain(on: Case, when: Date, positionId: string, by = on.recruiter): Promise<Case> {
  const opened = await done(perform(openForAnother, by, { screeningId: on.screeningId, positionId }, when));
  return { ...on, positionId, recruiter: by, screeningId: opened.screeningId };
}

/** A clear result of their other screening counts here too. */
export async function takesOver({ screeningId, recruiter }: Case, when: Date, kind: string) {
  const { candidateId } = await db().screening.findUniqueOrThrow({ where: { id: screeningId } });
  const earlier = await findEarlier(db(), recruiter, { screeningId, candidateId, kind }, when);
  const input = { screeningId, kind, completionId: earlier?.id ?? "" };
  await done(perform(reuseCheck, recruiter, input, when));
}
