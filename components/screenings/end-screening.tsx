"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { endScreening } from "@/lib/screenings/actions";
import { endings } from "@/lib/screenings/lifecycle";

const choices = (["withdrew", "not-selected", "position-closed"] as const).map((value) => ({
  value,
  label: endings[value],
}));

/** Ends a screening for a reason outside its findings. */
export function EndScreening({ screeningId }: { screeningId: string }) {
  return (
    <Dialog
      title="End this screening"
      description="For a reason outside these checks. It is not recorded as a decline, nothing in it changes any more, and it cannot be undone."
      trigger={<Button command="End this screening">End…</Button>}
    >
      <EndForm screeningId={screeningId} />
    </Dialog>
  );
}

function EndForm({ screeningId }: { screeningId: string }) {
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
