"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { heldFrom, mailThoseWhoSee } from "@/lib/notifications/write";
import { onScreening } from "@/lib/screenings/mutation";
import { nameable } from "./load";
import { restrictInput, unrestrictInput } from "./schema";

/**
 * Keeps a screening, while there is an active concern, to compliance and those named; for everyone else it is not there, and what they
 * would be told of it waits until they may see it. Names others if it is restricted already. What somebody who still sees it sends to
 * the candidate goes out.
 */
export const restrictScreening = action(
  onScreening({
    can: "screening:restrict",
    input: restrictInput,
    evenAfter: "ready",
    async run({ actor, tx, now, screening, input: { screeningId, reason, readerIds } }) {
      const possible = (await nameable(tx, screening)).map(({ id }) => id);
      const named = [...new Set(readerIds)];
      if (named.some((id) => !possible.includes(id))) {
        const words = "One of them does not work on this screening any more. Choose again.";
        throw new Refusal("not-nameable", words, { readerIds: words });
      }
      const held = await heldFrom(tx, screening);
      await tx.screeningAccess.deleteMany({ where: { screeningId } });
      await tx.screeningAccess.createMany({ data: named.map((userId) => ({ screeningId, userId })) });
      const restrictedAt = screening.restrictedAt ?? now;
      await tx.screening.update({ where: { id: screeningId }, data: { restrictedAt } });
      await mailThoseWhoSee(tx, screeningId, held, now);
      const body = `Restricted: ${reason}`;
      const { id } = await tx.note.create({ data: { screeningId, body, byId: actor.id, at: now } });
      return { event: { name: "screening.restricted", data: { readerIds: named } }, rows: [["note", id]], data: null };
    },
  }),
);

/** Ends the restriction: everyone who works on the screening sees it again, and what they were told of it meanwhile. */
export const unrestrictScreening = action(
  onScreening({
    can: "screening:restrict",
    input: unrestrictInput,
    evenAfter: "ready",
    async run({ actor, tx, now, screening, input: { screeningId, reason } }) {
      if (!screening.restrictedAt) throw new Refusal("unrestricted", "This screening is not restricted.");
      const held = await heldFrom(tx, screening);
      await tx.screening.update({ where: { id: screeningId }, data: { restrictedAt: null } });
      await tx.screeningAccess.deleteMany({ where: { screeningId } });
      await mailThoseWhoSee(tx, screeningId, held, now);
      const body = `No longer restricted: ${reason}`;
      const { id } = await tx.note.create({ data: { screeningId, body, byId: actor.id, at: now } });
      return { event: { name: "screening.unrestricted", data: {} }, rows: [["note", id]], data: null };
    },
  }),
);
