import { dayOf } from "@/lib/matching/utc-day";
import { clockVerdicts, type SessionFact } from "./facts";
import { weighsNothing } from "./networks";

/** The newest that rules read; more would say nothing else. */
const most = 200;

type Kept = { at: Date; clock: string; network: string; sharedWith: number };

/**
 * Sessions as rules read them, in an order that does not depend on the rows'. A day counts once for each way of connecting, so that
 * whoever reloads a page often is not weighed often. What comes over a VPN or a proxy is not among them, whatever else it shows:
 * with and without it the facts are the same, byte for byte. Undefined while there is nothing.
 */
export function sessionsAsFacts(kept: readonly Kept[]): SessionFact[] | undefined {
  const byDay = new Map<string, SessionFact>();
  const counted = kept.filter(({ network }) => !weighsNothing(network));
  for (const { at, clock, sharedWith } of counted.toSorted((one, other) => +one.at - +other.at)) {
    const place = clockVerdicts.find((verdict) => verdict === clock) ?? "unknown";
    const said = { place, sharedWith };
    const key = [dayOf(at), ...Object.values(said)].join();
    if (!byDay.has(key)) byDay.set(key, { at: at.toISOString(), ...said });
  }
  const facts = [...byDay.values()].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return facts.length > 0 ? facts.slice(-most) : undefined;
}
