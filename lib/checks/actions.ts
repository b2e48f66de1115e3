"use server";

import { needConsentsFirst } from "@/lib/consents/write";
import type { Prisma } from "@/lib/db/generated/client";
import { action } from "@/lib/door/action";
import { wellFormed } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { needReader } from "@/lib/restrictions/write";
import { orNull } from "@/lib/risk/assessment-failed";
import { holding } from "@/lib/risk/in-force";
import { loadOrFail } from "@/lib/risk/load-or-fail";
import { unassessed, unreadWords } from "@/lib/risk/states";
import { onScreening } from "@/lib/screenings/mutation";
import { filledIn } from "./define-check";
import { findEarlier } from "./earlier";
import { checkKind } from "./kinds";
import { needAllowed, needLaw } from "./law";
import { checkInput, completeInput, reopenInput, reuseInput } from "./schema";
import { findCheck, giveUpOn, needOpenAddress, notAskedHere, workOn } from "./write";

/** Completes a check with the outcome that follows from the facts; a person may only choose "could not verify", with a reason. */
export const completeCheck = action(
  onScreening({
    can: "check:work",
    input: completeInput,
    async run({ actor, tx, now, screening, input: { screeningId, kind, answers, couldNotVerify, seconds } }) {
      const { check, rows } = await (couldNotVerify ? giveUpOn : workOn)(tx, actor, screeningId, kind, now);
      const asked = checkKind(kind);
      const given = wellFormed(couldNotVerify ? asked.answers.partial() : asked.answers, filledIn(answers), "answers");
      if (!couldNotVerify) await needConsentsFirst(tx, screeningId, asked, given);
      // A check may always be closed as not verified, but what the law or a missing consent does not let us ask is not written down that
      // way either.
      else if (Object.keys(given).length > 0) await needAllowed(tx, screeningId, kind, now);
      const read = await orNull(loadOrFail(tx, screeningId, now));
      if (!read) throw new Refusal(unassessed, unreadWords);
      const facts = await holding(tx, read, now);
      const missing = couldNotVerify ? null : asked.missing(facts);
      if (missing) throw new Refusal("check-incomplete", `Not complete yet: ${missing}.`);
      const outcome = couldNotVerify ? "could-not-verify" : asked.outcome(facts, given);
      if (!outcome) throw new Error(`The check "${kind}" has whole answers and no outcome.`);
      const { id } = await tx.completion.create({
        data: {
          checkId: check.id,
          kindVersion: asked.version,
          answers: given as Prisma.InputJsonObject,
          outcome,
          words: (couldNotVerify ? null : asked.result?.(given).words) ?? asked.known(facts).words,
          reason: couldNotVerify,
          completedById: actor.id,
          completedAt: now,
        },
      });
      await tx.draft.deleteMany({ where: { checkId: check.id } });
      if (actor.role === "operations")
        await notify(tx, { kind: "check-finished", screeningId, to: [screening.recruiterId], by: actor, now });
      if (seconds) await tx.measuredTime.create({ data: { kind, seconds, on: now } });
      return {
        event: { name: "check.completed", data: { kind, outcome } },
        rows: [...rows, ["completion", id]],
        data: { outcome },
      };
    },
  }),
);

/** Opens a completed check again; what was answered stays on record. */
export const reopenCheck = action(
  onScreening({
    can: "check:work",
    input: reopenInput,
    async run({ actor, tx, now, input: { screeningId, kind, reason } }) {
      await needOpenAddress(tx, screeningId, kind);
      const [holding] = (await findCheck(tx, actor, screeningId, kind)).completions;
      if (!holding) throw new Refusal("check-open", "This check is open already.");
      await tx.completion.update({ where: { id: holding.id }, data: { reopenedAt: now, reopenReason: reason } });
      return { event: { name: "check.reopened", data: { kind } }, rows: [["completion", holding.id]], data: null };
    },
  }),
);

/** Hands a check to operations, who then see it and nothing else of the screening. */
export const handToOperations = action(
  onScreening({
    can: "check:assign",
    input: checkInput,
    async run({ actor, tx, now, screening, input: { screeningId, kind } }) {
      const { check } = await workOn(tx, actor, screeningId, kind, now);
      if (checkKind(kind).handedOver === false)
        throw new Refusal("not-handed-over", "Operations cannot do this check; a recruiter of the position does.");
      await needReader(tx, screening, { role: "operations" });
      await tx.check.update({ where: { id: check.id }, data: { assignedTo: "operations" } });
      await notify(tx, { kind: "check-assigned", screeningId, to: "operations", by: actor, now });
      const event = { name: "check.assigned", data: { kind, to: "operations" } } as const;
      return { event, rows: [["check", check.id]], data: null };
    },
  }),
);

/** Takes over the result of the same check in another screening of the same person, as long as it may be. */
export const reuseCheck = action(
  onScreening({
    can: "check:reuse",
    input: reuseInput,
    async run({ actor, tx, now, screening, input: { screeningId, kind, completionId } }) {
      const check = await findCheck(tx, actor, screeningId, kind);
      await needOpenAddress(tx, screeningId, kind);
      if (check.notAsked) throw new Refusal("not-asked", notAskedHere);
      if (check.completions.length > 0) throw new Refusal("check-done", "This check is done already.");
      await needLaw(tx, screeningId, kind, now);
      const earlier = await findEarlier(tx, actor, { screeningId, candidateId: screening.candidateId, kind }, now);
      if (earlier?.id !== completionId)
        throw new Refusal("not-reusable", "This result cannot be taken over any more. Do the check here.");
      await tx.check.update({ where: { id: check.id }, data: { startedAt: check.startedAt ?? now } });
      const { id } = await tx.completion.create({
        data: {
          checkId: check.id,
          kindVersion: earlier.kindVersion,
          answers: earlier.answers as Prisma.InputJsonObject,
          outcome: earlier.outcome,
          // Read by people who may not know of the other screening; those who may are led there by `getElsewhere`.
          words: earlier.words,
          completedById: actor.id,
          completedAt: now,
          reusedFromId: earlier.id,
        },
      });
      await tx.draft.deleteMany({ where: { checkId: check.id } });
      const rows = [["check", check.id] as const, ["completion", id] as const];
      return { event: { name: "check.reused", data: { kind } }, rows, data: null };
    },
  }),
);
