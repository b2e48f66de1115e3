"use client";

import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { fileSize } from "@/components/evidence/file-size";
import { useUpload } from "@/components/evidence/use-upload";
import { SelectField, TextField } from "@/components/form/fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { whyNotRead } from "@/lib/statements/columns";
import type { Imported } from "@/lib/statements/import";
import { formats } from "@/lib/statements/sniff";
import { TableColumns } from "./table-columns";
import type { Chosen } from "./use-chosen";

type Props = Chosen & { screeningId: string; onImported: (answer: Imported) => void; onRemove: () => void };

/** A statement that was chosen: what its columns hold, from where somebody else approves, and its way to the server. */
export function OneStatement({ screeningId, file, format, sniffed, onImported, onRemove }: Props) {
  const id = useId();
  const [mapping, setMapping] = useState(sniffed?.mapping ?? []);
  const { register, handleSubmit, watch } = useForm({
    defaultValues: {
      ...{ limit: "", limitCurrency: sniffed?.currency ?? "", account: "", currency: sniffed?.currency ?? "" },
      ...{ dates: sniffed?.dates ?? "", out: sniffed?.out ?? "" },
    },
  });
  const upload = useUpload<Record<string, string>, Imported>(file, onImported, "/api/statements");
  const busy = upload.step !== "ready";
  const said = watch();
  const out = (["negative", "positive"] as const).find((way) => way === said.out);
  const why = sniffed && whyNotRead({ mapping, out, currency: said.currency });
  const field = (name: keyof typeof said) => ({ ...register(name), id: `${id}-${name}`, autoComplete: "off" });
  const send = handleSubmit(({ account, currency, dates, out, ...limit }) => {
    if (busy || why) return;
    const table = sniffed && {
      ...{
        delimiter: sniffed.delimiter,
        head: String(sniffed.head),
        mapping: mapping.map((held) => held ?? "").join(),
      },
      ...{ account, currency, dates, out },
    };
    return upload.send({ screeningId, ...limit, ...table });
  });
  return (
    <form aria-label={file.name} onSubmit={send} noValidate className="flex flex-col gap-4">
      <p className="min-w-0 wrap-anywhere">
        <strong className="font-semibold">{file.name}</strong>{" "}
        <span className="text-grey">
          {formats[format]}, {fileSize(file.size)}
        </span>
      </p>
      <fieldset disabled={busy} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">How {file.name} is read</legend>
        {sniffed && <TableColumns sniffed={sniffed} mapping={mapping} onMap={setMapping} />}
        {sniffed && (
          <div className="grid gap-4 desk:grid-cols-2">
            {!mapping.includes("out") && !mapping.includes("mark") && (
              <SelectField {...field("out")} label="How is money out written?" choices={signs} />
            )}
            <SelectField
              {...field("dates")}
              label="Which comes first in dates like 03/04/2026?"
              none="As the dates themselves tell"
              choices={orders}
            />
            <TextField
              {...field("currency")}
              label="Currency"
              help="Of amounts that name none: three letters, like USD."
            />
            <TextField
              {...field("account")}
              label="End of the card or account"
              help="Its last four characters, to tell several apart. Never the whole number."
              maxLength={4}
              optional
            />
          </div>
        )}
        <div className="grid items-end gap-4 desk:grid-cols-2">
          <TextField
            {...field("limit")}
            label="From which amount does somebody else approve?"
            help="Payments below it are added up."
            inputMode="decimal"
            optional
          />
          <TextField
            {...field("limitCurrency")}
            label="Currency of that amount"
            help="Three letters, like USD."
            optional
          />
        </div>
      </fieldset>
      {(why || upload.trouble) && (
        <div role="alert">
          <Notice tone={why ? "waits" : "refusal"}>{why ? why.words : upload.trouble}</Notice>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {busy ? (
          <>
            <div className="flex-1">
              <Progress file={file} sent={upload.sent} reading={upload.step === "storing"} />
            </div>
            <Button onClick={upload.cancel}>Cancel</Button>
          </>
        ) : (
          <>
            <Button type="submit" look="primary" disabled={Boolean(why)}>
              {upload.trouble ? "Try again" : "Import it"}
            </Button>
            <Button look="plain" onClick={onRemove}>
              Choose another
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

const signs = [
  { value: "negative", label: "As negative: −45.00" },
  { value: "positive", label: "As positive: 45.00" },
];
const orders = [
  { value: "day-first", label: "The day: 3 April" },
  { value: "month-first", label: "The month: March 4" },
];

function Progress({ file, sent, reading }: { file: File; sent: number; reading: boolean }) {
  const note = reading ? "sent, now being read and added up" : `${fileSize(sent)} of ${fileSize(file.size)}`;
  return <ProgressBar layout="line" label={`Importing ${file.name}`} percent={(sent / file.size) * 100} note={note} />;
}
