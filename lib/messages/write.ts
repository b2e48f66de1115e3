import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { mailConfigured } from "@/lib/mail/configured";
import { queueMail } from "@/lib/mail/write";
import type { LockedScreening } from "@/lib/screenings/write";
import type { Way } from "./schema";
import type { TemplateId } from "./templates";

type Written = {
  template: TemplateId;
  subject: string;
  body: string;
  way: Way;
  /** What it asks for, if it asks. */
  requestId?: string;
};

/** Why a candidate cannot be reached by mail from here, in a sentence; null when they can. */
export function whyNoMail({ email }: { email: string | null }): string | null {
  if (!email) return "The candidate gave no e-mail address. Copy the text instead.";
  return mailConfigured() ? null : "Mails cannot be sent from here yet. Copy the text instead.";
}

/** Keeps a message to the candidate of a locked screening and, by mail, puts it into the outbox. Returns its id and the rows it wrote. */
export async function keepMessage(tx: Tx, actor: Actor, screening: LockedScreening, written: Written, now: Date) {
  const { candidate, id: screeningId } = screening;
  const { subject, body: text, way } = written;
  const why = way === "mail" ? whyNoMail(candidate) : null;
  if (why) throw new Refusal("no-mail", why);
  const mailId = way === "mail" ? await queueMail(tx, { to: candidate.email ?? "", subject, text }, now) : null;
  const { id } = await tx.message.create({ data: { ...written, screeningId, mailId, byId: actor.id, at: now } });
  return { id, rows: [["message", id]] as RecordedRow[] };
}
