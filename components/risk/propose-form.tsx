"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { proposeSettlement } from "@/lib/risk/actions";

type Props = { screeningId: string; rule: string; fingerprint: string; title: string };

/** Why a difference is proposed as settled. */
export function ProposeForm(ids: Omit<Props, "title">) {
  const form = useActionForm({
    schema: () => import("@/lib/risk/schema").then((file) => file.proposeInput),
    action: proposeSettlement,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="Propose as settled">
      <TextArea {...form.field("reason")} label="What did you find out, and from whom?" />
      <SubmitButton form={form} className="self-start">
        Propose
      </SubmitButton>
    </ActionForm>
  );
}
