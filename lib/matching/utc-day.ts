/** The day that an instant lies in, in UTC: "2026-03-31". */
export const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** The midnight with which that day begins. */
export const midnightOf = (at: Date) => new Date(dayOf(at));
