"use server";

import { workOn } from "@/lib/checks/write";
import type { Tx } from "@/lib/db/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { onScreening } from "@/lib/screenings/mutation";
import { compareJobs, type Work } from "@/lib/sources/attributes/work";
import { whyNotIndependent } from "./independence";
import type { Medium } from "./provenance";
import { answerInput, askedInput, contactInput, type Stated } from "./schema";

/** Adds a way to reach an employer that we found ourselves; one that is not independent is refused with the reason. */
export const addContact = action(
  onScreening({
    can: "check:work",
    input: contactInput,
    async run({ actor, tx, now, input: { screeningId, claimId, ...contact } }) {
      const { rows } = await workOn(tx, actor, screeningId, "employment", now);
      const job = await tx.claim.findFirst({ where: { id: claimId, screeningId, attribute: "work" } });
      if (!job) throw new Refusal("not-found", "This job is not part of the screening.");
      const why = whyNotIndependent(contact, await supplied(tx, screeningId));
      if (why) throw new Refusal("contact-not-independent", why, { value: why });
      const { id } = await tx.contact.create({
        data: { ...contact, screeningId, claimId, foundById: actor.id, createdAt: now },
      });
      const event = { name: "contact.found", data: { medium: contact.medium, foundIn: contact.foundIn } } as const;
      return { event, rows: [...rows, ["contact", id]], data: { contactId: id } };
    },
  }),
);

/** Records that the employer was asked through a contact. */
export const recordAsked = action(
  onScreening({
    can: "check:work",
    input: askedInput,
    async run({ actor, tx, now, input: { screeningId, contactId, askedAt } }) {
      const { rows } = await workOn(tx, actor, screeningId, "employment", now);
      const contact = await tx.contact.findFirst({ where: { id: contactId, screeningId } });
      if (!contact) throw new Refusal("not-found", "This contact is not part of the screening.");
      const at = askedAt ? new Date(askedAt) : now;
      notLater(at, now, "askedAt");
      const { id } = await tx.verification.create({
        data: { screeningId, contactId, claimId: contact.claimId, askedAt: at, askedById: actor.id },
      });
      return {
        event: { name: "verification.asked", data: {} },
        rows: [...rows, ["verification", id]],
        data: { verificationId: id },
      };
    },
  }),
);

/** Records what the employer said, once, and compares it with what was claimed. */
export const recordAnswer = action(
  onScreening({
    can: "check:work",
    input: answerInput,
    async run({
      actor,
      tx,
      now,
      input: { screeningId, verificationId, answer, answeredAt, answeredBy, note, ...said },
    }) {
      const { rows } = await workOn(tx, actor, screeningId, "employment", now);
      const asked = await tx.verification.findFirst({
        where: { id: verificationId, screeningId },
        include: { claim: true },
      });
      if (!asked) throw new Refusal("not-found", "This question is not part of the screening.");
      if (asked.answer) throw new Refusal("answered", "The answer is recorded already. Ask again if they said more.");
      const at = answered(answeredAt, asked.askedAt);
      notLater(at, now, "answeredAt");
      const stated = { title: said.title || null, start: said.start, end: said.end };
      const compared =
        answer === "confirmed" || answer === "differs" ? compare(asked.claim.value as Work, stated) : null;
      await tx.verification.update({
        where: { id: verificationId },
        data: { answer, answeredAt: at, answeredBy, note, stated, verdict: compared?.verdict, words: compared?.words },
      });
      return {
        event: { name: "verification.answered", data: { answer } },
        rows: [...rows, ["verification", verificationId]],
        data: null,
      };
    },
  }),
);

/** What was not said about a job is taken as claimed: only what was said can agree or not. */
function compare(claimed: Work, stated: Stated) {
  return compareJobs(claimed, {
    ...claimed,
    title: stated.title ?? claimed.title,
    start: stated.start ?? claimed.start,
    end: stated.end ?? claimed.end,
  });
}

/** People give minutes: an answer within the minute of the question came after it. */
function answered(answeredAt: string, askedAt: Date) {
  const at = new Date(answeredAt);
  return at < askedAt && askedAt.getTime() - at.getTime() < 60_000 ? askedAt : at;
}

function notLater(at: Date, now: Date, field: string) {
  const late = "This is in the future.";
  if (at > now) throw new Refusal("invalid", late, { [field]: late });
}

/** Every contact the candidate supplied in any source, of their own or of a job. */
async function supplied(tx: Tx, screeningId: string) {
  const claims = await tx.claim.findMany({
    where: { screeningId, attribute: { in: ["email", "phone", "website", "address", "work"] } },
  });
  return claims.flatMap(({ attribute, value, text }): { medium: Medium; value: string }[] => {
    if (attribute === "email" || attribute === "phone") return [{ medium: attribute, value: text }];
    if (attribute === "website") return [{ medium: "web", value: text }];
    if (attribute === "address") return [{ medium: "post", value: text }];
    const { email, phone, web } = (value as Work).contact ?? {};
    return [
      ...(email ? [{ medium: "email" as const, value: email }] : []),
      ...(phone ? [{ medium: "phone" as const, value: phone }] : []),
      ...(web ? [{ medium: "web" as const, value: web }] : []),
    ];
  });
}
