import type { z } from "zod";
import { checks } from "./checks";
import { company } from "./company";
import { decisions } from "./decisions";
import { equipment } from "./equipment";
import { integrations } from "./integrations";
import { meetings } from "./meetings";
import { people } from "./people";
import { screening } from "./screening";
import { work } from "./work";

/** Everything that can happen, one line each in the file of its subject. */
export const events = {
  ...company,
  ...people,
  ...integrations,
  ...screening,
  ...work,
  ...checks,
  ...meetings,
  ...equipment,
  ...decisions,
};

export type EventName = keyof typeof events;
type EventData<Name extends EventName> = z.infer<(typeof events)[Name]["data"]>;
/** An event with the data that belongs to it. */
export type Event = { [Name in EventName]: { name: Name; data: EventData<Name> } }[EventName];

/** An entry in words; an event, or a kind of thing, that only another version knows is said to be so instead of failing. */
export function inWords(name: string, data: unknown): string {
  const found = Object.hasOwn(events, name) ? events[name as EventName] : undefined;
  const parsed = found?.data.safeParse(data);
  const noWords = `An event this version has no words for: ${name}`;
  if (!found || !parsed?.success) return noWords;
  try {
    return found.words(parsed.data as never);
  } catch {
    // The registries throw on what is not in them.
    return noWords;
  }
}
