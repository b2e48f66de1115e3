"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { attestIdentity } from "@/lib/interviews/actions";
import { type HowSeen, howSeen, samePerson } from "@/lib/interviews/meeting";

type AttestFormProps = {
  screeningId: string;
  /** The meeting that is answered for; without it the newest. */
  interviewId?: string;
  /** The ways in which the candidate can have been seen; with one, nobody is asked. */
  ways: HowSeen[];
  /** Primary where nothing else is. */
  look?: "primary";
  /** What to know before answering. */
  children: ReactNode;
};

/** Somebody who saw the candidate says whether it is the person on the identity document. */
export function AttestForm({ screeningId, interviewId, ways, look, children }: AttestFormProps) {
  const form = useKeptForm({
    keptAs: `attestation ${screeningId} ${interviewId}`,
    texts: ["note"],
    schema: () => import("@/lib/interviews/schema").then(({ attestInput }) => attestInput),
    action: attestIdentity,
    defaultValues: { screeningId, interviewId, how: ways.length === 1 ? ways[0] : undefined, note: "" },
    said: "Recorded what you saw",
  });
  return (
    <ActionForm form={form} label="What you saw">
      {children}
      {ways.length > 1 && (
        <RadioField
          {...form.field("how")}
          label="How did you meet?"
          choices={ways.map((value) => ({ value, label: howSeen[value] }))}
        />
      )}
      <RadioField
        {...form.field("answer")}
        label="Is this the person on the document?"
        help="“Not sure” is a good answer: old pictures, poor light and poor connections are common."
        choices={Object.entries(samePerson).map(([value, label]) => ({ value, label }))}
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
