"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { recordBecame } from "@/lib/channels/actions";
import { outcomes } from "@/lib/channels/became";
import { becameInput } from "@/lib/channels/schema";

type Props = { screeningId: string; requestId: string };

/** What became of a wish to go on elsewhere; it is written down once. */
export function BecameForm(ids: Props) {
  const form = useActionForm({
    schema: becameInput,
    action: recordBecame,
    defaultValues: { ...ids, became: "" as never },
  });
  return (
    <ActionForm form={form} label="What became of it">
      <RadioField
        {...form.field("became")}
        label="What became of it?"
        choices={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
      />
      <SubmitOrLeave form={form} leave="Not yet">
        Write it down
      </SubmitOrLeave>
    </ActionForm>
  );
}
