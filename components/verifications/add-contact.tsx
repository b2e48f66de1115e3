"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SelectField, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { addContact } from "@/lib/verifications/actions";
import { media, provenance } from "@/lib/verifications/provenance";
import { contactInput } from "@/lib/verifications/schema";

const choices = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

type Props = { screeningId: string; claimId: string; open: boolean };

/** Adds a way to reach the employer, with where it was found; one from the candidate is refused in words. */
export function AddContact({ screeningId, claimId, open }: Props) {
  const [shown, setShown] = useState(open);
  if (!shown)
    return (
      <Button className="self-start" onClick={() => setShown(true)}>
        Another contact
      </Button>
    );
  return <ContactForm screeningId={screeningId} claimId={claimId} onDone={() => setShown(false)} />;
}

function ContactForm({ screeningId, claimId, onDone }: Omit<Props, "open"> & { onDone: () => void }) {
  const router = useRouter();
  const form = useActionForm({
    schema: contactInput,
    action: addContact,
    defaultValues: { screeningId, claimId, medium: "email", value: "", foundIn: "" as never, foundAt: "" },
    onDone: () => {
      onDone();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Add a contact you found">
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField
          {...form.field("value")}
          label="Contact you found"
          help="An address, a number or a page of the organisation."
        />
        <SelectField {...form.field("medium")} label="What is it?" choices={choices(media)} />
        <SelectField
          {...form.field("foundIn")}
          label="Where did you find it?"
          choices={choices(provenance)}
          none="Choose a source"
        />
        <TextField
          {...form.field("foundAt")}
          label="Where exactly?"
          help="Page, register number or file, so that somebody else finds it too."
        />
      </div>
      <SubmitButton form={form} className="self-start">
        Add the contact
      </SubmitButton>
    </ActionForm>
  );
}
