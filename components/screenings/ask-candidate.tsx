"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { askCandidate } from "@/lib/screenings/actions";
import { askInput } from "@/lib/screenings/schema";

type Props = { screeningId: string; kind: string; label: string; words: string };

/** Records what was asked of the candidate, so that it is their turn until it comes. */
export function AskCandidate({ label, ...ids }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={label}
      description="Write what you asked for. It is the candidate’s turn until you say that it came."
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>{label}</Button>}
    >
      <AskForm {...ids} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function AskForm({ onDone, ...ids }: Omit<Props, "label"> & { onDone: () => void }) {
  const router = useRouter();
  const form = useActionForm({
    schema: askInput,
    action: askCandidate,
    defaultValues: ids,
    onDone: () => {
      onDone();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Ask the candidate">
      <TextArea {...form.field("words")} label="What did you ask for?" />
      <SubmitButton form={form} className="self-start">
        Record as asked
      </SubmitButton>
    </ActionForm>
  );
}
