import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/screenings/scope";
import { challengeKind } from "../challenges";
import { type ChallengeResult, type MeetingKind, type MeetingPath, results } from "../meeting";

/**
 * A meeting as whoever leads it sees it: what to read out, and how each step went. Stills are counted for everybody and shown
 * to those who may see evidence; no document is. Null when it is not there or not the actor's to see.
 */
export async function getRunning(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const meeting = await db().interview.findFirst({
    where: { id, screening: visibleTo(actor) },
    include: { challenges, startedBy: name, screening: { include: { candidate: name, position: true } } },
  });
  if (!meeting) return null;
  const { screening, startedBy, startedAt, endedAt, kind, path } = meeting;
  return {
    ...{ id, screeningId: screening.id, kind: kind as MeetingKind, path: path as MeetingPath },
    candidate: screening.candidate.name,
    position: screening.position.title,
    startedBy: startedBy.name,
    startedAt: startedAt.toISOString(),
    /** Nothing in it changes any more: it has ended, or the screening has. */
    over: endedAt !== null || screening.endedAt !== null,
    steps: meeting.challenges.map((challenge) => stepOf(challenge, may(actor.role, "evidence:read"))),
  };
}

export type RunningMeeting = NonNullable<Awaited<ReturnType<typeof getRunning>>>;
export type MeetingStep = RunningMeeting["steps"][number];

export const name = { select: { name: true } } as const;

export const challenges = {
  orderBy: { position: "asc" },
  include: {
    stills: {
      orderBy: [{ obtainedAt: "asc" }, { id: "asc" }],
      select: { id: true, fileName: true, thumbnailSize: true },
    },
  },
} satisfies Prisma.Interview$challengesArgs;

type PictureRow = { id: string; fileName: string; thumbnailSize: number | null };

/** A picture as pages show it: drawn small and large by the server, where it can be; the original is only ever downloaded. */
export function pictureOf({ id, fileName, thumbnailSize }: PictureRow) {
  const preview = (part: string) => (thumbnailSize !== null ? `/api/evidence/${id}?part=${part}` : null);
  return { id, fileName, thumbnail: preview("thumbnail"), large: preview("picture") };
}

export type Picture = ReturnType<typeof pictureOf>;

/** A step with the words of its kind. */
export function stepOf(challenge: Prisma.ChallengeGetPayload<typeof challenges>, withStills: boolean) {
  const { id, kind, details, startedAt, finishedAt, result, note, stills } = challenge;
  const { title, prompt, good, often, seconds } = challengeKind(kind);
  const drawn = details as Record<string, unknown>;
  return {
    ...{ id, title, good, often, note },
    prompt: prompt(drawn),
    seconds: seconds(drawn),
    result: result === null ? null : { id: result as ChallengeResult, words: results[result as ChallengeResult] },
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    stillCount: stills.length,
    stills: withStills ? stills.map(pictureOf) : [],
  };
}
