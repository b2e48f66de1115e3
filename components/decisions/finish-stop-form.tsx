"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { z } from "zod";
import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { finishStop } from "@/lib/decisions/actions";
import { finishStopInput } from "@/lib/decisions/schema";

const ending = finishStopInput.pick({ kind: true, reason: true });
type Ending = z.input<typeof ending>;

type FinishStopProps = {
  screeningId: string;
  decisionId: string;
  assessmentId: string;
  candidate: string;
  whyNotStop: string | null;
  whyNotSetAside: string | null;
};

/** The last word on a proposal to stop, with a reason: set aside, or final. */
export function FinishStopForm({ candidate, whyNotStop, whyNotSetAside, ...proposal }: FinishStopProps) {
  const router = useRouter();
  const toast = useToast();
  const [refusedOn, setRefusedOn] = useState<string>();
  const form = useActionForm({
    schema: ending,
    defaultValues: { kind: "stop-set-aside", reason: "" },
    async action(given: Ending) {
      const result = await finishStop({ ...proposal, ...given });
      setRefusedOn(result.ok || result.code === "invalid" ? undefined : proposal.assessmentId);
      return result;
    },
    onDone() {
      toast.said("Recorded your decision");
      router.refresh();
    },
  });
  const say = (kind: Ending["kind"]) => (event?: FormEvent) => {
    form.form.setValue("kind", kind);
    return form.submit(event);
  };
  if (whyNotSetAside) return <p className="text-soft">{whyNotSetAside}</p>;
  // Once something newer is on the screen, what an older one was refused for says nothing any more.
  const trouble = refusedOn && refusedOn !== proposal.assessmentId ? undefined : form.trouble;
  return (
    <ActionForm form={{ ...form, trouble, submit: say("stop-set-aside") }} label="Your decision about the proposal">
      {refusedOn === proposal.assessmentId && (
        <Button onClick={() => router.refresh()} className="self-start">
          Look at what is new
        </Button>
      )}
      <TextArea
        {...form.field("reason")}
        label="Your reason"
        help="Write what you weighed. Leave out health, family, origin, religion and age. The candidate may ask to read this."
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={form.pending}>
          Set the proposal aside
        </Button>
        <Button onClick={say("stop")} disabled={form.pending || whyNotStop !== null} aria-describedby="after-final">
          Make the stop final
        </Button>
      </div>
      <p id="after-final" className="text-sm text-grey">
        {whyNotStop ? `It cannot be final yet. ${whyNotStop} ` : "Final ends the screening and cannot be taken back. "}
        Once the proposal is set aside, the screening of <bdi>{candidate}</bdi> goes on as before.
      </p>
    </ActionForm>
  );
}
