"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { DateField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { proposeEarlyOpening } from "@/lib/gates/actions";
import type { Gate } from "@/lib/policy/stages";

const examples: Partial<Record<Gate, string>> = {
  offer: "a written offer that says it depends on the checks",
  equipment: "one laptop without company data, to the office in Leeds",
  access: "an account for the safety course, without company data",
  "first-pay": "the wages of the first two weeks, once",
};

type Props = { screeningId: string; gate: Gate };

/** What exactly should be possible before the checks are done, why, and until when. */
export function ProposeEarlyForm(ids: Props) {
  const example = examples[ids.gate];
  const form = useKeptForm({
    keptAs: `early ${ids.screeningId} ${ids.gate}`,
    texts: ["what", "reason", "until"],
    schema: async () => (await import("@/lib/gates/schema")).proposeEarlyInput,
    action: proposeEarlyOpening,
    defaultValues: { ...ids, what: "", reason: "", until: "" },
    said: "Proposed. Compliance decides",
  });
  return (
    <ActionForm form={form} label="Open early">
      <TextArea
        {...form.field("what")}
        label="What exactly may be done?"
        help={`${example ? `Such as “${example}”. ` : ""}Nothing else may.`}
      />
      <TextArea {...form.field("reason")} label="Why can it not wait for the checks?" />
      <DateField {...form.field("until")} label="Last day" help="At most 30 days ahead." />
      <SubmitButton form={form} className="self-start">
        Propose it
      </SubmitButton>
    </ActionForm>
  );
}
