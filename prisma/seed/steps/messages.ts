import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { mailConfigured } from "@/lib/mail/configured";
import { sendMessage } from "@/lib/messages/actions";
import { type About, loadMessageFacts } from "@/lib/messages/load";
import { type TemplateId, template } from "@/lib/messages/templates";
import { closeRequest } from "@/lib/screenings/actions";
import { done } from "../done";
import type { Case } from "../scene";

type Written = About & {
  template: TemplateId;
  /** The check that waits for the answer. */
  kind: string;
};

/** The recruiter writes to the candidate, with the words the template begins with; by mail where mails can be written. */
export async function writesToCandidate(on: Case, when: Date, { kind, ...about }: Written) {
  const { screeningId, recruiter } = on;
  const facts = await loadMessageFacts(db(), screeningId, recruiter, when, about);
  const draft = template(about.template).write(facts);
  const input = {
    screeningId,
    template: about.template,
    ...draft,
    kind,
    way: mailConfigured() ? "mail" : "copied",
  } as const;
  await done(perform(sendMessage, recruiter, input, when));
}

/** What was asked of the candidate last came. */
export async function hearsFromCandidate(on: Case, when: Date) {
  const { screeningId, recruiter } = on;
  const open = await db().candidateRequest.findFirstOrThrow({
    where: { screeningId, closedAt: null },
    orderBy: { id: "desc" },
  });
  await done(perform(closeRequest, recruiter, { screeningId, requestId: open.id }, when));
}
