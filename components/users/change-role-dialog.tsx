"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const ChangeRoleForm = later(() => import("./change-role-form").then((file) => file.ChangeRoleForm));

type UserWithRole = { id: string; name: string; role: string };

/** Gives somebody another role, after saying what that means. */
export function ChangeRoleDialog({ user }: { user: UserWithRole }) {
  return (
    <Dialog
      title={`Change the role of ${user.name}`}
      description="What they did so far stays as it is, under their name."
      trigger={<Button aria-label={`Change role of ${user.name}`}>Change role</Button>}
    >
      <ChangeRoleForm user={user} />
    </Dialog>
  );
}
