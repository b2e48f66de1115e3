"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { setAdvertisement } from "@/lib/positions/actions";

/** Keeps what a position is advertised with. */
export function AdvertisementForm(defaultValues: { positionId: string; advertisement: string }) {
  const form = useActionForm({
    schema: () => import("@/lib/positions/schema").then((file) => file.advertisementInput),
    action: setAdvertisement,
    defaultValues,
    said: "Kept the advertisement",
  });
  return (
    <ActionForm form={form} label="The advertisement">
      <TextArea
        {...form.field("advertisement")}
        label="What is the job advertised with?"
        help="What candidates repeat of it, in letters and résumés that come in from now on, is not taken for their own words."
        optional
      />
      <SubmitOrLeave form={form}>Keep it</SubmitOrLeave>
    </ActionForm>
  );
}
