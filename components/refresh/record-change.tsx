"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const Form = later(() => import("./change-form").then((file) => file.ChangeForm));

/** Records that somebody told us of a change, so that they are looked at again. */
export function RecordChange({ employmentId }: { employmentId: string }) {
  return (
    <Dialog
      title="Something changed"
      description="They told us of another name, address or bank account. A look again is due soon, sooner in the first 90 days. The new value is stated there."
      trigger={<Button command="Record a change">Something changed…</Button>}
    >
      <Form employmentId={employmentId} />
    </Dialog>
  );
}
