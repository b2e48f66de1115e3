"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { releaseVisibleTo } from "@/lib/screenings/scope";
import { whyNotDecideEarly, whyNotPropose } from "./early";
import { loadGates } from "./load";
import { decideEarlyInput, proposeEarlyInput } from "./schema";

/** Proposes to open a gate before its checks are done; changes nothing until a second person grants it. */
export const proposeEarlyOpening = action(
  onScreening({
    can: "gate:open-early-propose",
    input: proposeEarlyInput,
    visible: releaseVisibleTo,
    async run({ actor, tx, now, input: { screeningId, gate, what, reason, until } }) {
      const standings = await loadGates(tx, screeningId, now);
      const openings = await tx.earlyOpening.findMany({ where: { screeningId } });
      const no = whyNotPropose({ gate, until, standings, openings }, now);
      if (no) throw new Refusal(no.code, no.message, no.fields);
      const proposal = { screeningId, gate, what, reason, until: new Date(until) };
      const { id } = await tx.earlyOpening.create({ data: { ...proposal, proposedById: actor.id, proposedAt: now } });
      await notify(tx, { kind: "early-opening-proposed", screeningId, to: "compliance", by: actor, now });
      return { event: { name: "early-opening.proposed", data: { gate } }, rows: [["early_opening", id]], data: null };
    },
  }),
);

/** Grants or refuses an early opening; never the person who proposed it. Granted, the gate stands open until its last day is over. */
export const decideEarlyOpening = action(
  onScreening({
    can: "gate:open-early-decide",
    input: decideEarlyInput,
    async run({ actor, tx, now, input: { screeningId, openingId, decision, reason } }) {
      const opening = await tx.earlyOpening.findFirst({ where: { id: openingId, screeningId } });
      if (!opening) throw new Refusal("not-found", "This early opening is not part of the screening.");
      const standings = await loadGates(tx, screeningId, now);
      const no = whyNotDecideEarly({ opening, byId: actor.id, decision, standings }, now);
      if (no) throw new Refusal(no.code, no.message);
      await tx.earlyOpening.update({
        where: { id: openingId },
        data: { decision, decisionReason: reason, decidedById: actor.id, decidedAt: now },
      });
      const { gate, proposedById } = opening;
      await notify(tx, { kind: "early-opening-decided", screeningId, to: [proposedById], by: actor, now });
      const event = { name: "early-opening.decided", data: { gate, decision } } as const;
      return { event, rows: [["early_opening", openingId]], data: null };
    },
  }),
);
