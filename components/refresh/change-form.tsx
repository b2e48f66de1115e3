"use client";

import { useRouter } from "next/navigation";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { useToast } from "@/components/ui/toast";
import { useClose } from "@/components/ui/use-close";
import { recordChange } from "@/lib/refresh/actions";

const choices = [
  { value: "name", label: "Their name" },
  { value: "address", label: "Their address" },
  { value: "bank", label: "Their bank account" },
];

/** What changed, and when they told us. */
export function ChangeForm({ employmentId }: { employmentId: string }) {
  const router = useRouter();
  const toast = useToast();
  const close = useClose();
  const form = useActionForm({
    schema: async () => (await import("@/lib/refresh/schema")).changeInput,
    action: recordChange,
    defaultValues: { employmentId, what: undefined, on: new Date().toISOString().slice(0, 10) },
    onDone({ due }) {
      toast.said(due ? "A look again is due" : "Recorded; nothing is due for it");
      close();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Something changed">
      <RadioField {...form.field("what")} label="What changed?" choices={choices} />
      <DateField {...form.field("on")} label="When did they tell us?" />
      <SubmitButton form={form} className="self-start">
        Record the change
      </SubmitButton>
    </ActionForm>
  );
}
