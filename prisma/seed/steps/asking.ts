import type { z } from "zod";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { addContact, addReference, recordAnswer, recordAsked } from "@/lib/verifications/actions";
import { askedIn, askedOf } from "@/lib/verifications/asked";
import type { Answer } from "@/lib/verifications/define-asked";
import type { answerInput, contactInput, namedInput } from "@/lib/verifications/schema";
import { done } from "../done";
import type { Case } from "../scene";
import { completes } from "./completing";

type Asking = "employment" | "education" | "clients" | "references";
type Contact = Pick<z.input<typeof contactInput>, "medium" | "value" | "foundIn" | "foundAt">;
type Named = Pick<z.input<typeof namedInput>, "name" | "relation" | "organisation"> & {
  email?: string;
  phone?: string;
};

/** An answer, with what was said of a job (title), a study (studyType, area) or how a referee knows the candidate (relation, since). */
type Heard = { answer: Answer; answeredBy?: string; note?: string; answeredAt?: string } & Partial<
  Record<"title" | "studyType" | "area" | "start" | "end" | "relation" | "since", string>
>;

/** Finds a contact for what a check asks about (0 is the first claimed) and asks there a little later; answers the question's id. */
export async function askInstitution(on: Case, when: Date, check: Asking, nth: number, contact: Contact) {
  const { screeningId, recruiter } = on;
  const claims = await db().claim.findMany({
    where: { screeningId, attribute: askedIn(check).attribute.id, source: { replacedAt: null } },
    orderBy: [{ sourceId: "asc" }, { position: "asc" }],
  });
  const claimId = claims[nth]?.id ?? "";
  const { contactId } = await done(perform(addContact, recruiter, { screeningId, claimId, ...contact }, when));
  const asked = new Date(when.getTime() + 12 * 60_000);
  const question = { screeningId, contactId, askedAt: asked.toISOString() };
  return (await done(perform(recordAsked, recruiter, question, asked))).verificationId;
}

/** Finds a contact for a job (0 is the first claimed) and asks the employer there; answers the question's id. */
export const askEmployer = (on: Case, when: Date, job: number, contact: Contact) =>
  askInstitution(on, when, "employment", job, contact);

/** Asks again through the contact of an earlier question; answers the new question's id. */
export async function asksAgain(on: Case, when: Date, verificationId: string) {
  const { contactId } = await db().verification.findUniqueOrThrow({ where: { id: verificationId } });
  const question = { screeningId: on.screeningId, contactId };
  return (await done(perform(recordAsked, on.recruiter, question, when))).verificationId;
}

/** Records what was said to a question. */
export async function hear(on: Case, when: Date, verificationId: string, heard: Heard) {
  const { claim } = await db().verification.findUniqueOrThrow({
    where: { id: verificationId },
    include: { claim: true },
  });
  const { check, fields } = askedOf(claim.attribute);
  const said = Object.fromEntries(Object.keys(fields).map((name) => [name, heard[name as keyof Heard] ?? ""]));
  const { answer, answeredBy = "", note = "", answeredAt = when.toISOString() } = heard;
  const input = { screeningId: on.screeningId, verificationId, check, answer, answeredAt, answeredBy, note, said };
  await done(perform(recordAnswer, on.recruiter, input as z.input<typeof answerInput>, when));
}

/** The candidate names somebody as a reference by e-mail, after the application. */
export async function namesReference(on: Case, when: Date, { email = "", phone = "", ...named }: Named) {
  const input = { screeningId: on.screeningId, ...named, email, phone, details: { givenBy: "e-mail" } } as const;
  await done(perform(addReference, on.recruiter, input, when));
}

/** Completes a check that asks, with the outcome that follows, or as "could not verify" with a reason. */
export async function completeAsking(on: Case, when: Date, check: Asking, note?: string, couldNotVerify?: string) {
  await completes(on, when, check, { answers: { note }, couldNotVerify });
}

/** Completes the employment check; see `completeAsking`. */
export const completeEmployment = (on: Case, when: Date, note?: string, couldNotVerify?: string) =>
  completeAsking(on, when, "employment", note, couldNotVerify);
