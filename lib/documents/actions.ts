"use server";

import { workOn } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { otherRecruiters } from "@/lib/screenings/scope";
import { askReadingInput, confirmInput } from "./schema";

/** A second person says whether a document shows what was typed in; never the one who typed it. */
export const confirmDocument = action(
  onScreening({
    can: "document:confirm",
    input: confirmInput,
    async run({ actor, tx, now, input: { screeningId, sourceId, answer, note } }) {
      const source = await tx.source.findFirst({
        where: { id: sourceId, screeningId, kind: { in: ["identity-document", "address-document"] } },
        include: { confirmations: { where: { byId: actor.id } } },
      });
      if (!source) throw new Refusal("not-found", "This document is not part of the screening.");
      const { rows } = await workOn(tx, actor, screeningId, source.kind, now);
      if (source.replacedAt)
        throw new Refusal("replaced", "A newer document was typed in meanwhile. Load the page again and read that.");
      if (source.statedById === actor.id)
        throw new Refusal("second-person", "You typed this in, so somebody else reads it.");
      if (source.confirmations.length > 0) throw new Refusal("answered", "You have read this document already.");
      const { id } = await tx.confirmation.create({
        data: { screeningId, sourceId, answer, note, byId: actor.id, at: now },
      });
      const event = { name: "document.confirmed", data: { source: source.kind, answer } } as const;
      return { event, rows: [...rows, ["confirmation", id]], data: null };
    },
  }),
);

/** Asks the other recruiters of the position, or compliance where there are none, to read a document as the second person. */
export const askSecondReading = action(
  onScreening({
    can: "check:work",
    input: askReadingInput,
    async run({ actor, tx, now, screening, input: { screeningId, kind } }) {
      const { rows } = await workOn(tx, actor, screeningId, kind, now);
      const source = await tx.source.findFirst({ where: { screeningId, kind, replacedAt: null } });
      if (!source) throw new Refusal("no-document", "Type the document in first; there is nothing to read yet.");
      const others = await tx.user.findMany({
        where: otherRecruiters(screening, [actor.id, source.statedById ?? actor.id]),
        select: { id: true },
      });
      const to = others.length > 0 ? others.map(({ id }) => id) : "compliance";
      await notify(tx, { kind: "second-reading", screeningId, to, by: actor, now });
      return { event: { name: "document.reading-asked", data: { kind } }, rows, data: null };
    },
  }),
);
