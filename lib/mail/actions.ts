"use server";

import { addMinutes } from "date-fns";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { mailInput } from "./schema";

/** Has a mail that failed tried again from the beginning, in a minute: by then an attempt that runs now is over. */
export const retryMail = action({
  can: "mail:retry",
  input: mailInput,
  async run({ tx, now, input: { mailId } }) {
    const { count } = await tx.mail.updateMany({
      where: { id: mailId, sentAt: null, cancelledAt: null, failure: { not: null } },
      data: { attempts: 0, notBefore: addMinutes(now, 1) },
    });
    if (count === 0) throw new Refusal("not-found", "This mail is not there, or went out meanwhile.");
    const event = { name: "mail.retried", data: { mailId } } as const;
    return { happened: { stream: "company", event, rows: [] }, data: null };
  },
});
