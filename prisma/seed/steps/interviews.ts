import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { attestIdentity, endMeeting, finishChallenge, startChallenge, startMeeting } from "@/lib/interviews/actions";
import type { ChallengeResult, MeetingPath } from "@/lib/interviews/meeting";
import type { attestInput } from "@/lib/interviews/schema";
import { storeStill } from "@/lib/interviews/stills";
import { done } from "../done";
import { meetingStill } from "../pictures/meeting-still";
import type { Case } from "../scene";
import { completes } from "./completing";

type Led = {
  path?: MeetingPath;
  by?: Actor;
  /** How the steps went that did not go well, by their kind. */
  results?: Record<string, { result: ChallengeResult; note: string }>;
};

/** Somebody leads a meeting to its end, a step every two minutes, with a still of each where there is a camera; answers its id. */
export async function leadsInterview(
  on: Case,
  when: Date,
  { path = "camera", by = on.recruiter, results = {} }: Led = {},
) {
  const { screeningId } = on;
  const { interviewId } = await done(perform(startMeeting, by, { screeningId, path }, when));
  const steps = await db().challenge.findMany({ where: { interviewId }, orderBy: { position: "asc" } });
  const after = (minutes: number) => new Date(when.getTime() + minutes * 60_000);
  for (const { id: challengeId, kind, position } of steps) {
    const at = after(position * 2);
    await done(perform(startChallenge, by, { screeningId, challengeId }, at));
    const { result, note } = results[kind] ?? { result: "done", note: "" };
    if (path === "camera" && result === "done") {
      const bytes = Uint8Array.from(await meetingStill(on.person.seed, kind));
      await done(storeStill(by, { screeningId, challengeId, fileName: `${kind}.png`, bytes }, at));
    }
    await done(perform(finishChallenge, by, { screeningId, challengeId, result, note }, after(position * 2 + 1)));
  }
  await done(perform(endMeeting, by, { screeningId, interviewId, reason: "" }, after(steps.length * 2 + 3)));
  return interviewId;
}

type Answer = Pick<z.input<typeof attestInput>, "answer" | "note"> & { how?: z.input<typeof attestInput>["how"] };

/** Somebody says whether it was the person on the document; by video unless said otherwise. */
export async function comparesPerson(on: Case, when: Date, by: Actor, interviewId: string, said: Answer) {
  const input = { screeningId: on.screeningId, interviewId, how: "video", ...said } as const;
  await done(perform(attestIdentity, by, input, when));
}

/** Completes the check with the outcome that follows. */
export async function completeInterview(on: Case, when: Date, note?: string) {
  await completes(on, when, "video-interview", { answers: { note } });
}

/**
 * The whole check as it usually goes: the recruiter leads the interview and answers, a second person answers an hour later, both
 * that it is the same person, and the recruiter completes the check. The candidate's consent must be recorded before.
 */
export async function interviews(on: Case, when: Date, second: Actor, led: Led = {}) {
  const interviewId = await leadsInterview(on, when, led);
  const how = led.path === "without-camera" ? "in-person" : "video";
  const after = (minutes: number) => new Date(when.getTime() + minutes * 60_000);
  await comparesPerson(on, after(25), on.recruiter, interviewId, { how, answer: "same" });
  const note = "Compared with the document held beside the face.";
  await comparesPerson(on, after(85), second, interviewId, { how, answer: "same", note });
  await completeInterview(on, after(90));
  return interviewId;
}
