"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SelectField, TextArea, TextField } from "@/components/form/fields";
import { SchemaFields } from "@/components/form/schema-fields";
import { type BoundForm, type FieldBinding, useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { stateSource } from "@/lib/sources/actions";
import { addressDocumentInput, identityDocumentInput, shippingRequestInput } from "@/lib/sources/schema";

type Picture = { id: string; fileName: string };
type FormProps = { screeningId: string; onDone: () => void; pictures: Picture[] };

const forms = {
  "address-document": { open: "Enter an address document", Form: AddressDocumentForm },
  "identity-document": { open: "Enter one that shows no address", Form: IdentityDocumentForm },
  "shipping-request": { open: "Enter where it would go", Form: ShippingRequestForm },
} as const;

type Props = { screeningId: string; source: keyof typeof forms; has: boolean; pictures: Picture[] };

/** Enters what a document or a message states; a newer one of the kind takes the place of the earlier, which stays on record. */
export function StateSource({ screeningId, source, has, pictures }: Props) {
  const [open, setOpen] = useState(false);
  const { open: words, Form } = forms[source];
  if (!open)
    return (
      <Button className="self-start" onClick={() => setOpen(true)}>
        {has ? "Enter a newer one" : words}
      </Button>
    );
  return <Form screeningId={screeningId} pictures={pictures} onDone={() => setOpen(false)} />;
}

/** What follows once a source is kept: the form goes, and the page shows it. */
function useDone(onDone: () => void) {
  const router = useRouter();
  return () => {
    onDone();
    router.refresh();
  };
}

function AddressDocumentForm({ screeningId, pictures, onDone }: FormProps) {
  const form = useActionForm({
    schema: addressDocumentInput,
    action: stateSource,
    defaultValues: {
      ...{ screeningId, source: "address-document", name: "", address: "", evidenceId: pictures[0]?.id ?? "" },
      details: { document: "" as never, issued: "" },
    },
    onDone: useDone(onDone),
  });
  return (
    <ActionForm form={form} label="A document that shows the address">
      <SchemaFields schema={addressDocumentInput.shape.details} field={form.field as never} at="details" />
      <TextField {...form.field("name")} label="Name on the document" help="Exactly as it stands there." />
      <TextArea {...form.field("address")} label="Address on the document" help="Exactly as it stands there." />
      <PictureField pictures={pictures} field={form.field("evidenceId")} />
      <Ending form={form} onLeave={onDone}>
        Keep the document
      </Ending>
    </ActionForm>
  );
}

function IdentityDocumentForm({ screeningId, pictures, onDone }: FormProps) {
  const form = useActionForm({
    schema: identityDocumentInput,
    action: stateSource,
    defaultValues: {
      ...{ screeningId, source: "identity-document", name: "", evidenceId: pictures[0]?.id ?? "" },
      details: { expires: "" },
    },
    onDone: useDone(onDone),
  });
  return (
    <ActionForm form={form} label="An identity document without an address">
      <TextField {...form.field("name")} label="Name on the document" help="Exactly as it stands there." />
      <SchemaFields schema={identityDocumentInput.shape.details} field={form.field as never} at="details" />
      <PictureField pictures={pictures} field={form.field("evidenceId")} />
      <Ending form={form} onLeave={onDone}>
        Keep the document
      </Ending>
    </ActionForm>
  );
}

function ShippingRequestForm({ screeningId, onDone }: FormProps) {
  const form = useActionForm({
    schema: shippingRequestInput,
    action: stateSource,
    defaultValues: { screeningId, source: "shipping-request", address: "", details: { askedBy: "" as never } },
    onDone: useDone(onDone),
  });
  return (
    <ActionForm form={form} label="Where equipment would go">
      <TextArea {...form.field("address")} label="Address the candidate asks for" />
      <SchemaFields schema={shippingRequestInput.shape.details} field={form.field as never} at="details" />
      <Ending form={form} onLeave={onDone}>
        Keep the address
      </Ending>
    </ActionForm>
  );
}

function Ending({ form, onLeave, children }: { form: BoundForm; onLeave: () => void; children: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      <SubmitButton form={form}>{children}</SubmitButton>
      <Button look="plain" onClick={onLeave}>
        Not now
      </Button>
    </div>
  );
}

function PictureField({ pictures, field }: { pictures: Picture[]; field: FieldBinding }) {
  return (
    <SelectField
      {...field}
      label="Its picture"
      help="Add it under evidence first; without one the next reader has to believe you."
      optional
      none="None"
      choices={pictures.map(({ id, fileName }) => ({ value: id, label: fileName }))}
    />
  );
}
