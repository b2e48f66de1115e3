"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { saveView } from "@/lib/views/actions";

/** Asks for the name of a view and keeps it. */
export function SaveViewForm({ query }: { query: string }) {
  const form = useActionForm({
    schema: () => import("@/lib/views/schema").then((file) => file.saveViewInput),
    action: saveView,
    defaultValues: { name: "", room: "/screenings", query },
  });
  return (
    <ActionForm form={form} label="Keep this view">
      <TextField {...form.field("name")} label="Name" autoComplete="off" />
      <SubmitButton form={form} className="self-start">
        Keep
      </SubmitButton>
    </ActionForm>
  );
}
