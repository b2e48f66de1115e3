"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { takeWishBack } from "@/lib/channels/actions";
import { takeBackInput } from "@/lib/channels/schema";

type Props = { screeningId: string; requestId: string };

/** Why an entry does not belong here; it stays, crossed out. */
export function TakeBackForm(ids: Props) {
  const form = useActionForm({
    schema: takeBackInput,
    action: takeWishBack,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="Take the entry back">
      <TextField
        {...form.field("reason")}
        label="Why does it not belong here?"
        help="The entry stays on record and counts no more."
      />
      <SubmitOrLeave form={form} leave="Leave it">
        Take it back
      </SubmitOrLeave>
    </ActionForm>
  );
}
