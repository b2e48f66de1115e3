"use client";

import type { LogFile } from "@/lib/activity/schema";
import { useReadFiles } from "../sources/use-read-files";

type Taken = { fileName: string; read: LogFile };

/** Reads a log from a file; what reads it is loaded with the first. No offset leaves the browser, nor more than the server takes. */
export const useLogFile = (onRead: (taken: Taken) => void) => useReadFiles(read, onRead);

async function read(files: File[]) {
  const [file = new File([], "")] = files;
  const { readLogFile } = await import("@/lib/activity/log-file");
  const reading = await readLogFile(file);
  return reading.ok ? { ok: true as const, taken: { fileName: file.name, read: reading.taken } } : reading;
}
