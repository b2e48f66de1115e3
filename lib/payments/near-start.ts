import { midnightOf } from "@/lib/matching/utc-day";

const day = 86_400_000;
const near = 14;

/** Whole days from the first day of work to an instant, both as UTC days: negative before it; null when it is further than 14 away, or no first day is agreed. */
export function daysFromStart(at: Date, startsOn: Date | null): number | null {
  if (!startsOn) return null;
  const days = (midnightOf(at).getTime() - midnightOf(startsOn).getTime()) / day;
  return Math.abs(days) <= near ? days : null;
}

/** When a change came, in words: "2 days before the first day of work"; null when it came neither near that nor after the offer. */
export function changedWhen({ days, afterOffer }: { days: number | null; afterOffer: boolean }): string | null {
  if (days === 0) return "on the first day of work";
  if (days !== null) {
    const many = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
    return `${many} ${days < 0 ? "before" : "after"} the first day of work`;
  }
  return afterOffer ? "after the offer" : null;
}
