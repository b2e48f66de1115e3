"use server";

import type { RecordedRow } from "@/lib/audit/recorded";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { loadMessageFacts } from "@/lib/messages/load";
import { reminder } from "@/lib/messages/templates/reminder";
import { keepMessage } from "@/lib/messages/write";
import { notify, takeBack } from "@/lib/notifications/write";
import { needReader } from "@/lib/restrictions/write";
import { onScreening } from "@/lib/screenings/mutation";
import { screeningInput } from "@/lib/screenings/schema";
import { reminded } from "./reminder";
import { assignInput, snoozeInput } from "./schema";

/** Hands a screening to another recruiter of its position; answers who had it before. */
export const assignScreening = action(
  onScreening({
    can: "screening:assign",
    input: assignInput,
    async run({ actor, tx, now, screening, input: { screeningId, recruiterId } }) {
      if (screening.recruiterId === recruiterId) throw new Refusal("assigned-already", "They already have it.");
      const recruits = { positionId: screening.positionId, userId: recruiterId, user: { disabledAt: null } };
      if (!(await tx.positionRecruiter.findFirst({ where: recruits })))
        throw new Refusal("not-in-role", "They do not recruit for this position.");
      await needReader(tx, screening, { id: recruiterId });
      await tx.screening.update({ where: { id: screeningId }, data: { recruiterId } });
      await notify(tx, { kind: "assigned", screeningId, to: [recruiterId], by: actor, now });
      const event = { name: "screening.assigned", data: { recruiterId } } as const;
      return { event, rows: [], data: { before: screening.recruiterId } };
    },
  }),
);

/** Puts a screening aside until an instant, or takes it up again; answers until when it was put aside before. */
export const snoozeScreening = action(
  onScreening({
    can: "screening:snooze",
    input: snoozeInput,
    async run({ tx, now, screening, input: { screeningId, until } }) {
      const snoozedUntil = until ? new Date(until) : null;
      if (snoozedUntil && snoozedUntil <= now) throw new Refusal("past", "Choose a day that is still to come.");
      await tx.screening.update({ where: { id: screeningId }, data: { snoozedUntil } });
      const event = { name: until ? "screening.snoozed" : "screening.woken", data: {} } as const;
      const before = screening.snoozedUntil;
      return { event, rows: [], data: { before: before && before > now ? before.toISOString() : null } };
    },
  }),
);

/** Reminds whoever's turn it is: the candidate by mail, others where they are told of things. Answers the mail to the candidate. */
export const remind = action(
  onScreening({
    can: "screening:remind",
    input: screeningInput,
    async run({ actor, tx, now, screening, input: { screeningId } }) {
      const asked = await tx.candidateRequest.count({ where: { screeningId, closedAt: null } });
      const whom = reminded({ ...screening, asked: asked > 0 }, actor);
      if (!whom.to) throw new Refusal("nobody-to-remind", whom.why);
      let messageId: string | null = null;
      const rows: RecordedRow[] = [];
      if (whom.to === "candidate") {
        const { subject, body } = reminder.write(await loadMessageFacts(tx, screeningId, actor, now));
        // It asks for nothing itself: taken back, what was asked before is still waited for.
        const written = { template: "reminder", subject, body, way: "mail" } as const;
        const message = await keepMessage(tx, actor, screening, written, now);
        messageId = message.id;
        rows.push(...message.rows);
      } else {
        const { managerId } = screening.position;
        const to = { manager: [managerId], recruiter: [screening.recruiterId], compliance: "compliance" as const };
        await notify(tx, { kind: "reminded", screeningId, to: to[whom.to], by: actor, now });
      }
      return { event: { name: "screening.reminded", data: { turn: whom.to } }, rows, data: { messageId } };
    },
  }),
);

/** Takes a reminder to a colleague back, as long as somebody has not read it. */
export const takeReminderBack = action(
  onScreening({
    can: "screening:remind",
    input: screeningInput,
    async run({ actor, tx, now, input: { screeningId } }) {
      const taken = await takeBack(tx, { kind: "reminded", screeningId, by: actor, now });
      if (taken === 0) throw new Refusal("too-late", "The reminder was read already.");
      return { event: { name: "screening.reminder-cancelled", data: {} }, rows: [], data: null };
    },
  }),
);
