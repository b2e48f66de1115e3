"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { EvidenceDrop } from "@/components/evidence/evidence-drop";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { DateField, SelectField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { recordLetterAnswer } from "@/lib/stops/actions";

type AnswerFormProps = {
  screeningId: string;
  letterId: string;
  files: { id: string; fileName: string }[];
  /** May add what the candidate sent. */
  adds: boolean;
};

const place = { kind: "", title: "The whole screening", evidence: ["correspondence"] };

/** Records what the candidate answered, in their words, with the file they sent where there is one. */
export function AnswerForm(props: AnswerFormProps) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className="self-start" onClick={() => setOpen(true)}>
        The candidate answered…
      </Button>
    );
  return (
    <div className="flex flex-col gap-4">
      {props.adds && <EvidenceDrop screeningId={props.screeningId} places={[place]} />}
      <OpenForm {...props} onDone={() => setOpen(false)} />
    </div>
  );
}

function OpenForm({ files, onDone, adds: _adds, ...ids }: AnswerFormProps & { onDone: () => void }) {
  const router = useRouter();
  const toast = useToast();
  const today = new Date().toISOString().slice(0, 10);
  const form = useKeptForm({
    keptAs: `answer to ${ids.letterId}`,
    texts: ["words"],
    schema: async () => (await import("@/lib/stops/schema")).answerInput,
    action: recordLetterAnswer,
    defaultValues: { ...ids, words: "", evidenceId: "", receivedOn: today },
    onDone() {
      toast.said("Recorded; somebody in compliance who has not worked on the file reads it");
      onDone();
      router.refresh();
    },
  });
  function leave() {
    form.form.reset();
    onDone();
  }
  return (
    <ActionForm form={form} label="What the candidate answered">
      <TextArea {...form.field("words")} label="Their answer" rows={5} help="In their words, whole." autoFocus />
      <div className="flex flex-wrap gap-4">
        <DateField {...form.field("receivedOn")} label="Received on" max={today} />
        {files.length > 0 && (
          <SelectField
            {...form.field("evidenceId")}
            label="What they sent with it"
            optional
            none="Nothing"
            choices={files.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          />
        )}
      </div>
      <div className="flex gap-2">
        <SubmitButton form={form}>Record the answer</SubmitButton>
        <Button look="plain" onClick={leave}>
          Leave it
        </Button>
      </div>
    </ActionForm>
  );
}
