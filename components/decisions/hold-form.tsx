"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { holdGate } from "@/lib/decisions/actions";
import type { HoldProps } from "./hold";

/** The reason of a hold. */
export function HoldForm(ids: HoldProps) {
  const form = useKeptForm({
    keptAs: `hold ${ids.screeningId} ${ids.gate}`,
    texts: ["reason"],
    schema: () => import("@/lib/decisions/schema").then((file) => file.holdInput),
    action: holdGate,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="Put it on hold">
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Hold
      </SubmitButton>
    </ActionForm>
  );
}
