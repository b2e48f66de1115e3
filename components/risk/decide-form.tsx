"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { decideSettlement } from "@/lib/risk/actions";

const choices = [
  { value: "settled", label: "Settle", help: "Explained. It holds while the facts stay the same." },
  { value: "confirmed", label: "Confirm the difference", help: "It stays, and keeps counting." },
  { value: "returned", label: "Return", help: "Something is missing: the recruiter looks again." },
];

/** The second person’s decision on a difference. */
export function DecideForm(ids: { screeningId: string; settlementId: string }) {
  const form = useKeptForm({
    keptAs: `settlement ${ids.settlementId}`,
    texts: ["reason"],
    schema: () => import("@/lib/risk/schema").then((file) => file.decideSettlementInput),
    action: decideSettlement,
    defaultValues: { ...ids, decision: undefined, reason: "" },
  });
  return (
    <ActionForm form={form} label="Settle this difference">
      <RadioField {...form.field("decision")} label="What do you decide?" choices={choices} />
      <TextArea {...form.field("reason")} label="Your reason" help="What you saw for yourself." />
      <SubmitButton form={form} className="self-start">
        Record
      </SubmitButton>
    </ActionForm>
  );
}
