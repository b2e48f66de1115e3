"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { SelectField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { proposeSettlement } from "@/lib/risk/actions";

type Props = {
  screeningId: string;
  rule: string;
  fingerprint: string;
  /** Files of the screening of which one may show it. */
  files: { id: string; label: string }[];
};

/** Why a difference is proposed as settled, and the file that shows it, where there is one. */
export function ProposeForm({ files, ...ids }: Props) {
  const form = useKeptForm({
    keptAs: `settlement ${ids.screeningId} ${ids.fingerprint}`,
    texts: ["reason", "evidenceId"],
    schema: () => import("@/lib/risk/schema").then((file) => file.proposeInput),
    action: proposeSettlement,
    defaultValues: { ...ids, reason: "", evidenceId: "" },
  });
  return (
    <ActionForm form={form} label="Propose as settled">
      <TextArea {...form.field("reason")} label="What did you find out, and from whom?" />
      {files.length > 0 && (
        <SelectField
          {...form.field("evidenceId")}
          label="Which file shows it?"
          optional
          none="None"
          choices={files.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <SubmitButton form={form} className="self-start">
        Propose
      </SubmitButton>
    </ActionForm>
  );
}
