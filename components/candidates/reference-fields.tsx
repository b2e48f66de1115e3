"use client";

import { useFieldArray } from "react-hook-form";
import { TextField } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { useToast } from "@/components/ui/toast";
import type { ApplicationForm } from "./application-fields";
import { Entries, Entry } from "./entries";

/** The people an application names as references. */
export function ReferencesFields({ form }: { form: ApplicationForm }) {
  const list = useFieldArray({ control: form.form.control, name: "references" });
  const toast = useToast();
  function remove(at: number) {
    const removed = form.form.getValues(`references.${at}`);
    list.remove(at);
    toast.said("Removed a reference", () => list.insert(at, removed ?? []));
  }
  return (
    <Entries
      title="References"
      add={() => list.append({ name: "", relation: "", organisation: "", email: "", phone: "" })}
      addWords="Add a reference"
    >
      {list.fields.map(({ id }, at) => (
        <Entry key={id} title={`Reference ${at + 1}`} remove={() => remove(at)}>
          <ReferenceFields field={(name) => form.field(`references.${at}.${name}`)} />
        </Entry>
      ))}
    </Entries>
  );
}

type Named = "name" | "relation" | "organisation" | "email" | "phone";

/** Who a reference is, as the candidate says it. */
export function ReferenceFields({ field }: { field: (name: Named) => FieldBinding }) {
  return (
    <>
      <TextField {...field("name")} label="Name of the person" autoComplete="off" />
      <TextField {...field("relation")} label="How do they know each other?" help="“Team lead until 2024”." optional />
      <TextField {...field("organisation")} label="Organisation" help="Where we can ask for this person." optional />
      <TextField
        {...field("email")}
        label="E-mail the candidate gave"
        help="So that we know it: the person is asked through a way found by us, never through this one."
        type="email"
        optional
        autoComplete="off"
      />
      <TextField {...field("phone")} label="Phone the candidate gave" type="tel" optional autoComplete="off" />
    </>
  );
}
