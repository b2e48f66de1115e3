"use client";

import { useRef, useState } from "react";
import { nameAsSpelt } from "@/lib/door/file-name";

type Read<Taken> = { ok: true; taken: Taken } | { ok: false; reason: string };

/**
 * Takes files that a form is filled in from. The newest choice counts; files that cannot be read leave what was taken before,
 * and `problem` says why. `read` may fail, where what reads them cannot be loaded.
 */
export function useReadFiles<Taken>(read: (files: File[]) => Promise<Read<Taken>>, onRead: (taken: Taken) => void) {
  const [taken, setTaken] = useState<Taken>();
  const [problem, setProblem] = useState<{ fileName: string; reason: string }>();
  const [isReading, setIsReading] = useState(false);
  const latest = useRef(0);

  async function choose(files: File[]) {
    const turn = ++latest.current;
    setIsReading(true);
    const answer = await read(files).catch(() => unreachable);
    if (turn !== latest.current) return;
    setIsReading(false);
    setProblem(
      answer.ok
        ? undefined
        : { fileName: files.map(({ name }) => nameAsSpelt(name)).join(", "), reason: answer.reason },
    );
    if (!answer.ok) return;
    setTaken(answer.taken);
    onRead(answer.taken);
  }

  const clear = () => {
    latest.current++;
    setIsReading(false);
    setTaken(undefined);
    setProblem(undefined);
  };
  return { taken, problem, isReading, choose, clear };
}

const unreachable = {
  ok: false as const,
  reason: "The file can no longer be read, or the server not be reached. Try again.",
};
