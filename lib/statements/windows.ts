/** Half a year, in days. */
export const halfYear = 183;

/** A stretch of payments, by place: from the first to before the last. */
export type Stretch = { from: number; to: number; sum: number };

/** The stretch of payments within half a year that together are most; the earlier of two that are equal. `days` are in order. */
export function strongestStretch(days: readonly number[], amounts: readonly number[]): Stretch {
  let best: Stretch = { from: 0, to: 0, sum: 0 };
  let [from, sum] = [0, 0];
  for (const [at, day] of days.entries()) {
    sum += amounts[at] ?? 0;
    while (day - (days[from] ?? day) >= halfYear) sum -= amounts[from++] ?? 0;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  return best;
}

/** The value in the middle of sorted ones, leaving out the one at a place; null where fewer than `least` are left. */
export function medianWithout(sorted: readonly number[], place: number, least: number): number | null {
  const left = sorted.length - 1;
  if (left < least) return null;
  const middle = Math.floor(left / 2);
  return sorted[middle < place ? middle : middle + 1] ?? null;
}
