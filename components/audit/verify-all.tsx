"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { callAction } from "@/components/form/call-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import { verifyNext } from "@/lib/audit/actions";
import type { Break } from "@/lib/audit/verify-all";

type Part = { streams: number; entries: number; of: number };
type State = { part?: Part; broken?: Break; trouble?: string; running: boolean };

type VerifyAllProps = {
  last: { whole: boolean; entries: number; by: string; at: string } | null;
};

/** Where this browser keeps how far it came, so that the page can be left and the verification goes on later. */
const kept = "bonafide-verification";

/** Verifies every history part by part, says how far it is, and names the first break. */
export function VerifyAll({ last }: VerifyAllProps) {
  const [{ part, broken, trouble, running }, setState] = useState<State>({ running: false });
  const here = useRef(true);
  const router = useRouter();
  useEffect(() => {
    here.current = true;
    if (sessionStorage.getItem(kept)) setState((state) => ({ ...state, trouble: "A verification was left half-way." }));
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
          <LastVerified last={last} />
        )}
      </div>
      <Button look="primary" keys="v" pending={running} onClick={verify}>
        {trouble && !running ? "Go on" : "Verify everything"}
      </Button>
    </section>
  );
}

function Broken({ stream, number, words }: Break) {
  const href = stream === "company" ? "/audit?of=company" : `/screenings/${stream}/history?verify=yes`;
  return (
    <Notice tone="refusal" title="Not whole.">
      {words} This is the first break, at entry {number}; nothing is said about what comes after it.{" "}
      <Link href={href} prefetch={false} className="font-medium text-ink underline">
        Open this history
      </Link>
    </Notice>
  );
}

function LastVerified({ last }: VerifyAllProps) {
  if (!last) return <p className="text-soft">Nobody has verified everything yet. You can leave while it runs.</p>;
  return (
    <p className="text-soft">
      <StateMark mark={last.whole ? "done" : "with-compliance"}>{last.whole ? "Whole" : "Not whole"}</StateMark>,{" "}
      {last.entries.toLocaleString("en")} entries verified by {last.by}, <When at={last.at} />
    </p>
  );
}
