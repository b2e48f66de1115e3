"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { signIn } from "./call-next-auth";

/** E-mail and password. It goes on with a full load, so that nothing of whoever was here before stays in the browser's memory. */
export function SignInForm({ goOn }: { goOn: string }) {
  const form = useActionForm({
    schema: () => import("@/lib/auth/schema").then((file) => file.signInInput),
    action: signIn,
    defaultValues: { email: "", password: "" },
    onDone: () => location.assign(goOn),
  });
  return (
    <ActionForm form={form} label="Sign in">
      <TextField {...form.field("email")} label="E-mail" type="email" autoComplete="username" autoFocus />
      <TextField {...form.field("password")} label="Password" type="password" autoComplete="current-password" />
      <SubmitButton form={form} className="self-start">
        Sign in
      </SubmitButton>
    </ActionForm>
  );
}
