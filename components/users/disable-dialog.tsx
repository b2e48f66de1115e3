"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { disableUser } from "@/lib/auth/actions";

/** Keeps somebody out, after saying what that means. */
export function DisableDialog({ user: { id, name } }: { user: { id: string; name: string } }) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  return (
    <Dialog
      title={`Disable ${name}`}
      description={`${name} is signed out everywhere at once and cannot sign in again until an administrator enables them. What they did stays as it is, under their name.`}
      trigger={<Button aria-label={`Disable ${name}`}>Disable</Button>}
      open={open}
      onOpenChange={setOpen}
    >
      <ActionButton
        action={disableUser}
        input={{ userId: id }}
        look="primary"
        said={`${name} is disabled`}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
      >
        Disable {name}
      </ActionButton>
    </Dialog>
  );
}
