"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { needEvidence } from "@/lib/evidence/write";
import { notify } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { orNull } from "./assessment-failed";
import { assessInForce } from "./in-force";
import { loadOrFail } from "./load-or-fail";
import { needStanding } from "./return-lapsed";
import { decideSettlementInput, proposeInput } from "./schema";
import { unassessed, unassessedWords } from "./states";

/** Proposes an open difference as settled; changes nothing until a second person agrees. */
export const proposeSettlement = action(
  onScreening({
    can: "difference:propose",
    input: proposeInput,
    async run({ actor, tx, now, input: { screeningId, rule, fingerprint, reason, evidenceId } }) {
      const assessed = await orNull(loadOrFail(tx, screeningId, now).then((facts) => assessInForce(tx, facts, now)));
      if (!assessed) throw new Refusal(unassessed, unassessedWords);
      const found = assessed.assessment.differences.find((one) => one.rule === rule && one.fingerprint === fingerprint);
      if (!found) throw new Refusal("stale", "The facts behind this difference changed. Look at it again.");
      if (found.status !== "open")
        throw new Refusal("proposed", "Somebody was first: this difference is not open any more.");
      if (evidenceId) await needEvidence(tx, actor, screeningId, evidenceId);
      const { id } = await tx.settlement.create({
        data: { screeningId, rule, fingerprint, reason, evidenceId, proposedById: actor.id, proposedAt: now },
      });
      await notify(tx, { kind: "settlement-proposed", screeningId, to: "compliance", by: actor, now });
      return { event: { name: "difference.proposed", data: { rule } }, rows: [["settlement", id]], data: null };
    },
  }),
);

/** Settles, confirms or returns a proposal; never the person who proposed it. */
export const decideSettlement = action(
  onScreening({
    can: "difference:settle",
    input: decideSettlementInput,
    async run({ actor, tx, now, input: { screeningId, settlementId, decision, reason } }) {
      const proposal = await tx.settlement.findFirst({ where: { id: settlementId, screeningId } });
      if (!proposal) throw new Refusal("not-found", "This proposal is not part of the screening.");
      if (proposal.proposedById === actor.id)
        throw new Refusal("second-person", "Somebody else must look at what you proposed.");
      await needStanding(tx, proposal, now);
      const { count } = await tx.settlement.updateMany({
        where: { id: settlementId, decision: null },
        data: { decision, decisionReason: reason, decidedById: actor.id, decidedAt: now },
      });
      if (count === 0) throw new Refusal("decided", "Somebody was first: this proposal is decided already.");
      await notify(tx, { kind: "settlement-decided", screeningId, to: [proposal.proposedById], by: actor, now });
      return {
        event: { name: "difference.decided", data: { rule: proposal.rule, decision } },
        rows: [["settlement", settlementId]],
        data: null,
      };
    },
  }),
);
