"use client";

import { ActionButton } from "@/components/form/action-button";
import { enableUser } from "@/lib/auth/actions";

/** Lets somebody who was disabled sign in again. */
export function EnableButton({ user: { id, name } }: { user: { id: string; name: string } }) {
  return (
    <ActionButton
      action={enableUser}
      input={{ userId: id }}
      said={`${name} may sign in again`}
      aria-label={`Enable ${name}`}
    >
      Enable
    </ActionButton>
  );
}
