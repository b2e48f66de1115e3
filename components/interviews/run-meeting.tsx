"use client";

import { type ReactNode, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { meetingKinds, paths } from "@/lib/interviews/meeting";
import type { MeetingStep, RunningMeeting } from "@/lib/interviews/queries/running";
import { EndMeeting } from "./end-meeting";
import { FinishStep } from "./finish-step";
import { StepClock } from "./step-clock";
import { StepList, stillWords } from "./step-list";
import { type Coming, StillsIn } from "./stills-in";

type RunMeetingProps = { meeting: RunningMeeting /** Where it goes on after the meeting. */; after: ReactNode };

/** A meeting for a window beside the call: one step at a time, and what became of the others. */
export function RunMeeting({ meeting, after }: RunMeetingProps) {
  const { id, screeningId, candidate, position, kind, path, startedBy, over, steps } = meeting;
  const [coming, setComing] = useState<Coming[]>([]);
  const current = over ? undefined : steps.find(({ result }) => !result);
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <header>
        <h1>{candidate}</h1>
        <p className="text-soft">
          {meetingKinds[kind]} · {paths[path].toLowerCase()} · {position} · started by {startedBy}
        </p>
      </header>
      {over && <Notice title="This meeting has ended.">{after}</Notice>}
      {current && (
        <Panel label="Now" title={current.title} aside={`Step ${steps.indexOf(current) + 1} of ${steps.length}`}>
          <div className="flex flex-col gap-4">
            <StepWords step={current} />
            <StepClock key={current.id} {...current} screeningId={screeningId} challengeId={current.id} />
            <FinishStep
              key={`${current.id} end`}
              screeningId={screeningId}
              challengeId={current.id}
              waits={coming.length > 0}
            />
            {current.stillCount > 0 && <p className="text-soft">{stillWords(current.stillCount)} with this step.</p>}
          </div>
        </Panel>
      )}
      {!over && path === "camera" && (
        <StillsIn screeningId={screeningId} current={current?.id ?? null} coming={coming} onComing={setComing} />
      )}
      {!over && !current && (
        <Notice title={steps.length > 0 ? "Every step is done." : "There are no steps to take."}>
          End the meeting when you have said goodbye. After that two people say whether it was the person on the
          document.
        </Notice>
      )}
      {!over && (
        <EndMeeting screeningId={screeningId} interviewId={id} left={steps.filter(({ result }) => !result).length} />
      )}
      {steps.length > 0 && (
        <Panel title="Steps">
          <StepList steps={steps} />
        </Panel>
      )}
    </div>
  );
}

function StepWords({ step: { prompt, good, often } }: { step: MeetingStep }) {
  return (
    <>
      <p className="text-2xl font-medium text-balance">{prompt}</p>
      <div className="text-soft">
        <p>
          <strong className="font-semibold text-ink">Good:</strong> {good}
        </p>
        <p>
          <strong className="font-semibold text-ink">Often:</strong> {often}
        </p>
      </div>
    </>
  );
}
