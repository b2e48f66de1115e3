const DAY = 86_400_000;

/** How long something waits, in days of the calendar in UTC: 1 from the midnight after it began, whatever the hour; never below 0. */
export const daysSince = (since: Date, now: Date) =>
  Math.max(0, Math.floor(now.getTime() / DAY) - Math.floor(since.getTime() / DAY));
