"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { SelectField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { proposeDeviation } from "@/lib/deviations/actions";
import type { What } from "@/lib/deviations/possible";
import type { ProposeDeviationProps } from "./propose-deviation";

const whats: { value: What; label: string; help: string }[] = [
  {
    value: "added",
    label: "Ask another check",
    help: "It is required, at its usual stage. A gate that is open closes for the world outside until it is done.",
  },
  { value: "required", label: "Require what is optional", help: "It holds the gate of its stage." },
  { value: "not-asked", label: "Leave out what is optional", help: "Nobody works on it here." },
];

/** What is asked otherwise, of which check, and why. */
export function ProposeForm({ screeningId, possible }: ProposeDeviationProps) {
  const form = useKeptForm({
    keptAs: `deviation ${screeningId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/deviations/schema")).proposeDeviationInput,
    action: proposeDeviation,
    defaultValues: { screeningId, what: undefined, kind: "", reason: "" },
  });
  const what = form.form.watch("what");
  const checks = possible.filter((one) => one.what === what);
  return (
    <ActionForm form={form} label="Ask otherwise than the policy">
      <RadioField
        {...form.field("what")}
        label="What is asked otherwise?"
        choices={whats.filter(({ value }) => possible.some((one) => one.what === value))}
      />
      {what && (
        <SelectField
          {...form.field("kind")}
          key={what}
          label="Check"
          choices={checks.map(({ kind, title }) => ({ value: kind, label: title }))}
        />
      )}
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Propose it
      </SubmitButton>
    </ActionForm>
  );
}
