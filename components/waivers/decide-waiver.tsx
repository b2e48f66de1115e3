"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { decideWaiver } from "@/lib/waivers/actions";

/** The second person's word on a waiver, with a reason. */
export function DecideWaiver(ids: { screeningId: string; waiverId: string }) {
  const form = useKeptForm({
    keptAs: `waiver ${ids.waiverId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/waivers/schema")).decideWaiverInput,
    action: decideWaiver,
    defaultValues: { ...ids, decision: undefined, reason: "" },
    said: "Recorded your decision",
  });
  return (
    <ActionForm form={form} label="Decide about the waiver">
      <RadioField
        {...form.field("decision")}
        label="Can this check be left out?"
        choices={[
          {
            value: "granted",
            label: "Grant it",
            help: "The check holds no gate that it reaches. What it would have shown stays unknown.",
          },
          { value: "refused", label: "Refuse it", help: "The check is done as the policy asks." },
        ]}
      />
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Record your decision
      </SubmitButton>
    </ActionForm>
  );
}
