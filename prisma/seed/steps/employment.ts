import type { z } from "zod";
import { completeCheck } from "@/lib/checks/actions";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { addContact, recordAnswer, recordAsked } from "@/lib/verifications/actions";
import type { answerInput, contactInput } from "@/lib/verifications/schema";
import { done } from "../done";
import type { Case } from "../scene";

type Contact = Pick<z.input<typeof contactInput>, "medium" | "value" | "foundIn" | "foundAt">;
type Said = Partial<z.input<typeof answerInput>> & Pick<z.input<typeof answerInput>, "answer">;

/** Finds a contact for a job (0 is the first claimed) and asks there a little later; answers the question's id. */
export async function askEmployer(on: Case, when: Date, job: number, contact: Contact) {
  const { screeningId, recruiter } = on;
  const claims = await db().claim.findMany({
    where: { screeningId, attribute: "work", source: { replacedAt: null } },
    orderBy: { position: "asc" },
  });
  const claimId = claims[job]?.id ?? "";
  const { contactId } = await done(perform(addContact, recruiter, { screeningId, claimId, ...contact }, when));
  const asked = new Date(when.getTime() + 12 * 60_000);
  const question = { screeningId, contactId, askedAt: asked.toISOString() };
  return (await done(perform(recordAsked, recruiter, question, asked))).verificationId;
}

/** Records what an employer said to a question. */
export async function hear(on: Case, when: Date, verificationId: string, said: Said) {
  const answeredAt = when.toISOString();
  const unsaid = { answeredBy: "", title: "", start: "", end: "", note: "" };
  const answer = { screeningId: on.screeningId, verificationId, answeredAt, ...unsaid, ...said };
  await done(perform(recordAnswer, on.recruiter, answer, when));
}

/** Completes the employment check with the outcome that follows, or as "could not verify" with a reason. */
export async function completeEmployment(on: Case, when: Date, note?: string, couldNotVerify?: string) {
  const input = { screeningId: on.screeningId, kind: "employment", answers: { note }, couldNotVerify };
  await done(perform(completeCheck, on.recruiter, input, when));
}
