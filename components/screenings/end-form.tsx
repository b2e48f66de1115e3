"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { endScreening } from "@/lib/screenings/actions";
import { endings } from "@/lib/screenings/lifecycle";

const choices = (["withdrew", "not-selected", "position-closed"] as const).map((value) => ({
  value,
  label: endings[value],
}));

/** How the screening ended. */
export function EndForm({ screeningId }: { screeningId: string }) {
  const form = useActionForm({
    schema: () => import("@/lib/screenings/schema").then((file) => file.endInput),
    action: endScreening,
    defaultValues: { screeningId, ending: undefined },
  });
  return (
    <ActionForm form={form} label="End this screening">
      <RadioField {...form.field("ending")} label="How did it end?" choices={choices} />
      <SubmitButton form={form} className="self-start">
        End the screening
      </SubmitButton>
    </ActionForm>
  );
}
