"use server";

import { workOn } from "@/lib/checks/write";
import { answerReadWish } from "@/lib/correspondence/write";
import type { Tx } from "@/lib/db/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { latestDay } from "@/lib/matching/days";
import { onScreening } from "@/lib/screenings/mutation";
import { becameInput, takeBackInput, wishInput } from "./schema";

/** Keeps that somebody asked to go on elsewhere than over the agreed channels. */
export const recordWish = action(
  onScreening({
    can: "check:work",
    input: wishInput,
    async run({ actor, tx, now, input: { screeningId, askedOn, readId, ...wish } }) {
      const { rows } = await workOn(tx, actor, screeningId, "channels", now);
      const future = "Choose a day that is not in the future.";
      if (askedOn > latestDay(now)) throw new Refusal("invalid", future, { askedOn: future });
      const recorded = { recordedById: actor.id, recordedAt: now };
      const { id } = await tx.channelRequest.create({
        data: { screeningId, askedOn: new Date(askedOn), ...wish, ...recorded },
      });
      const read = readId ? await answerReadWish(tx, actor, { screeningId, readId, requestId: id, now }) : [];
      const event = { name: "channel.asked", data: { way: wish.askedBy } } as const;
      return { event, rows: [...rows, ["channel_request", id], ...read], data: { requestId: id } };
    },
  }),
);

/** Adds what became of such a wish, once. */
export const recordBecame = action(
  onScreening({
    can: "check:work",
    input: becameInput,
    async run({ actor, tx, now, input: { screeningId, requestId, became } }) {
      const { rows } = await workOn(tx, actor, screeningId, "channels", now);
      await needWish(tx, screeningId, requestId);
      const { count } = await tx.channelRequest.updateMany({
        where: { id: requestId, became: null },
        data: { became, becameById: actor.id, becameAt: now },
      });
      if (count === 0)
        throw new Refusal("answered", "What became of it is written down already. If it goes on, enter the next wish.");
      const event = { name: "channel.answered", data: { outcome: became } } as const;
      return { event, rows: [...rows, ["channel_request", requestId]], data: null };
    },
  }),
);

/** Takes a wish back that was entered by mistake; it stays on record with the reason, and counts no more. */
export const takeWishBack = action(
  onScreening({
    can: "check:work",
    input: takeBackInput,
    async run({ actor, tx, now, input: { screeningId, requestId, reason } }) {
      const { rows } = await workOn(tx, actor, screeningId, "channels", now);
      await needWish(tx, screeningId, requestId);
      await tx.channelRequest.update({
        where: { id: requestId },
        data: { takenBackReason: reason, takenBackById: actor.id, takenBackAt: now },
      });
      const event = { name: "channel.taken-back", data: {} } as const;
      return { event, rows: [...rows, ["channel_request", requestId]], data: null };
    },
  }),
);

async function needWish(tx: Tx, screeningId: string, id: string) {
  const found = await tx.channelRequest.findFirst({ where: { id, screeningId } });
  if (!found) throw new Refusal("not-found", "This wish is not part of the screening.");
  if (found.takenBackAt) throw new Refusal("taken-back", "Somebody was first: this entry was taken back.");
}
