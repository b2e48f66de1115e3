"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { ShownOnce } from "@/components/form/shown-once";
import { useActionForm } from "@/components/form/use-action-form";
import { makeEndpoint } from "@/lib/integrations/actions";

/** Name and address of an endpoint, and then its secret. Lives as long as the dialog is open: closing it forgets the secret. */
export function MakeEndpoint({ evaluation }: { evaluation: boolean }) {
  const router = useRouter();
  const [secret, setSecret] = useState<string>();
  const form = useActionForm({
    schema: () => import("@/lib/integrations/schema").then((file) => file.makeEndpointInput),
    action: makeEndpoint,
    defaultValues: { name: "", url: "" },
    onDone(made) {
      setSecret(made.secret);
      router.refresh();
    },
  });
  if (secret)
    return (
      <ShownOnce
        label="Secret"
        help="Shown only this once. With it the other system sees that a message is from here; if it is lost, disable the endpoint and make another."
        value={secret}
        copy="Copy the secret"
      />
    );
  return (
    <ActionForm form={form} label="Add an endpoint">
      <TextField {...form.field("name")} label="Which system is told?" help="Such as: shipping desk, payroll." />
      <TextField
        {...form.field("url")}
        type="url"
        label="Its address"
        help={
          evaluation
            ? "Nothing leaves an evaluation: an address on this machine, like http://localhost:8080/hooks."
            : "Like https://it.example.com/hooks. Without https only on this machine."
        }
      />
      <SubmitButton form={form} className="self-start">
        Add the endpoint
      </SubmitButton>
    </ActionForm>
  );
}
