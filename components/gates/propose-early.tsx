"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { Gate } from "@/lib/policy/stages";

const ProposeEarlyForm = later(() => import("./propose-early-form").then((file) => file.ProposeEarlyForm));

type ProposeEarlyProps = { screeningId: string; gate: Gate; title: string };

/** Lets a recruiter or operations propose to open a gate before its checks are done; somebody in compliance grants or refuses it. */
export function ProposeEarly({ title, ...ids }: ProposeEarlyProps) {
  return (
    <Dialog
      title={`Open early: ${title}`}
      description="Somebody in compliance grants or refuses it. Granted, exactly what you write here may be done until its last day; the checks go on."
      trigger={
        <Button command={`Open early: ${title}`} className="self-start print:hidden">
          Open early…
        </Button>
      }
    >
      <ProposeEarlyForm {...ids} />
    </Dialog>
  );
}
