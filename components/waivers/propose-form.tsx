"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { DateField, SelectField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { capital } from "@/components/ui/capital";
import { proposeWaiver } from "@/lib/waivers/actions";
import { reachWords } from "@/lib/waivers/reach";
import type { ProposeWaiverProps } from "./propose-waiver";

/** Why a check need not be done, for which gates, and until when. */
export function ProposeForm({ gates, ...ids }: ProposeWaiverProps) {
  const form = useKeptForm({
    keptAs: `waiver ${ids.screeningId} ${ids.kind}`,
    texts: ["reason", "until"],
    schema: async () => (await import("@/lib/waivers/schema")).proposeWaiverInput,
    action: proposeWaiver,
    defaultValues: { ...ids, reason: "", upTo: "", until: "" },
  });
  return (
    <ActionForm form={form} label="Propose a waiver">
      <TextArea {...form.field("reason")} label="Why can it be left out?" />
      {gates.length > 0 && (
        <SelectField
          {...form.field("upTo")}
          label="How far does it reach?"
          none="The whole check, for every gate"
          choices={gates.map((gate) => ({ value: gate, label: capital(reachWords(gate)) }))}
        />
      )}
      <DateField
        {...form.field("until")}
        label="Until"
        optional
        help="Its last day. Without one it holds as long as the screening."
      />
      <SubmitButton form={form} className="self-start">
        Propose it
      </SubmitButton>
    </ActionForm>
  );
}
