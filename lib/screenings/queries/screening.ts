import "server-only";
import { cache } from "react";
import { inWords } from "@/lib/audit/events";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { candidateKey } from "@/lib/candidates/keys";
import { checklist } from "@/lib/checks/checklist";
import { db } from "@/lib/db/client";
import { whyNotHandOver } from "@/lib/decisions/guards";
import { loadStanding } from "@/lib/decisions/load";
import type { Assessment } from "@/lib/risk/assess";
import { openText } from "@/lib/risk/sealed-text";
import { nextGate } from "../lifecycle";
import { visibleChecks, visibleTo } from "../scope";

/** What every page of a screening shows around its middle; null when it is not there or not the actor's to see. */
export const getScreening = cache(async (actor: Actor, id: string) => {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const screening = await db().screening.findFirst({
    where: { id, ...visibleTo(actor) },
    include: {
      candidate: true,
      position: { include: { manager: { select: { name: true } } } },
      recruiter: { select: { name: true } },
      checks: {
        where: visibleChecks(actor),
        include: { completions: { where: { reopenedAt: null } }, draft: { select: { updatedAt: true } } },
      },
      decisions: { where: { kind: "ready" }, select: { gate: true } },
    },
  });
  if (!screening) return null;
  const ready = screening.decisions.map(({ gate }) => gate);
  return {
    id,
    name: screening.candidate.name,
    position: screening.position.title,
    place: screening.position.place,
    accessLevel: screening.position.accessLevel,
    manager: screening.position.manager.name,
    recruiter: screening.recruiter.name,
    dueOn: screening.dueOn.toISOString(),
    ending: screening.ending,
    turn: screening.turn,
    nextStep: screening.nextStep,
    sentAt: screening.sentAt?.toISOString() ?? null,
    state: screening.state,
    openDifferences: screening.openDifferences,
    checked: screening.checked,
    checksDone: screening.checksDone,
    checksAsked: screening.checksAsked,
    gate: nextGate(screening.checks, ready),
    stages: checklist(screening.checks, ready),
    handOver: may(actor.role, "gate:hand-over") ? await getHandOver(id) : null,
    whole: may(actor.role, "screening:whole") ? await getSide(id, screening.candidate) : null,
  };
});

export type ScreeningView = NonNullable<Awaited<ReturnType<typeof getScreening>>>;
export type SideView = NonNullable<ScreeningView["whole"]>;

/** Whether the screening can be handed to the hiring manager, and the question that waits for an answer. */
async function getHandOver(screeningId: string) {
  const { standing, question } = await loadStanding(db(), screeningId);
  return { possible: whyNotHandOver(standing) === null, question };
}

/** The newest assessment opened, what people made of its differences, notes and the latest events. */
async function getSide(screeningId: string, candidate: { id: string; wrappedKey: Uint8Array }) {
  const who = { select: { name: true } } as const;
  const [assessments, settlements, notes, requests, attestations, entries] = await Promise.all([
    db().assessment.findMany({ where: { screeningId }, orderBy: { number: "desc" }, take: 30 }),
    db().settlement.findMany({
      where: { screeningId },
      include: { proposedBy: who, decidedBy: who },
      orderBy: { id: "asc" },
    }),
    db().note.findMany({
      where: { screeningId },
      include: { by: who },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: 20,
    }),
    db().candidateRequest.findMany({ where: { screeningId, closedAt: null }, include: { askedBy: who } }),
    db().attestation.findMany({ where: { screeningId }, include: { by: who }, orderBy: { at: "asc" } }),
    db().auditEntry.findMany({
      where: { stream: screeningId, event: { notIn: ["evidence.read", "refused"] } },
      include: { actor: who },
      orderBy: { number: "desc" },
      take: 8,
    }),
  ]);
  const [newest] = assessments;
  if (!newest) throw new Error("A screening is assessed when it is opened.");
  const assessment = JSON.parse(openText(newest.result, candidateKey(candidate), newest.resultDigest)) as Assessment;
  const latest = new Map(settlements.map((one) => [`${one.rule} ${one.fingerprint}`, one]));
  return {
    assessmentId: newest.id,
    number: newest.number,
    risk: assessment.risk,
    unknown: assessment.unknown,
    contributions: assessment.contributions,
    next: assessment.next,
    line: assessments.map(({ at, risk }) => ({ at: at.toISOString(), risk })).reverse(),
    differences: assessment.differences.map((difference) => ({
      ...difference,
      settlement: settled(latest.get(`${difference.rule} ${difference.fingerprint}`)),
    })),
    notes: notes.map(({ id, body, by, at }) => ({ id, body, by: by.name, at: at.toISOString() })),
    requests: requests.map(({ id, kind, words, askedAt, askedBy }) => ({
      ...{ id, kind, words },
      by: askedBy.name,
      at: askedAt.toISOString(),
    })),
    attestations: attestations.map(({ how, answer, note, by, byId, at }) => ({
      ...{ how, answer, note, byId },
      by: by.name,
      at: at.toISOString(),
    })),
    activity: entries.map(({ number, at, actor, event, data }) => {
      const { rows: _, ...rest } = JSON.parse(data);
      return { number, at: at.toISOString(), who: actor?.name ?? null, words: inWords(event, rest) };
    }),
  };
}

type Settled = {
  id: string;
  reason: string;
  proposedById: string;
  proposedBy: { name: string };
  decision: string | null;
  decisionReason: string | null;
  decidedBy: { name: string } | null;
};

const settled = (one: Settled | undefined) =>
  one
    ? {
        id: one.id,
        reason: one.reason,
        proposedById: one.proposedById,
        proposedBy: one.proposedBy.name,
        decision: one.decision,
        decisionReason: one.decisionReason,
        decidedBy: one.decidedBy?.name ?? null,
      }
    : null;
