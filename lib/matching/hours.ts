import { counted } from "./counted";

/** The working hours that activity is held against, as hours of the day: from 08:00 until 18:00. */
export const workingHours = { from: 8, to: 18 };

/** Fewer instants say nothing about somebody's hours. */
const enough = 30;

export type Hours = {
  /** How much falls in each hour of the day at the place claimed: 24 numbers, midnight first. */
  byHour: number[];
  /** Percent that falls in working hours; null where there is too little to tell. */
  share: number | null;
  words: string;
};

/**
 * The share of activity that falls in working hours of the place claimed, in one sentence. Hours of the day alone
 * count, in that one time zone: days of rest and any other place are never looked for. `what` names the activity:
 * "commit".
 */
export function hoursAt(instants: readonly Date[], claimed: { place: string; zone: string }, what: string): Hours {
  const clock = new Intl.DateTimeFormat("en", { hour: "2-digit", hourCycle: "h23", timeZone: claimed.zone });
  const byHour = Array.from({ length: 24 }, () => 0);
  for (const instant of instants) {
    const hour = Number(clock.format(instant));
    byHour[hour] = (byHour[hour] ?? 0) + 1;
  }
  if (instants.length < enough)
    return { byHour, share: null, words: `${counted(instants.length, what)}: too few to say anything about hours.` };
  const inside = byHour.slice(workingHours.from, workingHours.to).reduce((sum, count) => sum + count, 0);
  const share = Math.round((inside / instants.length) * 100);
  const [from, to] = [hourWords(workingHours.from), hourWords(workingHours.to)];
  const words = `${share} % of the ${what}s fall between ${from} and ${to} in ${claimed.place}, the place claimed.`;
  return { byHour, share, words };
}

/** 8 as "08:00". */
export const hourWords = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
