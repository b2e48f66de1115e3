"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { takeSourceBack } from "@/lib/sources/actions";

/** Why a profile or a log does not belong here; it stays, crossed out. */
export function TakeBackForm(ids: { screeningId: string; sourceId: string }) {
  const form = useKeptForm({
    keptAs: `taking back ${ids.sourceId}`,
    texts: ["reason"],
    schema: () => import("@/lib/sources/schema").then((file) => file.takeBackInput),
    action: takeSourceBack,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="Take it back">
      <TextField
        {...form.field("reason")}
        label="Why does it not belong here?"
        help="It stays on record with your reason and counts no more."
      />
      <SubmitOrLeave form={form} leave="Leave it">
        Take it back
      </SubmitOrLeave>
    </ActionForm>
  );
}
