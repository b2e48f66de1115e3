"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { SchemaFields } from "@/components/form/schema-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { stateSource } from "@/lib/sources/actions";
import { shippingRequestInput } from "@/lib/sources/schema";

/** Where the candidate asks equipment to be sent, typed in. */
export function ShippingForm({ screeningId }: { screeningId: string }) {
  const form = useActionForm({
    schema: shippingRequestInput,
    action: stateSource,
    defaultValues: { screeningId, source: "shipping-request", address: "", details: { askedBy: "" as never } },
  });
  return (
    <ActionForm form={form} label="Where equipment would go">
      <TextArea {...form.field("address")} label="Address the candidate asks for" />
      <SchemaFields schema={shippingRequestInput.shape.details} field={form.field as never} at="details" />
      <SubmitOrLeave form={form}>Keep the address</SubmitOrLeave>
    </ActionForm>
  );
}
