"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { SelectField, TextArea, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { enterPayment } from "@/lib/payments/actions";
import { usesIban } from "@/lib/payments/iban";
import { paymentInput } from "@/lib/payments/schema";
import { payWays } from "@/lib/payments/ways";
import { countryOf, places } from "@/lib/policy/places";

const ways = Object.entries(payWays).map(([value, label]) => ({ value, label }));
const countries = places().filter(({ value }) => value === countryOf(value));

type Props = { screeningId: string; replacesId: string };

/** Where the candidate asks to be paid, as they sent it. Nothing of it is kept in the browser. */
export function PaymentForm({ screeningId, replacesId }: Props) {
  const form = useActionForm({
    schema: paymentInput,
    action: enterPayment,
    defaultValues: {
      ...{ screeningId, replacesId, kind: "bank-account" as const },
      ...{ holder: "", bank: "", country: "", branch: "", account: "", routing: "", reason: "" },
    },
  });
  const { field } = form;
  const [kind, country = ""] = form.form.watch(["kind", "country"]);
  const isBank = kind === "bank-account";
  const once = "Only its end is shown once it is kept. Who looks at the whole number is recorded.";
  return (
    <ActionForm form={form} label="Payment details">
      <div className="grid gap-4 desk:grid-cols-2">
        <SelectField {...field("kind")} label="How do they ask to be paid?" choices={ways} />
        <TextField {...field("holder")} label="Holder" help="Exactly as the candidate stated it." autoComplete="off" />
      </div>
      {isBank ? (
        <>
          <div className="grid gap-4 desk:grid-cols-2">
            <SelectField {...field("country")} label="The bank’s country" choices={countries} />
            <TextField {...field("bank")} label="Bank" autoComplete="off" optional />
          </div>
          <div className="grid gap-4 desk:grid-cols-2">
            <TextField {...field("account")} label={accountLabel(country)} help={once} autoComplete="off" />
            <TextField {...field("routing")} {...routingOf(country)} autoComplete="off" />
          </div>
          <TextField
            {...field("branch")}
            label="Town of the branch"
            help="If it was told."
            autoComplete="off"
            optional
          />
        </>
      ) : (
        <TextField
          {...field("account")}
          label="Account or address it would go to"
          help={`Never the number of a card. ${once}`}
          autoComplete="off"
          optional
        />
      )}
      {replacesId && (
        <TextArea
          {...field("reason")}
          label="Why do they change?"
          help="And how you made sure: ask back through a channel you knew before, not the one the change came by."
        />
      )}
      <SubmitOrLeave form={form}>Keep the payment details</SubmitOrLeave>
    </ActionForm>
  );
}

const accountLabel = (country: string) => {
  if (country === "GB") return "Account number or IBAN";
  return usesIban(country) ? "IBAN" : "Account number";
};

function routingOf(country: string) {
  if (country === "GB") return { label: "Sort code", help: "Six digits. Not needed with an IBAN." };
  if (country === "US") return { label: "Routing number (ABA)", help: "Nine digits." };
  return { label: "BIC or routing number", optional: true };
}
