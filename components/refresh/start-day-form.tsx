"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { DateField, TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { setStartDay } from "@/lib/refresh/actions";

type StartDayFormProps = { screeningId: string; startsOn: string | null };

/** The day, and why it changed where one was set before. */
export function StartDayForm({ screeningId, startsOn }: StartDayFormProps) {
  const form = useActionForm({
    schema: async () => (await import("@/lib/refresh/schema")).startDayInput,
    action: setStartDay,
    defaultValues: { screeningId, startsOn: startsOn ?? "", reason: "" },
  });
  return (
    <ActionForm form={form} label="Set the first day">
      <DateField {...form.field("startsOn")} label="First day of work" />
      {startsOn && <TextArea {...form.field("reason")} label="Why did it change?" />}
      <SubmitButton form={form} className="self-start">
        Keep this day
      </SubmitButton>
    </ActionForm>
  );
}
