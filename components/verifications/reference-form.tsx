"use client";

import { ReferenceFields } from "@/components/candidates/reference-fields";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { SchemaFields } from "@/components/form/schema-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { addReference } from "@/lib/verifications/actions";
import { namedInput } from "@/lib/verifications/schema";

/** A person named as a reference, typed in. */
export function ReferenceForm({ screeningId }: { screeningId: string }) {
  const form = useActionForm({
    schema: namedInput,
    action: addReference,
    defaultValues: {
      ...{ screeningId, name: "", relation: "", organisation: "", email: "", phone: "" },
      details: { givenBy: "" as never },
    },
  });
  return (
    <ActionForm form={form} label="A reference the candidate gave">
      <div className="grid gap-4 desk:grid-cols-2">
        <ReferenceFields field={form.field} />
      </div>
      <SchemaFields schema={namedInput.shape.details} field={form.field as never} at="details" />
      <SubmitOrLeave form={form}>Keep the reference</SubmitOrLeave>
    </ActionForm>
  );
}
