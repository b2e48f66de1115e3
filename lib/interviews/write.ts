import { videoInterview } from "@/lib/checks/kinds/video-interview";
import { needAllowed } from "@/lib/checks/law";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";

/** A meeting of a locked screening that goes on; refused when it is not there or has ended. */
export async function openMeeting(tx: Tx, screeningId: string, where: { id: string } | { challengeId: string }) {
  const of = "id" in where ? { id: where.id } : { challenges: { some: { id: where.challengeId } } };
  const meeting = await tx.interview.findFirst({
    where: { screeningId, ...of },
    include: { challenges: { orderBy: { position: "asc" } } },
  });
  if (!meeting) throw new Refusal("not-found", "This meeting is not there, or not yours to see.");
  if (meeting.endedAt) throw new Refusal("meeting-ended", "This meeting has ended; nothing in it changes any more.");
  return meeting;
}

/** The step of a meeting that is its turn; refused when somebody else finished it meanwhile, or another comes first. */
export async function stepOfMeeting(tx: Tx, screeningId: string, challengeId: string) {
  const meeting = await openMeeting(tx, screeningId, { challengeId });
  const next = meeting.challenges.find(({ finishedAt }) => finishedAt === null);
  if (next?.id === challengeId) return { meeting, step: next };
  if (meeting.challenges.some(({ id, finishedAt }) => id === challengeId && finishedAt))
    throw new Refusal("step-finished", "Somebody else finished this step meanwhile; the page shows the next one.");
  throw new Refusal("step-later", "Another step comes first; the page shows it.");
}

/** Refuses unless the law lets the candidate be interviewed, and they agreed to it and have not taken it back. */
export const needInterviewConsent = (tx: Tx, screeningId: string, now: Date) =>
  needAllowed(tx, screeningId, videoInterview.id, now);
