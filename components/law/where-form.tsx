"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { SelectField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { places } from "@/lib/policy/places";
import { sayWhereTheyLive } from "@/lib/screenings/actions";

const everyPlace = places();

type Props = { screeningId: string; livesIn: string; proposed: string };

/** Says where the candidate lives; what their address says plainly is proposed, and a person confirms it. */
export function WhereForm({ screeningId, livesIn, proposed }: Props) {
  const form = useActionForm({
    schema: () => import("@/lib/screenings/schema").then((file) => file.livesInInput),
    action: sayWhereTheyLive,
    defaultValues: { screeningId, livesIn: livesIn || proposed },
    said: "Kept where they live",
  });
  return (
    <ActionForm form={form} label="Where the candidate lives">
      <SelectField
        {...form.field("livesIn")}
        label="In which country or state?"
        help={proposed ? "Proposed from the address they gave. See that it is so, then keep it." : undefined}
        choices={everyPlace}
      />
      <SubmitOrLeave form={form}>Keep it</SubmitOrLeave>
    </ActionForm>
  );
}
