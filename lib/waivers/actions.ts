"use server";

import { findCheck, notAskedHere } from "@/lib/checks/write";
import type { Tx } from "@/lib/db/client";
import { loadStanding } from "@/lib/decisions/load";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { dayOf } from "@/lib/matching/utc-day";
import { notify } from "@/lib/notifications/write";
import { gateOf } from "@/lib/policy/stages";
import { onScreening } from "@/lib/screenings/mutation";
import type { LockedScreening } from "@/lib/screenings/write";
import { isWaived, waivedNow } from "./in-force";
import { gatesToReach } from "./reach";
import { decideWaiverInput, proposeWaiverInput } from "./schema";
import { whyNotDecideWaiver } from "./who-may";

const tooNear = "This check holds no gate that far: choose a later gate, or the whole check.";
const done = "This check is done, so there is nothing to waive.";

/** Proposes not to do a check; changes nothing until a second person grants it. */
export const proposeWaiver = action(
  onScreening({
    can: "waiver:propose",
    input: proposeWaiverInput,
    async run({ actor, tx, now, screening, input: { screeningId, kind, reason, upTo, until } }) {
      const check = await findCheck(tx, actor, screeningId, kind);
      if (check.notAsked) throw new Refusal("not-asked", notAskedHere);
      if (check.completions.length > 0) throw new Refusal("check-done", done);
      if (upTo && !gatesToReach(gateOf(check.stage)).includes(upTo))
        throw new Refusal("invalid", tooNear, { upTo: tooNear });
      if (until && until < dayOf(now))
        throw new Refusal("invalid", "This day is over.", { until: "This day is over." });
      const waivers = await tx.waiver.findMany({ where: { screeningId, kind } });
      if (waivers.some(({ decision }) => decision === null))
        throw new Refusal("waiting", "Somebody was first: a waiver of this check waits for compliance.");
      if (isWaived(waivedNow(waivers, now), kind, upTo))
        throw new Refusal("waived", "This check is waived already, at least that far.");
      const proposal = { screeningId, kind, reason, upTo, until: until && new Date(until) };
      const { id } = await tx.waiver.create({ data: { ...proposal, proposedById: actor.id, proposedAt: now } });
      const { waivedBy } = await policyOf(tx, screening);
      await notify(tx, { kind: "waiver-proposed", screeningId, to: "compliance", by: actor, now });
      if (waivedBy.includes("hiring-manager"))
        await notify(tx, {
          ...{ kind: "waiver-proposed", screeningId, by: actor, now },
          to: [screening.position.managerId],
        });
      return { event: { name: "waiver.proposed", data: { kind } }, rows: [["waiver", id]], data: null };
    },
  }),
);

const policyOf = (tx: Tx, { policyVersionId: id }: LockedScreening) =>
  tx.policyVersion.findUniqueOrThrow({ where: { id }, select: { waivedBy: true } });

/**
 * Grants or refuses a waiver, as the policy says who may; never the person who proposed it, nor who attested having seen the candidate.
 * Granted, the check holds no gate that it reaches until its last day is over.
 */
export const decideWaiver = action(
  onScreening({
    can: "waiver:grant",
    input: decideWaiverInput,
    async run({ actor, tx, now, screening, input: { screeningId, waiverId, decision, reason } }) {
      const proposal = await tx.waiver.findFirst({ where: { id: waiverId, screeningId } });
      if (!proposal) throw new Refusal("not-found", "This waiver is not part of the screening.");
      const { kind, proposedById } = proposal;
      const { waivedBy } = await policyOf(tx, screening);
      const { attestedBy } = (await loadStanding(tx, screeningId, now)).standing;
      const no = whyNotDecideWaiver(actor, { proposedById, waivedBy, attestedBy });
      if (no) throw new Refusal(no.code, no.message);
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
