"use client";

import { AttachField } from "@/components/evidence/attach-field";
import { type AttachedFile, useAttachedFile } from "@/components/evidence/use-attached-file";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { DateField, SelectField, TextArea, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import type { DocumentKind } from "@/lib/documents/queries";
import { guardOf, type Issued, type Side } from "@/lib/policy/jurisdictions";
import { places } from "@/lib/policy/places";
import { stateSource } from "@/lib/sources/actions";
import { addressDocuments } from "@/lib/sources/kinds/address-document";
import { identityDocuments } from "@/lib/sources/kinds/identity-document";
import { addressDocumentInput, identityDocumentInput } from "@/lib/sources/schema";

type Props = { screeningId: string; kind: DocumentKind; checkKind: string };
type Input = Parameters<typeof stateSource>[0];

const everyPlace = places();
const choices = (kind: DocumentKind) =>
  Object.entries(kind === "identity-document" ? identityDocuments : addressDocuments).map(([value, label]) => ({
    value,
    label,
  }));

/** A document as somebody has it before them: where it is from and what it is, its pictures where they may be kept, and what it says. */
export function DocumentForm({ screeningId, kind, checkKind }: Props) {
  const [front, back] = [useAttachedFile(), useAttachedFile()];
  const form = useActionForm({
    schema: (kind === "identity-document" ? identityDocumentInput : addressDocumentInput) as never,
    async action(input: Input) {
      const { issuer, document } = input.details as Issued;
      const about = { screeningId, kind, checkKind, how: "candidate", issuer, document } as const;
      // A picture that was chosen before the place was said goes nowhere where it may not be kept.
      const keep = async (side: Side, file: AttachedFile) =>
        guardOf(about, side) ? ({ ok: true, data: undefined } as const) : file.store({ ...about, side });
      const first = await keep("front", front);
      if (!first.ok) return first;
      const second = await keep("back", back);
      if (!second.ok) return second;
      return stateSource({ ...input, evidenceId: first.data, backId: second.data } as Input);
    },
    defaultValues: {
      ...{ screeningId, source: kind, name: "", address: "", number: "" },
      details: { issuer: "", document: "", expires: "", issued: "" },
    } as never,
  });
  const field = form.field as (name: string) => ReturnType<typeof form.field>;
  const issued = (form.form.watch as (name: string) => Issued)("details");
  const guarded = { front: guardOf(issued, "front"), back: guardOf(issued, "back") };
  const guard = guarded.front ?? guarded.back;
  return (
    <ActionForm form={form} label={kind === "identity-document" ? "Identity document" : "Address document"}>
      <div className="grid gap-4 desk:grid-cols-2">
        <SelectField {...field("details.issuer")} label="Which place issued it?" choices={everyPlace} />
        <SelectField {...field("details.document")} label="Which document is it?" choices={choices(kind)} />
      </div>
      {guard && (
        <Notice
          tone="difference"
          title={guarded.front ? "Compare it, and keep no picture." : "Keep no picture of the back."}
        >
          {guard.words} Source: {guard.law}, read {guard.checked}. This is not legal advice.
          {guarded.front && " Look at the document together in a meeting; the second person sees it there too."}
        </Notice>
      )}
      <div className="grid gap-4 desk:grid-cols-2">
        {!guarded.front && (
          <AttachField
            {...field("evidenceId")}
            label="Front"
            help="The side or page with the name."
            optional
            attached={front}
          />
        )}
        {!guarded.back && <AttachField {...field("backId")} label="Back" optional attached={back} />}
      </div>
      <TextField {...field("name")} label="Name on the document" help="Exactly as it stands there." />
      {kind === "address-document" ? (
        <>
          <TextArea {...field("address")} label="Address on the document" help="Exactly as it stands there." />
          <DateField {...field("details.issued")} label="Date on the document" optional />
        </>
      ) : (
        <>
          <DateField {...field("details.expires")} label="Valid until" optional />
          <TextField
            {...field("number")}
            label="Number of the document"
            help="Typed once and never shown again: kept as a fingerprint that shows whether the same number was given for somebody else."
            autoComplete="off"
            optional
          />
        </>
      )}
      <SubmitOrLeave form={form}>Keep the document</SubmitOrLeave>
    </ActionForm>
  );
}
