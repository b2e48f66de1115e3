"use client";

import type { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { makeStopFinal } from "@/lib/stops/actions";
import { bases } from "@/lib/stops/bases";
import { letterText } from "@/lib/stops/letter";
import type { StopView } from "@/lib/stops/queries";
import { makeFinalInput } from "@/lib/stops/schema";
import { LetterFields } from "./letter-fields";
import { LetterPaper } from "./letter-paper";

const input = makeFinalInput.omit({ screeningId: true, decisionId: true, assessmentId: true });

type FinalFormProps = {
  stop: Pick<StopView, "id" | "name" | "position" | "mailTo">;
  proposal: NonNullable<StopView["proposal"]>;
  signer: string;
};

/** The final step of a stop: the reason, and the letter with the reasons in plain words and how to object. */
export function FinalForm({ stop, proposal, signer }: FinalFormProps) {
  const form = useKeptForm({
    keptAs: `final stop ${proposal.decisionId}`,
    texts: ["reason", "intro", "closing", "agency"],
    schema: input,
    defaultValues: { ...proposal.final, agency: proposal.agency, how: stop.mailTo ? "mail" : "post", reason: "" },
    action: (given: z.input<typeof input>) =>
      makeStopFinal({
        screeningId: stop.id,
        decisionId: proposal.decisionId,
        assessmentId: proposal.assessmentId,
        ...given,
      }),
    said: "The stop is final",
  });
  const { name: candidate, position } = stop;
  const body = letterText({
    ...form.form.watch(),
    ...{ kind: "final", candidate, position, signer, facts: proposal.facts, lastDay: null },
  });
  return (
    <div className="grid gap-5 wide:grid-cols-2">
      <ActionForm form={form} label="The final step">
        <TextArea
          {...form.field("reason")}
          label="Your reason"
          help="Write what you weighed. Leave out health, family, origin, religion and age. The candidate may ask to read this."
        />
        <LetterFields
          field={form.field}
          report={bases[proposal.basis].enclosures}
          enclosures={false}
          mailTo={stop.mailTo}
        />
        <SubmitButton form={form} className="self-start">
          Make the stop final
        </SubmitButton>
        <p className="text-sm text-grey">
          It ends the screening of {candidate} and gives them this letter. Only an answer of theirs can take it back.
        </p>
      </ActionForm>
      <LetterPaper label="The final letter as it will read" body={body} />
    </div>
  );
}
