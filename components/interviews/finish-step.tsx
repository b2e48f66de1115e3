"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
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

/** How the step went, with a note; what is written is kept in this browser until then, should the window be closed. */
export function FinishStep({ screeningId, challengeId, waits }: FinishStepProps) {
  const router = useRouter();
  const place = `bonafide-note-${challengeId}`;
  const bound = useActionForm({
    schema: () => import("@/lib/interviews/schema").then(({ finishChallengeInput }) => finishChallengeInput),
    action: finishChallenge,
    defaultValues: { screeningId, challengeId, note: "" },
    onDone() {
      localStorage.removeItem(place);
      router.refresh();
    },
  });
  const { setValue, watch } = bound.form;
  useEffect(() => {
    const kept = localStorage.getItem(place);
    if (kept) setValue("note", kept);
    const { unsubscribe } = watch(({ note }) => localStorage.setItem(place, note ?? ""));
    return unsubscribe;
  }, [place, setValue, watch]);
  return (
    <ActionForm form={bound} label="How did it go?">
      <TextArea
        {...bound.field("note")}
        label="Note"
        optional
        help="What made it hard. Leave out looks, voice and origin."
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
              setValue("result", result);
              void bound.submit();
            }}
          >
            {results[result]}
          </Button>
        ))}
        {waits && <span className="text-soft">Keep or remove the still below first.</span>}
        {bound.trouble && (
          <Button look="plain" onClick={() => router.refresh()}>
            Show the next step
          </Button>
        )}
      </div>
    </ActionForm>
  );
}
