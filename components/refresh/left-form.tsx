"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { recordLeft } from "@/lib/refresh/actions";

type LeftFormProps = { employmentId: string; endedOn: string | null };

/** The last day of work, which may be to come. */
export function LeftForm({ employmentId, endedOn }: LeftFormProps) {
  const form = useActionForm({
    schema: async () => (await import("@/lib/refresh/schema")).leftInput,
    action: recordLeft,
    defaultValues: { employmentId, endedOn: endedOn?.slice(0, 10) ?? "" },
  });
  return (
    <ActionForm form={form} label="Record the last day">
      <DateField {...form.field("endedOn")} label="Last day of work" help="It may be a day to come." />
      <SubmitButton form={form} className="self-start">
        Keep this day
      </SubmitButton>
    </ActionForm>
  );
}
