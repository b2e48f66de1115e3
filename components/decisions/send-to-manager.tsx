"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const SendForm = later(() => import("./send-form").then((file) => file.SendForm));

type SendProps = {
  screeningId: string;
  /** What the manager decides, as a question. */
  decides: string;
  manager: string;
  /** The manager's own, open since they looked. */
  question: string | null;
};

/** Hands the screening over for its next gate; the words answer the manager's question when there is one. */
export function SendToManager({ decides, ...send }: SendProps) {
  const [open, setOpen] = useState(false);
  const title = `Send to ${send.manager}`;
  return (
    <Dialog
      title={title}
      description={`${decides} They read what was checked in words, and what you write here.`}
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
