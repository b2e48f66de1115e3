"use client";

import { useRef, useState } from "react";
import type { Result } from "@/lib/door/result";
import type { EvidenceInput } from "@/lib/evidence/schema";
import { sendFile } from "./send-file";

const unwatched = () => ({ signal: new AbortController().signal, onProgress: () => {} });

/** A file that goes to the server with the form it belongs to: stored once, however often the form is sent. */
export function useAttachedFile() {
  const [file, setFile] = useState<File>();
  const stored = useRef<{ file: File; id: string }>(undefined);
  return {
    file,
    choose: setFile,
    /** The id of the file as evidence; undefined where none was chosen. */
    async store(said: Omit<EvidenceInput, "fileName" | "sha256">): Promise<Result<string | undefined>> {
      if (!file) return { ok: true, data: undefined };
      if (stored.current?.file !== file) {
        const sent = await sendFile(said, file, unwatched());
        if (!sent.ok) return sent;
        stored.current = { file, id: sent.data.id };
      }
      return { ok: true, data: stored.current.id };
    },
  };
}

export type AttachedFile = ReturnType<typeof useAttachedFile>;
