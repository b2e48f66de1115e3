import { addMinutes } from "date-fns";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { minutesToNext, mostAttempts } from "./attempts";
import { failureWords } from "./failure";
import type { MailTransport } from "./transport";

/** An attempt is cut off before the next one to the same mail could begin. */
const patience = 50_000;

/**
 * Makes one attempt at the mail that has been due for longest; false when none is due. Of several instances each takes another mail.
 * A mail goes out at least once: if the process dies between the server's "accepted" and our mark, it goes again under the same
 * Message-ID, by which receivers drop the double. Once marked it never goes again.
 */
export async function sendNext(transport: MailTransport, now: Date) {
  const mail = await take(now);
  if (!mail) return false;
  try {
    await transport.sendMail({
      messageId: `<${mail.id}@${new URL(env().BONAFIDE_URL).hostname}>`,
      // As an object it is one address, whatever stands in it.
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      signal: AbortSignal.timeout(patience),
    });
  } catch (problem) {
    await db().mail.update({ where: { id: mail.id }, data: { failure: failureWords(problem) } });
    return true;
  }
  await db().mail.update({ where: { id: mail.id }, data: { sentAt: now, failure: null } });
  return true;
}

/** Counts the attempt and sets the time of the next one before it begins, so that nobody else takes the mail, and none is tried for ever. */
function take(now: Date) {
  return db().$transaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string; attempts: number }[]>`
      SELECT id, attempts FROM mail
      WHERE "sentAt" IS NULL AND "cancelledAt" IS NULL AND "notBefore" <= ${now} AND attempts < ${mostAttempts}
      ORDER BY "notBefore" LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!due) return null;
    const { id, attempts } = due;
    const notBefore = addMinutes(now, minutesToNext(attempts));
    return tx.mail.update({
      where: { id },
      data: { attempts: attempts + 1, notBefore, failure: "The attempt was cut off." },
    });
  });
}
