"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { DateField, TextArea, TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { recordWish } from "@/lib/channels/actions";
import { askers } from "@/lib/channels/became";
import { wishInput } from "@/lib/channels/schema";

/** When somebody asked to go on elsewhere, where to, and in which words. */
export function WishForm({ screeningId }: { screeningId: string }) {
  const form = useKeptForm({
    keptAs: `wish ${screeningId}`,
    texts: ["words"],
    schema: wishInput,
    action: recordWish,
    defaultValues: { screeningId, askedOn: "", askedBy: "" as never, toWhat: "", words: "" },
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
