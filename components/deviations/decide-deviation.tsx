"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { decideDeviation } from "@/lib/deviations/actions";

/** The second person's word on a deviation, with a reason. */
export function DecideDeviation(ids: { screeningId: string; deviationId: string }) {
  const form = useKeptForm({
    keptAs: `deviation ${ids.deviationId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/deviations/schema")).decideDeviationInput,
    action: decideDeviation,
    defaultValues: { ...ids, decision: undefined, reason: "" },
    said: "Recorded your decision",
  });
  return (
    <ActionForm form={form} label="Decide about the deviation">
      <RadioField
        {...form.field("decision")}
        label="May this screening differ from its policy?"
        choices={[
          { value: "granted", label: "Grant it", help: "The checklist of this screening changes at once, no other." },
          { value: "refused", label: "Refuse it", help: "It asks what the policy asks." },
        ]}
      />
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Record your decision
      </SubmitButton>
    </ActionForm>
  );
}
