"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

// Loaded when somebody keeps a view: a list is mostly looked at.
const SaveViewForm = later(() => import("./save-view-form").then((file) => file.SaveViewForm));

/** Keeps what a list shows under a name. */
export function SaveView({ query }: { query: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Keep this view"
      description="The filters as they are now, in the rail. Only you see it."
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="plain" command="Keep this view">
          Save view
        </Button>
      }
    >
      <SaveViewForm query={query} onDone={() => setOpen(false)} />
    </Dialog>
  );
}
