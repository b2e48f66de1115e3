import { addSeconds } from "date-fns";
import type { Tx } from "@/lib/db/client";

/** Seconds in which a mail can be taken back before it goes out. */
const undoSeconds = 20;

/** Puts a mail into the outbox inside the caller's transaction; it goes out by itself once it can no longer be undone. Returns its id. */
export async function queueMail(tx: Tx, mail: { to: string; subject: string; text: string }, now: Date) {
  const { id } = await tx.mail.create({
    data: { ...mail, createdAt: now, notBefore: addSeconds(now, undoSeconds) },
    select: { id: true },
  });
  return id;
}

/** Takes a mail back; false when it is too late, because an attempt to send it was made. */
export async function takeMailBack(tx: Tx, id: string, now: Date) {
  const { count } = await tx.mail.updateMany({
    where: { id, attempts: 0, cancelledAt: null },
    data: { cancelledAt: now },
  });
  return count === 1;
}

/**
 * Ends every further attempt at a mail, because what it says reaches its reader another way; false when it has gone out already.
 * An attempt that is under way at this moment may still arrive.
 */
export async function endAttempts(tx: Tx, id: string, now: Date) {
  const { count } = await tx.mail.updateMany({
    where: { id, sentAt: null, cancelledAt: null },
    data: { cancelledAt: now },
  });
  return count === 1;
}
