"use client";

import { useState } from "react";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { decideSettlement } from "@/lib/risk/actions";

type Props = { screeningId: string; settlementId: string; title: string; reason: string; by: string };

const choices = [
  { value: "settled", label: "Settle", help: "Explained. It holds while the facts stay the same." },
  { value: "confirmed", label: "Confirm the difference", help: "It stays, and keeps counting." },
  { value: "returned", label: "Return", help: "Something is missing: the recruiter looks again." },
];

/** A second person settles, confirms or returns what was proposed. */
export function DecideSettlement({ title, reason, by, ...ids }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title="Settle this difference?"
      description={`${title}. ${by} proposes to settle it: “${reason}”`}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button className="self-start">Settle or return</Button>}
    >
      <DecideForm {...ids} />
    </Dialog>
  );
}

function DecideForm(ids: Pick<Props, "screeningId" | "settlementId">) {
  const form = useActionForm({
    schema: () => import("@/lib/risk/schema").then((file) => file.decideSettlementInput),
    action: decideSettlement,
    defaultValues: { ...ids, decision: undefined, reason: "" },
  });
  return (
    <ActionForm form={form} label="Settle this difference">
      <RadioField {...form.field("decision")} label="What do you decide?" choices={choices} />
      <TextArea {...form.field("reason")} label="Your reason" help="What you saw for yourself." />
      <SubmitButton form={form} className="self-start">
        Record
      </SubmitButton>
    </ActionForm>
  );
}
