"use client";

import { z } from "zod";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { MonthField, TextArea, TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { useClose } from "@/components/ui/use-close";
import { recordAnswer } from "@/lib/verifications/actions";
import { askedIn } from "@/lib/verifications/asked";
import { type answerInput, answerTo } from "@/lib/verifications/schema";

type Props = { screeningId: string; check: string; verificationId: string };

/** Now, as a field for day and time wants it: in the viewer's own zone, to the minute. */
const localNow = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

// The field gives a time without a zone; it is sent as the instant it is for the viewer.
const localTime = { answeredAt: z.iso.datetime({ local: true, error: "Choose a date and a time." }) };
type Typed = z.input<ReturnType<typeof answerTo<string, ReturnType<typeof askedIn>["said"]>>>;
const record = async ({ answeredAt, ...input }: Typed) =>
  recordAnswer({ ...input, answeredAt: new Date(answeredAt).toISOString() } as z.input<typeof answerInput>);

/** What somebody said, typed in. */
export function AnswerForm(ids: Props) {
  const close = useClose();
  const { answers, fields, note, ...asked } = askedIn(ids.check);
  const form = useKeptForm({
    keptAs: `answer ${ids.verificationId}`,
    texts: ["note"],
    schema: answerTo(asked).extend(localTime),
    action: record,
    defaultValues: {
      ...ids,
      answer: "" as never,
      answeredAt: localNow(),
      ...{ answeredBy: "", note: "" },
      said: Object.fromEntries(Object.keys(fields).map((name) => [name, ""])),
    },
  });
  return (
    <ActionForm form={form} label="Record the answer">
      <RadioField
        {...form.field("answer")}
        label="What did they say?"
        choices={Object.entries(answers).map(([value, label]) => ({ value, label }))}
      />
      <div className="grid gap-4 desk:grid-cols-2">
        {Object.entries(fields).map(([name, { label, month }]) => {
          const Field = month ? MonthField : TextField;
          return <Field key={name} {...form.field(`said.${name}`)} label={label} optional />;
        })}
        <TextField {...form.field("answeredBy")} label="Who answered?" help="Name and function, as given." optional />
        <TextField {...form.field("answeredAt")} type="datetime-local" label="When?" />
      </div>
      <TextArea {...form.field("note")} label={note} optional />
      <div className="flex gap-2">
        <SubmitButton form={form}>Record the answer</SubmitButton>
        <Button look="plain" onClick={close}>
          Not yet
        </Button>
      </div>
    </ActionForm>
  );
}
