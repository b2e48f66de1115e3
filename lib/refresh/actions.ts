"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { latestDay } from "@/lib/matching/days";
import { onScreening } from "@/lib/screenings/mutation";
import { candidateFor } from "@/lib/screenings/open";
import { bringIn } from "./bring-in";
import { openLook as openLookOf } from "./open";
import { bringInInput, changeInput, leftInput, openLookInput, startDayInput } from "./schema";
import { addChange, findWork, keepDues } from "./write";

/** Sets the first day of work, also before every gate is ready; a later change of it needs a reason. */
export const setStartDay = action(
  onScreening({
    can: "start-day:set",
    input: startDayInput,
    evenAfter: "ready",
    async run({ actor, tx, now, screening, input: { screeningId, startsOn: text, reason } }) {
      if (screening.refresh) throw new Refusal("look", "A look again has no first day of work.");
      const [before, startsOn] = [screening.startsOn, new Date(text)];
      const refuse = (field: string, words: string) => new Refusal("invalid", words, { [field]: words });
      if (before?.getTime() === startsOn.getTime()) throw refuse("startsOn", "This is the day that is set already.");
      if (before && !reason) throw refuse("reason", "Write why the day changed.");
      const work = await tx.employment.findUnique({ where: { screeningId }, select: { endedOn: true } });
      if (work?.endedOn && work.endedOn < startsOn) throw refuse("startsOn", "This is after the last day of work.");
      const { id } = await tx.startDay.create({ data: { screeningId, startsOn, reason, byId: actor.id, at: now } });
      await tx.screening.update({ where: { id: screeningId }, data: { startsOn } });
      const event = { name: "start-day.set", data: { again: before !== null } } as const;
      return { event, rows: [["start_day", id]], data: null };
    },
  }),
);

/** Records that somebody who works here told us of another name, address or bank account; says whether a look again is due for it. */
export const recordChange = action({
  can: "work:change",
  input: changeInput,
  async run({ actor, tx, now, input: { employmentId, what, on } }) {
    const { screeningId } = await findWork(tx, actor, employmentId);
    const words = "Choose a day that is not in the future.";
    if (on > latestDay(now)) throw new Refusal("invalid", words, { on: words });
    const due = await addChange(tx, employmentId, what, new Date(on));
    const event = { name: "work.changed", data: { employmentId, what, due } } as const;
    return { happened: { stream: screeningId ?? "company", event, rows: [] }, data: { due } };
  },
});

/** Records the last day of work, which may be to come; nothing is due after it. */
export const recordLeft = action({
  can: "work:change",
  input: leftInput,
  async run({ actor, tx, input: { employmentId, endedOn: text } }) {
    const { screeningId, startsOn } = await findWork(tx, actor, employmentId);
    const endedOn = new Date(text);
    const words = "This is before the first day of work.";
    if (endedOn < startsOn) throw new Refusal("invalid", words, { endedOn: words });
    await tx.employment.update({ where: { id: employmentId }, data: { endedOn } });
    await keepDues(tx, employmentId);
    const event = { name: "work.ended", data: { employmentId } } as const;
    const rows = [["employment", employmentId]] as const;
    return { happened: { stream: screeningId ?? "company", event, rows }, data: null };
  },
});

/** Opens a look again that is due: a screening of its own of the same person. */
export const openLook = action({
  can: "look:open",
  input: openLookInput,
  run: ({ actor, tx, now, input: { dueId } }) => openLookOf(tx, actor, dueId, now),
});

/** Brings in somebody who works here already, from a row of a list: a person, their work, and the look back that is due. */
export const bringInStaff = action({
  can: "work:bring-in",
  input: bringInInput,
  async run({ actor, tx, now, input }) {
    const { employmentId, rows } = await bringIn(tx, actor, await candidateFor(tx, actor), input, now);
    const event = { name: "work.brought-in", data: { positionId: input.positionId } } as const;
    return { happened: { stream: "company", event, rows }, data: { employmentId } };
  },
});
