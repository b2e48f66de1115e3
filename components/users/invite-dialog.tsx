"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const Invitation = later(() => import("./invitation").then((file) => file.Invitation));

/** Makes a link for somebody new. `welcome` is the address that links lead to. */
export function InviteDialog({ welcome }: { welcome: string }) {
  return (
    <Dialog
      title="Invite somebody"
      description="You get a link to hand to them, in person or by a message only they read. With it they choose their name, e-mail and password."
      trigger={
        <Button look="primary" keys="c">
          Invite
        </Button>
      }
    >
      <Invitation welcome={welcome} />
    </Dialog>
  );
}
