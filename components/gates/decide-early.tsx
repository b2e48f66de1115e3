"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { decideEarlyOpening } from "@/lib/gates/actions";

/** The second person's word on an early opening, with a reason. */
export function DecideEarly(ids: { screeningId: string; openingId: string }) {
  const form = useKeptForm({
    keptAs: `early ${ids.openingId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/gates/schema")).decideEarlyInput,
    action: decideEarlyOpening,
    defaultValues: { ...ids, decision: undefined, reason: "" },
    said: "Recorded your decision",
  });
  return (
    <ActionForm form={form} label="Decide about the early opening">
      <RadioField
        {...form.field("decision")}
        label="May this be done before the checks are done?"
        choices={[
          { value: "granted", label: "Grant it", help: "The gate stands open for exactly this until the last day." },
          { value: "refused", label: "Refuse it", help: "The gate opens once its checks are done." },
        ]}
      />
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Record your decision
      </SubmitButton>
    </ActionForm>
  );
}
