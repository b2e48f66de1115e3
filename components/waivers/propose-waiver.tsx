"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const ProposeForm = later(() => import("./propose-form").then((file) => file.ProposeForm));

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
