import { type Mark, MarkShape } from "@/components/ui/state-mark";
import type { ChallengeResult } from "@/lib/interviews/meeting";
import type { MeetingStep } from "@/lib/interviews/queries/running";
import { Thumb } from "./thumb";

const marks: Record<ChallengeResult, Mark> = { done: "done", "not-done": "started", "left-out": "not-started" };

/** The steps of a meeting in the order that was drawn: how each went, how long it took, and its stills. */
export function StepList({ steps }: { steps: MeetingStep[] }) {
  return (
    <ol aria-label="Steps" className="divide-y divide-faint">
      {steps.map((step) => (
        <li key={step.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2 first:pt-0 last:pb-0">
          <span className="pt-0.5">
            <MarkShape mark={step.result ? marks[step.result.id] : step.startedAt ? "started" : "not-started"} />
          </span>
          <div className="min-w-0 flex-1 basis-48">
            <p>
              <span className="font-medium">{step.title}</span> <span className="text-soft">{stateOf(step)}</span>
            </p>
            {step.result && <p className="text-sm text-grey">{step.prompt}</p>}
            {step.note && <p className="whitespace-pre-line text-soft">{step.note}</p>}
          </div>
          {step.stills.length > 0 ? (
            <span className="flex flex-wrap gap-1">
              {step.stills.map((still) => (
                <Thumb key={still.id} picture={still} />
              ))}
            </span>
          ) : (
            step.stillCount > 0 && <span className="text-sm text-grey">{stillWords(step.stillCount)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** "1 still kept", "2 stills kept". */
export const stillWords = (count: number) => `${count} ${count === 1 ? "still" : "stills"} kept`;

function stateOf({ result, startedAt, finishedAt }: MeetingStep) {
  if (!result) return startedAt ? "now" : "";
  const seconds = startedAt && finishedAt ? Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000) : null;
  return [result.words.toLowerCase(), seconds !== null && `${seconds}\u00a0s`].filter(Boolean).join(", ");
}
