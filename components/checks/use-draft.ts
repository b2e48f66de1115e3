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
  | { is: "saved"; at: string }
  | { is: "refused"; message: string }
  | { is: "stale"; by: string; answers: Answers; version: number };

const pause = 800;

/** Keeps unfinished answers on the server a moment after typing stops; one request at a time, the newest text last. */
export function useDraft(address: string, first: { version: number; at: string } | null) {
  const [state, setState] = useState<DraftState>(first ? { is: "saved", at: first.at } : { is: "clean" });
  const [proposed, setProposed] = useState<Outcome | null>();
  const version = useRef(first?.version ?? 0);
  const timer = useRef<number>(undefined);
  const waiting = useRef<Answers>(undefined);
  const sending = useRef(false);
  // What was typed last goes on its way when the page is left.
  const leave = useEffectEvent(() => {
    window.clearTimeout(timer.current);
    if (waiting.current && !sending.current) void put(address, { version: version.current, answers: waiting.current });
  });
  useEffect(() => () => leave(), []);

  async function send() {
    const answers = waiting.current;
    if (!answers || sending.current) return;
    waiting.current = undefined;
    sending.current = true;
    setState({ is: "saving" });
    const next = await put(address, { version: version.current, answers });
    sending.current = false;
    if (next.is === "saved" || next.is === "stale") version.current = next.version;
    if (next.is === "saved") setProposed(next.proposed);
    if (next.is === "unreachable") waiting.current ??= answers;
    setState(next);
    if (waiting.current && next.is === "saved") void send();
  }

  return {
    state,
    /** The outcome that would follow from what was kept last; undefined while that is not known, or does not hang on it. */
    proposed,
    /** Takes a newer text. */
    change(answers: Answers) {
      waiting.current = answers;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(send, pause);
    },
    /** Forgets what was not sent: the answers were given. */
    drop() {
      waiting.current = undefined;
      window.clearTimeout(timer.current);
    },
    /** Sends again what could not be sent. */
    retry: send,
  };
}

async function put(
  address: string,
  body: { version: number; answers: Answers },
): Promise<DraftState & { version: number; proposed?: Outcome | null }> {
  const version = body.version;
  try {
    const response = await fetch(address, { method: "PUT", body: JSON.stringify(body), keepalive: true });
    const answer = (await response.json()) as DraftAnswer | { message: string };
    if ("message" in answer) return { is: "refused", message: answer.message, version };
    if (answer.saved) return { is: "saved", at: answer.at, version: answer.version, proposed: answer.proposed };
    return { is: "stale", by: answer.by, answers: answer.answers, version: answer.version };
  } catch {
    return { is: "unreachable", version };
  }
}
