"use server";

import { keepDecision } from "@/lib/decisions/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { bases } from "./bases";
import { type No, whyNoAgency, whyNotFinal, whyNotGive, whyNotReview, whyNotSetAside } from "./guards";
import { instantOfDay } from "./instant-of-day";
import { loadStop, openStop, workedOn } from "./load";
import { answerInput, giveLetterInput, makeFinalInput, reviewInput, setAsideInput } from "./schema";
import { unsent } from "./unsent";
import { keepLetter, readAfterStop, readBeforeStop, setAside, takeLetterBack, tellOfStop } from "./write";

/** Keeps the letter with the facts that do not agree as it was given to the candidate; their time to answer begins. */
export const giveLetter = action(
  onScreening({
    can: "stop:finish",
    input: giveLetterInput,
    async run({ actor, tx, now, screening, input: { decisionId, assessmentId, how, givenOn, enclosed, ...words } }) {
      const shown = { decisionId, assessmentId, now };
      const { stop, days, reportKept, proposal } = await openStop(tx, screening.id, shown);
      const no = whyNotGive(stop, { how, enclosed, agency: words.agency, reportKept });
      if (no) throw refusal(no);
      if (unsent(stop.letter?.mail)) await takeLetterBack(tx, proposal.letters[0], now);
      const { letter: kind } = bases[stop.basis];
      const givenAt = how === "mail" ? now : instantOfDay("givenOn", givenOn, proposal.at, now);
      const letter = { screening, decisionId, by: actor, kind, facts: stop.facts, days, words, how, givenAt, now };
      const { id, lastDay } = await keepLetter(tx, letter);
      await tx.decision.update({ where: { id: decisionId }, data: { noticeAt: givenAt, answerUntil: lastDay } });
      const event = { name: "letter.given", data: { kind, how } } as const;
      return {
        event,
        rows: [
          ["letter", id],
          ["decision", decisionId],
        ],
        data: null,
      };
    },
  }),
);

/** Records what the candidate answered; their time stands still until it is read. Also after the final step, where it is all that a screening takes. */
export const recordLetterAnswer = action(
  onScreening({
    can: "letter:answer",
    input: answerInput,
    evenAfter: "stopped",
    async run({ actor, tx, now, screening, input: { screeningId, letterId, words, evidenceId, receivedOn } }) {
      const late = screening.endedAt !== null;
      const letter = await tx.letter.findFirst({ where: { id: letterId, screeningId } });
      const waits = late || letter?.decisionId === (await loadStop(tx, screeningId, now))?.proposal.id;
      if (!letter?.givenAt || !waits)
        throw new Refusal("no-letter", "No letter waits for an answer: the proposal to stop is dealt with already.");
      if (evidenceId && !(await tx.evidence.findFirst({ where: { id: evidenceId, screeningId } })))
        throw new Refusal("not-found", "This evidence is not part of the screening.");
      const receivedAt = instantOfDay("receivedOn", receivedOn, letter.givenAt, now);
      const said = { words, evidenceId, receivedAt, recordedById: actor.id, recordedAt: now };
      const { id } = await tx.letterAnswer.create({ data: { screeningId, letterId, ...said } });
      if (!late) await tx.decision.update({ where: { id: letter.decisionId }, data: { answerUntil: null } });
      await notify(tx, { kind: "letter-answered", screeningId, to: "compliance", by: actor, now });
      const event = { name: "letter.answered", data: { late } } as const;
      return {
        event,
        rows: [
          ["letter_answer", id],
          ["decision", letter.decisionId],
        ],
        data: null,
      };
    },
  }),
);

/**
 * Says what somebody who has not worked on the file makes of an answer. Explained: the proposal is set aside, or the stop taken back.
 * Not explained: the days that were left run on, or the stop stays.
 */
export const reviewAnswer = action(
  onScreening({
    can: "stop:finish",
    input: reviewInput,
    evenAfter: "stopped",
    async run({ actor, tx, now, screening, input: { screeningId, answerId, review, reason } }) {
      const no = whyNotReview(await workedOn(tx, actor.id, screeningId));
      if (no) throw refusal(no);
      const answer = await tx.letterAnswer.findFirst({
        where: { id: answerId, screeningId },
        include: { letter: true },
      });
      if (!answer) throw new Refusal("not-found", "This answer is not part of the screening.");
      const { count } = await tx.letterAnswer.updateMany({
        where: { id: answerId, review: null },
        data: { review, reviewReason: reason, reviewedById: actor.id, reviewedAt: now },
      });
      if (count === 0) throw new Refusal("reviewed", "Somebody was first: this answer is read already.");
      const late = screening.endedAt !== null;
      const { decisionId } = answer.letter;
      const read = { screeningId, decisionId, explained: review === "explained", now };
      const rows = late ? await readAfterStop(tx, actor, read) : await readBeforeStop(tx, actor, read);
      const event = { name: "letter.reviewed", data: { answer: review, late } } as const;
      return { event, rows: [["letter_answer", answerId], ...rows], data: null };
    },
  }),
);

/** Sets a proposal to stop aside with a reason; never by the one who proposed it, or who attested identity. */
export const setStopAside = action(
  onScreening({
    can: "stop:finish",
    input: setAsideInput,
    async run({ actor, tx, now, input: { screeningId, decisionId, reason } }) {
      const { stop, proposal, newest } = await openStop(tx, screeningId, { decisionId, now });
      const no = whyNotSetAside(actor.id, stop);
      if (no) throw refusal(no);
      const rows = await setAside(tx, actor, proposal, { reason, assessmentId: newest.id, now });
      const data = { gate: proposal.gate, kind: "stop-set-aside", assessment: newest.number };
      return { event: { name: "gate.decided", data }, rows, data: null };
    },
  }),
);

/**
 * Makes a proposed stop final once the candidate was told everything and their time to answer is over, and gives them the reasons and
 * the way to object. Never by the one who proposed it, attested identity or gave the letter by hand; whoever read an answer may,
 * because they came to the file without a view of it.
 */
export const makeStopFinal = action(
  onScreening({
    can: "stop:finish",
    input: makeFinalInput,
    async run({ actor, tx, now, screening, input: { decisionId, assessmentId, reason, how, ...words } }) {
      const { stop, proposal, newest } = await openStop(tx, screening.id, { decisionId, assessmentId, now });
      const no = whyNotFinal(actor.id, stop, now) ?? whyNoAgency(stop.basis, words.agency);
      if (no) throw refusal(no);
      const { gate } = proposal;
      const said = { screeningId: screening.id, gate, kind: "stop", reason, assessmentId };
      const { id } = await keepDecision(tx, { ...said, byId: actor.id, now });
      const given = { screening, by: actor, facts: stop.facts, days: 0, words, how, givenAt: now, now };
      const letter = await keepLetter(tx, { ...given, decisionId: id, kind: "final" });
      await tx.screening.update({ where: { id: screening.id }, data: { ending: "stopped", endedAt: now } });
      await tellOfStop(tx, actor, "stop-finished", screening.id, now);
      const event = { name: "gate.decided", data: { gate, kind: "stop", assessment: newest.number } } as const;
      return {
        event,
        rows: [
          ["decision", id],
          ["letter", letter.id],
        ],
        data: null,
      };
    },
  }),
);

const refusal = ({ code, message, field }: No) => new Refusal(code, message, field ? { [field]: message } : undefined);
