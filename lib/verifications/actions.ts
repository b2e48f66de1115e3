"use server";

import { reassessOthers } from "@/lib/alike/others";
import { workOn } from "@/lib/checks/write";
import type { Tx } from "@/lib/db/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { organisationKey } from "@/lib/matching/organisation-names";
import { clientClaim, referenceClaim } from "@/lib/screenings/application";
import { onScreening } from "@/lib/screenings/mutation";
import { client } from "@/lib/sources/attributes/client";
import { reference } from "@/lib/sources/attributes/reference";
import type { ReadClaim } from "@/lib/sources/reading";
import { addSource } from "@/lib/sources/write";
import { askedIn, askedKinds, askedOf } from "./asked";
import { whyNotIndependent } from "./independence";
import type { Medium } from "./provenance";
import { answerInput, askedInput, clientNamedInput, contactInput, namedInput } from "./schema";

/** Adds a way to reach whoever is asked that we found ourselves; one that is not independent is refused with the reason. */
export const addContact = action(
  onScreening({
    can: "check:work",
    input: contactInput,
    async run({ actor, tx, now, input: { screeningId, claimId, ...contact } }) {
      const attribute = { in: askedKinds.map(({ attribute }) => attribute.id) };
      const claim = await tx.claim.findFirst({ where: { id: claimId, screeningId, attribute } });
      if (!claim) throw new Refusal("not-found", "What you ask about is not part of the screening.");
      const asked = askedOf(claim.attribute);
      const { rows } = await workOn(tx, actor, screeningId, asked.check, now);
      const why = whyNotIndependent(contact, await supplied(tx, screeningId), asked.instead);
      if (why) throw new Refusal("contact-not-independent", why, { value: why });
      const named = asked.organisation(claim.value);
      const organisation = named && organisationKey(named);
      const { id } = await tx.contact.create({
        data: { ...contact, organisation, screeningId, claimId, foundById: actor.id, createdAt: now },
      });
      const event = { name: "contact.found", data: { medium: contact.medium, foundIn: contact.foundIn } } as const;
      return { event, rows: [...rows, ["contact", id]], data: { contactId: id } };
    },
  }),
);

/** Records that somebody was asked through a contact. Asked again, what was asked there before counts as not answered. */
export const recordAsked = action(
  onScreening({
    can: "check:work",
    input: askedInput,
    async run({ actor, tx, now, input: { screeningId, contactId, askedAt } }) {
      const contact = await tx.contact.findFirst({ where: { id: contactId, screeningId }, include: { claim: true } });
      if (!contact) throw new Refusal("not-found", "This contact is not part of the screening.");
      const { rows } = await workOn(tx, actor, screeningId, askedOf(contact.claim.attribute).check, now);
      const at = askedAt ? new Date(askedAt) : now;
      notLater(at, now, "askedAt");
      const before = await tx.verification.findMany({ where: { contactId, answer: null }, select: { id: true } });
      await tx.verification.updateMany({
        where: { id: { in: before.map(({ id }) => id) } },
        data: { answer: "no-answer", answeredAt: now, note: "Nobody had answered when they were asked again." },
      });
      const { id } = await tx.verification.create({
        data: { screeningId, contactId, claimId: contact.claimId, askedAt: at, askedById: actor.id },
      });
      const written = [...before.map(({ id }) => id), id].map((id) => ["verification", id] as const);
      return {
        event: { name: "verification.asked", data: {} },
        rows: [...rows, ...written],
        data: { verificationId: id },
      };
    },
  }),
);

/** Records what was said, once, and compares it with what was claimed. */
export const recordAnswer = action(
  onScreening({
    can: "check:work",
    input: answerInput,
    async run({ actor, tx, now, input }) {
      const { screeningId, verificationId, check, answer, answeredBy, note, said } = input;
      const question = await tx.verification.findFirst({
        where: { id: verificationId, screeningId },
        include: { claim: true },
      });
      if (!question || askedOf(question.claim.attribute).check !== check)
        throw new Refusal("not-found", "This question is not part of the screening.");
      const asked = askedIn(check);
      const { rows } = await workOn(tx, actor, screeningId, check, now);
      if (question.answer)
        throw new Refusal("answered", "The answer is recorded already. Ask again if they said more.");
      const at = answered(input.answeredAt, question.askedAt);
      notLater(at, now, "answeredAt");
      // Who said something else and not what, has said nothing that could be compared.
      const comparable = answer === "confirmed" || (answer === "differs" && asked.line(said) !== "");
      const compared = comparable ? asked.compare(question.claim.value, said, answer) : null;
      await tx.verification.update({
        where: { id: verificationId },
        data: {
          answer,
          answeredAt: at,
          answeredBy,
          note,
          stated: said,
          verdict: compared?.verdict,
          words: compared?.words,
        },
      });
      return {
        event: { name: "verification.answered", data: { answer } },
        rows: [...rows, ["verification", verificationId]],
        data: null,
      };
    },
  }),
);

/** Keeps a person the candidate named as a reference after the application. */
export const addReference = action(
  onScreening({
    can: "check:work",
    input: namedInput,
    async run({ actor, tx, now, input: { screeningId, details, ...person } }) {
      const { rows } = await workOn(tx, actor, screeningId, "references", now);
      const claim = referenceClaim(person, reference.id);
      const already = "This person is named already; find a way to reach them below.";
      await needNew(tx, screeningId, claim, { name: already });
      const source = { screeningId, kind: "references-given", label: claim.text, details, statedById: actor.id };
      const added = await addSource(tx, { ...source, claims: [claim], now });
      return {
        event: { name: "source.added", data: { source: "references-given" } },
        rows: [...rows, ...added.rows],
        data: null,
        afterwards: () => reassessOthers(screeningId, now),
      };
    },
  }),
);

/** Keeps a client the candidate named after the application. */
export const addClient = action(
  onScreening({
    can: "check:work",
    input: clientNamedInput,
    async run({ actor, tx, now, input: { screeningId, details, ...listed } }) {
      const { rows } = await workOn(tx, actor, screeningId, "clients", now);
      const claim = clientClaim(listed, client.id);
      const already = "This client is listed already; find a way to reach them below.";
      await needNew(tx, screeningId, claim, { client: already });
      const source = { screeningId, kind: "clients-given", label: claim.text, details, statedById: actor.id };
      const added = await addSource(tx, { ...source, claims: [claim], now });
      return {
        event: { name: "source.added", data: { source: "clients-given" } },
        rows: [...rows, ...added.rows],
        data: null,
      };
    },
  }),
);

/** Refuses what is named already, with the words at the field they belong to. */
async function needNew(tx: Tx, screeningId: string, claim: ReadClaim, already: Record<string, string>) {
  const { attribute } = askedOf(claim.attribute);
  const named = await tx.claim.findMany({
    where: { screeningId, attribute: attribute.id, source: { replacedAt: null } },
  });
  const [words = ""] = Object.values(already);
  if (named.some(({ value }) => attribute.counterpart(value, claim.value)))
    throw new Refusal("named-already", words, already);
}

/** People give minutes: an answer within the minute of the question came after it. */
function answered(answeredAt: string, askedAt: Date) {
  const at = new Date(answeredAt);
  return at < askedAt && askedAt.getTime() - at.getTime() < 60_000 ? askedAt : at;
}

function notLater(at: Date, now: Date, field: string) {
  const late = "Choose a time that is not in the future.";
  if (at > now) throw new Refusal("invalid", late, { [field]: late });
}

const own: Record<string, Medium> = { email: "email", phone: "phone", website: "web", address: "post" };

/** Every contact the candidate supplied in any source: their own, and those of whoever may speak for them. */
async function supplied(tx: Tx, screeningId: string) {
  const asked = askedKinds.map(({ attribute }) => attribute.id);
  const claims = await tx.claim.findMany({
    where: { screeningId, attribute: { in: [...Object.keys(own), ...asked] } },
  });
  return claims.flatMap(({ attribute, value, text }): { medium: Medium; value: string }[] => {
    const medium = own[attribute];
    if (medium) return [{ medium, value: text }];
    const { email, phone, web } = askedOf(attribute).given(value) ?? {};
    return [
      ...(email ? [{ medium: "email" as const, value: email }] : []),
      ...(phone ? [{ medium: "phone" as const, value: phone }] : []),
      ...(web ? [{ medium: "web" as const, value: web }] : []),
    ];
  });
}
