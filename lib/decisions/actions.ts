"use server";

import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import type { Gate } from "@/lib/policy/stages";
import { needReader } from "@/lib/restrictions/write";
import { nextGate } from "@/lib/screenings/lifecycle";
import { onScreening } from "@/lib/screenings/mutation";
import type { LockedScreening } from "@/lib/screenings/write";
import { whyNotDecide, whyNotHandOver } from "./guards";
import { loadStanding } from "./load";
import { decideInput, holdInput, sendInput } from "./schema";
import { keepDecision } from "./write";

/** The hiring manager's word on a gate, on the newest assessment and with a reason; "stop" is a proposal to compliance. */
export const decideGate = action(onScreening({ can: "gate:decide", input: decideInput, run: decide }));

/** Compliance puts a gate on hold; the recruiter reads why. */
export const holdGate = action(
  onScreening({
    can: "gate:hold",
    input: holdInput,
    run: ({ input, ...turn }) => decide({ ...turn, input: { ...input, kind: "hold" } }),
  }),
);

type Deciding = { actor: Actor; tx: Tx; now: Date; screening: LockedScreening; input: z.output<typeof decideInput> };

async function decide({ actor: by, tx, now, screening, input }: Deciding) {
  const { screeningId, gate, kind, reason, assessmentId } = input;
  const { standing, newest } = await loadStanding(tx, screeningId, now);
  const no = whyNotDecide(kind, by.id, { ...standing, gate, shownAssessment: assessmentId });
  if (no) throw new Refusal(no.code, no.message);
  if (!newest) throw new Error("What was never assessed is not decided.");
  const { id } = await keepDecision(tx, { screeningId, gate, kind, reason, assessmentId, byId: by.id, now });
  const last = kind === "ready" && nextGate(standing.checks, [...standing.ready, gate]) === null;
  await tx.screening.update({
    where: { id: screeningId },
    data: { sentAt: null, ...(last ? { ending: "ready", endedAt: now } : {}) },
  });
  const recruiter = [screening.recruiterId];
  if (kind === "ready") await notify(tx, { kind: "decided-ready", screeningId, to: recruiter, by, now });
  if (kind === "question") await notify(tx, { kind: "asked", screeningId, to: recruiter, by, now });
  if (kind === "hold") await notify(tx, { kind: "held", screeningId, to: recruiter, by, now });
  if (kind === "stop-proposed") await notify(tx, { kind, screeningId, to: "compliance", by, now });
  const event = { name: "gate.decided", data: { gate, kind, assessment: newest.number } } as const;
  return { event, rows: [["decision", id]] as const, data: { kind } };
}

/** Hands a screening to the hiring manager once nothing holds its next gate; answers their question when they asked one. */
export const sendToManager = action(
  onScreening({
    can: "gate:hand-over",
    input: sendInput,
    async run({ actor, tx, now, screening, input: { screeningId, words } }) {
      const { standing, newest, question } = await loadStanding(tx, screeningId, now);
      const no = whyNotHandOver(standing);
      if (no) throw new Refusal(no.code, no.message);
      if (!newest) throw new Error("What was never assessed is not handed over.");
      const answer = "Answer the question before you hand it over again.";
      if (question && !words) throw new Refusal("invalid", answer, { words: answer });
      await needReader(tx, screening, { id: screening.position.managerId });
      const gate = nextGate(standing.checks, standing.ready) as Gate;
      const said = { screeningId, gate, kind: "handed-over", reason: words, assessmentId: newest.id };
      const { id } = await keepDecision(tx, { ...said, byId: actor.id, now });
      await tx.screening.update({ where: { id: screeningId }, data: { sentAt: now } });
      await notify(tx, { kind: "handed-over", screeningId, to: [screening.position.managerId], by: actor, now });
      return { event: { name: "screening.sent", data: {} }, rows: [["decision", id]], data: null };
    },
  }),
);
