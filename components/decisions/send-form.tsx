"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { sendToManager } from "@/lib/decisions/actions";
import type { SendProps } from "./send-to-manager";

/** What goes to the hiring manager with the screening. */
export function SendForm({ screeningId, manager, question }: SendProps) {
  const form = useKeptForm({
    keptAs: `handing over ${screeningId}`,
    texts: ["words"],
    schema: () => import("@/lib/decisions/schema").then((file) => file.sendInput),
    action: sendToManager,
    defaultValues: { screeningId, words: "" },
    said: `Sent to ${manager}`,
  });
  return (
    <ActionForm form={form} label={`Send to ${manager}`}>
      <TextArea
        {...form.field("words")}
        label={question ? `Your answer to “${question}”` : `What should ${manager} know?`}
        help="Leave out addresses, documents and birth data: whoever decides does not see them."
        optional={!question}
      />
      <SubmitButton form={form} className="self-start">
        Send
      </SubmitButton>
    </ActionForm>
  );
}
