"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const ReopenForm = later(() => import("./reopen-form").then((file) => file.ReopenForm));

/** Lets a completed check be opened again, with a reason. */
export function Reopen({ screeningId, kind }: { screeningId: string; kind: string }) {
  return (
    <Dialog
      title="Reopen this check"
      description="What was answered stays on record. Gates that are open stay open."
      trigger={<Button command="Reopen this check">Reopen…</Button>}
    >
      <ReopenForm screeningId={screeningId} kind={kind} />
    </Dialog>
  );
}
