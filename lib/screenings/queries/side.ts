import "server-only";
import { alikeScreenings } from "@/lib/alike/queries";
import { othersFor } from "@/lib/alike/shown";
import { inWords } from "@/lib/audit/events";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { listProofs, type Proof } from "@/lib/evidence/queries";
import { messagesOf } from "@/lib/messages/read";
import { withoutAddresses } from "@/lib/protected-address/load";
import type { Assessment } from "@/lib/risk/assess";
import { sameFacts } from "@/lib/risk/fingerprint";
import { getLine, getOrigins, ofCompliance } from "@/lib/risk/queries";
import { nothingAssessed, readResult } from "@/lib/risk/read-result";
import { rules } from "@/lib/risk/rules";
import { getNotes } from "./notes";

type Whose = Parameters<typeof getNotes>[1] & {
  candidate: { id: string; wrappedKey: Uint8Array };
  checks: { kind: string; notAsked: boolean }[];
};

/** What a rule's authors say of its points, unless the company gave it others. */
function setBy({ rule, points, status }: Assessment["differences"][number], ruleset: number) {
  const shipped = rules.find(({ id }) => id === rule);
  if (shipped && status !== "settled" && points !== shipped.points) return `your company, in ruleset ${ruleset}.`;
  return shipped?.setBy ?? null;
}

/** Whether a check of the screening answers a rule, or any check may; what none of them asks is nobody's to find out here. */
function isAsked(id: string, checks: Whose["checks"]) {
  const check = rules.find((rule) => rule.id === id)?.check;
  return !check || checks.some(({ kind, notAsked }) => kind === check && !notAsked);
}

/**
 * The right column of a screening that the reader may see whole: the newest assessment opened, what people made of its
 * differences, notes and the latest events. `isHeld` says whether a check holds the next gate, for what there is to do next.
 */
export async function getSide(screening: Whose, actor: Actor, isHeld: (kind: string) => boolean) {
  const { id: screeningId, candidate } = screening;
  const who = { select: { name: true } } as const;
  const [
    newest,
    line,
    originsOf,
    settlements,
    notes,
    messages,
    letters,
    requests,
    attestations,
    entries,
    sharing,
    without,
  ] = await Promise.all([
    db().assessment.findFirst({ where: { screeningId }, orderBy: { number: "desc" } }),
    getLine(actor, screeningId),
    getOrigins(actor, screeningId),
    db().settlement.findMany({
      where: { screeningId },
      include: { proposedBy: who, decidedBy: who },
      orderBy: { id: "asc" },
    }),
    getNotes(actor, screening),
    messagesOf(db(), actor, screeningId),
    db().letter.count({ where: { screeningId } }),
    db().candidateRequest.findMany({ where: { screeningId, closedAt: null }, include: { askedBy: who } }),
    db().attestation.findMany({ where: { screeningId }, include: { by: who }, orderBy: { at: "asc" } }),
    db().auditEntry.findMany({
      where: { stream: screeningId, event: { notIn: ["evidence.read", "refused", ...ofCompliance(actor)] } },
      include: { actor: who },
      orderBy: { number: "desc" },
      take: 8,
    }),
    alikeScreenings(actor, screeningId),
    withoutAddresses(db(), actor, screeningId),
  ]);
  const proofs = await listProofs(
    actor,
    screeningId,
    settlements.flatMap(({ evidenceId }) => evidenceId ?? []),
  );
  const read = newest && readResult(newest, candidate);
  const assessment: Pick<
    Assessment,
    "ruleset" | "risk" | "checked" | "unknown" | "contributions" | "parts" | "next" | "differences"
  > = read ?? nothingAssessed;
  const latest = (rule: string, print: string) =>
    settlements.findLast((one) => one.rule === rule && sameFacts(one.fingerprint, print));
  /** What was decided the last time that other values met. */
  const before = (rule: string, print: string) =>
    settlements.findLast((one) => one.rule === rule && one.decision && !sameFacts(one.fingerprint, print));
  return {
    assessmentId: newest?.id ?? "",
    /** Whether there is an assessment and its seal is broken, so that nothing stands here of it. */
    isSealBroken: newest !== null && read === null,
    /** When the newest assessment was made; null where the rules failed from the start. */
    assessedAt: newest?.at.toISOString() ?? null,
    risk: assessment.risk,
    unknown: assessment.unknown.filter(({ rule }) => isAsked(rule, screening.checks)),
    contributions: assessment.contributions,
    next: assessment.next.filter(({ check }) => !check || isHeld(check)),
    line,
    checked: assessment.checked,
    parts: assessment.parts,
    differences: assessment.differences.map((difference) => ({
      ...difference,
      /** The sources that state what met, and their files. */
      origins: originsOf(difference),
      /** Who set the points, and why so many. */
      setBy: setBy(difference, assessment.ruleset),
      /** Other screenings to look at with it, where the reader may. */
      others: othersFor(difference.rule, sharing),
      settlement: settled(latest(difference.rule, difference.fingerprint), proofs.named, without),
      before: settled(before(difference.rule, difference.fingerprint), proofs.named, without),
    })),
    /** What a proposal may name as its proof. */
    files: proofs.files,
    ...notes,
    requests: requests.map(({ id, kind, words, askedAt, askedBy }) => ({
      ...{ id, kind, words: without(words) },
      by: askedBy.name,
      at: askedAt.toISOString(),
    })),
    messages,
    /** How many letters about a stop the candidate was given; they are no messages. */
    letters,
    // Without the answers: whoever is asked next must not be led by them.
    attestations: attestations.map(({ by, byId }) => ({ byId, by: by.name })),
    activity: entries.map(({ number, at, actor, event, data }) => {
      const { rows: _, ...rest } = JSON.parse(data);
      return { number, at: at.toISOString(), who: actor?.name ?? null, words: inWords(event, rest) };
    }),
  };
}

export type SideView = Awaited<ReturnType<typeof getSide>>;

type Settled = {
  id: string;
  reason: string;
  evidenceId: string | null;
  proposedById: string;
  proposedBy: { name: string };
  decision: string | null;
  decisionReason: string | null;
  decidedBy: { name: string } | null;
};

const settled = (one: Settled | undefined, proofs: Proof[], without: (text: string) => string) =>
  one
    ? {
        id: one.id,
        reason: without(one.reason),
        proof: proofs.find(({ id }) => id === one.evidenceId) ?? null,
        proposedById: one.proposedById,
        proposedBy: one.proposedBy.name,
        decision: one.decision,
        decisionReason: one.decisionReason && without(one.decisionReason),
        decidedBy: one.decidedBy?.name ?? null,
      }
    : null;
