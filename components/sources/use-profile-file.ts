"use client";

import type { ProfileFile } from "@/lib/sources/files/profile-file";
import { type Reviewed, reviewed } from "@/lib/sources/reviewed";
import { askForPdf } from "./ask-for-pdf";
import { useReadFiles } from "./use-read-files";

/** A file a profile was filled in from, what was read, and what of it goes to the server. */
type TakenFile = { fileName: string; reading: ProfileFile; values: Reviewed; file: File };

/** Reads files that describe a profile; what reads them is loaded with the first. Nothing leaves the browser but a PDF, whose text the server reads and does not keep. */
export const useProfileFile = (onRead: (taken: TakenFile) => void) => useReadFiles(read, onRead);

async function read(files: File[]) {
  const { readProfileFiles } = await import("@/lib/sources/files/profile-file");
  const reading = await readProfileFiles(files, askForPdf);
  if (!reading.ok) return reading;
  const { name, bytes } = reading.kept;
  const taken = { fileName: name, reading, values: reviewed(reading.claims), file: new File([bytes], name) };
  return { ok: true as const, taken };
}
