"use client";

import { useRef, useState } from "react";
import { saysFileName } from "@/lib/door/file-name";
import type { Result } from "@/lib/door/result";
import type { PartReading } from "@/lib/sources/reading";
import { type Reviewed, reviewed, withCorrections } from "@/lib/sources/reviewed";
import { askForPdf } from "../sources/ask-for-pdf";

type Taken = { file: File; reading: PartReading; values: Reviewed };
type Problem = { fileName: string; reason: string };

/** Reads a résumé that people read (PDF, Word, text); what reads it is loaded with the first. */
export function useResumeDocument(onRead: (values: Reviewed) => void) {
  const [taken, setTaken] = useState<Taken>();
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(0);

  async function choose(file: File) {
    const turn = ++latest.current;
    const reading = await read(file);
    if (turn !== latest.current) return;
    setProblem(reading.ok ? undefined : { fileName: file.name, reason: reading.reason });
    if (!reading.ok) return;
    const values = reviewed(reading.claims);
    setTaken({ file, reading, values });
    onRead(values);
  }

  const clear = () => {
    latest.current++;
    setTaken(undefined);
    setProblem(undefined);
  };
  return { taken, problem, choose, clear };
}

async function read(file: File) {
  try {
    const { readDocument } = await import("@/lib/sources/files/document-file");
    return await readDocument(new Uint8Array(await file.arrayBuffer()), askForPdf);
  } catch {
    return { ok: false as const, reason: "The file can no longer be read, or the server not be reached. Try again." };
  }
}

/** Opens a screening with a résumé and what a person made of the reading of it; what they changed says so. */
export async function importDocument<Input extends { positionId: string; candidateId?: string }>(
  { file, values }: Taken,
  input: Input,
): Promise<Result<{ screeningId: string }>> {
  const { positionId, candidateId, ...application } = input;
  const asked = new URLSearchParams({ positionId, ...(candidateId && { candidateId }) });
  const body = new FormData();
  body.set("application", JSON.stringify(withCorrections(application, values)));
  body.set("file", file);
  const response = await fetch(`/api/imports/document?${asked}`, {
    method: "POST",
    headers: saysFileName(file.name),
    body,
  });
  const answer = await response.json();
  return response.ok ? { ok: true, data: answer } : answer;
}
