import type { EventName } from "@/lib/audit/events";

/** What one does to a screening without forming a view of it: looking, writing and passing letters on, saying who may see it. */
const noWork: readonly string[] = [
  "refused",
  "evidence.read",
  "note.added",
  "letter.given",
  "letter.answered",
  "screening.restricted",
  "screening.unrestricted",
] satisfies EventName[];

type Entry = { actorId: string | null; event: string; at: Date };

/**
 * Whether somebody has worked on a file, by the entries of its stream; an event that is not known counts as work. Who read an answer
 * since the stop was proposed reads the next ones too: a candidate who writes three times is read three times.
 */
export const hasWorkedOn = (actorId: string, entries: Entry[], proposedAt: Date | undefined) =>
  entries.some(({ event, at, ...entry }) => {
    const readsOn = event === "letter.reviewed" && proposedAt !== undefined && at >= proposedAt;
    return entry.actorId === actorId && !readsOn && !noWork.includes(event);
  });

/** What is said of a file that everybody in compliance has worked on: without it an answer would wait for ever. */
export const nobodyLeft =
  "Everybody in compliance has worked on this file, so nobody is left to read the answer. Ask an administrator to invite somebody to compliance, or to give a colleague that role.";
