"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { DateField, TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { proposeWaiver } from "@/lib/waivers/actions";

type ProposeWaiverProps = { screeningId: string; kind: string };

/** Lets the recruiter propose not to do a check; somebody in compliance grants or refuses it. */
export function ProposeWaiver(ids: ProposeWaiverProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Propose a waiver"
      description="Somebody in compliance grants or refuses it. Granted, this check holds no gate, and what it would have shown stays unknown."
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button command="Propose a waiver" className="self-start">
          Propose a waiver…
        </Button>
      }
    >
      <ProposeForm {...ids} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function ProposeForm({ onDone, ...ids }: ProposeWaiverProps & { onDone: () => void }) {
  const router = useRouter();
  const form = useActionForm({
    schema: async () => (await import("@/lib/waivers/schema")).proposeWaiverInput,
    action: proposeWaiver,
    defaultValues: { ...ids, reason: "", until: "" },
    onDone() {
      onDone();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Propose a waiver">
      <TextArea {...form.field("reason")} label="Why need it not be done?" />
      <DateField
        {...form.field("until")}
        label="Until"
        optional
        help="Its last day. Without one it holds as long as the screening."
      />
      <SubmitButton form={form} className="self-start">
        Propose it
      </SubmitButton>
    </ActionForm>
  );
}
