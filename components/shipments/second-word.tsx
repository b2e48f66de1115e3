"use client";

import { useRouter } from "next/navigation";
import type { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import type { Action } from "@/components/form/call-action";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import type { secondWord } from "@/lib/devices/schema";

type SecondWordProps = {
  /** What is decided, as nothing else on the page is called. */
  about: string;
  label: string;
  question: string;
  action: Action<z.input<typeof secondWord>, null>;
};

/** What a second person says of something that another asked for, with a reason. */
export function SecondWord({ about, label, question, action }: SecondWordProps) {
  const router = useRouter();
  const form = useKeptForm({
    keptAs: about,
    texts: ["reason"],
    schema: async () => (await import("@/lib/devices/schema")).secondWord,
    action,
    defaultValues: { decision: undefined, reason: "" },
    onDone: () => router.refresh(),
  });
  return (
    <ActionForm form={form} label={label}>
      <RadioField
        {...form.field("decision")}
        label={question}
        choices={[
          { value: "granted", label: "I agree" },
          { value: "refused", label: "I do not agree" },
        ]}
      />
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Record your word
      </SubmitButton>
    </ActionForm>
  );
}
