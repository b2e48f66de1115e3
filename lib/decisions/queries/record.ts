import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { stopFinalFrom, whyNotFinish } from "../guards";
import { decisionWords } from "../words";

/** What was decided about a screening that the reader may see, newest first, with who and why. */
export async function readDecisions(screeningId: string) {
  const decisions = await db().decision.findMany({
    where: { screeningId },
    include: { by: { select: { id: true, name: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return decisions.map(({ id, kind, gate, reason, by, at }) => ({
    ...{ id, kind, reason },
    words: decisionWords(kind, gate),
    byId: by.id,
    by: by.name,
    at: at.toISOString(),
  }));
}

export type DecisionLine = Awaited<ReturnType<typeof readDecisions>>[number];

/** The proposal to stop that nobody has dealt with, for those who may; null when there is none, or it is not theirs to see. */
export async function getStop(actor: Actor, screeningId: string) {
  if (!may(actor.role, "stop:finish")) return null;
  const screening = await db().screening.findFirst({
    where: { AND: [visibleTo(actor), { id: screeningId, endedAt: null }] },
    select: {
      candidate: { select: { name: true } },
      policyVersion: { select: { answerDays: true } },
      decisions: { include: { by: { select: { name: true } } }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
      assessments: { select: { id: true }, orderBy: { number: "desc" }, take: 1 },
    },
  });
  const [proposal] = screening?.decisions ?? [];
  const [newest] = screening?.assessments ?? [];
  if (!screening || !newest || proposal?.kind !== "stop-proposed") return null;
  const { answerDays } = screening.policyVersion;
  const whyNot = (kind: "stop" | "stop-set-aside") =>
    whyNotFinish(kind, actor.id, proposal, answerDays, new Date())?.message ?? null;
  return {
    screeningId,
    decisionId: proposal.id,
    /** The assessment that is shown beside it. */
    assessmentId: newest.id,
    candidate: screening.candidate.name,
    reason: proposal.reason,
    by: proposal.by.name,
    at: proposal.at.toISOString(),
    answerDays,
    noticeAt: proposal.noticeAt?.toISOString() ?? null,
    finalFrom: stopFinalFrom(proposal.noticeAt, answerDays)?.toISOString() ?? null,
    whyNotStop: whyNot("stop"),
    whyNotSetAside: whyNot("stop-set-aside"),
  };
}

export type StopProposal = NonNullable<Awaited<ReturnType<typeof getStop>>>;
