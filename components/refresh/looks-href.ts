import type { LookFilter } from "@/lib/refresh/schema";

/** The address of the list under a filter; what is left at its default stays out of it. */
export function looksHref({ show, ...filter }: LookFilter) {
  const given = Object.entries({ show: show === "to-do" ? undefined : show, ...filter });
  const query = new URLSearchParams(given.flatMap(([key, value]) => (value ? [[key, value]] : []))).toString();
  return query ? `/looks?${query}` : "/looks";
}
