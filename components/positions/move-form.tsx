"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SelectField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { movePosition } from "@/lib/positions/actions";
import type { MovePolicyProps } from "./move-policy";

/** Which version a position goes on under, and why. */
export function MoveForm({ positionId, policies }: MovePolicyProps) {
  const form = useKeptForm({
    keptAs: `move ${positionId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/positions/schema")).movePositionInput,
    action: movePosition,
    defaultValues: { positionId, policyVersionId: "", reason: "" },
    said: "The position has another policy",
  });
  return (
    <ActionForm form={form} label="Move to another policy">
      <SelectField
        {...form.field("policyVersionId")}
        label="Policy"
        choices={policies.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextArea {...form.field("reason")} label="Your reason" help="Stays with the position, for whoever reads it." />
      <SubmitButton form={form} className="self-start">
        Move the position
      </SubmitButton>
    </ActionForm>
  );
}
