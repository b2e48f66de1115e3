"use client";

import { useRef, useState } from "react";
import type { ProfileFile } from "@/lib/sources/files/profile-file";
import { type Reviewed, reviewed } from "@/lib/sources/reviewed";
import { askForPdf } from "./ask-for-pdf";

/** A file a profile was filled in from, what was read, and what of it goes to the server. */
export type TakenFile = { fileName: string; reading: ProfileFile; values: Reviewed; file: File };

/** Reads files that describe a profile; what reads them is loaded with the first. Nothing leaves the browser but a PDF, whose text the server reads and does not keep. */
export function useProfileFile(onRead: (taken: TakenFile) => void) {
  const [taken, setTaken] = useState<TakenFile>();
  const [problem, setProblem] = useState<string>();
  const latest = useRef(0);

  async function choose(files: File[]) {
    const turn = ++latest.current;
    const { readProfileFiles } = await import("@/lib/sources/files/profile-file");
    const reading = await readProfileFiles(files, askForPdf);
    if (turn !== latest.current) return;
    setProblem(reading.ok ? undefined : `${files.map(({ name }) => name).join(", ")}: ${reading.reason}`);
    if (!reading.ok) return;
    const { name, bytes } = reading.kept;
    const next = { fileName: name, reading, values: reviewed(reading.claims), file: new File([bytes], name) };
    setTaken(next);
    onRead(next);
  }

  const clear = () => {
    latest.current++;
    setTaken(undefined);
    setProblem(undefined);
  };
  return { taken, problem, choose, clear };
}
