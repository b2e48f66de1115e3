import { dayOf } from "./utc-day";

const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;

/**
 * The instant a log writes as "2026-03-02T09:15Z" or "2026-03-02 09:15:00 +0100", to the second; without an offset it is none, unless
 * `otherwise` says which one is meant. Null for anything else, days that there are not, and years before 1970 or after 2100.
 */
export function readInstant(text: string, otherwise?: "Z"): Date | null {
  const [, day, clock, offset = otherwise] = written.exec(text.trim()) ?? [];
  if (!day || !offset) return null;
  const midnight = new Date(`${day}T00:00Z`);
  const year = midnight.getUTCFullYear();
  // 31 April would become a day in May.
  if (!(year >= 1970 && year <= 2100) || dayOf(midnight) !== day) return null;
  const zone = /^(z|utc)$/i.test(offset) ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const at = new Date(`${day}T${clock}${zone}`);
  return Number.isNaN(+at) ? null : at;
}
