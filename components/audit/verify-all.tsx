"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { callAction } from "@/components/form/call-action";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { ProgressBar } from "@/components/ui/progress-bar";
import { verifyNext } from "@/lib/audit/actions";
import type { Break } from "@/lib/audit/verify-all";

type Part = { streams: number; entries: number; of: number };
type State = { part?: Part; broken?: Break; trouble?: string; running: boolean };

const Broken = later(() => import("./broken").then((file) => file.Broken));

/** Where this browser keeps how far it came, so that the page can be left and the verification goes on later. */
const kept = "bonafide-verification";

/** Verifies every history part by part, says how far it is, and names the first break. */
export function VerifyAll({ last }: { last: ReactNode }) {
  const [{ part, broken, trouble, running }, setState] = useState<State>({ running: false });
  const here = useRef(true);
  const router = useRouter();
  useEffect(() => {
    here.current = true;
    if (sessionStorage.getItem(kept))
      setState((state) => ({ ...state, trouble: "A verification was left unfinished." }));
    return () => {
      here.current = false;
    };
  }, []);

  async function verify() {
    setState({ running: true });
    let progress = sessionStorage.getItem(kept);
    while (here.current) {
      const result = await callAction(verifyNext, { progress: progress ?? undefined });
      if (!result.ok) {
        if (result.code === "stale") sessionStorage.removeItem(kept);
        return setState({ running: false, trouble: result.message });
      }
      progress = result.data.progress;
      setState({ running: progress !== null, part: result.data, broken: result.data.broken ?? undefined });
      if (progress) sessionStorage.setItem(kept, progress);
      else {
        sessionStorage.removeItem(kept);
        return router.refresh();
      }
    }
  }

  return (
    <section
      aria-label="Verification"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-panel border border-line bg-panel px-4 py-3"
    >
      <div role="status" className="min-w-0 flex-1 basis-72">
        {part && running ? (
          <ProgressBar
            label="Verified"
            percent={(100 * part.streams) / part.of}
            note={`${part.streams.toLocaleString("en")} of ${part.of.toLocaleString("en")} histories`}
            layout="line"
          />
        ) : broken ? (
          <Broken {...broken} />
        ) : trouble ? (
          <p className="text-soft">{trouble}</p>
        ) : (
          last
        )}
      </div>
      <Button look="primary" keys="v" pending={running} onClick={verify}>
        {trouble && !running ? "Go on" : "Verify everything"}
      </Button>
    </section>
  );
}
