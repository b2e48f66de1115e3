import { events } from "./events";

/** The parts of the events' names before the full stop, in the order of their letters. */
export const families = [...new Set(Object.keys(events).map((name) => name.split(".")[0] ?? name))].sort();

/** The events of a family by their whole names, in the order of their letters. */
export const eventsOf = (family: string) =>
  Object.keys(events)
    .filter((name) => name.startsWith(`${family}.`))
    .sort();

/** A filter for the entries of a family of events; for every entry without one. */
export const familyWhere = (family: string | undefined) =>
  family ? { OR: [{ event: family }, { event: { startsWith: `${family}.` } }] } : {};
