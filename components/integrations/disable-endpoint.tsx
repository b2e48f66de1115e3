"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { disableEndpoint } from "@/lib/integrations/actions";

/** Ends an endpoint, after saying what that means. */
export function DisableEndpoint({ id, name }: { id: string; name: string }) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  return (
    <Dialog
      title={`Disable ${name}`}
      description={`${name} is told nothing any more, and what waits for it is left out. This cannot be undone: add another endpoint if it is to be told again.`}
      trigger={<Button aria-label={`Disable ${name}`}>Disable</Button>}
      open={open}
      onOpenChange={setOpen}
    >
      <ActionButton
        action={disableEndpoint}
        input={{ endpointId: id }}
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
