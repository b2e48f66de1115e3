"use server";

import { findCheck } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { inForce } from "./in-force";
import { decideWaiverInput, proposeWaiverInput } from "./schema";

const done = "This check is done, so there is nothing to waive.";

/** Proposes not to do a check; changes nothing until a second person grants it. */
export const proposeWaiver = action(
  onScreening({
    can: "waiver:propose",
    input: proposeWaiverInput,
    async run({ actor, tx, now, input: { screeningId, kind, reason, until } }) {
      const check = await findCheck(tx, actor, screeningId, kind);
      if (check.completions.length > 0) throw new Refusal("check-done", done);
      if (until && until < now.toISOString().slice(0, 10))
        throw new Refusal("invalid", "This day is over.", { until: "This day is over." });
      const waivers = await tx.waiver.findMany({ where: { screeningId, kind } });
      if (waivers.some(({ decision }) => decision === null))
        throw new Refusal("waiting", "Somebody was first: a waiver of this check waits for compliance.");
      if (waivers.some((waiver) => inForce(waiver, now))) throw new Refusal("waived", "This check is waived already.");
      const proposal = { screeningId, kind, reason, until: until && new Date(until) };
      const { id } = await tx.waiver.create({ data: { ...proposal, proposedById: actor.id, proposedAt: now } });
      await notify(tx, { kind: "waiver-proposed", screeningId, to: "compliance", by: actor, now });
      return { event: { name: "waiver.proposed", data: { kind } }, rows: [["waiver", id]], data: null };
    },
  }),
);

/** Grants or refuses a waiver; never the person who proposed it. Granted, the check holds no gate until its last day is over. */
export const decideWaiver = action(
  onScreening({
    can: "waiver:grant",
    input: decideWaiverInput,
    async run({ actor, tx, now, input: { screeningId, waiverId, decision, reason } }) {
      const proposal = await tx.waiver.findFirst({ where: { id: waiverId, screeningId } });
      if (!proposal) throw new Refusal("not-found", "This waiver is not part of the screening.");
      const { kind, proposedById } = proposal;
      if (proposedById === actor.id)
        throw new Refusal("second-person", "Somebody else decides about what you proposed.");
      const check = await findCheck(tx, actor, screeningId, kind);
      if (decision === "granted" && check.completions.length > 0) throw new Refusal("check-done", done);
      const { count } = await tx.waiver.updateMany({
        where: { id: waiverId, decision: null },
        data: { decision, decisionReason: reason, decidedById: actor.id, decidedAt: now },
      });
      if (count === 0) throw new Refusal("decided", "Somebody was first: this waiver is decided already.");
      await notify(tx, { kind: "waiver-decided", screeningId, to: [proposedById], by: actor, now });
      return { event: { name: "waiver.decided", data: { kind, decision } }, rows: [["waiver", waiverId]], data: null };
    },
  }),
);
