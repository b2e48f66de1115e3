"use server";

import { randomInt } from "node:crypto";
import type { RecordedRow } from "@/lib/audit/recorded";
import { findCheck, workOn } from "@/lib/checks/write";
import type { Prisma } from "@/lib/db/generated/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { onScreening } from "@/lib/screenings/mutation";
import { recordAttestation } from "./attest";
import { drawChallenges } from "./draw";
import { attestInput, challengeInput, endMeetingInput, finishChallengeInput, startMeetingInput } from "./schema";
import { needInterviewConsent, openMeeting, stepOfMeeting } from "./write";

const random = () => randomInt(2 ** 47) / 2 ** 47;

/**
 * Starts a meeting and draws what is asked at it. Before the check is done it is an interview, after that a later meeting; one
 * at a time, and only with the candidate's consent.
 */
export const startMeeting = action(
  onScreening({
    can: "interview:lead",
    input: startMeetingInput,
    async run({ actor, tx, now, screening, input: { screeningId, path } }) {
      const { completions } = await findCheck(tx, actor, screeningId, "video-interview");
      await needInterviewConsent(tx, screeningId, now);
      if (await tx.interview.findFirst({ where: { screeningId, endedAt: null } }))
        throw new Refusal("meeting-open", "A meeting is under way already. Go on with it, or end it first.");
      const kind = completions.length > 0 ? "later-meeting" : "interview";
      const started = kind === "interview" ? await workOn(tx, actor, screeningId, "video-interview", now) : null;
      const drawn = drawChallenges({ kind, path, challenges: screening.position.challenges }, random);
      const meeting = await tx.interview.create({
        data: {
          ...{ screeningId, kind, path, startedById: actor.id, startedAt: now },
          challenges: {
            create: drawn.map((one) => ({ ...one, details: one.details as Prisma.InputJsonObject })),
          },
        },
        include: { challenges: true },
      });
      const rows: RecordedRow[] = [
        ["interview", meeting.id],
        ...meeting.challenges.map(({ id }) => ["challenge", id] as const),
        ...(started?.rows ?? []),
      ];
      return { event: { name: "interview.started", data: { kind, path } }, rows, data: { interviewId: meeting.id } };
    },
  }),
);

/** Begins the step whose turn it is; from then on its time runs and stills go to it. */
export const startChallenge = action(
  onScreening({
    can: "interview:lead",
    input: challengeInput,
    async run({ tx, now, input: { screeningId, challengeId } }) {
      const { step } = await stepOfMeeting(tx, screeningId, challengeId);
      await needInterviewConsent(tx, screeningId, now);
      if (step.startedAt) throw new Refusal("step-begun", "This step has begun already.");
      await tx.challenge.update({ where: { id: step.id }, data: { startedAt: now } });
      const event = { name: "challenge.started", data: { kind: step.kind } } as const;
      return { event, rows: [["challenge", step.id]], data: null };
    },
  }),
);

/** Says how the step went whose turn it is; leaving it out needs a reason. */
export const finishChallenge = action(
  onScreening({
    can: "interview:lead",
    input: finishChallengeInput,
    async run({ tx, now, input: { screeningId, challengeId, result, note } }) {
      const { step } = await stepOfMeeting(tx, screeningId, challengeId);
      await tx.challenge.update({ where: { id: step.id }, data: { result, note: note || null, finishedAt: now } });
      const event = { name: "challenge.finished", data: { kind: step.kind, outcome: result } } as const;
      return { event, rows: [["challenge", step.id]], data: null };
    },
  }),
);

/** Ends a meeting for good; steps that nobody got to are left out, with the reason. */
export const endMeeting = action(
  onScreening({
    can: "interview:lead",
    input: endMeetingInput,
    async run({ tx, now, input: { screeningId, interviewId, reason } }) {
      const meeting = await openMeeting(tx, screeningId, { id: interviewId });
      const open = meeting.challenges.filter(({ finishedAt }) => finishedAt === null).map(({ id }) => id);
      const why = "Write why the steps that are left are left out.";
      if (open.length > 0 && !reason) throw new Refusal("invalid", why, { reason: why });
      await tx.challenge.updateMany({
        where: { id: { in: open } },
        data: { result: "left-out", note: reason, finishedAt: now },
      });
      await tx.interview.update({ where: { id: interviewId }, data: { endedAt: now } });
      const rows: RecordedRow[] = [["interview", interviewId], ...open.map((id) => ["challenge", id] as const)];
      return { event: { name: "interview.ended", data: {} }, rows, data: null };
    },
  }),
);

/** Says whether the person seen is the one on the document; whoever says so does not decide afterwards. */
export const attestIdentity = action(
  onScreening({ can: "identity:attest", input: attestInput, run: recordAttestation }),
);
