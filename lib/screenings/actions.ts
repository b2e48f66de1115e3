"use server";

import { findCheck } from "@/lib/checks/write";
import { whyNotEnd } from "@/lib/decisions/guards";
import { loadStanding } from "@/lib/decisions/load";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { notify } from "@/lib/notifications/write";
import { addressesKept } from "@/lib/protected-address/load";
import { applicationClaims } from "./application";
import { refuseTaken } from "./external-id";
import { neutralEndsOf } from "./lifecycle";
import { onScreening } from "./mutation";
import { candidateFor, openScreening } from "./open";
import { anotherInput, endInput, livesInInput, nameInput, noteInput, openInput, requestInput } from "./schema";
import { statedIn } from "./stated";
import { mayAllRead } from "./write";

/** Brings a candidate in for a position from what stands in an application. */
export const openFromForm = action({
  can: "candidate:create",
  input: openInput,
  async run({ actor, tx, input: { positionId, candidateId, ...form }, now }) {
    const candidate = await candidateFor(tx, actor, candidateId);
    const statement = { kind: "application-form", claims: applicationClaims(form) };
    return openScreening(tx, actor, { positionId, candidate, statements: [statement], now });
  },
});

/** Opens a screening of the same person for another position, with what they stated themself in this one. */
export const openForAnother = action({
  can: "candidate:create",
  input: anotherInput,
  async run({ actor, tx, input: { screeningId, positionId }, now }) {
    const { candidateId, statements } = await statedIn(tx, actor, screeningId);
    const candidate = await candidateFor(tx, actor, candidateId);
    return openScreening(tx, actor, { positionId, candidate, statements, now });
  },
});

/** Keeps a note on a screening and tells those whom it mentions; only who can read it can be mentioned. */
export const addNote = action(
  onScreening({
    can: "note:write",
    input: noteInput,
    async run({ actor, tx, now, screening, input: { screeningId, body, mentions } }) {
      await mayAllRead(tx, screening, mentions);
      const { id } = await tx.note.create({ data: { screeningId, body, mentions, byId: actor.id, at: now } });
      if (mentions.length > 0) await notify(tx, { kind: "mentioned", screeningId, to: mentions, by: actor, now });
      return { event: { name: "note.added", data: {} }, rows: [["note", id]], data: null };
    },
  }),
);

/** Closes what was asked of the candidate. */
export const closeRequest = action(
  onScreening({
    can: "check:work",
    input: requestInput,
    async run({ actor, tx, now, input: { screeningId, requestId } }) {
      const request = await tx.candidateRequest.findFirst({ where: { id: requestId, screeningId } });
      if (!request) throw new Refusal("not-found", "This request is not part of the screening.");
      await findCheck(tx, actor, screeningId, request.kind);
      const { count } = await tx.candidateRequest.updateMany({
        where: { id: requestId, closedAt: null },
        data: { closedAt: now },
      });
      if (count === 0) throw new Refusal("closed", "It is closed already.");
      const event = { name: "candidate.answered", data: { kind: request.kind } } as const;
      return { event, rows: [["candidate_request", requestId]], data: null };
    },
  }),
);

/** Says where the candidate lives, whose law then holds for the checks; the place itself is in no entry of the trail. */
export const sayWhereTheyLive = action(
  onScreening({
    can: "screening:say-place",
    input: livesInInput,
    async run({ actor, tx, input: { screeningId, livesIn } }) {
      if (await addressesKept(tx, actor, screeningId))
        throw new Refusal("protected-address", "Compliance takes care of this address, and says where it is.");
      await tx.screening.update({ where: { id: screeningId }, data: { livesIn } });
      return { event: { name: "screening.lives-in-said", data: {} }, rows: [], data: null };
    },
  }),
);

/** Sets what the employer's own system calls a screening, by which it is found and told of; empty, it is called nothing. */
export const nameScreening = action(
  onScreening({
    can: "screening:name",
    input: nameInput,
    evenAfter: "ready",
    async run({ tx, input: { screeningId, externalId } }) {
      if (externalId) await refuseTaken(tx, externalId, screeningId);
      await tx.screening.update({ where: { id: screeningId }, data: { externalId } });
      return { event: { name: "screening.named", data: {} }, rows: [], data: null };
    },
  }),
);

/** Ends a screening for a reason outside its findings; never recorded as a decline. */
export const endScreening = action(
  onScreening({
    can: "screening:end",
    input: endInput,
    async run({ tx, now, screening, input: { screeningId, ending } }) {
      const words = "This is not how such a screening ends.";
      if (!neutralEndsOf(screening.refresh).includes(ending)) throw new Refusal("invalid", words, { ending: words });
      const no = whyNotEnd(ending, (await loadStanding(tx, screeningId, now)).standing);
      if (no) throw new Refusal(no.code, no.message, { ending: no.message });
      await tx.screening.update({ where: { id: screeningId }, data: { ending, endedAt: now, sentAt: null } });
      return { event: { name: "screening.ended", data: { ending } }, rows: [], data: null };
    },
  }),
);
