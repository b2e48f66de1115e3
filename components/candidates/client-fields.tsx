"use client";

import { useFieldArray } from "react-hook-form";
import { TextField } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { useToast } from "@/components/ui/toast";
import type { ApplicationForm } from "./application-fields";
import { Entries, Entry } from "./entries";

/** The clients an application or a profile lists; a page that is no application gives no contact. */
export function ClientsFields({ form, contact = true }: { form: ApplicationForm; contact?: boolean }) {
  const list = useFieldArray({ control: form.form.control, name: "clients" });
  const toast = useToast();
  function remove(at: number) {
    const removed = form.form.getValues(`clients.${at}`);
    list.remove(at);
    toast.said("Removed a client", () => list.insert(at, removed ?? []));
  }
  return (
    <Entries
      title="Clients"
      add={() => list.append({ client: "", role: "", start: "", end: "", contact: "" })}
      addWords="Add a client"
    >
      {list.fields.map(({ id }, at) => (
        <Entry key={id} title={`Client ${at + 1}`} remove={() => remove(at)}>
          <ClientFields field={(name) => form.field(`clients.${at}.${name}`)} contact={contact} />
        </Entry>
      ))}
    </Entries>
  );
}

type Listed = "client" | "role" | "start" | "end" | "contact";

/** One contract with a client, as the candidate says it. */
export function ClientFields({ field, contact }: { field: (name: Listed) => FieldBinding; contact: boolean }) {
  return (
    <>
      <TextField {...field("client")} label="Client" help="The company it was for, not the agency between." />
      <TextField {...field("role")} label="What was done?" help="“Moved the shop to a new host”." optional />
      <TextField {...field("start")} label="From" placeholder="2021-03" help="Or the year alone." optional />
      <TextField {...field("end")} label="Until" placeholder="2024-11" help="Leave empty if it is ongoing." optional />
      {contact && (
        <TextField
          {...field("contact")}
          label="E-mail of a contact the candidate gave"
          help="So that we know it: the client is asked through a contact found by us, never through this one."
          type="email"
          optional
        />
      )}
    </>
  );
}
