"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { SelectField, TextArea, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { approveRun, removeStatement } from "@/lib/statements/actions";
import type { StatementsView } from "@/lib/statements/queries";

const schemas = () => import("@/lib/statements/schema");

/** Why a statement does not belong here; the file stays, and counts no more. */
export function RemoveStatement(ids: { screeningId: string; statementId: string }) {
  const form = useActionForm({
    schema: async () => (await schemas()).removeStatementInput,
    action: removeStatement,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="Take the statement back">
      <TextField
        {...form.field("reason")}
        label="Why does it not belong here?"
        help="The file stays on record. What was added up is added up again without it."
      />
      <SubmitOrLeave form={form} leave="Leave it">
        Take it back
      </SubmitOrLeave>
    </ActionForm>
  );
}

type ApproveProps = { screeningId: string; runId: string; receipts: StatementsView["receipts"] };

/** Who approved a run of payments, and the paper that says so. */
export function ApproveRun({ receipts, ...ids }: ApproveProps) {
  const form = useActionForm({
    schema: async () => (await schemas()).approveRunInput,
    action: approveRun,
    defaultValues: { ...ids, approvedBy: "", approval: "", receiptId: "" },
  });
  return (
    <ActionForm form={form} label="Mark the payments as approved">
      <TextField
        {...form.field("approvedBy")}
        label="Who approved them?"
        help="Somebody other than whoever paid: a name and what they do here."
        autoComplete="off"
      />
      <SelectField
        {...form.field("receiptId")}
        label="The paper that says so"
        help="Receipts, an order, or their mail. Add it as evidence below first."
        choices={receipts.map(({ id, label }) => ({ value: id, label }))}
      />
      <TextArea {...form.field("approval")} label="What were they for?" optional />
      <SubmitOrLeave form={form}>Mark as approved</SubmitOrLeave>
    </ActionForm>
  );
}
