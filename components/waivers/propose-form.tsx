"use client";

import { useRouter } from "next/navigation";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { DateField, TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { proposeWaiver } from "@/lib/waivers/actions";

type ProposeWaiverProps = { screeningId: string; kind: string };

/** Why a check need not be done, and until when. */
export function ProposeForm({ onDone, ...ids }: ProposeWaiverProps & { onDone: () => void }) {
  const router = useRouter();
  const form = useKeptForm({
    keptAs: `waiver ${ids.screeningId} ${ids.kind}`,
    texts: ["reason", "until"],
    schema: async () => (await import("@/lib/waivers/schema")).proposeWaiverInput,
    action: proposeWaiver,
    defaultValues: { ...ids, reason: "", until: "" },
    onDone() {
      onDone();
      router.refresh();
    },
  });
  return (
    <ActionForm form={form} label="Propose a waiver">
      <TextArea {...form.field("reason")} label="Why can it be left out?" />
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
