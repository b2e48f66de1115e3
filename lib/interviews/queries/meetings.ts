import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { videoInterview } from "@/lib/checks/kinds/video-interview";
import { getLacking } from "@/lib/consents/queries";
import { db } from "@/lib/db/client";
import { answersNeeded } from "@/lib/risk/seen-live";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { type HowSeen, howSeen, type MeetingKind, type MeetingPath, type SamePerson, samePerson } from "../meeting";
import { challenges, name, stepOf } from "./running";
import { documentPictures, documentSources, getPicturesTakenOver } from "./taken-over";

/**
 * The meetings of a screening, newest first, with their stills and what people answered, and what there is to compare with:
 * the pictures of the identity document, and those that came with a result taken over. An answer is shown once its reader has answered too, or can no longer lead anybody.
 */
export async function getMeetings(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirstOrThrow({
    where: { id: screeningId, ...visibleTo(actor) },
    include: {
      candidate: name,
      checks: { where: { kind: "video-interview" }, include: { completions: { where: { reopenedAt: null } } } },
      interviews: {
        include: { challenges, startedBy: name, attestations: { include: { by: name }, orderBy: { at: "asc" } } },
        orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      },
      sources: documentSources,
    },
  });
  const open = screening.endedAt === null;
  const [check] = screening.checks;
  const mayAnswer = open && may(actor.role, "identity:attest");
  return {
    screeningId,
    candidate: screening.candidate.name,
    canLead: open && may(actor.role, "interview:lead"),
    /** What the next meeting would be; null while one is under way. */
    next: screening.interviews.some(({ endedAt }) => endedAt === null) ? null : nextKind(check?.completions),
    document: may(actor.role, "screening:whole") ? documentPictures(screening.sources) : [],
    takenOver: await getPicturesTakenOver(actor, screeningId),
    lacking: await getInterviewLacking(screeningId),
    meetings: screening.interviews.map(({ id, kind, path, startedAt, endedAt, startedBy, attestations, ...of }) => {
      const needed = answersNeeded(kind);
      const answered = attestations.some(({ byId }) => byId === actor.id);
      const shown = answered || attestations.length >= needed || !mayAnswer;
      return {
        ...{ id, kind: kind as MeetingKind, path: path as MeetingPath, needed },
        startedAt: startedAt.toISOString(),
        ended: endedAt !== null,
        startedBy: startedBy.name,
        steps: of.challenges.map((challenge) => stepOf(challenge, true)),
        answeredBy: attestations.map(({ by }) => by.name),
        answers: shown
          ? attestations.map(({ by, at, how, answer, note }) => ({
              ...{ by: by.name, at: at.toISOString(), answer: answer as SamePerson, note },
              words: `${samePerson[answer as SamePerson]}. ${howSeen[how as HowSeen]}`,
            }))
          : [],
        canAnswer: mayAnswer && endedAt !== null && !answered,
      };
    }),
  };
}

export type MeetingsView = Awaited<ReturnType<typeof getMeetings>>;
export type MeetingView = MeetingsView["meetings"][number];

/** What the actor can lead at a screening now, a new meeting of a kind or the one under way, and those held so far; null when none can be. */
export async function getLeading(actor: Actor, screeningId: string) {
  if (!may(actor.role, "interview:lead")) return null;
  const check = await db().check.findFirst({
    where: {
      ...{ screeningId, kind: "video-interview", screening: { AND: [visibleTo(actor), { endedAt: null }] } },
      ...visibleChecks(actor),
    },
    select: {
      completions: { where: { reopenedAt: null }, select: { id: true } },
      screening: { select: { interviews: { orderBy: { startedAt: "desc" } } } },
    },
  });
  if (!check) return null;
  const { interviews } = check.screening;
  return {
    screeningId,
    running: interviews.find(({ endedAt }) => endedAt === null)?.id ?? null,
    next: nextKind(check.completions),
    lacking: await getInterviewLacking(screeningId),
    held: interviews
      .filter(({ endedAt }) => endedAt !== null)
      .map(({ id, kind, startedAt }) => ({ id, kind: kind as MeetingKind, startedAt: startedAt.toISOString() })),
  };
}

export type Leading = NonNullable<Awaited<ReturnType<typeof getLeading>>>;

/** What the candidate has to agree to before a meeting of this screening; an interview that was taken over brings none along. */
const getInterviewLacking = (screeningId: string) => getLacking(screeningId, videoInterview.consents ?? []);

const nextKind = (completions: unknown[] = []): MeetingKind => (completions.length > 0 ? "later-meeting" : "interview");
