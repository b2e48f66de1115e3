"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { decideGate } from "@/lib/decisions/actions";
import { decideInput } from "@/lib/decisions/schema";
import { decisionWords } from "@/lib/decisions/words";
import { type Gate, isHiring, gate as words } from "@/lib/policy/stages";

const decision = decideInput.pick({ kind: true, reason: true });
type Decision = z.input<typeof decision>;

type DecideFormProps = {
  screeningId: string;
  gate: Gate;
  /** The assessment on the screen. */
  assessmentId: string;
  candidate: string;
  recruiter: string;
  /** Why "ready" is not possible now. */
  whyNotReady: string | null;
};

/** The word of whoever decides, with a reason: ready, or quieter a question, a hold, a proposal to stop. */
export function DecideForm({ screeningId, gate, assessmentId, candidate, recruiter, whyNotReady }: DecideFormProps) {
  const router = useRouter();
  const toast = useToast();
  const [refusedOn, setRefusedOn] = useState<string>();
  const form = useKeptForm({
    keptAs: `decision ${screeningId} ${gate}`,
    texts: ["reason"],
    schema: decision,
    defaultValues: { kind: "ready", reason: "" },
    async action(given: Decision) {
      const result = await decideGate({ screeningId, gate, assessmentId, ...given });
      setRefusedOn(result.ok || result.code === "invalid" ? undefined : assessmentId);
      return result;
    },
    onDone({ kind }) {
      toast.said(decisionWords(kind, gate));
      show("");
    },
  });
  const say = (kind: Decision["kind"]) => (event?: FormEvent) => {
    form.form.setValue("kind", kind);
    return form.submit(event);
  };
  function show(query: string) {
    router.replace(`/decisions/${screeningId}${query}`);
    router.refresh();
  }
  // Once something newer is on the screen, what an older one was refused for says nothing any more.
  const trouble = refusedOn && refusedOn !== assessmentId ? undefined : form.trouble;
  return (
    <ActionForm form={{ ...form, trouble, submit: say("ready") }} label="Your decision">
      {refusedOn === assessmentId && (
        <Button onClick={() => show(`?since=${assessmentId}`)} className="self-start">
          See what is new
        </Button>
      )}
      <TextArea
        {...form.field("reason")}
        label="Your reason or question"
        rows={3}
        help="Write what you weighed, or what you ask. Leave out health, family, origin, religion and age. The candidate may ask to read this."
      />
      {whyNotReady ? (
        <Notice title={`“${words(gate).ready}” is not possible yet.`}>{whyNotReady}</Notice>
      ) : (
        <div className="flex flex-col gap-1">
          <SubmitButton form={form}>{words(gate).ready}</SubmitButton>
          <p className="text-sm text-grey">
            {isHiring(gate)
              ? `${recruiter} can go on with the ${words(gate).title}.`
              : "Nothing more is asked this time."}{" "}
            It cannot be taken back.
          </p>
        </div>
      )}
      <ul className="divide-y divide-line border-y border-line">
        <Quieter label="Ask a question" onPress={say("question")} pending={form.pending}>
          What you wrote above goes to {recruiter} as your question; they answer and hand it over again.
        </Quieter>
        <Quieter label="Hold" onPress={say("hold")} pending={form.pending}>
          It goes back to {recruiter} as on hold, and comes again once it can go on.
        </Quieter>
        <Quieter label="Stop" onPress={say("stop-proposed")} pending={form.pending}>
          Proposes to compliance to stop here; nothing is decided yet. <bdi>{candidate}</bdi> is given the facts and
          time to answer, then somebody else decides.
        </Quieter>
      </ul>
    </ActionForm>
  );
}

/** A choice beside the primary one, with what happens then. */
function Quieter(props: {
  label: string;
  onPress: (event: FormEvent) => void;
  pending: boolean;
  children: React.ReactNode;
}) {
  const id = `after-${props.label.toLowerCase().replaceAll(" ", "-")}`;
  return (
    <li className="grid grid-cols-[7.5rem_1fr] items-start gap-3 py-2">
      <Button onClick={props.onPress} disabled={props.pending} aria-describedby={id}>
        {props.label}
      </Button>
      <p id={id} className="text-sm text-soft">
        {props.children}
      </p>
    </li>
  );
}
