import { midnightOf } from "@/lib/matching/utc-day";

type Look = {
  doneAt: Date | null;
  /** The look again, once it was opened; `ending` is null while it goes on. */
  screening: { ending: string | null } | null;
};

/** How it stands with a look. One whose screening ended without an answer can be opened once more. */
export type LookState = "due" | "open" | "done" | "stopped";

/** The states in words. */
export const lookStateWords: Record<LookState, string> = {
  due: "Not opened",
  open: "Open",
  done: "Done",
  stopped: "Stopped",
};

/** How it stands with a look at somebody who works here. */
export function lookState({ doneAt, screening }: Look): LookState {
  if (doneAt) return "done";
  if (!screening) return "due";
  if (screening.ending === null) return "open";
  return screening.ending === "stopped" ? "stopped" : "due";
}

const no: Record<Exclude<LookState, "due">, { code: string; message: string }> = {
  open: { code: "open-already", message: "Somebody was first: this look again is open already." },
  done: { code: "done", message: "This look again is done." },
  stopped: { code: "stopped", message: "This look again was stopped; it is not opened once more." },
};

/** Why a look cannot be opened now, in a sentence; null when it can. */
export function whyNotOpen(look: Look & { endedOn: Date | null }, now: Date) {
  const state = lookState(look);
  if (state !== "due") return no[state];
  if (look.endedOn && look.endedOn < midnightOf(now))
    return { code: "left", message: "This person does not work here any more, so nothing is due." };
  return null;
}
