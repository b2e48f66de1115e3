"use client";

import type { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { giveLetter } from "@/lib/stops/actions";
import { bases } from "@/lib/stops/bases";
import { letterText, letterTitles } from "@/lib/stops/letter";
import { lastDayToAnswer } from "@/lib/stops/period";
import type { StopView } from "@/lib/stops/queries";
import { giveLetterInput } from "@/lib/stops/schema";
import { LetterFields } from "./letter-fields";
import { LetterPaper } from "./letter-paper";

const input = giveLetterInput.omit({ screeningId: true, decisionId: true, assessmentId: true });
type Proposal = NonNullable<StopView["proposal"]>;
type LetterFormProps = {
  stop: Pick<StopView, "id" | "name" | "position" | "mailTo">;
  proposal: Omit<Proposal, "due"> & { due: NonNullable<Proposal["due"]> };
  /** Whose name stands below the letter. */
  signer: string;
};

/** The letter before a stop, as it will read, and how it is given to the candidate. */
export function LetterForm({ stop, proposal, signer }: LetterFormProps) {
  const { kind, days, counting, intro, closing } = proposal.due;
  const { enclosures } = bases[proposal.basis];
  const mailTo = proposal.unsent ? null : stop.mailTo;
  const today = new Date().toISOString().slice(0, 10);
  const form = useKeptForm({
    keptAs: `letter ${proposal.decisionId}`,
    texts: ["intro", "closing", "agency"],
    schema: input,
    defaultValues: {
      intro,
      closing,
      agency: proposal.agency,
      how: mailTo && !enclosures ? "mail" : "post",
      givenOn: today,
      enclosed: false,
    },
    action: (given: z.input<typeof input>) =>
      giveLetter({
        screeningId: stop.id,
        decisionId: proposal.decisionId,
        assessmentId: proposal.assessmentId,
        ...given,
      }),
    said: "The letter was given; the time to answer has started",
  });
  const written = form.form.watch();
  const recordedAt = new Date(today);
  const givenAt = written.how === "mail" || !written.givenOn ? recordedAt : new Date(written.givenOn);
  const body = letterText({
    ...written,
    kind,
    candidate: stop.name,
    position: stop.position,
    signer,
    facts: proposal.facts,
    lastDay: lastDayToAnswer({ givenAt, recordedAt, days, counting }, []),
  });
  return (
    <div className="grid gap-5 wide:grid-cols-2">
      <ActionForm form={form} label={letterTitles[kind]}>
        <LetterFields field={form.field} report={enclosures} enclosures={enclosures} mailTo={mailTo} />
        {written.how !== "mail" && (
          <DateField
            {...form.field("givenOn")}
            label="Given on"
            max={today}
            help="The time to answer counts from that day, or from today when that is more than two working days ago."
          />
        )}
        {enclosures && (
          <CheckboxField
            {...form.field("enclosed")}
            label="The report and the summary of rights are enclosed"
            help="The Consumer Financial Protection Bureau publishes “A Summary of Your Rights Under the Fair Credit Reporting Act”; take its current text."
          />
        )}
        <SubmitButton form={form} className="self-start">
          {written.how === "mail" ? "Send the letter" : "The letter was given"}
        </SubmitButton>
        <p className="text-sm text-grey">
          {stop.name} has {days} {counting === "days" ? "days" : "working days"} to answer. Nothing is decided
          meanwhile.
          {written.how !== "mail" && " Somebody else in compliance takes the final step, because you gave the letter."}
          {proposal.unsent && " The mail with the last letter is taken back."}
        </p>
      </ActionForm>
      <LetterPaper label="The letter as it will read" body={body} />
    </div>
  );
}
