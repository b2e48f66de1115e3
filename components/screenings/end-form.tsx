"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import { endScreening } from "@/lib/screenings/actions";
import { endings } from "@/lib/screenings/lifecycle";
import type { Onward } from "@/lib/screenings/queries/screening";

/** How the screening ended: the ends that are possible now, and why the others are not. */
export function EndForm({ screeningId, ends }: { screeningId: string; ends: Onward["ends"] }) {
  const form = useActionForm({
    schema: () => import("@/lib/screenings/schema").then((file) => file.endInput),
    action: endScreening,
    defaultValues: { screeningId, ending: undefined },
  });
  const possible = ends.filter(({ whyNot }) => whyNot === null);
  const whys = new Set(ends.flatMap(({ whyNot }) => whyNot ?? []));
  return (
    <ActionForm form={form} label="End this screening">
      <RadioField
        {...form.field("ending")}
        label="How did it end?"
        choices={possible.map(({ ending }) => ({ value: ending, label: endings[ending] }))}
      />
      {[...whys].map((why) => (
        <Notice key={why} title="Another end is not possible yet.">
          {why}
        </Notice>
      ))}
      <SubmitButton form={form} className="self-start">
        End the screening
      </SubmitButton>
    </ActionForm>
  );
}
