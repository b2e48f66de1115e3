"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { decidePayment } from "@/lib/payments/actions";

/** The second person's word on payment details, with a reason. */
export function DecidePayment(ids: { screeningId: string; instructionId: string }) {
  const form = useKeptForm({
    keptAs: `payment ${ids.instructionId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/payments/schema")).paymentDecisionInput,
    action: decidePayment,
    defaultValues: { ...ids, decision: undefined, reason: "" },
    said: "Recorded your decision",
  });
  return (
    <ActionForm form={form} label="Decide about the payment details">
      <RadioField
        {...form.field("decision")}
        label="May pay go there?"
        choices={[
          { value: "released", label: "Release it", help: "Pay goes there once the gate for first pay is open." },
          {
            value: "refused",
            label: "Refuse it",
            help: "Nothing is paid until other details are entered and released.",
          },
        ]}
      />
      <TextArea
        {...form.field("reason")}
        label="Your reason"
        help="How you made sure that it is theirs. Leave the number out."
      />
      <SubmitButton form={form} className="self-start">
        Record your decision
      </SubmitButton>
    </ActionForm>
  );
}
