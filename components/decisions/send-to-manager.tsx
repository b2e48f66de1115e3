"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import { type Gate, gate as gateWords } from "@/lib/policy/stages";

const SendForm = later(() => import("./send-form").then((file) => file.SendForm));

type SendProps = { screeningId: string; gate: Gate; manager: string; question: string | null };

/** Hands the screening over for its next gate; the words answer the manager's question when there is one. */
export function SendToManager({ gate, ...send }: SendProps) {
  const title = `Send to ${send.manager}`;
  return (
    <Dialog
      title={title}
      description={`${gateWords(gate).question} They read what was checked in words, and what you write here.`}
      trigger={
        <Button look="primary" command={title}>
          {title}
        </Button>
      }
    >
      {(close) => <SendForm {...send} onDone={close} />}
    </Dialog>
  );
}
