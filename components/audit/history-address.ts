import type { HistoryFilter, TrailFilter } from "@/lib/audit/schema";

/** The address of a history, or of the trail, that shows this much of it. */
export function historyAddress(base: string, filter: HistoryFilter | TrailFilter) {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return query.size > 0 ? `${base}?${query}` : base;
}

/** What an entry is called in the fragment of an address. */
export const entryAnchor = (number: number) => `entry-${number}`;
