"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const Form = later(() => import("./left-form").then((file) => file.LeftForm));

type RecordLeftProps = { employmentId: string; endedOn: string | null };

/** Records the last day of work, or another one. */
export function RecordLeft(props: RecordLeftProps) {
  const words = props.endedOn ? "Change the last day" : "Record the last day";
  return (
    <Dialog
      title={words}
      description="Nothing is due after it. A look again that goes on is ended by its recruiter."
      trigger={<Button command={words}>{words}…</Button>}
    >
      <Form {...props} />
    </Dialog>
  );
}
