"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { Gate } from "@/lib/policy/stages";

const HoldForm = later(() => import("./hold-form").then((file) => file.HoldForm));

type HoldProps = { screeningId: string; gate: Gate; assessmentId: string };

/** Lets compliance hold the next gate, with a reason that the recruiter reads. */
export function Hold(ids: HoldProps) {
  return (
    <Dialog
      title="Put it on hold"
      description="It goes back to the recruiter with your reason, and to the hiring manager once it is handed over again. Nothing is decided."
      trigger={
        <Button command="Put on hold" className="self-start">
          Hold…
        </Button>
      }
    >
      {(close) => <HoldForm {...ids} onDone={close} />}
    </Dialog>
  );
}
