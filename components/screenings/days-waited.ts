/** How long something waits, in days: "today", "1 day", "4 days". */
export const daysWaited = (count: number) => (count === 0 ? "today" : count === 1 ? "1 day" : `${count} days`);
