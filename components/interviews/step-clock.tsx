"use client";

import { useEffect, useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { startChallenge } from "@/lib/interviews/actions";

type StepClockProps = {
  screeningId: string;
  challengeId: string;
  /** When the step began, as stored; null before. */
  startedAt: string | null;
  /** How long the step usually takes. */
  seconds: number;
};

/** The time of a step since it began, also after the page was closed; S starts and stops it. */
export function StepClock({ screeningId, challengeId, startedAt, seconds }: StepClockProps) {
  const [stopped, setStopped] = useState(false);
  const elapsed = useElapsed(startedAt, stopped);
  const about = <span className="text-grey">about {seconds} seconds</span>;
  if (!startedAt)
    return (
      <div className="flex flex-wrap items-center gap-3">
        <ActionButton action={startChallenge} input={{ screeningId, challengeId }} keys="s">
          Start the clock
        </ActionButton>
        {about}
      </div>
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <span role="timer" aria-label="Time of this step" className="text-2xl font-semibold tabular-nums">
        {Math.floor(elapsed / 60)}:{String(elapsed % 60).padStart(2, "0")}
      </span>
      {elapsed >= seconds && <Badge tone="started">time is up</Badge>}
      <Button keys="s" onClick={() => setStopped(!stopped)}>
        {stopped ? "Let it run" : "Stop the clock"}
      </Button>
      {about}
    </div>
  );
}

/** Whole seconds since an instant, as long as it is not stopped. The server and the first paint say 0. */
function useElapsed(since: string | null, stopped: boolean) {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    if (!since || stopped) return;
    const tick = () => setElapsed(Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 1000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [since, stopped]);
  return elapsed;
}
