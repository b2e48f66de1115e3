"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { attestIdentity } from "@/lib/interviews/actions";
import { attestInput } from "@/lib/interviews/schema";

type AttestFormProps = {
  screeningId: string;
  candidate: string /** Primary where nothing else is. */;
  look?: "primary";
};

/** Somebody who saw the candidate live with their identity document says whether it is the same person. */
export function AttestForm({ screeningId, candidate, look }: AttestFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    schema: attestInput,
    action: attestIdentity,
    defaultValues: { screeningId, how: undefined, answer: undefined, note: "" },
    onDone() {
      toast.said("Recorded what you saw");
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="What you saw">
      <Notice title="Whoever attests does not decide.">
        After this somebody else decides about <bdi>{candidate}</bdi>; it cannot be taken back.
      </Notice>
      <RadioField
        {...form.field("how")}
        label="How did you meet?"
        choices={[
          { value: "video", label: "By video" },
          { value: "in-person", label: "In person" },
        ]}
      />
      <RadioField
        {...form.field("answer")}
        label="Is this the person on the document?"
        help="“Not sure” is a good answer: old pictures, poor light and poor connections are common."
        choices={[
          { value: "same", label: "The same person" },
          { value: "not-sure", label: "Not sure" },
          { value: "different", label: "Not the same person" },
        ]}
      />
      <TextArea
        {...form.field("note")}
        label="What did you see?"
        optional
        help="What made it hard or easy to tell. Leave out looks, voice, health and origin."
      />
      <Button type="submit" look={look} pending={form.pending} className="self-start">
        Attest
      </Button>
    </ActionForm>
  );
}
