"use client";

import { ClientFields } from "@/components/candidates/client-fields";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { SchemaFields } from "@/components/form/schema-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { addClient } from "@/lib/verifications/actions";
import { clientNamedInput } from "@/lib/verifications/schema";

/** A client the candidate lists, typed in. */
export function ClientForm({ screeningId }: { screeningId: string }) {
  const form = useActionForm({
    schema: clientNamedInput,
    action: addClient,
    defaultValues: {
      ...{ screeningId, client: "", role: "", start: "", end: "", contact: "" },
      details: { givenBy: "" as never },
    },
  });
  return (
    <ActionForm form={form} label="A client the candidate gave">
      <div className="grid gap-4 desk:grid-cols-2">
        <ClientFields field={form.field} contact />
      </div>
      <SchemaFields schema={clientNamedInput.shape.details} field={form.field as never} at="details" />
      <SubmitOrLeave form={form}>Keep the client</SubmitOrLeave>
    </ActionForm>
  );
}
