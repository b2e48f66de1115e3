import type { Tx } from "@/lib/db/client";
import { hadExpired } from "@/lib/documents/expired";
import { countSameNumber } from "@/lib/documents/load";
import { askedHere } from "@/lib/policy/asked-here";
import { checksFor } from "@/lib/policy/schema";
import { sourceKind, sourceTitle } from "@/lib/sources/kinds";
import { askedIn } from "@/lib/verifications/asked";
import { claimsToAsk } from "@/lib/verifications/claims-to-ask";
import type { Said } from "@/lib/verifications/define-asked";
import { type FactClaim, type Facts, facts } from "./facts";
import { listedMailDrop } from "./listed-mail-drop";

/** The facts of a screening as they stand in the database, in an order that does not depend on when rows were read. */
export async function loadFacts(tx: Tx, screeningId: string): Promise<Facts> {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      policyVersion: true,
      refresh: true,
      sources: {
        where: { replacedAt: null },
        include: { claims: { orderBy: { position: "asc" } } },
        orderBy: { id: "asc" },
      },
      contacts: { select: { claimId: true } },
      verifications: { orderBy: [{ askedAt: "asc" }, { id: "asc" }] },
      checks: { include: { completions: { where: { reopenedAt: null } } }, orderBy: { kind: "asc" } },
      interviews: {
        include: { challenges: { orderBy: { position: "asc" }, include: { _count: { select: { stills: true } } } } },
        orderBy: [{ startedAt: "asc" }, { id: "asc" }],
      },
      attestations: { orderBy: { id: "asc" } },
      confirmations: { where: { source: { replacedAt: null } }, include: { source: true }, orderBy: { id: "asc" } },
      settlements: { orderBy: { id: "asc" } },
      evidence: { where: { kind: "shipping-proof" }, select: { id: true } },
    },
  });
  const sources = screening.sources.map((source) => ({ ...source, title: sourceTitle(source) }));
  const expired = ({ id, kind, details, obtainedAt }: (typeof sources)[number]) => {
    const read = screening.confirmations.filter(({ sourceId }) => sourceId === id).map(({ at }) => at);
    return isDocument(kind) && hadExpired((details as { expires?: string }).expires, [obtainedAt, ...read]);
  };
  const stated = sources.flatMap(({ kind, details, claims }) =>
    claims.map((claim) => ({ ...claim, source: kind, called: sourceKind(kind).called?.(details) })),
  );
  const byId = new Map(stated.map((claim) => [claim.id, claim]));
  const asked = (check: string) => {
    const { attribute, line } = askedIn(check);
    return claimsToAsk(attribute, sources).map(({ id, text }) => ({
      claimId: id,
      text,
      contacts: screening.contacts.filter(({ claimId }) => claimId === id).length,
      verifications: screening.verifications
        .filter(({ claimId }) => claimId === id)
        .map(({ askedAt, answeredAt, answer, verdict, stated, words }) => ({
          askedAt: askedAt.toISOString(),
          answeredAt: answeredAt?.toISOString() ?? null,
          ...{ answer, verdict, words },
          said: (stated && line(stated as Said)) || null,
        })),
    }));
  };
  const claims = stated.map((claim): FactClaim => {
    const against = claim.against ? byId.get(claim.against) : undefined;
    return {
      id: claim.id,
      source: claim.source,
      ...(claim.called && { called: claim.called }),
      attribute: claim.attribute,
      text: claim.text,
      comparison: claim.verdict
        ? ({
            against: against ? { claimId: against.id, source: against.source, text: against.text } : null,
            verdict: claim.verdict,
            score: claim.score,
            words: claim.words,
          } as FactClaim["comparison"])
        : null,
    };
  });
  return facts.parse({
    version: 1,
    policy: {
      minimumChecked: screening.policyVersion.minimumChecked,
      checks: askedHere(checksFor(screening.policyVersion.checks, screening.refresh), screening.checks),
    },
    claims,
    ...listedMailDrop(claims),
    documents: [...new Set(sources.map(({ kind }) => kind).filter(isDocument))],
    expiredDocuments: sources.filter(expired).map(({ kind }) => kind),
    sameNumber: await countSameNumber(tx, screeningId),
    jobs: asked("employment"),
    studies: asked("education"),
    references: asked("references"),
    shippingProofs: screening.evidence.length,
    checks: screening.checks.map(({ kind, completions }) => ({ kind, outcome: completions[0]?.outcome ?? null })),
    interviews: screening.interviews.map(({ kind, path, endedAt, challenges }) => ({
      ...{ kind, path, ended: endedAt !== null },
      challenges: challenges.map(({ kind, result, _count }) => ({ kind, result, stills: _count.stills })),
    })),
    attestations: screening.attestations.map(({ how, answer, interviewId }) => ({
      ...{ how, answer },
      interview: interviewId ? screening.interviews.findIndex(({ id }) => id === interviewId) : null,
    })),
    confirmations: screening.confirmations.map(({ source, answer }) => ({ source: source.kind, answer })),
    profiles: sources.filter(({ kind }) => kind === "profile").map(({ label }) => label),
    settlements: screening.settlements.map(({ rule, fingerprint, decision }) => ({ rule, fingerprint, decision })),
  });
}

const isDocument = (kind: string) => kind === "address-document" || kind === "identity-document";
