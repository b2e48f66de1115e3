const DAY = 86_400_000;

export type Counting = "days" | "working-days";

/** Days to answer a letter: when it was given, and when somebody wrote here that it was. */
export type Period = { givenAt: Date; recordedAt: Date; days: number; counting: Counting };

/** Working days after which a letter that was given is recorded late: people write down on Monday what they gave on Friday. */
const recordedWithin = 2;

/** From when an answer came until somebody had read it; `to` is null while nobody has. */
export type Pause = { from: Date; to: Date | null };

/**
 * The last day to answer, as midnight UTC, counted from the day after the letter was given. One that was recorded late counts from
 * then: no second person can tell when it was given, and its last day must not be over before it is written here. Days in which an
 * answer waited to be read do not count, and what was left then runs on from the day after. Null while an answer waits. Holidays
 * count as working days, so a policy that minds them gives more days.
 */
export function lastDayToAnswer({ givenAt, recordedAt, days, counting }: Period, pauses: Pause[]): Date | null {
  const recorded = dayOf(recordedAt);
  const late = recorded > after(dayOf(givenAt), recordedWithin, "working-days");
  const over = recorded > after(dayOf(givenAt), days, counting);
  let from = late || over ? recorded : dayOf(givenAt);
  let left = days;
  for (const pause of [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    for (; left > 0 && next(from, counting) < dayOf(pause.from); left--) from = next(from, counting);
    if (!pause.to) return null;
    from = Math.max(from, dayOf(pause.to));
  }
  return new Date(after(from, left, counting));
}

/** A last day to answer, later by the days for which the mail with the letter waited to go out. */
export function laterByMail(lastDay: Date | null, givenAt: Date | null = null, sentAt: Date | null = null) {
  if (!lastDay || !givenAt || !sentAt) return lastDay;
  return new Date(lastDay.getTime() + Math.max(0, dayOf(sentAt) - dayOf(givenAt)));
}

/** Whether the last day to answer is over, also for who lives where it ends last: at noon UTC of the day after. */
export const answerTimeOver = (lastDay: Date, now: Date) => now.getTime() >= lastDay.getTime() + 1.5 * DAY;

const dayOf = (at: Date) => Math.floor(at.getTime() / DAY) * DAY;

function after(day: number, days: number, counting: Counting): number {
  return days > 0 ? after(next(day, counting), days - 1, counting) : day;
}

function next(day: number, counting: Counting): number {
  const tomorrow = day + DAY;
  return counting === "working-days" && new Date(tomorrow).getUTCDay() % 6 === 0 ? next(tomorrow, counting) : tomorrow;
}
