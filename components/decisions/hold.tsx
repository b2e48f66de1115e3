"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { holdGate } from "@/lib/decisions/actions";
import type { Gate } from "@/lib/policy/stages";

type HoldProps = { screeningId: string; gate: Gate; assessmentId: string };

/** Lets compliance hold the next gate, with a reason that the recruiter reads. */
export function Hold(ids: HoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Put it on hold"
      description="It goes back to the recruiter with your reason, and to the hiring manager once it is handed over again. Nothing is decided."
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button command="Put on hold" className="self-start">
          Hold…
        </Button>
      }
    >
      <HoldForm {...ids} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function HoldForm({ onDone, ...ids }: HoldProps & { onDone: () => void }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import("@/lib/decisions/schema").then((file) => file.holdInput),
    action: holdGate,
    defaultValues: { ...ids, reason: "" },
    onDone: () => {
      onDone();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Put it on hold">
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Hold
      </SubmitButton>
    </ActionForm>
  );
}
