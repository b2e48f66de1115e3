"use server";

import type { RecordedRow } from "@/lib/audit/recorded";
import { needLaw } from "@/lib/checks/law";
import { findCheck } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { takeMailBack } from "@/lib/mail/write";
import { onScreening } from "@/lib/screenings/mutation";
import { messageInput, sendInput } from "./schema";
import { keepMessage } from "./write";

/** Writes to the candidate, and keeps what was written; while something is asked, a check waits for them. */
export const sendMessage = action(
  onScreening({
    can: "message:send",
    input: sendInput,
    async run({ actor, tx, now, screening, input: { screeningId, wanted, kind, ...written } }) {
      const rows: RecordedRow[] = [];
      let requestId: string | undefined;
      if (wanted) {
        await findCheck(tx, actor, screeningId, kind);
        await needLaw(tx, screeningId, kind, now);
        const data = { screeningId, kind, words: wanted, askedById: actor.id, askedAt: now };
        requestId = (await tx.candidateRequest.create({ data })).id;
        rows.push(["candidate_request", requestId]);
      }
      const message = await keepMessage(tx, actor, screening, { ...written, requestId }, now);
      const { template, way } = written;
      return {
        event: { name: "message.sent", data: { template, way, kind: wanted ? kind : null } },
        rows: [...rows, ...message.rows],
        data: { messageId: message.id },
      };
    },
  }),
);

/** Takes a mail back before it goes out; what it asked for is then no longer waited for. */
export const takeMessageBack = action(
  onScreening({
    can: "message:send",
    input: messageInput,
    async run({ actor, tx, now, input: { screeningId, messageId } }) {
      const message = await tx.message.findFirst({ where: { id: messageId, screeningId, byId: actor.id } });
      if (!message?.mailId) throw new Refusal("not-found", "This mail is not part of the screening, or not yours.");
      if (!(await takeMailBack(tx, message.mailId, now)))
        throw new Refusal("too-late", "The mail has gone out already. Write once more if something was wrong.");
      const asked = { id: message.requestId ?? undefined, closedAt: null };
      const closed = message.requestId
        ? await tx.candidateRequest.updateManyAndReturn({ where: asked, data: { closedAt: now } })
        : [];
      const rows = closed.map(({ id }) => ["candidate_request", id] as const);
      return { event: { name: "message.taken-back", data: { template: message.template } }, rows, data: null };
    },
  }),
);
