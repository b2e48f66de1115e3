"use client";

import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { proposeSettlement } from "@/lib/risk/actions";

type Props = { screeningId: string; rule: string; fingerprint: string; title: string };

/** Proposes a difference as settled; the form says that nothing changes until a second person agrees. */
export function ProposeSettlement({ title, ...ids }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Propose as settled"
      description={`${title}. Nothing changes until a second person, in compliance, has looked.`}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button className="self-start">Propose as settled</Button>}
    >
      <ProposeForm {...ids} />
    </Dialog>
  );
}

function ProposeForm(ids: Omit<Props, "title">) {
  const form = useActionForm({
    schema: () => import("@/lib/risk/schema").then((file) => file.proposeInput),
    action: proposeSettlement,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="Propose as settled">
      <TextArea {...form.field("reason")} label="What did you find out, and from whom?" />
      <SubmitButton form={form} className="self-start">
        Propose
      </SubmitButton>
    </ActionForm>
  );
}
