"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { reviewAnswer } from "@/lib/stops/actions";

type ReviewFormProps = {
  screeningId: string;
  answerId: string;
  /** The screening was stopped already. */
  stopped: boolean;
};

/** What somebody who has not worked on the file makes of an answer, and why. */
export function ReviewForm({ stopped, ...ids }: ReviewFormProps) {
  const form = useKeptForm({
    keptAs: `review ${ids.answerId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/stops/schema")).reviewInput,
    action: reviewAnswer,
    defaultValues: { ...ids, review: undefined, reason: "" },
    said: "Recorded what you make of the answer",
  });
  const help = stopped
    ? { explained: "The stop is taken back, and the screening is open again.", not: "The stop stays." }
    : { explained: "The proposal to stop is set aside.", not: "The remaining days continue." };
  return (
    <ActionForm form={form} label="Read the answer">
      <RadioField
        {...form.field("review")}
        label="Does it explain what does not agree?"
        choices={[
          { value: "explained", label: "It explains it", help: help.explained },
          { value: "not-explained", label: "It does not explain it", help: help.not },
        ]}
      />
      <TextArea {...form.field("reason")} label="Your reason" help="The candidate may ask to read this." />
      <SubmitButton form={form} className="self-start">
        Record your view
      </SubmitButton>
    </ActionForm>
  );
}
