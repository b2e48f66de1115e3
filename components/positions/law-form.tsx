"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SelectField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { places } from "@/lib/policy/places";
import { setPlaceOfWork } from "@/lib/positions/actions";

const everyPlace = places();

/** Says whose law holds where a position works. */
export function LawForm(defaultValues: { positionId: string; jurisdiction: string }) {
  const form = useActionForm({
    schema: () => import("@/lib/positions/schema").then((file) => file.placeOfWorkInput),
    action: setPlaceOfWork,
    defaultValues,
    said: "Kept whose law holds",
  });
  return (
    <ActionForm form={form} label="Whose law holds">
      <SelectField
        {...form.field("jurisdiction")}
        label="Whose law holds there?"
        help="Its open screenings are looked at again under it."
        choices={everyPlace}
      />
      <SubmitButton form={form} className="self-start">
        Keep it
      </SubmitButton>
    </ActionForm>
  );
}
