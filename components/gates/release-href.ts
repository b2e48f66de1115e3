import type { ReleaseFilter } from "@/lib/gates/schema";

/** The address of the releases under these filters. A change of filter begins at the first page again. */
export function releaseHref(filter: ReleaseFilter) {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
  return query ? `/release?${query}` : "/release";
}
