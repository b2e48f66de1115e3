"use client";

import { useState } from "react";
import { AttachField } from "@/components/evidence/attach-field";
import { useAttachedFile } from "@/components/evidence/use-attached-file";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { recordConsent } from "@/lib/consents/actions";
import type { TextView } from "@/lib/consents/queries";
import { consentWays } from "@/lib/consents/ways";

type Props = { screeningId: string; text: Pick<TextView, "id" | "act" | "title" | "version" | "inWriting"> };

/** Records when and how the candidate agreed to a text, or was given it, with the file that shows it. */
export function RecordConsent({ screeningId, text: { id: kind, act, title, version, inWriting } }: Props) {
  const attached = useAttachedFile();
  const [how, setHow] = useState("");
  const form = useActionForm({
    schema: () => import("@/lib/consents/schema").then(({ consentSaid }) => consentSaid),
    async action(input: Parameters<typeof recordConsent>[0]) {
      const stored = await attached.store({ screeningId, kind: "consent", how: "candidate" });
      return stored.ok ? recordConsent({ ...input, evidenceId: stored.data }) : stored;
    },
    defaultValues: { screeningId, kind: kind as never, textVersion: version, givenOn: "", how: undefined },
    said: `${act === "notice" ? "Notice" : "Consent"} recorded: ${title}`,
  });
  const { onChange, ...howField } = form.field("how");
  const ways = Object.entries(consentWays).filter(([way]) => !(inWriting && way === "spoken"));
  return (
    <ActionForm form={form} label={`${act === "notice" ? "The notice" : "The consent"}: ${title}`}>
      <RadioField
        {...howField}
        onChange={(event) => {
          setHow(event.target.value);
          return onChange(event);
        }}
        label={act === "notice" ? "How was it given?" : "How did the candidate agree?"}
        help={inWriting ? "The law wants this one in writing." : undefined}
        choices={ways.map(([value, label]) => ({ value, label }))}
        segmented
      />
      <DateField {...form.field("givenOn")} label="On which day?" />
      <AttachField
        {...form.field("evidenceId")}
        label={how === "spoken" ? "The recording" : "What was signed, or the e-mail"}
        optional={how === "spoken"}
        attached={attached}
      />
      <SubmitButton form={form} className="self-start">
        {act === "notice" ? "Record the notice" : "Record the consent"}
      </SubmitButton>
    </ActionForm>
  );
}
