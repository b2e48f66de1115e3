import type { z } from "zod";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import type { Interview } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { answersNeeded } from "@/lib/risk/seen-live";
import { otherRecruiters } from "@/lib/screenings/scope";
import type { LockedScreening } from "@/lib/screenings/write";
import type { attestInput } from "./schema";
import { needInterviewConsent } from "./write";

type Attesting = {
  actor: Actor;
  tx: Tx;
  now: Date;
  screening: LockedScreening;
  input: z.output<typeof attestInput>;
};

/**
 * Writes somebody's answer to whether the person is the one on the document, once for each meeting, and asks a second person
 * while the meeting needs one.
 */
export async function recordAttestation({ actor, tx, now, screening, input }: Attesting) {
  const { interviewId: _, ...said } = input;
  const meeting = await answeredFor(tx, actor, input);
  if (meeting) await needInterviewConsent(tx, screening.id, now);
  if (meeting && input.answer === "same") await needComparison(tx, actor, meeting, input);
  const others = { screeningId: screening.id, interviewId: meeting?.id ?? null };
  if (await tx.attestation.findFirst({ where: { ...others, byId: actor.id } }))
    throw new Refusal("attested", "You have answered for this meeting already; somebody else answers next.");
  const { id } = await tx.attestation.create({ data: { ...said, ...others, byId: actor.id, at: now } });
  if (meeting && (await tx.attestation.count({ where: others })) < answersNeeded(meeting.kind))
    await askSecond(tx, actor, screening, now);
  const { how, answer } = said;
  const rows: RecordedRow[] = [["attestation", id]];
  return { event: { name: "identity.attested", data: { how, answer } } as const, rows, data: null };
}

/** The meeting an answer is for: the one it names, or the newest that has ended. Who works on the check for it names one. */
async function answeredFor(tx: Tx, actor: Actor, { screeningId, interviewId, how }: Attesting["input"]) {
  const meeting = await tx.interview.findFirst({
    where: interviewId ? { id: interviewId, screeningId } : { screeningId, endedAt: { not: null } },
    orderBy: { startedAt: "desc" },
  });
  if (interviewId && !meeting) throw new Refusal("not-found", "This meeting is not there, or not yours to see.");
  if (meeting && !meeting.endedAt)
    throw new Refusal("meeting-open", "The meeting is still under way. Answer once it has ended.");
  if (interviewId && meeting && (meeting.path === "camera") !== (how === "video"))
    throw new Refusal("invalid", "Choose how you saw the candidate at this meeting.", {
      how: "This is not how the meeting was held.",
    });
  if (!interviewId && may(actor.role, "check:work")) {
    const check = await tx.check.findFirst({ where: { screeningId, kind: "video-interview" } });
    if (check) throw new Refusal("in-the-check", "Answer for a meeting, on the page of the video interview.");
  }
  return meeting;
}

/** Whoever did not lead the meeting needs a picture of the document to call both the same person, or says what they compared with. */
async function needComparison(
  tx: Tx,
  actor: Actor,
  meeting: Interview,
  { screeningId, how, note }: Attesting["input"],
) {
  if (how !== "video" || note || meeting.startedById === actor.id) return;
  const shown = { kind: "identity-document", replacedAt: null, evidenceId: { not: null } };
  const reused = { completions: { some: { reopenedAt: null, reusedFromId: { not: null } } } };
  const there = await tx.screening.count({
    where: { id: screeningId, OR: [{ sources: { some: shown } }, { checks: { some: reused } }] },
  });
  if (there === 0)
    throw new Refusal("invalid", "Say what you compared with: no picture of a document is here.", {
      note: "No picture of a document is here. Say what you compared the person with.",
    });
}

/** Tells the other recruiters of the position; where there is none, its hiring manager, who may have been there. */
async function askSecond(tx: Tx, by: Actor, screening: LockedScreening, now: Date) {
  const recruiters = await tx.user.findMany({ where: otherRecruiters(screening, [by.id]), select: { id: true } });
  const to = recruiters.length > 0 ? recruiters.map(({ id }) => id) : [screening.position.managerId];
  await notify(tx, { kind: "second-look", screeningId: screening.id, to, by, now });
}
