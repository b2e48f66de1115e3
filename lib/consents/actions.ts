"use server";

import { addDays } from "date-fns";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { needEvidence } from "@/lib/evidence/write";
import { dayOf } from "@/lib/matching/utc-day";
import { onScreening } from "@/lib/screenings/mutation";
import { recordConsentInput, withdrawConsentInput } from "./schema";
import { textHash } from "./text-hash";
import { consentText } from "./texts";

/** Records that the candidate agreed to a text, or was given it: which words, when and how, with the file that shows it. */
export const recordConsent = action(
  onScreening({
    can: "consent:record",
    input: recordConsentInput,
    async run({ actor, tx, now, input: { screeningId, kind, textVersion, givenOn, how, evidenceId } }) {
      const text = consentText(kind);
      if (textVersion !== text.version)
        throw new Refusal("stale", "This text has changed since the page was opened. Load it again and read it.");
      // A day ahead of UTC it may be tomorrow already.
      if (givenOn > dayOf(addDays(now, 1)))
        throw new Refusal("invalid", "Choose a day that is not in the future.", {
          givenOn: "Choose a day that is not in the future.",
        });
      if (evidenceId) await needEvidence(tx, actor, screeningId, evidenceId);
      const held = { screeningId, kind, textVersion, withdrawnAt: null };
      if (await tx.consent.findFirst({ where: held }))
        throw new Refusal("recorded", "Somebody was first: this is recorded already.");
      const { id } = await tx.consent.create({
        data: {
          ...{ screeningId, kind, textVersion, textHash: textHash(text), how, evidenceId },
          givenOn: new Date(givenOn),
          recordedById: actor.id,
          recordedAt: now,
        },
      });
      return { event: { name: "consent.recorded", data: { kind, how } }, rows: [["consent", id]], data: null };
    },
  }),
);

/** Records that the candidate took a consent back: the checks that need it stop. */
export const withdrawConsent = action(
  onScreening({
    can: "consent:record",
    input: withdrawConsentInput,
    async run({ tx, now, input: { screeningId, consentId } }) {
      const consent = await tx.consent.findFirst({ where: { id: consentId, screeningId } });
      if (!consent) throw new Refusal("not-found", "This consent is not part of the screening.");
      const { kind } = consent;
      if (consentText(kind).act === "notice")
        throw new Refusal("notice", "A notice that was given stays given; only a consent can be taken back.");
      const { count } = await tx.consent.updateMany({
        where: { screeningId, kind, withdrawnAt: null },
        data: { withdrawnAt: now },
      });
      if (count === 0) throw new Refusal("withdrawn", "It was taken back already.");
      const withdrawn = await tx.consent.findMany({ where: { screeningId, kind, withdrawnAt: now } });
      const rows = withdrawn.map(({ id }) => ["consent", id] as const);
      return { event: { name: "consent.withdrawn", data: { kind } }, rows, data: null };
    },
  }),
);
