"use server";

import { workOn } from "@/lib/checks/write";
import { db } from "@/lib/db/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { needEvidence } from "@/lib/evidence/write";
import { onScreening } from "@/lib/screenings/mutation";
import { addUpStored, holdingStatements } from "./add-up";
import { approveRunInput, removeStatementInput } from "./schema";
import { check, type Found, keepRuns, needSame, placeFor } from "./write";

/**
 * Takes back a statement that was imported by mistake; it stays on record with the reason, and counts no more. What the others come to
 * is read before the screening is locked.
 */
export const removeStatement = action(
  onScreening({
    can: "check:work",
    input: removeStatementInput,
    async prepare({ actor, input: { screeningId, statementId } }): Promise<Found> {
      const candidate = await placeFor(db(), actor, screeningId);
      const left = (await holdingStatements(db(), screeningId)).filter(({ id }) => id !== statementId);
      const { runs } = await addUpStored(candidate, left);
      return { runs, statements: left.map(({ id }) => id) };
    },
    async run({ actor, tx, now, input: { screeningId, statementId, reason }, prepared: left }) {
      const { rows } = await workOn(tx, actor, screeningId, check, now);
      const { count } = await tx.statement.updateMany({
        where: { id: statementId, screeningId, removedAt: null },
        data: { removedReason: reason, removedById: actor.id, removedAt: now },
      });
      if (count === 0)
        throw new Refusal("not-found", "This statement is not part of the screening, or counts no more.");
      await needSame(tx, screeningId, left.statements, "Take this one back again.");
      const kept = await keepRuns(tx, screeningId, left, now);
      return {
        event: { name: "statement.removed", data: {} },
        rows: [...rows, ["statement", statementId], ...kept],
        data: null,
      };
    },
  }),
);

/** Marks a run of payments as approved, once: by whom, and by which paper. Payments that come later need their own word. */
export const approveRun = action(
  onScreening({
    can: "check:work",
    input: approveRunInput,
    async run({ actor, tx, now, input: { screeningId, runId, receiptId, approvedBy, approval } }) {
      const { rows } = await workOn(tx, actor, screeningId, check, now);
      await needEvidence(tx, actor, screeningId, receiptId);
      if (await tx.statement.findFirst({ where: { screeningId, evidenceId: receiptId } }))
        throw new Refusal(
          "a-statement",
          "A statement shows that it was paid, not that it was approved. Choose a receipt.",
        );
      const { count } = await tx.spendingRun.updateMany({
        where: { id: runId, screeningId, replacedAt: null, markedAt: null },
        data: { approvedBy, approval, receiptId, markedById: actor.id, markedAt: now },
      });
      if (count === 0)
        throw new Refusal(
          "stale",
          "Somebody was first: these payments are marked already, or became others. Load the page again.",
        );
      return { event: { name: "spending.approved", data: {} }, rows: [...rows, ["spending_run", runId]], data: null };
    },
  }),
);
