/** A time of day, so many working days ago: `at(3, "09:20")`. */
export type Calendar = (workingDaysAgo: number, time: `${number}:${number}`) => Date;

/** Times before `now`, in UTC and never on a weekend; at least one working day ago, so that nothing lies in the future. */
export function calendarUntil(now: Date): Calendar {
  return (workingDaysAgo, time) => {
    if (workingDaysAgo < 1) throw new Error("The demo's last day is the working day before it is loaded.");
    const day = new Date(`${now.toISOString().slice(0, 10)}T${time}:00.000Z`);
    for (let left = workingDaysAgo; left > 0; ) {
      day.setUTCDate(day.getUTCDate() - 1);
      if (day.getUTCDay() % 6 !== 0) left--;
    }
    return day;
  };
}
