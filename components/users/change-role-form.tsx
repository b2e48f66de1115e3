"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { useActionForm } from "@/components/form/use-action-form";
import { changeRole } from "@/lib/auth/actions";
import { isRole, roles } from "@/lib/auth/permissions";
import { RoleField } from "./role-field";

type UserWithRole = { id: string; name: string; role: string };

/** Another role for somebody, with what that means. */
export function ChangeRoleForm({ user }: { user: UserWithRole }) {
  const form = useActionForm({
    schema: () => import("@/lib/auth/schema").then((file) => file.changeRoleInput),
    action: changeRole,
    defaultValues: { userId: user.id, role: isRole(user.role) ? user.role : undefined },
    said: `${user.name} has another role`,
  });
  const chosen = form.form.watch("role");
  const other = chosen && chosen !== user.role;
  return (
    <ActionForm form={form} label={`Change the role of ${user.name}`}>
      <RoleField {...form.field("role")} />
      <p aria-live="polite" className="text-soft">
        {other
          ? `From their next click on, ${user.name} sees and does what “${roles[chosen]}” may, and no longer what they may now.`
          : `${user.name} has this role now.`}
      </p>
      <SubmitButton form={form} disabled={!other} className="self-start">
        Change role
      </SubmitButton>
    </ActionForm>
  );
}
