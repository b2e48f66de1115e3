"use server";

import { reassessOthers } from "@/lib/alike/others";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { noticeChange } from "@/lib/refresh/write";
import { onScreening } from "@/lib/screenings/mutation";
import { openAccount } from "./keyed";
import { paymentDecisionInput, paymentInput, paymentNumberInput } from "./schema";
import { checkAgain, findInstruction, keepInstruction } from "./write";

/**
 * Enters where the candidate asks to be paid. What was entered before stays as it was, marked, and names what took its place; nothing
 * is paid before somebody else released what holds now.
 */
export const enterPayment = action(
  onScreening({
    can: "check:work",
    input: paymentInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input, screening }) {
      const { id: screeningId, candidate } = screening;
      const { check, rows } = await checkAgain(tx, actor, screening, now);
      const holding = await tx.paymentInstruction.findFirst({ where: { screeningId, replacedAt: null } });
      if ((holding?.id ?? null) !== input.replacesId)
        throw new Refusal(
          "stale",
          "Somebody was first: other details were entered. Load the page again and read those.",
        );
      const kept = await keepInstruction(tx, actor, { ...input, candidate }, now);
      if (holding) await noticeChange(tx, { screeningId, what: "bank", now });
      // Compliance, where operations have not got the check or entered these themselves.
      const to = check.assignedTo === "operations" && actor.role !== "operations" ? "operations" : "compliance";
      await notify(tx, { kind: "payment-entered", screeningId, to, by: actor, now });
      return {
        event: { name: "payment.entered", data: { change: holding !== null } },
        rows: [...rows, ...kept],
        data: null,
        afterwards: () => reassessOthers(screeningId, now),
      };
    },
  }),
);

/** Releases or refuses payment details as the second person: never whoever entered them. */
export const decidePayment = action(
  onScreening({
    can: "payment:release",
    input: paymentDecisionInput,
    evenAfter: "ready",
    async run({ actor, tx, now, input: { screeningId, instructionId, decision, reason } }) {
      const { enteredById, replacedAt } = await findInstruction(tx, actor, screeningId, instructionId);
      if (enteredById === actor.id) throw new Refusal("second-person", "You entered these, so somebody else decides.");
      if (replacedAt)
        throw new Refusal("replaced", "Newer details were entered meanwhile. Load the page again and read those.");
      const { count } = await tx.paymentInstruction.updateMany({
        where: { id: instructionId, decision: null },
        data: { decision, decisionReason: reason, decidedById: actor.id, decidedAt: now },
      });
      if (count === 0) throw new Refusal("decided", "Somebody was first: this is decided already.");
      await notify(tx, { kind: "payment-decided", screeningId, to: [enteredById], by: actor, now });
      return {
        event: { name: "payment.decided", data: { decision } },
        rows: [["payment_instruction", instructionId]],
        data: null,
      };
    },
  }),
);

/** Answers the whole number of an account, to operations for a check handed to them and to compliance; that they looked is recorded. */
export const seePaymentNumber = action(
  onScreening({
    can: "payment:number",
    input: paymentNumberInput,
    evenAfter: "ready",
    async run({ actor, tx, screening: { candidate }, input: { screeningId, instructionId } }) {
      const { sealed } = await findInstruction(tx, actor, screeningId, instructionId);
      if (!sealed) throw new Refusal("no-number", "No number was told with these details.");
      const event = { name: "payment.number-seen", data: { instructionId } } as const;
      return { event, rows: [], data: openAccount(sealed, candidate, instructionId) };
    },
  }),
);
