const DAY = 86_400_000;

export type Counting = "days" | "working-days";

/** Days to answer, counted from the day after a letter was given. */
export type Period = { givenAt: Date; days: number; counting: Counting };

/** From when an answer came until somebody had read it; `to` is null while nobody has. */
export type Pause = { from: Date; to: Date | null };

/**
 * The last day to answer, as midnight UTC: days in which an answer waited to be read do not count, and what was left then runs on
 * from the day after. Null while an answer waits. Holidays count as working days, so a policy that minds them gives more days.
 */
export function lastDayToAnswer({ givenAt, days, counting }: Period, pauses: Pause[]): Date | null {
  let from = dayOf(givenAt);
  let left = days;
  for (const pause of [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    for (; left > 0 && next(from, counting) < dayOf(pause.from); left--) from = next(from, counting);
    if (!pause.to) return null;
    from = Math.max(from, dayOf(pause.to));
  }
  for (; left > 0; left--) from = next(from, counting);
  return new Date(from);
}

/** A last day to answer, later by the days for which the mail with the letter waited to go out. */
export function laterByMail(lastDay: Date | null, givenAt: Date | null = null, sentAt: Date | null = null) {
  if (!lastDay || !givenAt || !sentAt) return lastDay;
  return new Date(lastDay.getTime() + Math.max(0, dayOf(sentAt) - dayOf(givenAt)));
}

/** Whether the last day to answer is over, also for who lives where it ends last: at noon UTC of the day after. */
export const answerTimeOver = (lastDay: Date, now: Date) => now.getTime() >= lastDay.getTime() + 1.5 * DAY;

const dayOf = (at: Date) => Math.floor(at.getTime() / DAY) * DAY;

function next(day: number, counting: Counting): number {
  const after = day + DAY;
  return counting === "working-days" && new Date(after).getUTCDay() % 6 === 0 ? next(after, counting) : after;
}
