"use client";

import { useRouter } from "next/navigation";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { useClose } from "@/components/ui/use-close";
import { recordBecame } from "@/lib/channels/actions";
import { outcomes } from "@/lib/channels/became";
import { becameInput } from "@/lib/channels/schema";

type Props = { screeningId: string; requestId: string };

/** What became of a wish to go on elsewhere; it is written down once. */
export function BecameForm(ids: Props) {
  const close = useClose();
  const router = useRouter();
  const form = useActionForm({
    schema: becameInput,
    action: recordBecame,
    defaultValues: { ...ids, became: "" as never },
    onDone() {
      close();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="What became of it">
      <RadioField
        {...form.field("became")}
        label="What became of it?"
        choices={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton form={form}>Write it down</SubmitButton>
        <Button look="plain" onClick={close}>
          Not yet
        </Button>
      </div>
    </ActionForm>
  );
}
