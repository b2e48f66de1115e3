"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Outcome } from "@/lib/checks/define-check";
import type { DraftAnswer } from "@/lib/checks/drafts";

type Answers = Record<string, unknown>;
/** What became of the text so far. "stale" brings what somebody else kept meanwhile. */
export type DraftState =
  | { is: "clean" }
  | { is: "saving" }
  | { is: "unreachable" }
  | { is: "saved"; at: string; tooLong?: string }
  | { is: "refused"; message: string }
  | { is: "stale"; by: string; answers: Answers; version: number };

type Draft = {
  /** What is in the form. */
  answers: Answers;
  version: number;
  state: DraftState;
  proposed?: Outcome | null;
  /** What is not on its way yet. */
  waiting?: Answers;
  sending?: boolean;
  /** Tells the page that stands now. */
  show?: (state: DraftState) => void;
};

const pause = 800;
/** More a browser does not send of a page that was left, and the server does not take. */
const most = 64 * 1024;

/** What was typed in this tab, by address: a page that is come back to is shown as it was first loaded. */
const typed = new Map<string, Draft>();

type Loaded = { version: number; at: string; answers: Answers } | null;

/** Keeps unfinished answers on the server a moment after typing stops; one request at a time, the newest text last. */
export function useDraft(address: string, loaded: Loaded) {
  const draft = useRef(newest(address, loaded)).current;
  const [state, setState] = useState(draft.state);
  const timer = useRef<number>(undefined);

  async function send() {
    window.clearTimeout(timer.current);
    const answers = draft.waiting;
    if (!answers || draft.sending) return;
    draft.waiting = undefined;
    draft.sending = true;
    draft.show?.({ is: "saving" });
    const next = await put(address, { version: draft.version, answers });
    draft.sending = false;
    draft.state = next;
    if (next.is === "saved" || next.is === "stale") draft.version = next.version;
    if (next.is === "saved") draft.proposed = next.proposed;
    if (next.is === "unreachable") draft.waiting ??= answers;
    draft.show?.(next);
    if (draft.waiting && next.is === "saved") void send();
  }

  // What waits goes on its way when the page is come back to or left, and when the network is back.
  const goOn = useEffectEvent(send);
  // What a page that was left had sent is answered to the one that stands now.
  const stand = useEffectEvent(() => {
    draft.show = setState;
    setState(draft.state);
  });
  useEffect(() => {
    stand();
    const now = () => void goOn();
    now();
    const signs = ["online", "pagehide"];
    for (const sign of signs) window.addEventListener(sign, now);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, now);
      now();
    };
  }, []);

  return {
    state,
    /** What the form starts with. */
    answers: draft.answers,
    /** The outcome that would follow from what was kept last; undefined while that is not known, or does not hang on it. */
    proposed: draft.proposed,
    /** Takes a newer text. */
    change(answers: Answers) {
      draft.answers = draft.waiting = answers;
      typed.set(address, draft);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(send, pause);
    },
    /** Takes the text that somebody else saved. */
    take(answers: Answers) {
      draft.answers = answers;
    },
    /** Forgets what was not sent: the answers were given. */
    drop() {
      draft.waiting = undefined;
      typed.delete(address);
    },
    /** Sends again what could not be sent. */
    retry: send,
  };
}

/** What was typed here, unless the page brings what somebody else saved since. */
function newest(address: string, loaded: Loaded): Draft {
  const mine = typed.get(address);
  if (mine && (mine.waiting || mine.version >= (loaded?.version ?? 0))) return mine;
  if (!loaded) return { answers: {}, version: 0, state: { is: "clean" } };
  return { answers: loaded.answers, version: loaded.version, state: { is: "saved", at: loaded.at } };
}

async function put(
  address: string,
  draft: { version: number; answers: Answers },
): Promise<DraftState & { version: number; proposed?: Outcome | null }> {
  const version = draft.version;
  const body = JSON.stringify(draft);
  try {
    const response = await fetch(address, { method: "PUT", body, keepalive: new Blob([body]).size <= most });
    const answer = (await response.json()) as DraftAnswer | { message: string };
    if ("message" in answer) return { is: "refused", message: answer.message, version };
    if (answer.saved) return { is: "saved", ...answer };
    return { is: "stale", by: answer.by, answers: answer.answers, version: answer.version };
  } catch {
    return { is: "unreachable", version };
  }
}
