import type { ImportedMail } from "@/lib/correspondence/import";
import { counted } from "@/lib/matching/counted";

/** What became of mail that was sent, in one line. */
export function saidOfMail({ messages, wishes, left, unread, known }: ImportedMail) {
  return [
    `${counted(messages, "message")} read, ${counted(wishes, "sentence")} to look at.`,
    ...(known > 0 ? [`${known} read before.`] : []),
    ...(left > 0 ? [`${counted(left, "message")} of others left unread and not kept.`] : []),
    ...(unread > 0 ? [`${counted(unread, "message")} could not be read.`] : []),
  ].join(" ");
}
