"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { recordWish } from "@/lib/channels/actions";
import { type Asker, askers } from "@/lib/channels/became";
import { wishInput } from "@/lib/channels/schema";

type Props = {
  screeningId: string;
  /** The sentence of a message in which it was read, and what that says. */
  read?: { readId: string; askedBy: Asker; askedOn: string; toWhat: string; words: string };
};

/** When somebody asked to go on elsewhere, where to, and in which words. */
export function WishForm({ screeningId, read }: Props) {
  const form = useKeptForm({
    keptAs: `wish ${read?.readId ?? screeningId}`,
    texts: ["words"],
    schema: wishInput,
    action: recordWish,
    defaultValues: { screeningId, askedOn: "", askedBy: "" as never, toWhat: "", words: "", ...read },
  });
  return (
    <ActionForm form={form} label="A wish to move elsewhere">
      <RadioField
        {...form.field("askedBy")}
        label="Who asked?"
        choices={Object.entries(askers).map(([value, label]) => ({ value, label }))}
      />
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField {...form.field("toWhat")} label="Where to?" help="“A private messenger”, “another call app”." />
        <DateField {...form.field("askedOn")} label="When was that?" />
      </div>
      <TextArea {...form.field("words")} label="In which words, and why?" optional />
      <SubmitOrLeave form={form}>Keep it</SubmitOrLeave>
    </ActionForm>
  );
}
