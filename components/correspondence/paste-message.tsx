"use client";

import { useRouter } from "next/navigation";
import { sendFile } from "@/components/evidence/send-file";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { DateField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { useToast } from "@/components/ui/toast";
import { useClose } from "@/components/ui/use-close";
import type { ImportedMail } from "@/lib/correspondence/import";
import { pasteInput } from "@/lib/correspondence/schema";
import { saidOfMail } from "./said-of-mail";

const unwatched = () => ({ signal: new AbortController().signal, onProgress: () => {} });

type Pasted = { screeningId: string; writtenBy: "candidate" | "agency"; sentOn: string; text: string };

/** Keeps a message that was copied from elsewhere as evidence, and reads it. */
export function PasteMessage({ screeningId }: { screeningId: string }) {
  const router = useRouter();
  const close = useClose();
  const { said } = useToast();
  const form = useKeptForm({
    keptAs: `message ${screeningId}`,
    texts: ["text"],
    schema: pasteInput,
    action: ({ text, ...about }: Pasted) =>
      sendFile<ImportedMail>(about, new File([text], "Pasted message.txt"), unwatched(), "/api/correspondence"),
    defaultValues: { screeningId, writtenBy: "" as never, sentOn: "", text: "" },
    onDone(imported) {
      said(saidOfMail(imported));
      close();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="A message that was copied">
      <RadioField
        {...form.field("writtenBy")}
        label="Who wrote it?"
        choices={[
          { value: "candidate", label: "The candidate" },
          { value: "agency", label: "The agency" },
        ]}
      />
      <DateField {...form.field("sentOn")} label="When was it sent?" />
      <TextArea
        {...form.field("text")}
        label="The message"
        help="As it was written; what it quotes is left out when it is read."
      />
      <SubmitOrLeave form={form}>Read it</SubmitOrLeave>
    </ActionForm>
  );
}
