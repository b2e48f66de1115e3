import type { Tx } from "@/lib/db/client";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { basisOf, daysToAnswer } from "./bases";
import type { StopNow } from "./guards";
import { openFacts } from "./open-facts";

/** The proposal to stop that nobody has dealt with and how it stands; null when the newest decision is another. */
export async function loadStop(tx: Tx, screeningId: string, now: Date) {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      policyVersion: { select: { answerDays: true } },
      decisions: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
      assessments: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true } },
      evidence: { where: { checkKind: "background-report" }, select: { id: true }, take: 1 },
      answers: { where: { review: null }, select: { letterId: true } },
    },
  });
  const [proposal] = screening.decisions;
  const [newest] = screening.assessments;
  if (!newest || proposal?.kind !== "stop-proposed") return null;
  const letters = await tx.letter.findMany({ where: { decisionId: proposal.id }, orderBy: { id: "desc" } });
  const facts = await loadFacts(tx, screeningId);
  const basis = basisOf(facts);
  const stop: StopNow = {
    byId: proposal.byId,
    basis,
    facts: openFacts(assess(facts, now), facts),
    letter: letters[0] ?? null,
    answerUntil: proposal.answerUntil,
    unread: screening.answers.some(({ letterId }) => letters.some(({ id }) => id === letterId)),
  };
  return {
    proposal,
    newest,
    stop,
    days: daysToAnswer(basis, screening.policyVersion.answerDays),
    reportKept: screening.evidence.length > 0,
  };
}
