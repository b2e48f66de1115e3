"use client";

import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea, TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { addActivity } from "@/lib/activity/actions";
import { activityInput } from "@/lib/activity/schema";
import { bases } from "@/lib/sources/kinds/activity";
import { LogFile } from "./log-file";
import { useLogFile } from "./use-log-file";

/** The log or the times of one account, pasted or dropped as a file. */
export function ActivityForm({ screeningId }: { screeningId: string }) {
  const form = useKeptForm({
    keptAs: `times of work ${screeningId}`,
    texts: ["basis", "account", "since", "log"],
    schema: activityInput,
    // A file takes the place of what was pasted before.
    action: (input: Parameters<typeof addActivity>[0]) => addActivity(input.file ? { ...input, log: "" } : input),
    defaultValues: { screeningId, basis: "git-log", account: "", since: "", log: "" },
  });
  const file = useLogFile(({ read }) => {
    form.form.setValue("file", read);
    form.form.clearErrors("log");
  });
  function clear() {
    file.clear();
    form.form.setValue("file", undefined);
  }
  return (
    <ActionForm form={form} label="Add times of work">
      <RadioField
        {...form.field("basis")}
        label="Where do the times come from?"
        choices={Object.entries(bases).map(([value, label]) => ({ value, label }))}
        segmented
      />
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField {...form.field("account")} label="Account or repository" help="github.com/dana-lee" />
        <TextField
          {...form.field("since")}
          label="When was the account created?"
          help="As 2019-03, where it can be seen."
          optional
        />
      </div>
      {!file.taken && (
        <TextArea
          {...form.field("log")}
          label="Log"
          help="What git log --author=… --format=%aI%x09%ae%x09%an prints, or one time a line with its offset. Offsets are not kept."
          rows={6}
          className="max-h-60 font-mono"
        />
      )}
      <LogFile file={file} onClear={clear} />
      <SubmitOrLeave form={form} disabled={file.isReading}>
        Keep the times
      </SubmitOrLeave>
    </ActionForm>
  );
}
