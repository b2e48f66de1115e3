import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { keepDecision } from "@/lib/decisions/write";
import { Refusal } from "@/lib/door/result";
import { mailConfigured } from "@/lib/mail/configured";
import { endAttempts, queueMail } from "@/lib/mail/write";
import type { NotificationKind } from "@/lib/notifications/kinds";
import { notify } from "@/lib/notifications/write";
import type { LockedScreening } from "@/lib/screenings/write";
import { countingOf } from "./bases";
import { type LetterKind, letterText } from "./letter";
import { openStop } from "./load";
import type { OpenFact } from "./open-facts";
import { lastDayToAnswer } from "./period";
import type { Way } from "./ways";

type Given = {
  screening: LockedScreening;
  decisionId: string;
  by: Actor;
  kind: LetterKind;
  facts: OpenFact[];
  /** Days to answer; 0 in a final letter, which can be answered at any time. */
  days: number;
  words: { intro: string; closing: string; agency: string };
  how: Way;
  givenAt: Date;
  now: Date;
};

/** Keeps a letter as it was given, and puts it into the outbox where it goes by mail. Returns its id and the last day to answer. */
export async function keepLetter(tx: Tx, { screening, decisionId, by, kind, facts, words, how, ...given }: Given) {
  const { givenAt, days: answerDays, now } = given;
  const { candidate, position } = screening;
  const period = { givenAt, recordedAt: now, days: answerDays, counting: countingOf(kind) };
  const lastDay = kind === "final" ? null : lastDayToAnswer(period, []);
  const people = { candidate: candidate.name, position: position.title, signer: by.name };
  const body = letterText({ kind, ...people, facts, lastDay, ...words });
  const mail = { subject: `Your ${screening.refresh ? "work" : "application"} as ${position.title}`, text: body };
  const mailId = how === "mail" ? await queueMail(tx, { to: addressOf(candidate), ...mail }, now) : null;
  const data = { screeningId: screening.id, decisionId, kind, body, answerDays, byId: by.id, givenAt, how, mailId };
  const { id } = await tx.letter.create({ data: { ...data, createdAt: now } });
  return { id, lastDay };
}

/** Takes a letter back whose mail has not gone out, because it is given another way; refuses when it went out at this moment. */
export async function takeLetterBack(tx: Tx, letter: { mailId: string | null } | undefined, now: Date) {
  if (letter?.mailId && !(await endAttempts(tx, letter.mailId, now)))
    throw new Refusal("too-late", "The mail with the last letter has gone out at this moment. Open this again.");
}

function addressOf({ email }: { email: string | null }) {
  const words = email ? "Mails cannot be sent from here." : "No e-mail address of the candidate is known.";
  if (!email || !mailConfigured()) throw new Refusal("no-mail", `${words} Choose another way.`, { how: words });
  return email;
}

/** The last day to answer the letters of a proposal, as its answers have it now; null while one waits to be read. */
async function lastDayNow(tx: Tx, decisionId: string): Promise<Date | null> {
  const letters = await tx.letter.findMany({
    where: { decisionId },
    include: { answers: true },
    orderBy: { id: "desc" },
  });
  const [newest] = letters;
  if (!newest?.givenAt) return null;
  const { givenAt, createdAt: recordedAt, answerDays: days, kind } = newest;
  const period = { givenAt, recordedAt, days, counting: countingOf(kind) };
  const answers = letters.flatMap((letter) => letter.answers);
  return lastDayToAnswer(
    period,
    answers.map(({ receivedAt, reviewedAt }) => ({ from: receivedAt, to: reviewedAt })),
  );
}

/** Sets a proposal to stop aside; the screening goes on, and a letter of it whose mail still waits is not sent. Returns the row it wrote. */
export async function setAside(
  tx: Tx,
  by: Actor,
  { id: decisionId, screeningId, gate }: { id: string; screeningId: string; gate: string },
  said: { reason: string; assessmentId: string; now: Date },
): Promise<RecordedRow[]> {
  const { id } = await keepDecision(tx, { screeningId, gate, kind: "stop-set-aside", ...said, byId: by.id });
  const mailed = await tx.letter.findMany({ where: { decisionId, mailId: { not: null } }, select: { mailId: true } });
  for (const { mailId } of mailed) await endAttempts(tx, mailId as string, said.now);
  await tellOfStop(tx, by, "stop-finished", screeningId, said.now);
  return [["decision", id]];
}

/** What was made of an answer: to the letters of which proposal, or to which final stop. */
type Read = { screeningId: string; decisionId: string; explained: boolean; now: Date };

/** The reason that everybody who sees the decision reads; what the reader wrote about the answer stays with the answer. */
const explains = "The candidate’s answer explains it.";

/** Before the final step an answer sets the proposal aside, or the days that were left run on. Returns the rows it wrote. */
export async function readBeforeStop(tx: Tx, by: Actor, read: Read): Promise<RecordedRow[]> {
  const { screeningId, decisionId, explained, now } = read;
  const { proposal, newest } = await openStop(tx, screeningId, { decisionId, now });
  if (explained) return setAside(tx, by, proposal, { reason: explains, assessmentId: newest.id, now });
  await tx.decision.update({ where: { id: decisionId }, data: { answerUntil: await lastDayNow(tx, decisionId) } });
  return [["decision", decisionId]];
}

/** After the final step an answer takes the stop back, so that the screening is open again, or the stop stays. Returns the rows it wrote. */
export async function readAfterStop(tx: Tx, by: Actor, { screeningId, explained, now }: Read): Promise<RecordedRow[]> {
  if (!explained) return [];
  const stop = await tx.decision.findFirstOrThrow({ where: { screeningId, kind: "stop", reversedAt: null } });
  await tx.decision.update({ where: { id: stop.id }, data: { reversedAt: now } });
  await tx.screening.update({ where: { id: screeningId }, data: { ending: null, endedAt: null } });
  await tellOfStop(tx, by, "stop-reversed", screeningId, now);
  return [["decision", stop.id]];
}

/** Tells the recruiter and the hiring manager what became of a stop. */
export async function tellOfStop(tx: Tx, by: Actor, kind: NotificationKind, screeningId: string, now: Date) {
  const { recruiterId, position } = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: { recruiterId: true, position: { select: { managerId: true } } },
  });
  await notify(tx, { kind, screeningId, to: [recruiterId, position.managerId], by, now });
}
