"use client";

import { saysFileName } from "@/lib/door/file-name";
import type { Result } from "@/lib/door/result";
import type { PartReading } from "@/lib/sources/reading";
import { type Reviewed, reviewed, withCorrections } from "@/lib/sources/reviewed";
import { askForPdf } from "../sources/ask-for-pdf";
import { useReadFiles } from "../sources/use-read-files";

type Taken = { file: File; reading: PartReading; values: Reviewed };

/** Reads a résumé that people read (PDF, Word, text); what reads it is loaded with the first. */
export const useResumeDocument = (onRead: (taken: Taken) => void) => useReadFiles(read, onRead);

async function read(files: File[]) {
  const [file = new File([], "")] = files;
  const { readDocument } = await import("@/lib/sources/files/document-file");
  const reading = await readDocument(new Uint8Array(await file.arrayBuffer()), askForPdf);
  return reading.ok ? { ok: true as const, taken: { file, reading, values: reviewed(reading.claims) } } : reading;
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
