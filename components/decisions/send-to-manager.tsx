"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { sendToManager } from "@/lib/decisions/actions";
import { type Gate, gate as gateWords } from "@/lib/policy/stages";

type SendProps = { screeningId: string; gate: Gate; manager: string; question: string | null };

/** Hands the screening over for its next gate; the words answer the manager's question when there is one. */
export function SendToManager({ gate, ...send }: SendProps) {
  const [open, setOpen] = useState(false);
  const title = `Send to ${send.manager}`;
  return (
    <Dialog
      title={title}
      description={`${gateWords(gate).question} They read what was checked in words, and what you write here.`}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="primary" command={title}>
          {title}
        </Button>
      }
    >
      <SendForm {...send} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function SendForm({ screeningId, manager, question, onDone }: Omit<SendProps, "gate"> & { onDone: () => void }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    schema: () => import("@/lib/decisions/schema").then((file) => file.sendInput),
    action: sendToManager,
    defaultValues: { screeningId, words: "" },
    onDone: () => {
      onDone();
      toast.said(`Sent to ${manager}`);
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label={`Send to ${manager}`}>
      <TextArea
        {...form.field("words")}
        label={question ? `Your answer to “${question}”` : `What should ${manager} know?`}
        help="Leave out addresses, documents and birth data: whoever decides does not see them."
        optional={!question}
      />
      <SubmitButton form={form} className="self-start">
        Send
      </SubmitButton>
    </ActionForm>
  );
}
