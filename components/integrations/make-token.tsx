"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { ShownOnce } from "@/components/form/shown-once";
import { useActionForm } from "@/components/form/use-action-form";
import { makeToken } from "@/lib/integrations/actions";

/** The name of a token, and then the token. Lives as long as the dialog is open: closing it forgets the token. */
export function MakeToken() {
  const router = useRouter();
  const [secret, setSecret] = useState<string>();
  const form = useActionForm({
    schema: () => import("@/lib/integrations/schema").then((file) => file.makeTokenInput),
    action: makeToken,
    defaultValues: { name: "" },
    onDone(made) {
      setSecret(made.secret);
      router.refresh();
    },
  });
  if (secret)
    return (
      <ShownOnce
        label="Token"
        help="Shown only this once. Put it where the other system keeps its secrets; if it is lost, revoke it and make another."
        value={secret}
        copy="Copy the token"
      />
    );
  return (
    <ActionForm form={form} label="Make a token">
      <TextField {...form.field("name")} label="Which system will ask?" help="Such as: shipping desk, payroll." />
      <SubmitButton form={form} className="self-start">
        Make the token
      </SubmitButton>
    </ActionForm>
  );
}
