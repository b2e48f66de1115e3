"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { reopenCheck } from "@/lib/checks/actions";

/** Why a check is reopened. */
export function ReopenForm(ids: { screeningId: string; kind: string }) {
  const form = useActionForm({
    schema: () => import("@/lib/checks/schema").then((file) => file.reopenInput),
    action: reopenCheck,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="Reopen this check">
      <TextArea {...form.field("reason")} label="Why is it reopened?" />
      <SubmitButton form={form} className="self-start">
        Reopen
      </SubmitButton>
    </ActionForm>
  );
}
