"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { SelectField } from "@/components/form/fields";
import { ShownOnce } from "@/components/form/shown-once";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { useClose } from "@/components/ui/use-close";
import { makePasskeyLink } from "@/lib/passkeys/actions";
import { passkeyLinkInput } from "@/lib/passkeys/schema";
import { stages } from "@/lib/policy/stages";

const steps = stages.map(({ title }) => ({ value: title, label: title }));
const purposes = [
  { value: "enrol", label: "Enrol a passkey", help: "The first time, or on a new device." },
  { value: "again", label: "Show the same one again", help: "At each later step." },
];

type Props = { screeningId: string; link: string; enrolled: boolean };

/** Makes a link for the candidate, and shows it this once, with the code to read aloud. */
export function AskForm({ screeningId, link, enrolled }: Props) {
  const close = useClose();
  const router = useRouter();
  const [made, setMade] = useState<{ token: string; code: string }>();
  const form = useActionForm({
    schema: passkeyLinkInput,
    action: makePasskeyLink,
    defaultValues: { screeningId, purpose: enrolled ? "again" : "enrol", step: "Before access" },
    onDone: setMade,
  });
  if (made)
    return (
      <div className="flex flex-col gap-4">
        <p>
          Read this code aloud: <strong className="font-mono text-lg tracking-widest">{made.code}</strong>. The
          candidate must see the same one.
        </p>
        <ShownOnce
          label="Link for the candidate"
          help="Shown only this once. It works once, within ten minutes; if it is lost, make another."
          value={`${link}#${made.token}`}
          copy="Copy the link"
        />
        <Button
          className="self-start"
          onClick={() => {
            close();
            router.refresh();
          }}
        >
          Go on
        </Button>
      </div>
    );
  return (
    <ActionForm form={form} label="Link for a passkey">
      <RadioField {...form.field("purpose")} label="What should they do?" choices={purposes} />
      <SelectField {...form.field("step")} label="At which step?" choices={steps} />
      <SubmitOrLeave form={form}>Make the link</SubmitOrLeave>
    </ActionForm>
  );
}
