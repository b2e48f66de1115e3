import { accountFacts } from "@/lib/activity/account-facts";
import { countOthers, enteredTwice, loadApplications, loadMet, sharedFacts } from "@/lib/alike/load";
import { checkKind } from "@/lib/checks/kinds";
import { loadReceived } from "@/lib/correspondence/load";
import type { Tx } from "@/lib/db/client";
import { standingFacts } from "@/lib/devices/found";
import { hadExpired } from "@/lib/documents/expired";
import { loadPasskey } from "@/lib/passkeys/load";
import { loadPayment } from "@/lib/payments/load";
import { askedHere } from "@/lib/policy/asked-here";
import { movedByLaw } from "@/lib/policy/law";
import { checksFor } from "@/lib/policy/schema";
import { isAddress } from "@/lib/protected-address/attributes";
import { selectWhere, whereOf } from "@/lib/screenings/where";
import { loadSessions } from "@/lib/sessions/load";
import { isDocument, sourceKind, sourceTitle } from "@/lib/sources/kinds";
import { technologyFacts } from "@/lib/sources/technology-facts";
import { loadSpending } from "@/lib/statements/load";
import { loadTexts } from "@/lib/texts/load";
import { askedIn } from "@/lib/verifications/asked";
import { claimsToAsk } from "@/lib/verifications/claims-to-ask";
import type { Said } from "@/lib/verifications/define-asked";
import { claimFacts } from "./claim-facts";
import { equipmentFacts } from "./equipment-facts";
import { type Facts, facts } from "./facts";
import { listedMailDrop } from "./listed-mail-drop";

/**
 * The facts of a screening as they stand in the database, in an order that does not depend on when rows were read. While its address
 * is protected no address is among them, and nothing that was compared with one. `now` says which exceptions for devices have ended.
 */
export async function loadFacts(tx: Tx, screeningId: string, now = new Date()): Promise<Facts> {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      ...selectWhere,
      ...{ openedAt: true, policyVersion: true },
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
      channelRequests: { where: { takenBackAt: null }, orderBy: [{ askedOn: "asc" }, { id: "asc" }] },
      evidence: { where: { kind: "shipping-proof" }, select: { id: true } },
      devices: { include: standingFacts, orderBy: { id: "asc" } },
      shipments: { include: { devices: { orderBy: { id: "asc" } } }, orderBy: { id: "asc" } },
      protectedAddresses: { where: { endedAt: null }, select: { id: true } },
    },
  });
  const sources = screening.sources.map((source) => ({ ...source, title: sourceTitle(source) }));
  const expired = ({ id, kind, details, obtainedAt }: (typeof sources)[number]) => {
    const read = screening.confirmations.filter(({ sourceId }) => sourceId === id).map(({ at }) => at);
    return isDocument(kind) && hadExpired((details as { expires?: string }).expires, [obtainedAt, ...read]);
  };
  const isProtected = screening.protectedAddresses.length > 0;
  const compared = sources.filter(({ kind }) => !(isProtected && kind === "address-document"));
  const stated = sources.flatMap(({ kind, details, claims }) =>
    claims
      .filter(({ attribute }) => !(isProtected && isAddress(attribute)))
      .map((claim) => ({ ...claim, source: kind, called: sourceKind(kind).called?.(details) })),
  );
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
  const claims = claimFacts(stated);
  const checks = askedHere(checksFor(screening.policyVersion.checks, screening.refresh), screening.checks);
  const law = movedByLaw(checks, whereOf(screening));
  const spending = await loadSpending(tx, screeningId);
  const findings = screening.checks.flatMap(({ kind, completions }) => shownBy(kind, completions[0]?.answers));
  const met = await loadMet(tx, screeningId);
  const twice = await enteredTwice(tx, screeningId, met);
  const applications = await loadApplications(tx, screeningId);
  const payment = await loadPayment(tx, screeningId, countOthers(met, "payment account"));
  const passkey = await loadPasskey(tx, screeningId);
  const sessions = await loadSessions(tx, screeningId, isProtected);
  const received = await loadReceived(tx, screeningId);
  const texts = await loadTexts(tx, screeningId);
  return facts.parse({
    version: 1,
    policy: {
      minimumChecked: screening.policyVersion.minimumChecked,
      checks,
    },
    ...(law.length > 0 && { law }),
    claims,
    ...listedMailDrop(claims),
    ...accountFacts(sources, screening.openedAt),
    ...technologyFacts(sources),
    ...(isProtected && { protectedAddress: true }),
    ...equipmentFacts(screening, { claims, isProtected }, now),
    documents: [...new Set(compared.map(({ kind }) => kind).filter(isDocument))],
    expiredDocuments: compared.filter(expired).map(({ kind }) => kind),
    sameNumber: countOthers(
      met.map((one) => (one.other && twice.has(one.other) ? { ...one, other: null } : one)),
      "document-number",
    ),
    ...sharedFacts(met),
    ...(applications && { applications }),
    jobs: asked("employment"),
    studies: asked("education"),
    clients: asked("clients"),
    references: asked("references"),
    ...(payment && { payment }),
    ...(passkey && { passkey }),
    ...(spending && { spending }),
    ...(sessions && { sessions }),
    shippingProofs: isProtected ? 0 : screening.evidence.length,
    checks: screening.checks.map(({ kind, completions }) => ({ kind, outcome: completions[0]?.outcome ?? null })),
    ...(findings.length > 0 && { findings }),
    interviews: screening.interviews.map(({ kind, path, endedAt, challenges }) => ({
      ...{ kind, path, ended: endedAt !== null },
      challenges: challenges.map(({ kind, result, _count }) => ({ kind, result, stills: _count.stills })),
    })),
    attestations: screening.attestations.map(({ how, answer, interviewId }) => ({
      ...{ how, answer },
      interview: interviewId ? screening.interviews.findIndex(({ id }) => id === interviewId) : null,
    })),
    confirmations: screening.confirmations.map(({ source, answer }) => ({ source: source.kind, answer })),
    channelRequests: screening.channelRequests.map(({ askedBy, became }) => ({ by: askedBy, became })),
    ...(received && { received }),
    ...(texts && { texts }),
    profiles: sources.filter(({ kind }) => kind === "profile").map(({ label }) => label),
    settlements: screening.settlements.map(({ rule, fingerprint, decision }) => ({ rule, fingerprint, decision })),
  });
}

/** What the answers of a check show; nothing where they were left open, since somebody could not verify it. */
function shownBy(kind: string, given: unknown) {
  const { answers, shows } = checkKind(kind);
  const read = answers.safeParse(given);
  return read.success && shows ? shows(read.data) : [];
}
