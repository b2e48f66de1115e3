import type { QueueFilter } from "@/lib/screenings/schema";

/** The address of the queue under these filters. A change of filter begins at the first page again. */
export function queueHref(filter: Partial<QueueFilter>) {
  const given = Object.entries(filter).filter(([key, value]) => value && !(key === "turn" && value === "mine"));
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query ? `/screenings?${query}` : "/screenings";
}
