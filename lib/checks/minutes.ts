/** From here on a median says something; before, one slow afternoon would be all of it. */
const enough = 5;

/** The median of measured seconds in whole minutes, at least one; null while there are fewer than five measurements. */
export function medianMinutes(seconds: number[]): number | null {
  if (seconds.length < enough) return null;
  const sorted = [...seconds].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  return Math.max(1, Math.round(median / 60));
}

/** A measurement in words, and that there is none. */
export const minutesWords = (minutes: number | null) => (minutes === null ? "not measured yet" : `${minutes} min`);

/** What several checks take together, in words; those not measured yet are said to be left out. */
export function togetherWords(minutes: (number | null)[]) {
  const measured = minutes.filter((each) => each !== null);
  if (measured.length === 0) return "not measured yet";
  const sum = `${measured.reduce((total, each) => total + each, 0)} min`;
  return measured.length === minutes.length ? sum : `${sum} for ${measured.length} of ${minutes.length} checks`;
}
