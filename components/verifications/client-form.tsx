"use client";

import { useRouter } from "next/navigation";
import { ClientFields } from "@/components/candidates/client-fields";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SchemaFields } from "@/components/form/schema-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { useClose } from "@/components/ui/use-close";
import { addClient } from "@/lib/verifications/actions";
import { clientNamedInput } from "@/lib/verifications/schema";

/** A client the candidate lists, typed in. */
export function ClientForm({ screeningId }: { screeningId: string }) {
  const close = useClose();
  const router = useRouter();
  const form = useActionForm({
    schema: clientNamedInput,
    action: addClient,
    defaultValues: {
      ...{ screeningId, client: "", role: "", start: "", end: "", contact: "" },
      details: { givenBy: "" as never },
    },
    onDone: () => {
      close();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="A client the candidate gave">
      <div className="grid gap-4 desk:grid-cols-2">
        <ClientFields field={form.field} contact />
      </div>
      <SchemaFields schema={clientNamedInput.shape.details} field={form.field as never} at="details" />
      <div className="flex flex-wrap gap-2">
        <SubmitButton form={form}>Keep the client</SubmitButton>
        <Button look="plain" onClick={close}>
          Not now
        </Button>
      </div>
    </ActionForm>
  );
}
