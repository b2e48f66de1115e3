import type { ImportedMail } from "@/lib/correspondence/import";

/** What became of mail that was sent, in one line. */
export function saidOfMail({ messages, wishes, left, unread, known }: ImportedMail) {
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
  return [
    `${count(messages, "message")} read, ${count(wishes, "sentence")} to look at.`,
    ...(known > 0 ? [`${known} read before.`] : []),
    ...(left > 0 ? [`${count(left, "message")} of others left unread and not kept.`] : []),
    ...(unread > 0 ? [`${count(unread, "message")} could not be read.`] : []),
  ].join(" ");
}
