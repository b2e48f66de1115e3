"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SelectField, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { addContact } from "@/lib/verifications/actions";
import { media, provenance } from "@/lib/verifications/provenance";
import type { KnownContact } from "@/lib/verifications/queries/known-contacts";

const choices = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

type Props = { screeningId: string; claimId: string; known: KnownContact[] };

/** Keeps a contact with where it was found. */
export function ContactForm({ screeningId, claimId, known }: Props) {
  const form = useActionForm({
    schema: () => import("@/lib/verifications/schema").then((file) => file.contactInput),
    action: addContact,
    defaultValues: { screeningId, claimId, medium: "email", value: "", foundIn: "" as never, foundAt: "" },
  });
  function take({ medium, value, foundAt }: KnownContact) {
    form.form.reset({
      screeningId,
      claimId,
      medium,
      value,
      foundIn: "earlier-contact",
      foundAt: foundAt.slice(0, 500),
    });
  }
  return (
    <ActionForm form={form} label="Add a contact you found">
      {known.length > 0 && <KnownContacts known={known} onTake={take} />}
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

/** Contacts of the same organisation that we found for somebody else; one is taken into the form, to be looked at before it is added. */
function KnownContacts({ known, onTake }: { known: KnownContact[]; onTake: (contact: KnownContact) => void }) {
  return (
    <div className="flex flex-col gap-1">
      <p className="font-medium">Found for this organisation before</p>
      <ul className="flex flex-col">
        {known.map((contact) => (
          <li key={contact.id} className="flex flex-wrap items-center gap-x-3">
            <span className="min-w-0 wrap-anywhere">
              {contact.value} <span className="text-sm text-grey">{contact.foundAt}</span>
            </span>
            <Button look="plain" aria-label={`Use ${contact.value}`} onClick={() => onTake(contact)}>
              Use it
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
