"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { nameScreening } from "@/lib/screenings/actions";

type OwnIdFormProps = { screeningId: string; externalId: string | null };

/** The id, or nothing where it has none any more. */
export function OwnIdForm({ screeningId, externalId }: OwnIdFormProps) {
  const form = useActionForm({
    schema: () => import("@/lib/screenings/schema").then((file) => file.nameInput),
    action: nameScreening,
    defaultValues: { screeningId, externalId: externalId ?? "" },
  });
  return (
    <ActionForm form={form} label="Id in your own system">
      <TextField {...form.field("externalId")} label="Id" help="As your own system writes it, such as APP-1042." />
      <SubmitButton form={form} className="self-start">
        Keep
      </SubmitButton>
    </ActionForm>
  );
}
