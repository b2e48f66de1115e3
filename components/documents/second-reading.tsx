"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Notice } from "@/components/ui/notice";
import { confirmDocument } from "@/lib/documents/actions";

type Props = {
  screeningId: string;
  sourceId: string;
  withPicture: boolean /** Somebody read it before. */;
  again: boolean;
};

/** A second person reads the document and says whether it shows what was typed in. */
export function SecondReading({ withPicture, again, ...ids }: Props) {
  const form = useKeptForm({
    keptAs: `reading ${ids.sourceId}`,
    texts: ["note"],
    schema: () => import("@/lib/documents/schema").then(({ confirmInput }) => confirmInput),
    action: confirmDocument,
    defaultValues: { ...ids, answer: undefined, note: "" },
  });
  return (
    <ActionForm form={form} label="Read the document as the second person">
      <Notice title={again ? "You may read it too." : "You are the second person."}>
        {withPicture
          ? "Enlarge the pictures and compare every line with what was typed in. An answer cannot be taken back."
          : "There is no picture: answer after you have seen the document yourself, with the candidate, in a meeting. An answer cannot be taken back."}
      </Notice>
      <RadioField
        {...form.field("answer")}
        label="Does it show what was typed in?"
        choices={[
          { value: "agrees", label: withPicture ? "It does" : "It does, seen by both in a meeting" },
          { value: "differs", label: "It shows something else" },
        ]}
      />
      <TextArea
        {...form.field("note")}
        label="What did you see?"
        help="What differs, or what was hard to read. Leave out looks, age, origin and the number."
        optional
      />
      <SubmitButton form={form} className="self-start">
        Record what I read
      </SubmitButton>
    </ActionForm>
  );
}
