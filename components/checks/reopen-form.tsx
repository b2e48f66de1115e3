"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { reopenCheck } from "@/lib/checks/actions";

/** Why a check is reopened. */
export function ReopenForm(ids: { screeningId: string; kind: string }) {
  const form = useKeptForm({
    keptAs: `reopening ${ids.screeningId} ${ids.kind}`,
    texts: ["reason"],
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
