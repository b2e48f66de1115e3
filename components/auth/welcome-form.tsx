"use client";

import type { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { acceptInvitation } from "@/lib/auth/actions";
import { acceptInvitationInput } from "@/lib/auth/schema";
import { signIn } from "./call-next-auth";
import { NewPasswordField } from "./new-password-field";

const typed = acceptInvitationInput.omit({ token: true });

/** Joins with the secret behind the # of the link, which no server sees in an address, and signs in. */
async function join(input: z.input<typeof typed>) {
  const joined = await acceptInvitation({ ...input, token: location.hash.slice(1) });
  return joined.ok ? signIn(input) : joined;
}

/** Name, e-mail and a password of one's own, for somebody who was invited. */
export function WelcomeForm() {
  const form = useActionForm({
    schema: typed,
    action: join,
    defaultValues: { name: "", email: "", password: "" },
    onDone: () => location.replace("/"),
  });
  return (
    <ActionForm form={form} label="Welcome">
      <TextField
        {...form.field("name")}
        label="Your name"
        help="As others here should see it beside what you do."
        autoComplete="name"
        autoFocus
      />
      <TextField {...form.field("email")} label="E-mail" type="email" autoComplete="username" />
      <NewPasswordField {...form.field("password")} />
      <SubmitButton form={form} className="self-start">
        Join
      </SubmitButton>
    </ActionForm>
  );
}
