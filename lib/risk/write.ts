import { createHash } from "node:crypto";
import { canonical } from "@/lib/audit/canonical";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import { candidateKey } from "@/lib/candidates/keys";
import { checkKind } from "@/lib/checks/kinds";
import { waitsFor } from "@/lib/checks/waits-for";
import type { Tx } from "@/lib/db/client";
import { gateSelect, gatesOf } from "@/lib/gates/load";
import { writeGates } from "@/lib/gates/write";
import { notify } from "@/lib/notifications/write";
import { keepWork } from "@/lib/refresh/write";
import { askedAndReady } from "@/lib/screenings/asked-and-ready";
import { holding, nextGate, turnOf } from "@/lib/screenings/lifecycle";
import { waitForOffer } from "@/lib/screenings/where";
import { stopStep } from "@/lib/stops/guards";
import { loadStop } from "@/lib/stops/load";
import { isWaived, waiverFacts } from "@/lib/waivers/in-force";
import { type Assessment, factsDigest } from "./assess";
import { AssessmentFailed } from "./assessment-failed";
import { unsettled } from "./differences";
import type { Facts } from "./facts";
import { logFailed, tellFailed } from "./failed";
import { type Assessed, assessInForce } from "./in-force";
import { loadOrFail } from "./load-or-fail";
import { keepRaised } from "./raised";
import { returnLapsed } from "./return-lapsed";
import { sealText } from "./sealed-text";
import { unassessed } from "./states";

/**
 * Assesses a locked screening as it is now: a new snapshot when the facts or the ruleset changed, and always what the lists show.
 * Compliance is told when it comes to them by this. Returns the rows it wrote. Where a rule throws or the facts cannot be loaded, what
 * the person did stays and the last assessment too; the screening says that it could not be assessed, and until it can be, no gate is
 * open. A proposal to settle that lapsed is returned.
 */
export async function reassess(tx: Tx, by: Actor | null, screeningId: string, now: Date): Promise<RecordedRow[]> {
  const { facts, assessed, failed } = await assessAndReturn(tx, screeningId, now);
  const assessment = assessed?.assessment ?? null;
  const snapshot = assessed && (await keep(tx, screeningId, facts, assessed, now));
  const { before, ending, standings } = await summarise(tx, screeningId, facts, assessment, now);
  const gates = await writeGates(tx, screeningId, standings, now);
  if (failed) logFailed(screeningId, failed);
  if (failed && before.state !== unassessed) await tellFailed(tx, screeningId, failed, now);
  if (assessment?.state === "with-compliance" && before.state !== assessment.state && !before.endedAt)
    await notify(tx, { kind: "to-look-at", screeningId, to: "compliance", by, now });
  const work = ending === "ready" ? await keepWork(tx, screeningId, now) : [];
  return [["screening", screeningId], ...(snapshot ? [["assessment", snapshot] as const] : []), ...gates, ...work];
}

/** What a screening comes to, or what kept it from being assessed, with its facts where they are any. Any other problem fails the mutation. */
async function assessStored(tx: Tx, screeningId: string, now: Date) {
  let facts: Facts | null = null;
  try {
    facts = await loadOrFail(tx, screeningId, now);
    return { facts, assessed: await assessInForce(tx, facts, now), failed: null };
  } catch (failed) {
    if (failed instanceof AssessmentFailed) return { facts, assessed: null, failed };
    throw failed;
  }
}

/** The same, once proposals to settle that lapsed by what changed are returned. */
async function assessAndReturn(tx: Tx, screeningId: string, now: Date) {
  const first = await assessStored(tx, screeningId, now);
  const waits = first.assessed && first.facts.settlements.some(({ decision }) => decision === null);
  const returned = waits && (await returnLapsed(tx, screeningId, first.assessed.assessment.differences, now));
  return returned ? assessStored(tx, screeningId, now) : first;
}

async function keep(tx: Tx, screeningId: string, facts: Facts, { assessment, result }: Assessed, now: Date) {
  const digest = factsDigest(facts);
  const resultDigest = createHash("sha256").update(result).digest("hex");
  const { candidate, assessments } = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      candidate: true,
      assessments: {
        orderBy: { number: "desc" },
        take: 1,
        select: { number: true, factsDigest: true, resultDigest: true },
      },
    },
  });
  const [last] = assessments;
  if (last?.factsDigest === digest && last.resultDigest === resultDigest) return null;

  const key = candidateKey(candidate);
  await tx.factsSnapshot.createMany({
    data: { candidateId: candidate.id, digest, sealed: sealText(canonical(facts), key, digest), at: now },
    skipDuplicates: true,
  });
  const { risk, checked, state, ruleset, differences } = assessment;
  const { id } = await tx.assessment.create({
    data: {
      ...{ screeningId, number: (last?.number ?? 0) + 1, at: now, ruleset, factsDigest: digest, risk, checked, state },
      ...{ resultDigest, result: sealText(result, key, resultDigest) },
    },
  });
  await keepRaised(tx, [{ screeningId, differences, at: now }]);
  return id;
}

/**
 * Writes what the lists show of a screening; answers the screening as it was before, how it has ended now and how its gates stand.
 * Without an assessment its numbers stay as they were, and it does not end.
 */
async function summarise(tx: Tx, screeningId: string, facts: Facts | null, assessment: Assessment | null, now: Date) {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    include: {
      policyVersion: { select: { opens: true } },
      position: { select: { jurisdiction: true } },
      checks: { include: { completions: { where: { reopenedAt: null } } } },
      decisions: { orderBy: [{ at: "desc" }, { id: "desc" }] },
      requests: { where: { closedAt: null }, orderBy: { askedAt: "desc" } },
      waivers: { select: waiverFacts },
      earlyOpenings: gateSelect.earlyOpenings,
    },
  });
  const state = assessment?.state ?? unassessed;
  const { waived, asked, checks, ready } = askedAndReady(screening, now);
  const gate = nextGate(checks, ready);
  // Its last gate may have opened by its checks being done, which nobody decides.
  const stopping = ["stop-proposed", "stop"].includes(screening.decisions[0]?.kind ?? "");
  const over = assessment && !gate && !screening.ending && !stopping;
  const ending = over ? "ready" : screening.ending;
  const held = gate ? holding(checks, gate) : [];
  const later = waitForOffer(asked, screening, ready);
  const notNow = (kind: string) => isWaived(waived, kind, gate) || later.includes(kind);
  const requested = screening.requests.map(({ kind }) => kind);
  const waiting = new Map(
    screening.checks.map((check) => [
      check.kind,
      waitsFor({ ...check, done: check.completions.length > 0 }, requested, facts),
    ]),
  );
  const newest = screening.decisions[0];
  const stopProposed = facts && assessment && newest?.kind === "stop-proposed";
  const proposed = stopProposed ? await loadStop(tx, screeningId, now, { facts, assessment }) : null;
  const { turn, nextStep } = turnOf({
    ending,
    gate,
    state,
    sent: screening.sentAt !== null,
    // Nothing writes this again when the mail with the letter goes out, so it does not speak of the mail.
    stop: proposed && stopStep({ ...proposed.stop, letter: null }, now),
    settlementsWaiting: assessment?.differences.filter(({ status }) => status === "proposed").length ?? 0,
    asked: askedWords(screening.requests[0], facts),
    answersAwaited: held.reduce((sum, { kind }) => sum + ((facts && checkKind(kind).asking?.(facts).awaited) ?? 0), 0),
    holding: held.map(({ kind, title }) => ({ title, waitsFor: waiting.get(kind) ?? null })),
    sentBack: newest && screening.requests.every(({ askedAt }) => askedAt < newest.at) ? sentBack(newest) : null,
    next: assessment?.next.find(({ check }) => !check || !(notNow(check) || waiting.get(check)))?.words ?? null,
  });
  await tx.screening.update({
    where: { id: screeningId },
    data: {
      turn,
      nextStep,
      ...(over && { ending, endedAt: now }),
      // What was put aside comes back when something happened that makes it somebody else's turn.
      ...(turn !== screening.turn && { turnSince: now, snoozedUntil: null }),
      state,
      ...(assessment && {
        openDifferences: unsettled(assessment.differences).length,
        checked: assessment.checked,
        ruleset: assessment.ruleset,
      }),
      checksDone: screening.checks.filter(({ completions }) => completions.length > 0).length,
      checksAsked: asked.filter(({ law, completions }) => law !== "not allowed" || completions.length > 0).length,
    },
  });
  return { before: screening, ending, standings: gatesOf({ ...screening, ending, state }, now) };
}

/** What was asked of the candidate; lists show it, and so it says nothing in which a protected address may stand. */
const askedWords = (request: { words: string } | undefined, facts: Pick<Facts, "protectedAddress"> | null) =>
  request ? (!facts || facts.protectedAddress ? "What was asked of the candidate" : request.words) : null;

const sentBack = ({ kind }: { kind: string }) => (kind === "question" || kind === "hold" ? kind : null);
