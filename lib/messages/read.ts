import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { mailState, mailStateWords } from "@/lib/mail/attempts";
import { withoutAddresses } from "@/lib/protected-address/load";
import { olderOf, partAfter } from "@/lib/screenings/older";
import { type Way, ways } from "./schema";

/** What was written to the candidate, newest first, after one or from the newest; what became of a mail where it did not simply go out. */
export async function messagesOf(tx: Tx, actor: Actor, screeningId: string, after?: string) {
  const [messages, count, without] = await Promise.all([
    tx.message.findMany({
      where: { screeningId },
      include: { by: { select: { name: true } } },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      ...partAfter(after),
    }),
    tx.message.count({ where: { screeningId } }),
    withoutAddresses(tx, actor, screeningId),
  ]);
  const ids = messages.flatMap(({ mailId }) => mailId ?? []);
  const mails = new Map((await tx.mail.findMany({ where: { id: { in: ids } } })).map((mail) => [mail.id, mail]));
  const rows = messages.map(({ id, subject, body, way, mailId, by, at }) => {
    const mail = mails.get(mailId ?? "");
    const state = mail && mailState(mail);
    const became = state && state !== "sent" ? mailStateWords[state].toLowerCase() : null;
    return {
      id,
      subject: without(subject),
      body: without(body),
      how: ways[way as Way],
      became,
      by: by.name,
      at: at.toISOString(),
    };
  });
  return { rows, count };
}

export type MessageView = Awaited<ReturnType<typeof messagesOf>>["rows"][number];

export const olderMessages = olderOf(messagesOf);
