import PostalMime from "postal-mime";
import { readEmail } from "@/lib/matching/emails";
import { ownWords } from "./own-words";
import { textOfHtml } from "./text-of-html";

export type ReadMail = {
  /** Its Message-ID; empty where it has none. */
  id: string;
  /** Mailboxes as `readEmail` reads them: who wrote it, and everybody it names. */
  from: string | null;
  named: string[];
  /** "2026-11-19", as the message says; null where it does not. */
  sentOn: string | null;
  /** What was written in it, without what it quotes. */
  text: string;
};

/** Nobody's message nests deeper, or has longer headers. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 };

/** A mail (RFC 5322, MIME) in words; attachments and mails inside it are not opened. Null when it cannot be read as one. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail | null> {
  const mail = await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true }).catch(() => null);
  if (!mail) return null;
  const from = mail.from?.address ?? mail.sender?.address;
  const sent = mail.date ? new Date(mail.date) : null;
  return {
    id: mail.messageId ?? "",
    from: (from && readEmail(from)?.address) || null,
    named: addressesIn(bytes),
    sentOn: sent && !Number.isNaN(sent.valueOf()) ? sent.toISOString().slice(0, 10) : null,
    text: ownWords(mail.text ?? textOfHtml(mail.html ?? "")),
  };
}

/** The mailboxes that the header of a mail names as its writer or receivers, without reading the rest of it. */
export function addressesIn(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.subarray(0, limits.maxHeadersSize)).toString("latin1");
  const header = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const fields = header.replace(/\r?\n[ \t]+/g, " ").match(/^(?:from|sender|reply-to|to|cc|bcc):.*$/gim) ?? [];
  const written = fields.flatMap(
    (field) => field.match(/(?<![^\s<>"(),:;@])[^\s<>"(),:;@]{1,64}@[^\s<>"(),:;@]{1,255}/g) ?? [],
  );
  return [...new Set(written.flatMap((one) => readEmail(one)?.address ?? []))];
}
