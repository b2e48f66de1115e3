"use client";

import { useRouter } from "next/navigation";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { useClose } from "@/components/ui/use-close";
import { takeWishBack } from "@/lib/channels/actions";
import { takeBackInput } from "@/lib/channels/schema";

type Props = { screeningId: string; requestId: string };

/** Why an entry does not belong here; it stays, crossed out. */
export function TakeBackForm(ids: Props) {
  const close = useClose();
  const router = useRouter();
  const form = useActionForm({
    schema: takeBackInput,
    action: takeWishBack,
    defaultValues: { ...ids, reason: "" },
    onDone() {
      close();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Take the entry back">
      <TextField
        {...form.field("reason")}
        label="Why does it not belong here?"
        help="The entry stays on record and counts no more."
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton form={form}>Take it back</SubmitButton>
        <Button look="plain" onClick={close}>
          Leave it
        </Button>
      </div>
    </ActionForm>
  );
}
