import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { queueMail } from "@/lib/mail/write";
import type { LockedScreening } from "@/lib/screenings/write";
import { bases } from "./bases";
import { type LetterKind, letterText } from "./letter";
import type { OpenFact } from "./open-facts";
import { type Counting, lastDayToAnswer } from "./period";
import type { Way } from "./ways";

type Given = {
  screening: LockedScreening;
  decisionId: string;
  by: Actor;
  kind: LetterKind;
  facts: OpenFact[];
  /** Days to answer, and what counts as one; none for a final letter. */
  days: number;
  counting: Counting;
  words: { intro: string; closing: string; agency: string };
  how: Way;
  givenAt: Date;
  now: Date;
};

/** Keeps a letter as it was given, and puts it into the outbox where it goes by mail. Returns its id and the last day to answer. */
export async function keepLetter(tx: Tx, { screening, decisionId, by, kind, facts, words, how, ...letter }: Given) {
  const { givenAt, days, counting, now } = letter;
  const lastDay = kind === "final" ? null : lastDayToAnswer({ givenAt, days, counting }, []);
  const { candidate, position } = screening;
  if (how === "mail" && !candidate.email)
    throw new Refusal("no-email", "No e-mail address is known of the candidate. Choose another way.", {
      how: "No e-mail address is known of the candidate.",
    });
  const to = { candidate: candidate.name, position: position.title, signer: by.name };
  const body = letterText({ kind, ...to, facts, lastDay, ...words });
  const { id } = await tx.letter.create({
    data: {
      ...{ screeningId: screening.id, decisionId, kind, body, byId: by.id, createdAt: now, givenAt, how },
      answerDays: kind === "final" ? 0 : days,
    },
  });
  if (how === "mail" && candidate.email)
    await queueMail(tx, { to: candidate.email, subject: `Your application for ${position.title}`, text: body }, now);
  return { id, lastDay };
}

/** The last day to answer the letters of a proposal as its answers have it now; null while one waits to be read. */
export async function lastDayNow(tx: Tx, decisionId: string): Promise<Date | null> {
  const letters = await tx.letter.findMany({
    where: { decisionId },
    include: { answers: true },
    orderBy: { id: "desc" },
  });
  const [newest] = letters;
  if (!newest?.givenAt) return null;
  const { givenAt, answerDays: days, kind } = newest;
  const counting = kind === bases.report.letter ? bases.report.counting : bases.findings.counting;
  const pauses = letters.flatMap(({ answers }) =>
    answers.map(({ receivedAt, reviewedAt }) => ({ from: receivedAt, to: reviewedAt })),
  );
  return lastDayToAnswer({ givenAt, days, counting }, pauses);
}
