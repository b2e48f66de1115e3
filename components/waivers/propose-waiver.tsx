"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { Gate } from "@/lib/policy/stages";

const ProposeForm = later(() => import("./propose-form").then((file) => file.ProposeForm));

export type ProposeWaiverProps = {
  screeningId: string;
  kind: string;
  /** The gates up to which it can be waived without waiving the whole check. */
  gates: Gate[];
};

/** Lets the recruiter propose not to do a check, or not yet; a second person grants or refuses it. */
export function ProposeWaiver(ids: ProposeWaiverProps) {
  return (
    <Dialog
      title="Propose a waiver"
      description="Whoever the policy names grants or refuses it, and reads your reason. Granted, this check holds no gate that it reaches, and what it would have shown stays unknown."
      trigger={
        <Button command="Propose a waiver" className="self-start">
          Propose a waiver…
        </Button>
      }
    >
      {(close) => <ProposeForm {...ids} onDone={close} />}
    </Dialog>
  );
}
