"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { mailedInput, notificationInput, readAllInput } from "./schema";
import { told } from "./scope";

/** Marks a notification of the actor as read. */
export const markRead = action({
  can: "notification:read",
  input: notificationInput,
  async run({ actor, tx, now, input: { notificationId } }) {
    const mine = { id: notificationId, userId: actor.id };
    if (!(await tx.notification.findFirst({ where: mine })))
      throw new Refusal("not-found", "This is not yours to read.");
    await tx.notification.updateMany({ where: { ...mine, readAt: null }, data: { readAt: now } });
    return { happened: null, data: null };
  },
});

/** Marks everything as read that the actor was told up to an instant, and could read. */
export const markAllRead = action({
  can: "notification:read",
  input: readAllInput,
  async run({ actor, tx, now, input: { until } }) {
    await tx.notification.updateMany({
      where: { ...told(actor), readAt: null, at: { lte: until } },
      data: { readAt: now },
    });
    return { happened: null, data: null };
  },
});

/** Chooses whether the actor is told by mail, too. */
export const chooseMailed = action({
  can: "notification:read",
  input: mailedInput,
  async run({ actor, tx, input: { mailed } }) {
    await tx.user.update({ where: { id: actor.id }, data: { mailed } });
    const event = { name: "user.mail-chosen", data: { userId: actor.id, mailed } } as const;
    return { happened: { stream: "company", event, rows: [["user", actor.id]] }, data: null };
  },
});
