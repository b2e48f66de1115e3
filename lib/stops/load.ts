import type { Tx } from "@/lib/db/client";
import { loadStanding } from "@/lib/decisions/load";
import { Refusal } from "@/lib/door/result";
import { backgroundReport } from "@/lib/evidence/kinds/background-report";
import { mailState } from "@/lib/mail/attempts";
import type { Assessment } from "@/lib/risk/assess";
import { orNull } from "@/lib/risk/assessment-failed";
import type { Facts } from "@/lib/risk/facts";
import { assessInForce } from "@/lib/risk/in-force";
import { loadOrFail } from "@/lib/risk/load-or-fail";
import { daysToAnswer } from "./bases";
import { type StopNow, stopStep } from "./guards";
import { openFacts } from "./open-facts";
import { laterByMail } from "./period";
import { unsent, unsentMails } from "./unsent";
import { hasWorkedOn } from "./worked-on";

/** What a screening comes to now, where whoever asks has just assessed it. */
type Known = { facts: Facts; assessment: Assessment };

/** The proposal to stop that nobody has dealt with and how it stands; null when the newest decision is another. */
export async function loadStop(tx: Tx, screeningId: string, now: Date, known?: Known) {
  const { policyVersion, decisions, assessments, evidence, answers } = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      policyVersion: { select: { answerDays: true } },
      decisions: {
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: 1,
        include: { letters: { orderBy: { id: "desc" } }, by: { select: { name: true } } },
      },
      assessments: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true } },
      evidence: { where: { kind: backgroundReport.id }, select: { id: true }, take: 1 },
      answers: { where: { review: null }, select: { letterId: true } },
    },
  });
  const [proposal] = decisions;
  const [newest] = assessments;
  if (!newest || proposal?.kind !== "stop-proposed") return null;
  const { attestedBy, reportFinding } = (await loadStanding(tx, screeningId, now)).standing;
  const [letter] = proposal.letters;
  const mail = letter?.mailId ? await tx.mail.findUniqueOrThrow({ where: { id: letter.mailId } }) : null;
  const basis = reportFinding ? "report" : "findings";
  const assessed = known ?? (await orNull(assessNow(tx, screeningId, now)));
  const stop: StopNow = {
    byId: proposal.byId,
    attestedBy,
    basis,
    facts: assessed ? openFacts(assessed.assessment, assessed.facts, basis) : [],
    unassessed: assessed === null,
    letter: letter ? { ...letter, mail: mail && mailState(mail) } : null,
    answerUntil: laterByMail(proposal.answerUntil, letter?.givenAt, mail?.sentAt),
    unread: answers.some(({ letterId }) => proposal.letters.some(({ id }) => id === letterId)),
  };
  return {
    proposal,
    newest,
    stop,
    days: daysToAnswer(basis, policyVersion.answerDays),
    reportKept: evidence.length > 0,
  };
}

async function assessNow(tx: Tx, screeningId: string, now: Date): Promise<Known> {
  const facts = await loadOrFail(tx, screeningId, now);
  return { facts, assessment: (await assessInForce(tx, facts, now)).assessment };
}

/** The same for a mutation, which names the proposal and the assessment that were on the screen. */
export async function openStop(
  tx: Tx,
  screeningId: string,
  { decisionId, assessmentId, now }: { decisionId: string; assessmentId?: string; now: Date },
) {
  const found = await loadStop(tx, screeningId, now);
  if (found?.proposal.id !== decisionId)
    throw new Refusal("decided", "Somebody was first: this proposal is dealt with already.");
  if (assessmentId && found.newest.id !== assessmentId)
    throw new Refusal("newer-assessment", "Something changed since you opened this. See what is new, then decide.");
  return found;
}

/**
 * The next step now, by its id, of each of these screenings whose candidate was given a letter before a stop: what they keep
 * themselves was written with the letter, and its mail may have gone out days later, or not yet, and its last day may be over.
 */
export async function stopSteps(tx: Tx, screenings: { id: string; turn: string }[], now: Date) {
  const ids = screenings.flatMap(({ id, turn }) => (turn === "compliance" ? id : []));
  if (ids.length === 0) return new Map<string, string>();
  const newest = await tx.decision.findMany({
    where: { screeningId: { in: ids } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    distinct: ["screeningId"],
    include: { letters: { orderBy: { id: "desc" }, take: 1 } },
  });
  const mailIds = newest.flatMap(({ letters }) => letters[0]?.mailId ?? []);
  const mails = await tx.mail.findMany({ where: { id: { in: mailIds } } });
  const steps = newest.flatMap(({ screeningId, kind, answerUntil, letters: [letter] }) => {
    // Without a last day an answer waits to be read, whatever became of the mail.
    if (kind !== "stop-proposed" || !letter || !answerUntil) return [];
    const mail = mails.find(({ id }) => id === letter.mailId);
    const waits = mail && unsent(mailState(mail));
    const until = mail ? laterByMail(answerUntil, letter.givenAt, mail.sentAt) : answerUntil;
    const step = waits ? unsentMails[waits].step : stopStep({ answerUntil: until, unread: false, letter: null }, now);
    return [[screeningId, step] as const];
  });
  return new Map(steps);
}

/** Whether somebody has worked on the file of a screening. */
export async function workedOn(tx: Tx, actorId: string, screeningId: string) {
  const worked = await loadWork(tx, [actorId], [screeningId]);
  return worked(actorId, screeningId);
}

/** Those of these screenings whose file everybody in compliance has worked on, so that nobody is left to read an answer. */
export async function withoutReader(tx: Tx, screeningIds: string[]) {
  if (screeningIds.length === 0) return [];
  const compliance = await tx.user.findMany({ where: { role: "compliance", disabledAt: null }, select: { id: true } });
  const ids = compliance.map(({ id }) => id);
  const worked = await loadWork(tx, ids, screeningIds);
  return screeningIds.filter((screeningId) => ids.every((id) => worked(id, screeningId)));
}

/** Answers which of these people has worked on the file of which of these screenings. */
async function loadWork(tx: Tx, actorIds: string[], screeningIds: string[]) {
  const entries = await tx.auditEntry.findMany({
    where: { stream: { in: screeningIds }, actorId: { in: actorIds } },
    // Of each event the first is enough: if any of them is work, it is.
    distinct: ["stream", "actorId", "event"],
    orderBy: { number: "asc" },
    select: { stream: true, actorId: true, event: true, at: true },
  });
  const proposals = await tx.decision.findMany({
    where: { screeningId: { in: screeningIds }, kind: "stop-proposed" },
    orderBy: { at: "desc" },
    select: { screeningId: true, at: true },
  });
  return (actorId: string, screeningId: string) => {
    const own = entries.filter(({ stream }) => stream === screeningId);
    return hasWorkedOn(actorId, own, proposals.find((proposal) => proposal.screeningId === screeningId)?.at);
  };
}
