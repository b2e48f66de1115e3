"use client";

import { useEffect, useRef, useState } from "react";
import type { Result } from "@/lib/door/result";
import type { EvidenceInput } from "@/lib/evidence/schema";
import { type SaidOfFile, type StoredFile, sendFile } from "./send-file";

type Step = "ready" | "sending" | "storing";

type EvidenceSaid = Omit<EvidenceInput, "fileName" | "sha256">;

/** One file on its way to an address of ours: where it is, how much has left, and what the last attempt was refused for. */
export function useUpload<Said extends SaidOfFile = EvidenceSaid, Answer = StoredFile>(
  file: File,
  onStored: (answer: Answer) => void,
  to = "/api/evidence",
) {
  const [step, setStep] = useState<Step>("ready");
  const [sent, setSent] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  const abort = useRef<AbortController>(undefined);
  useWarnBeforeLeaving(step !== "ready");

  function ended(result: Result<Answer>) {
    if (result.ok) return onStored(result.data);
    setStep("ready");
    setTrouble(result.code === "cancelled" ? undefined : result.message);
  }

  return {
    step,
    sent,
    trouble,
    async send(said: Said) {
      abort.current = new AbortController();
      setTrouble(undefined);
      setSent(0);
      setStep("sending");
      const onProgress = (bytes: number) => {
        setSent(bytes);
        // All of it has left; the server still seals it and draws the thumbnail.
        if (bytes === file.size) setStep("storing");
      };
      ended(await sendFile<Answer>(said, file, { signal: abort.current.signal, onProgress }, to));
    },
    cancel: () => abort.current?.abort(),
  };
}

/** The browser asks before a page is closed on which something is still being sent. */
function useWarnBeforeLeaving(enabled: boolean) {
  useEffect(() => {
    if (!enabled) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [enabled]);
}
