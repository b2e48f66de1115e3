"use client";

import { useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import { offerNewPassword } from "@/lib/auth/actions";

const OneTimeLink = later(() => import("./one-time-link").then((file) => file.OneTimeLink));

type Props = { user: { id: string; name: string }; renew: string };

/** Makes a link for somebody who forgot their password. `renew` is the address that such links lead to. */
export function NewPasswordDialog({ user: { id, name }, renew }: Props) {
  const [link, setLink] = useState<string>();
  return (
    <Dialog
      title={`New password for ${name}`}
      description={`You get a link to hand to ${name}, in person or by a message only they read. It is on record that you made it.`}
      trigger={<Button aria-label={`New password for ${name}`}>New password</Button>}
      onOpenChange={() => setLink(undefined)}
    >
      {link ? (
        <OneTimeLink link={link} within="a day" />
      ) : (
        <ActionButton
          look="primary"
          action={offerNewPassword}
          input={{ userId: id }}
          onDone={({ token }) => setLink(`${renew}#${token}`)}
        >
          Make the link
        </ActionButton>
      )}
    </Dialog>
  );
}
