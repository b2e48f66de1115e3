"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { decideDeviationInput, proposeDeviationInput } from "./schema";
import { applyDeviation, refuseImpossible } from "./write";

/** Proposes to ask a check of one screening otherwise than its policy; changes nothing until a second person grants it. */
export const proposeDeviation = action(
  onScreening({
    can: "deviation:propose",
    input: proposeDeviationInput,
    async run({ actor, tx, now, screening, input }) {
      const { screeningId, kind, what } = input;
      await refuseImpossible(tx, screening, input);
      if (await tx.deviation.findFirst({ where: { screeningId, kind, decision: null } }))
        throw new Refusal("waiting", "Somebody was first: a deviation for this check waits for compliance.");
      const { id } = await tx.deviation.create({ data: { ...input, proposedById: actor.id, proposedAt: now } });
      await notify(tx, { kind: "deviation-proposed", screeningId, to: "compliance", by: actor, now });
      return { event: { name: "deviation.proposed", data: { kind, what } }, rows: [["deviation", id]], data: null };
    },
  }),
);

/** Grants or refuses a deviation; never the person who proposed it. Granted, the checklist of this one screening changes at once. */
export const decideDeviation = action(
  onScreening({
    can: "deviation:decide",
    input: decideDeviationInput,
    async run({ actor, tx, now, screening, input: { screeningId, deviationId, decision, reason } }) {
      const proposal = await tx.deviation.findFirst({ where: { id: deviationId, screeningId } });
      if (!proposal) throw new Refusal("not-found", "This deviation is not part of the screening.");
      if (proposal.proposedById === actor.id)
        throw new Refusal("second-person", "Somebody else decides about what you proposed.");
      const { count } = await tx.deviation.updateMany({
        where: { id: deviationId, decision: null },
        data: { decision, decisionReason: reason, decidedById: actor.id, decidedAt: now },
      });
      if (count === 0) throw new Refusal("decided", "Somebody was first: this deviation is decided already.");
      const { kind, proposedById } = proposal;
      const { rows, what } = await applyDeviation(tx, screening, proposal, decision);
      await notify(tx, { kind: "deviation-decided", screeningId, to: [proposedById], by: actor, now });
      const event = { name: "deviation.decided", data: { kind, what, decision } } as const;
      return { event, rows: [["deviation", deviationId], ...rows], data: null };
    },
  }),
);
