"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { finishChallenge } from "@/lib/interviews/actions";
import { type ChallengeResult, results } from "@/lib/interviews/meeting";

const keys: Record<ChallengeResult, string> = { done: "d", "not-done": "n", "left-out": "l" };

type FinishStepProps = {
  screeningId: string;
  challengeId: string;
  /** Stills are still on their way to it. */
  waits: boolean;
};

/** Refusals after which the page shows something newer, and what leads there. */
const newer: Record<string, string> = {
  "step-finished": "Show the next step",
  "step-later": "Show the next step",
  "meeting-ended": "Show the meeting",
};

/** How the step went, with a note; what is written is kept in this browser until then, should the window be closed. */
export function FinishStep({ screeningId, challengeId, waits }: FinishStepProps) {
  const router = useRouter();
  const [next, setNext] = useState<string>();
  const bound = useKeptForm({
    keptAs: `step ${challengeId}`,
    texts: ["note"],
    within: "localStorage",
    schema: () => import("@/lib/interviews/schema").then(({ finishChallengeInput }) => finishChallengeInput),
    async action(given: Parameters<typeof finishChallenge>[0]) {
      const result = await finishChallenge(given);
      setNext(result.ok ? undefined : newer[result.code]);
      return result;
    },
    defaultValues: { screeningId, challengeId, note: "" },
  });
  return (
    <ActionForm form={bound} label="How did it go?">
      <TextArea
        {...bound.field("note")}
        label="Note"
        optional
        help="What made it hard. “Left out” needs it: say why. Leave out looks, voice and origin."
      />
      <div className="flex flex-wrap items-center gap-2">
        {(Object.keys(results) as ChallengeResult[]).map((result) => (
          <Button
            key={result}
            look={result === "done" ? "primary" : "quiet"}
            keys={keys[result]}
            pending={bound.pending}
            disabled={waits}
            onClick={() => {
              bound.form.setValue("result", result);
              void bound.submit();
            }}
          >
            {results[result]}
          </Button>
        ))}
        {waits && <span className="text-soft">Keep or remove the still below first.</span>}
        {next && (
          <Button look="plain" onClick={() => router.refresh()}>
            {next}
          </Button>
        )}
      </div>
    </ActionForm>
  );
}
