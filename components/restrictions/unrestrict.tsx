"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { unrestrictScreening } from "@/lib/restrictions/actions";

/** Ends the restriction of a screening, with a reason. */
export function Unrestrict({ screeningId }: { screeningId: string }) {
  return (
    <Dialog
      title="End the restriction"
      description="Everyone who works on the screening sees it again, with all that was done meanwhile and what they were to be told of it."
      trigger={<Button>End the restriction…</Button>}
    >
      <UnrestrictForm screeningId={screeningId} />
    </Dialog>
  );
}

function UnrestrictForm({ screeningId }: { screeningId: string }) {
  const form = useKeptForm({
    keptAs: `end of restriction ${screeningId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/restrictions/schema")).unrestrictInput,
    action: unrestrictScreening,
    defaultValues: { screeningId, reason: "" },
  });
  return (
    <ActionForm form={form} label="End the restriction">
      <TextArea {...form.field("reason")} label="Why" />
      <SubmitButton form={form} className="self-start">
        End the restriction
      </SubmitButton>
    </ActionForm>
  );
}
