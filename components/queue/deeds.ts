import { takeMessageBack } from "@/lib/messages/actions";
import { assignScreening, remind, snoozeScreening, takeReminderBack } from "@/lib/queue/actions";
import type { BulkDeed } from "./use-bulk";

/** Reminds whoever's turn it is. */
export const reminding: BulkDeed<{ messageId: string | null }> = {
  said: (count) => (count === 1 ? "Reminded" : `${count} reminders sent`),
  act: ({ id }) => remind({ screeningId: id }),
  undo: ({ id }, { messageId }) =>
    messageId ? takeMessageBack({ screeningId: id, messageId }) : takeReminderBack({ screeningId: id }),
};

/** Hands screenings to a colleague. */
export const assigning = (colleague: { id: string; name: string }): BulkDeed<{ before: string }> => ({
  said: (count) => `${count} handed to ${colleague.name}`,
  act: ({ id }) => assignScreening({ screeningId: id, recruiterId: colleague.id }),
  undo: ({ id }, { before }) => assignScreening({ screeningId: id, recruiterId: before }),
});

/** Puts screenings aside until an instant, or takes them up again. */
export const snoozing = (until: Date | null): BulkDeed<{ before: string | null }> => ({
  said: (count) => (until ? `${count} snoozed until ${day.format(until)}` : `${count} taken up again`),
  act: ({ id }) => snoozeScreening({ screeningId: id, until: until?.toISOString() ?? null }),
  undo: ({ id }, { before }) => snoozeScreening({ screeningId: id, until: before }),
});

const day = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });
