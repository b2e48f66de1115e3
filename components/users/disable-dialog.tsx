"use client";

import { Confirm } from "@/components/form/confirm";
import { disableUser } from "@/lib/auth/actions";

/** Keeps somebody out, after saying what that means. */
export function DisableDialog({ user: { id, name } }: { user: { id: string; name: string } }) {
  return (
    <Confirm
      title={`Disable ${name}`}
      description={`${name} is signed out everywhere at once and cannot sign in again until an administrator enables them. What they did stays as it is, under their name.`}
      label="Disable"
      button={{ "aria-label": `Disable ${name}` }}
      action={disableUser}
      input={{ userId: id }}
      said={`${name} is disabled`}
    >
      Disable {name}
    </Confirm>
  );
}
