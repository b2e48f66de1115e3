import { recordBecame, recordWish } from "@/lib/channels/actions";
import { importMail } from "@/lib/correspondence/import";
import { getReadMail } from "@/lib/correspondence/queries";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { done } from "../done";
import type { Case } from "../scene";

/** The candidate asks in a mail to go on elsewhere, which is read and found to be a wish, and writes there all the same. */
export async function asksToMove({ screeningId, recruiter, person }: Case, when: Date, words: string) {
  const header = `From: ${person.name} <${person.email}>\r\nTo: ${recruiter.email}\r\nDate: ${when.toUTCString()}`;
  const body = Buffer.from(`${header}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`);
  const headers = { "content-length": String(body.length) };
  const request = new Request("http://localhost/api/correspondence", { method: "POST", headers, body });
  await done(performEndpoint(importMail, recruiter, { screeningId, fileName: "mail.eml" }, request, when));
  for (const read of (await getReadMail(recruiter, screeningId)).wishes) {
    const { id: readId, toWhat, words, sentOn } = read;
    const wish = { screeningId, readId, askedOn: sentOn ?? "", askedBy: "candidate", toWhat, words } as const;
    const { requestId } = await done(perform(recordWish, recruiter, wish, when));
    await done(perform(recordBecame, recruiter, { screeningId, requestId, became: "moved" }, when));
  }
}
