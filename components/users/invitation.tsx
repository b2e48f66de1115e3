"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { useActionForm } from "@/components/form/use-action-form";
import { invite } from "@/lib/auth/actions";
import { OneTimeLink } from "./one-time-link";
import { RoleField } from "./role-field";

/** The role of somebody new, and then their link. Lives as long as the dialog is open: closing it forgets the link. */
export function Invitation({ welcome }: { welcome: string }) {
  const router = useRouter();
  const [link, setLink] = useState<string>();
  const form = useActionForm({
    schema: () => import("@/lib/auth/schema").then((file) => file.inviteInput),
    action: invite,
    defaultValues: {},
    onDone({ token }) {
      setLink(`${welcome}#${token}`);
      router.refresh();
    },
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
