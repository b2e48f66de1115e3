"use client";

import { useDeferredValue, useEffect, useEffectEvent, useMemo } from "react";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { SelectField, TextArea } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { DropZone } from "@/components/ui/drop-zone";
import { addSessions } from "@/lib/sessions/actions";
import { addedOrigins, origins } from "@/lib/sessions/origins";
import { guessLog, type Log, readTable } from "@/lib/sessions/read-log";
import { sessionsInput } from "@/lib/sessions/schema";
import { fileText } from "@/lib/sources/files/bytes";
import { LogPreview } from "./log-preview";

/** The log of one person, pasted, dropped as a file or typed in, with what its columns hold and what can be read of it. */
export function LogForm({ screeningId }: { screeningId: string }) {
  const form = useActionForm({
    schema: sessionsInput,
    action: addSessions,
    defaultValues: { screeningId, origin: "portal-log", log: "", time: "", address: "", clock: "" },
    said: "Kept the sessions",
  });
  const { setValue, watch, formState } = form.form;
  const log = useDeferredValue(watch("log"));
  const table = useMemo(() => readTable(log), [log]);
  const choices = columnsOf(table);
  const columns = choices.map(({ label }) => label).join();
  const guess = useEffectEvent(() => {
    const held = guessLog(table);
    for (const name of ["time", "address", "clock"] as const)
      setValue(name, String(held[name] ?? ""), { shouldValidate: formState.isSubmitted });
  });
  // What was chosen by hand stays as long as the columns do.
  useEffect(() => {
    if (columns) guess();
  }, [columns]);
  const read = async (file: File | undefined) => {
    if (file) setValue("log", await fileText(file), { shouldDirty: true, shouldValidate: formState.isSubmitted });
  };
  return (
    <ActionForm form={form} label="Add sessions">
      <RadioField
        {...form.field("origin")}
        label="Where is it known from?"
        choices={addedOrigins.map((value) => ({ value, label: origins[value] }))}
      />
      <TextArea
        {...form.field("log")}
        label="Log of this person alone"
        help="One session a line, such as 2026-11-18T09:15Z, 203.0.113.7, +01:00: when, the address, and what the clock of their device was set to. Times without an offset are UTC. Neither the address nor the clock is shown to anybody."
        rows={6}
        className="max-h-60 font-mono"
      />
      <DropZone onFiles={([file]) => read(file)} accept=".csv,.tsv,.txt,.log,text/csv,text/plain" multiple={false}>
        Or drop the log as a file, or choose it.
      </DropZone>
      {choices.length > 0 && (
        <div className="grid items-end gap-4 desk:grid-cols-3">
          <SelectField {...form.field("time")} label="Which column is the time?" choices={choices} />
          <SelectField
            {...form.field("address")}
            label="Which is the address?"
            choices={choices}
            none="None"
            optional
          />
          <SelectField {...form.field("clock")} label="Which is the clock?" choices={choices} none="None" optional />
        </div>
      )}
      <LogPreview table={table} time={watch("time")} address={watch("address")} clock={watch("clock")} />
      <SubmitOrLeave form={form}>Keep the sessions</SubmitOrLeave>
    </ActionForm>
  );
}

/** How much of a cell is shown. */
const shown = 40;

/** The columns by their heads, or by what stands in the first row. */
function columnsOf({ heads, rows }: Log) {
  const cells = heads ?? rows[0]?.cells ?? [];
  return cells.map((cell, at) => ({ value: String(at), label: `${at + 1}: ${cell.slice(0, shown) || "empty"}` }));
}
