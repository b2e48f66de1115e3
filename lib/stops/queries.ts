import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Mail, Prisma } from "@/lib/db/generated/client";
import { visibleTo as evidenceVisibleTo } from "@/lib/evidence/scope";
import { mailState } from "@/lib/mail/attempts";
import { mailConfigured } from "@/lib/mail/configured";
import { withoutAddresses } from "@/lib/protected-address/load";
import { visibleTo } from "@/lib/screenings/scope";
import { countingOf } from "./bases";
import { letterDue, stopStep, whyNotFinal, whyNotReview, whyNotSetAside } from "./guards";
import { agencyIn, type LetterKind, letterTitles, usualWords } from "./letter";
import { loadStop, withoutReader, workedOn } from "./load";
import { unsent, unsentMails } from "./unsent";
import { wayWords } from "./ways";
import { nobodyLeft } from "./worked-on";

/**
 * The course of a stop: the proposal that waits, every letter and answer, and what the reader can do next. Null when the screening
 * is not there or not theirs to see; without a proposal and letters where nobody ever proposed to stop.
 */
export async function getStop(actor: Actor, screeningId: string) {
  if (!z.uuid().safeParse(screeningId).success) return null;
  const screening = await db().screening.findFirst({ where: { AND: [visibleTo(actor), { id: screeningId }] }, select });
  if (!screening) return null;
  const { candidate, position, ending } = screening;
  const without = await withoutAddresses(db(), actor, screeningId);
  const letters = screening.letters.map((letter) => ({
    ...{ ...letter, body: without(letter.body) },
    answers: letter.answers.map((answer) => ({ ...answer, words: without(answer.words) })),
  }));
  const [newest] = letters;
  const mailIds = letters.flatMap(({ mailId }) => mailId ?? []);
  const mails = await db().mail.findMany({ where: { id: { in: mailIds } } });
  const found = ending ? null : await loadStop(db(), screeningId, new Date());
  const unread = letters.some(({ answers }) => answers.some(({ review }) => review === null));
  const worked = await workedOn(db(), actor.id, screeningId);
  return {
    id: screeningId,
    name: candidate.name,
    position: position.title,
    /** The address to which a mail can go out from here; null when none can. */
    mailTo: mailConfigured() ? candidate.email : null,
    /** Stopped for good, unless an answer takes it back. */
    stopped: ending === "stopped",
    proposal: found && proposalOf(found, actor, position.title, screening.refresh !== null),
    letters: letters.map((letter) =>
      letterOf(
        letter,
        mails.find(({ id }) => id === letter.mailId),
      ),
    ),
    /** The letter that an answer would be to; null while none can be answered. */
    answerable: newest && (ending === "stopped" || found?.proposal.id === newest.decisionId) ? newest.id : null,
    files: await filesOf(actor, screeningId),
    /** Whether the reader deals with proposals to stop; and why they cannot read an answer for the company. */
    finishes: may(actor.role, "stop:finish"),
    whyNotReview: whyNotReview(worked)?.message ?? null,
    /** Why nobody at all can. */
    nobodyLeft: unread && (await withoutReader(db(), [screeningId])).length > 0 ? nobodyLeft : null,
  };
}

export type StopView = NonNullable<Awaited<ReturnType<typeof getStop>>>;

/** The newest files that the reader may see. */
const filesOf = (actor: Actor, screeningId: string) =>
  db().evidence.findMany({
    where: { AND: [{ screeningId }, evidenceVisibleTo(actor)] },
    select: { id: true, fileName: true },
    orderBy: { obtainedAt: "desc" },
    take: 50,
  });

function proposalOf(
  found: NonNullable<Awaited<ReturnType<typeof loadStop>>>,
  actor: Actor,
  position: string,
  look: boolean,
) {
  const { proposal, newest, stop, days } = found;
  const now = new Date();
  const mail = stop.unread ? null : unsent(stop.letter?.mail);
  const due = stop.unread || stop.facts.length === 0 ? null : letterDue(stop);
  return {
    decisionId: proposal.id,
    /** The assessment that is shown beside it. */
    assessmentId: newest.id,
    reason: proposal.reason,
    by: proposal.by.name,
    at: proposal.at.toISOString(),
    step: stopStep(stop, now),
    answerUntil: mail ? null : (stop.answerUntil?.toISOString() ?? null),
    basis: stop.basis,
    /** What a letter says now. */
    facts: stop.facts,
    /** How it stands with the mail of the newest letter while that has not gone out. */
    unsent: mail,
    due: due && { kind: due, days, counting: countingOf(due), ...usualWords(due, position, look) },
    final: usualWords("final", position, look),
    /** Who made the background report, as the newest letter says it. */
    agency: agencyIn(stop.letter?.body ?? ""),
    whyNotFinal: whyNotFinal(actor.id, stop, now)?.message ?? null,
    whyNotSetAside: whyNotSetAside(actor.id, stop)?.message ?? null,
  };
}

const by = { select: { name: true } } as const;
const select = {
  ending: true,
  refresh: true,
  candidate: { select: { name: true, email: true } },
  position: { select: { title: true } },
  letters: {
    orderBy: { id: "desc" },
    include: {
      by,
      answers: { orderBy: { id: "asc" }, include: { recordedBy: by, reviewedBy: by } },
    },
  },
} satisfies Prisma.ScreeningSelect;

type Found = Prisma.ScreeningGetPayload<{ select: typeof select }>["letters"][number];

function letterOf({ by, createdAt, givenAt, answers, ...letter }: Found, mail: Mail | undefined) {
  const { id, kind, body, how } = letter;
  const waits = mail ? unsent(mailState(mail)) : null;
  return {
    ...{ id, body },
    title: letterTitles[kind as LetterKind] ?? "Letter",
    by: by.name,
    at: (mail?.sentAt ?? givenAt ?? createdAt).toISOString(),
    how: waits ? unsentMails[waits].said : wayWords(how ?? ""),
    /** How it stands with its mail while that has not gone out. */
    unsent: waits,
    answers: answers.map(answerOf),
  };
}

const answerOf = ({ recordedBy, reviewedBy, receivedAt, reviewedAt, ...answer }: Found["answers"][number]) => ({
  ...{ id: answer.id, words: answer.words, evidenceId: answer.evidenceId },
  ...{ review: answer.review, reviewReason: answer.reviewReason },
  receivedAt: receivedAt.toISOString(),
  recordedBy: recordedBy.name,
  reviewedBy: reviewedBy?.name ?? null,
  reviewedAt: reviewedAt?.toISOString() ?? null,
});

export type LetterView = StopView["letters"][number];
