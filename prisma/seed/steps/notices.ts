import type { Actor } from "@/lib/auth/actor";
import { perform } from "@/lib/door/perform";
import { markAllRead } from "@/lib/notifications/actions";
import { addNote } from "@/lib/screenings/actions";
import { done } from "../done";
import type { Case } from "../scene";

/** Somebody writes a note that mentions a colleague, and says how the note goes on after the name; the recruiter unless said otherwise. */
export async function mentions(on: Case, when: Date, colleague: Actor, words: string, by: Actor = on.recruiter) {
  const input = { screeningId: on.screeningId, body: `@${colleague.name} ${words}`, mentions: [colleague.id] };
  await done(perform(addNote, by, input, when));
}

/** Somebody reads everything they were told so far. */
export async function readsAll(who: Actor, when: Date) {
  await done(perform(markAllRead, who, { until: when.toISOString() }, when));
}
