"use client";

import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { invite } from "@/lib/auth/actions";
import { OneTimeLink } from "./one-time-link";
import { RoleField } from "./role-field";

/** Makes a link for somebody new. `welcome` is the address that links lead to. */
export function InviteDialog({ welcome }: { welcome: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Invite somebody"
      description="You get a link to hand to them, in person or by a message only they read. With it they choose their name, e-mail and password."
      trigger={
        <Button look="primary" keys="c">
          Invite
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
    >
      <Invitation welcome={welcome} />
    </Dialog>
  );
}

/** Lives as long as the dialog is open: closing it forgets the link. */
function Invitation({ welcome }: { welcome: string }) {
  const [link, setLink] = useState<string>();
  const form = useActionForm({
    schema: () => import("@/lib/auth/schema").then((file) => file.inviteInput),
    action: invite,
    defaultValues: {},
    onDone: ({ token }) => setLink(`${welcome}#${token}`),
  });
  if (link) return <OneTimeLink link={link} within="seven days" />;
  return (
    <ActionForm form={form} label="Invite somebody">
      <RoleField {...form.field("role")} />
      <SubmitButton form={form} className="self-start">
        Make the link
      </SubmitButton>
    </ActionForm>
  );
}
