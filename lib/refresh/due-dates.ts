import { midnightOf } from "@/lib/matching/utc-day";
import type { Stage } from "@/lib/policy/stages";

/** What can change about somebody who works here, so that they are looked at again. */
export const changes = { name: "name-changed", address: "address-changed", bank: "bank-changed" } as const;

export type Changed = keyof typeof changes;

/** Why somebody is looked at again, and at which stage, in the words of the list. */
export const reasons = {
  "first-day": { stage: "first-day", words: "The first day of work" },
  "day-30": { stage: "day-30", words: "30 days of work" },
  yearly: { stage: "yearly", words: "A year since the last look" },
  "look-back": { stage: "yearly", words: "Worked here before anybody looked" },
  "name-changed": { stage: "after-change", words: "The name changed" },
  "address-changed": { stage: "after-change", words: "The address changed" },
  "bank-changed": { stage: "after-change", words: "The bank account changed" },
} as const satisfies Record<string, { stage: Stage; words: string }>;

export type Reason = keyof typeof reasons;

export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text);

/** What a policy asks of somebody who works here: the stages at which it has checks, and the days after a change. */
export type Asks = { stages: readonly string[]; changeDays: number; earlyChangeDays: number };

/** Days are midnights in UTC. */
export type Work = {
  startsOn: Date;
  /** The last day of work; nothing is due after it. */
  endedOn: Date | null;
  /** When somebody who worked here already was brought in; null for who was hired through a screening. */
  broughtInOn: Date | null;
  /** The looks that came to ready, by what they were for. */
  done: readonly { reason: Reason; on: Date }[];
  /** Changes that nobody has looked at yet. */
  changed: readonly { reason: Reason; on: Date }[];
};

/** A look again: from which day on what was found counts for it, and until when it should be done. */
export type Due = { reason: Reason; since: Date; dueOn: Date };

/** Days of work in which a change is looked at sooner. */
const earlyDays = 90;

/**
 * The looks that are due, each once. Of what happened before somebody was brought in only one look back is asked; a year is counted
 * from the last look of that kind, else from the first day. A change before the first day is an early one, too.
 */
export function dueDates(asks: Asks, work: Work): Due[] {
  const scheduled = [...onceDue(work), yearlyDue(work)];
  return [...scheduled, ...work.changed.map((change) => changeDue(asks, work, change))]
    .filter(({ reason }) => asks.stages.includes(reasons[reason].stage))
    .filter(({ dueOn }) => !work.endedOn || dueOn <= work.endedOn);
}

function onceDue({ startsOn, broughtInOn, done }: Work): Due[] {
  return [
    { reason: "first-day" as const, since: startsOn, dueOn: startsOn },
    { reason: "day-30" as const, since: startsOn, dueOn: plusDays(startsOn, 30) },
  ]
    .filter(({ reason }) => done.every((look) => look.reason !== reason))
    .filter(({ dueOn }) => !broughtInOn || dueOn >= broughtInOn);
}

function yearlyDue({ startsOn, broughtInOn, done }: Work): Due {
  const looks = done.filter(({ reason }) => reasons[reason].stage === "yearly").map(({ on }) => on.getTime());
  if (broughtInOn && looks.length === 0)
    return { reason: "look-back", since: broughtInOn, dueOn: broughtInOn > startsOn ? broughtInOn : startsOn };
  const since = looks.length > 0 ? new Date(Math.max(...looks)) : startsOn;
  return { reason: "yearly", since, dueOn: yearAfter(since) };
}

function changeDue({ changeDays, earlyChangeDays }: Asks, { startsOn }: Work, { reason, on }: Work["changed"][number]) {
  const early = on < plusDays(startsOn, earlyDays);
  return { reason, since: on, dueOn: plusDays(on, early ? earlyChangeDays : changeDays) };
}

const oneDay = 86_400_000;

/** A day so many days later. */
export const plusDays = (day: Date, days: number) => new Date(day.getTime() + days * oneDay);

/** The same day of the next year; the last of February where the 29th has none. */
function yearAfter(day: Date) {
  const [year, month] = [day.getUTCFullYear() + 1, day.getUTCMonth()];
  const same = new Date(Date.UTC(year, month, day.getUTCDate()));
  return same.getUTCMonth() === month ? same : new Date(Date.UTC(year, month + 1, 0));
}

/** How far away a due day is, in words: "in 12 days", "overdue by 1 day". */
export function dueWords(dueOn: Date, now: Date) {
  const away = Math.round((dueOn.getTime() - midnightOf(now).getTime()) / oneDay);
  if (away === 0) return "today";
  const days = Math.abs(away) === 1 ? "1 day" : `${Math.abs(away).toLocaleString("en")} days`;
  return away > 0 ? `in ${days}` : `overdue by ${days}`;
}
