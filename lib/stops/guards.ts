import type { MailState } from "@/lib/mail/attempts";
import { dayWords } from "@/lib/matching/dates";
import { unassessed, unassessedWords } from "@/lib/risk/states";
import { type Basis, bases } from "./bases";
import { factText, type LetterKind } from "./letter";
import type { OpenFact } from "./open-facts";
import { answerTimeOver } from "./period";
import { unsent, unsentMails } from "./unsent";
import { type Way, ways } from "./ways";

/** How a proposal to stop stands. */
export type StopNow = {
  byId: string;
  /** Who attested having seen the person with their document, in whatever role. */
  attestedBy: string[];
  basis: Basis;
  /** What would be put to the candidate now. */
  facts: OpenFact[];
  /** The rules could not do their work, so that nobody knows what would be put to them. */
  unassessed?: boolean;
  /** The newest letter that was given; null before the first. */
  letter: {
    kind: string;
    body: string;
    byId: string;
    /** Of the mail that carries it; null where it goes another way. */
    mail: MailState | null;
  } | null;
  /** The last day to answer; null before the letter, and while an answer waits to be read. */
  answerUntil: Date | null;
  /** An answer of the candidate waits to be read. */
  unread: boolean;
};

/** Why not, in a sentence. */
export type No = { code: string; message: string /** Of the form, where one is to blame. */; field?: string };

const notAssessed = { code: unassessed, message: unassessedWords };
const nothingOpen = {
  code: "nothing-open",
  message: "Nothing is open that a letter could put to the candidate. Set the proposal aside.",
};
const answerUnread = {
  code: "answer-unread",
  message: "The candidate has answered. Somebody who has not worked on the file reads the answer first.",
};

/** Why an actor cannot set a proposal aside, nor make it final, in a sentence; null when they can. */
export function whyNotSetAside(actorId: string, { byId, attestedBy }: Pick<StopNow, "byId" | "attestedBy">): No | null {
  if (byId === actorId) return { code: "second-person", message: "Somebody else decides about what you proposed." };
  if (!attestedBy.includes(actorId)) return null;
  return {
    code: "attested-identity",
    message: "You attested having seen this person, so somebody else in compliance decides.",
  };
}

/** Whether a letter says every fact that is open now, and is the letter that the basis asks for. */
const tellsAll = ({ letter, facts, basis }: StopNow) =>
  letter?.kind === bases[basis].letter && facts.every((fact) => letter.body.includes(factText(fact)));

/** The letter that is due before a stop, or that can be given once more; null while the one that has gone out says everything. */
export const letterDue = (stop: StopNow): LetterKind | null =>
  tellsAll(stop) && !unsent(stop.letter?.mail) ? null : bases[stop.basis].letter;

type Giving = {
  how: Way;
  agency: string;
  enclosed: boolean /** A copy of the report is evidence here. */;
  reportKept: boolean;
};

/** Why a letter cannot be given now, or not this way, in a sentence; null when it can. */
export function whyNotGive(stop: StopNow, { how, agency, enclosed, reportKept }: Giving): No | null {
  if (stop.unassessed) return notAssessed;
  if (stop.facts.length === 0) return nothingOpen;
  if (stop.unread) return answerUnread;
  const waits = unsent(stop.letter?.mail);
  if (tellsAll(stop) && !waits)
    return { code: "noticed", message: "The candidate has a letter with these facts already." };
  if (waits && how === "mail")
    return {
      code: "no-mail",
      field: "how",
      message: "The mail with the last letter has not gone out. Choose another way.",
    };
  if (!bases[stop.basis].enclosures) return null;
  if (!reportKept)
    return { code: "no-report", message: "Keep a copy of the background report as evidence of its check first." };
  const nobody = whyNoAgency(stop.basis, agency);
  if (nobody) return nobody;
  if (!ways[how].enclosures)
    return {
      code: "no-enclosures",
      field: "how",
      message: "A mail from here carries no files. Give this letter with its enclosures another way.",
    };
  if (!enclosed)
    return {
      code: "invalid",
      field: "enclosed",
      message: "Enclose the report and the summary of rights, and say that you did.",
    };
  return null;
}

/** Why an actor cannot make a proposed stop final now, in a sentence; null when they can. */
export function whyNotFinal(actorId: string, stop: StopNow, now: Date): No | null {
  const another = whyNotSetAside(actorId, stop);
  if (another) return another;
  if (stop.unassessed) return notAssessed;
  if (stop.facts.length === 0) return nothingOpen;
  if (stop.unread) return answerUnread;
  if (!stop.letter)
    return { code: "no-notice", message: "First give the candidate the letter with the facts that do not agree." };
  if (!tellsAll(stop))
    return {
      code: "not-told",
      message: "Something is open that the candidate was not told of. Give them a new letter with all of it first.",
    };
  const waits = unsent(stop.letter.mail);
  if (waits) return { code: "not-sent", message: unsentMails[waits].why };
  if (!stop.answerUntil || !answerTimeOver(stop.answerUntil, now))
    return {
      code: "waiting-period",
      message: `The candidate has until ${lastDay(stop.answerUntil)} to correct or explain.`,
    };
  // That a mail went out is known here; of every other way only one person says that the candidate has the letter.
  if (stop.letter.mail === null && stop.letter.byId === actorId)
    return {
      code: "gave-letter",
      message: "You gave the candidate the letter yourself, so somebody else in compliance takes the final step.",
    };
  return null;
}

/** Why a letter cannot go without saying who made the report, in a sentence; null when it can. */
export const whyNoAgency = (basis: Basis, agency: string): No | null =>
  bases[basis].enclosures && !agency
    ? { code: "invalid", field: "agency", message: "Write who made the report." }
    : null;

/** Why an actor cannot read an answer for the company, in a sentence; null when they can. */
export const whyNotReview = (worked: boolean): No | null =>
  worked
    ? {
        code: "worked-on-file",
        message: "You have worked on this file, so somebody in compliance who has not reads the answer.",
      }
    : null;

/** What comes next about a proposal to stop, in words. */
export function stopStep(
  { answerUntil, unread, letter, unassessed }: Pick<StopNow, "answerUntil" | "unread" | "letter" | "unassessed">,
  now: Date,
) {
  if (unassessed) return "Tell an administrator that it could not be assessed";
  if (unread) return "Read the candidate’s answer";
  const waits = unsent(letter?.mail);
  if (waits) return unsentMails[waits].step;
  if (answerUntil && answerTimeOver(answerUntil, now)) return "The time to answer is over: take the final step";
  if (answerUntil) return `The candidate has until ${lastDay(answerUntil)} to answer, then the final step`;
  return "Review the proposal to stop";
}

const lastDay = (day: Date | null) => (day ? dayWords(day) : "the day named in the letter");
