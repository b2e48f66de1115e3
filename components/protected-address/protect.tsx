"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { protectAddress, unprotectAddress } from "@/lib/protected-address/actions";

type Props = { screeningId: string };

/** Takes the address of a candidate over. */
export function Protect({ screeningId }: Props) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  return (
    <Dialog
      title="Protect the address"
      description="From now on only compliance sees where the candidate lives. No address is compared and nothing about one counts; compliance does the checks about it anew. No reason is kept. It can be taken back."
      open={open}
      onOpenChange={setOpen}
      trigger={<Button className="self-start">Protect the address…</Button>}
    >
      <ActionButton
        look="primary"
        className="self-start"
        action={protectAddress}
        input={{ screeningId }}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
      >
        Protect the address
      </ActionButton>
    </Dialog>
  );
}

/** Gives the address back to those who work on the screening. */
export function Unprotect({ screeningId }: Props) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  return (
    <Dialog
      title="End the protection"
      description="Those who work on the screening see its addresses again, and they are compared from then on."
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>End the protection…</Button>}
    >
      <ActionButton
        look="primary"
        className="self-start"
        action={unprotectAddress}
        input={{ screeningId }}
        onDone={() => {
          setOpen(false);
          router.refresh();
        }}
      >
        End the protection
      </ActionButton>
    </Dialog>
  );
}
