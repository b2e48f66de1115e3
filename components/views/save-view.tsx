"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

// Loaded when somebody keeps a view: a list is mostly looked at.
const SaveViewForm = later(() => import("./save-view-form").then((file) => file.SaveViewForm));

/** Keeps what a list shows under a name. */
export function SaveView({ query }: { query: string }) {
  return (
    <Dialog
      title="Keep this view"
      description="The filters as they are now, in the rail. Only you see it."
      trigger={
        <Button look="plain" command="Keep this view">
          Save view
        </Button>
      }
    >
      <SaveViewForm query={query} />
    </Dialog>
  );
}
