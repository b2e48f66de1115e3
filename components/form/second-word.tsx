"use client";

import type { z } from "zod";
import type { secondWord } from "@/lib/screenings/second-word";
import { ActionForm, SubmitButton } from "./action-form";
import type { Action } from "./call-action";
import { RadioField } from "./choice-fields";
import { TextArea } from "./fields";
import { useKeptForm } from "./use-kept-form";

type SecondWordProps = {
  /** What is decided, as nothing else is called. */
  about: string;
  label: string;
  question: string;
  /** What follows when it is granted, and when it is refused. */
  follows: { granted: string; refused: string };
  action: Action<z.output<typeof secondWord>, null>;
};

/** What a second person says of what somebody else proposed, with a reason. */
export function SecondWord({ about, label, question, follows, action }: SecondWordProps) {
  const form = useKeptForm({
    keptAs: about,
    texts: ["reason"],
    schema: async () => (await import("@/lib/screenings/second-word")).secondWord,
    action,
    defaultValues: { decision: undefined, reason: "" },
    said: "Recorded your decision",
  });
  return (
    <ActionForm form={form} label={label}>
      <RadioField
        {...form.field("decision")}
        label={question}
        choices={[
          { value: "granted", label: "Grant it", help: follows.granted },
          { value: "refused", label: "Refuse it", help: follows.refused },
        ]}
      />
      <TextArea {...form.field("reason")} label="Your reason" />
      <SubmitButton form={form} className="self-start">
        Record your decision
      </SubmitButton>
    </ActionForm>
  );
}
