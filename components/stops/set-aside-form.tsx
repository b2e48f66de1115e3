"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { setStopAside } from "@/lib/stops/actions";

/** Sets a proposal to stop aside with a reason; the screening goes on as before. */
export function SetAsideForm(ids: { screeningId: string; decisionId: string }) {
  const form = useKeptForm({
    keptAs: `setting aside ${ids.decisionId}`,
    texts: ["reason"],
    schema: async () => (await import("@/lib/stops/schema")).setAsideInput,
    action: setStopAside,
    defaultValues: { ...ids, reason: "" },
    said: "The proposal is set aside, and the screening goes on",
  });
  return (
    <ActionForm form={form} label="Set the proposal aside">
      <TextArea
        {...form.field("reason")}
        label="Why it is set aside"
        help="The recruiter and the hiring manager read it. The screening goes on as before."
      />
      <SubmitButton form={form} className="self-start">
        Set the proposal aside
      </SubmitButton>
    </ActionForm>
  );
}
