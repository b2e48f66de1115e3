import { z } from "zod";
import { fileNamed } from "@/lib/evidence/schema";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { type ChallengeResult, type HowSeen, howSeen, pathIds, results, type SamePerson, samePerson } from "./meeting";

export const startMeetingInput = screeningInput.extend({
  path: z.enum(pathIds, { error: "Choose with or without a camera." }),
});

export const meetingInput = screeningInput.extend({ interviewId: z.uuid() });

export const challengeInput = screeningInput.extend({ challengeId: z.uuid() });

export const finishChallengeInput = challengeInput
  .extend({
    result: z.enum(Object.keys(results) as [ChallengeResult, ...ChallengeResult[]], { error: "Choose how it went." }),
    note: typed(2000),
  })
  .refine(({ result, note }) => result !== "left-out" || note !== "", {
    path: ["note"],
    error: "Write why it is left out.",
  });

export const endMeetingInput = meetingInput.extend({
  /** Why steps are left out that nobody got to; empty when all are through. */
  reason: typed(2000),
});

export const attestInput = screeningInput.extend({
  /** The meeting that is answered for; without it the newest that has ended, if there is one. */
  interviewId: z.uuid().optional(),
  how: z.enum(Object.keys(howSeen) as [HowSeen, ...HowSeen[]], { error: "Choose how you met." }),
  answer: z.enum(Object.keys(samePerson) as [SamePerson, ...SamePerson[]], { error: "Choose an answer." }),
  note: typed(2000).optional(),
});

/** What is said about a still beside its bytes. */
export const stillInput = challengeInput.extend(fileNamed);
