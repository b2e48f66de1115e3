"use server";

import { reassessOthers } from "@/lib/alike/others";
import { workOn } from "@/lib/checks/write";
import type { Tx } from "@/lib/db/client";
import { numberOf, picturesOf } from "@/lib/documents/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { needEvidence } from "@/lib/evidence/write";
import { latestDay } from "@/lib/matching/days";
import { applicationClaims } from "@/lib/screenings/application";
import { onScreening } from "@/lib/screenings/mutation";
import { readProfile } from "@/lib/texts/read-profile";
import { reassessAlike } from "@/lib/texts/same-text";
import { keepTexts } from "@/lib/texts/write";
import { documentClaims } from "./document-claims";
import { sourceKind } from "./kinds";
import { profileLabel } from "./profile-label";
import { needSameName } from "./same-name";
import { profileInput, stateInput, takeBackInput } from "./schema";
import { takeBack } from "./take-back";
import { addSource } from "./write";

/** Adds a document, or where the candidate asks equipment to be sent, as a source; an earlier one of the kind stays, marked. */
export const stateSource = action(
  onScreening({
    can: "check:work",
    input: stateInput,
    async run({ actor, tx, now, input }) {
      const { screeningId, source: kind, details } = input;
      const { rows } = await workOn(tx, actor, screeningId, await checkOf(tx, screeningId, kind), now);
      const pictures = input.source === "shipping-request" ? {} : await picturesOf(tx, actor, input);
      const numbers = input.source === "identity-document" ? numberOf(input.number, input.details.issuer) : [];
      const stated = { screeningId, kind, details, ...pictures, statedById: actor.id };
      const added = await addSource(tx, { ...stated, claims: documentClaims(input), numbers, now });
      return {
        event: { name: "source.added", data: { source: kind } },
        rows: [...rows, ...added.rows],
        data: { sourceId: added.sourceId },
        afterwards: () => reassessOthers(screeningId, now),
      };
    },
  }),
);

/** The check in which a kind of source is typed in here. */
async function checkOf(tx: Tx, screeningId: string, kind: string) {
  const [first = "", ...others] = sourceKind(kind).checks ?? [];
  const asked = await tx.check.findMany({ where: { screeningId }, select: { kind: true } });
  return [first, ...others].find((check) => asked.some(({ kind }) => kind === check)) ?? first;
}

/** Adds what a profile states; an earlier state of the same page stays, marked. */
export const addProfile = action(
  onScreening({
    can: "check:work",
    input: profileInput,
    prepare: ({ actor, input: { screeningId, evidenceId } }) => readProfile(actor, screeningId, evidenceId),
    async run({
      actor,
      tx,
      now,
      input: { screeningId, details, evidenceId, theirs, name, ...stated },
      prepared: text,
    }) {
      const { rows } = await workOn(tx, actor, screeningId, "profiles", now);
      const future = "Choose a day that is not in the future.";
      if (details.seen > latestDay(now)) throw new Refusal("invalid", future, { "details.seen": future });
      if (evidenceId) await needEvidence(tx, actor, screeningId, evidenceId);
      const label = profileLabel(details);
      const known = await tx.source.count({ where: { screeningId, kind: "profile", label, replacedAt: null } });
      const claims = applicationClaims({ ...stated, name: name ?? "", address: null, references: [] });
      const source = { screeningId, kind: "profile", label, details, evidenceId, statedById: actor.id, claims, now };
      const added = await addSource(tx, source);
      if (!theirs && known === 0) await needSameName(tx, added.sourceId);
      const said = { what: "profile", sourceId: added.sourceId, text } as const;
      const kept = await keepTexts(tx, screeningId, [said], now);
      return {
        event: { name: "source.added", data: { source: "profile" } },
        rows: [...rows, ...added.rows, ...kept],
        data: { sourceId: added.sourceId },
        afterwards: () => othersAgain(screeningId, now),
      };
    },
  }),
);

/** Assesses again who has the same as what came or went, or the same file. */
async function othersAgain(screeningId: string, now: Date) {
  await reassessOthers(screeningId, now, ["file"]);
  await reassessAlike(screeningId, now);
}

/** Takes back a profile or a log that is another person's; it stays on record with the reason, and counts no more. */
export const takeSourceBack = action(
  onScreening({
    can: "check:work",
    input: takeBackInput,
    async run({ actor, tx, now, input: { screeningId, sourceId, reason } }) {
      const { rows } = await workOn(tx, actor, screeningId, "profiles", now);
      const taken = await takeBack(tx, { screeningId, sourceId, by: actor, reason, now });
      return {
        event: { name: "source.taken-back", data: { source: taken.kind } },
        rows: [...rows, ...taken.rows],
        data: null,
        afterwards: () => othersAgain(screeningId, now),
      };
    },
  }),
);
