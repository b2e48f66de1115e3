"use client";

import type { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { useActionForm } from "@/components/form/use-action-form";
import { renewPassword } from "@/lib/auth/actions";
import { renewPasswordInput } from "@/lib/auth/schema";
import { signIn } from "./call-next-auth";
import { NewPasswordField } from "./new-password-field";

const typed = renewPasswordInput.omit({ token: true });

/** Keeps the new password with the secret behind the # of the link, which no server sees in an address, and signs in. */
async function renew(input: z.input<typeof typed>) {
  const renewed = await renewPassword({ ...input, token: location.hash.slice(1) });
  return renewed.ok ? signIn({ ...input, ...renewed.data }) : renewed;
}

/** A new password, for somebody who forgot theirs. */
export function RenewForm() {
  const form = useActionForm({
    schema: typed,
    action: renew,
    defaultValues: { password: "" },
    onDone: () => location.replace("/"),
  });
  return (
    <ActionForm form={form} label="New password">
      <NewPasswordField {...form.field("password")} />
      <SubmitButton form={form} className="self-start">
        Save the password
      </SubmitButton>
    </ActionForm>
  );
}
