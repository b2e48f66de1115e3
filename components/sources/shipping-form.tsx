"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { SchemaFields } from "@/components/form/schema-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { stateSource } from "@/lib/sources/actions";
import { shippingRequestInput } from "@/lib/sources/schema";

/** Where the candidate asks equipment to be sent, typed in. */
export function ShippingForm({ screeningId, onDone }: { screeningId: string; onDone: () => void }) {
  const form = useActionForm({
    schema: shippingRequestInput,
    action: stateSource,
    defaultValues: { screeningId, source: "shipping-request", address: "", details: { askedBy: "" as never } },
    close: onDone,
  });
  return (
    <ActionForm form={form} label="Where equipment would go">
      <TextArea {...form.field("address")} label="Address the candidate asks for" />
      <SchemaFields schema={shippingRequestInput.shape.details} field={form.field as never} at="details" />
      <div className="flex flex-wrap gap-2">
        <SubmitButton form={form}>Keep the address</SubmitButton>
        <Button look="plain" onClick={onDone}>
          Not now
        </Button>
      </div>
    </ActionForm>
  );
}
