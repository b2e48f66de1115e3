"use client";

import { AttachField } from "@/components/evidence/attach-field";
import { sendFile } from "@/components/evidence/send-file";
import { useAttachedFile } from "@/components/evidence/use-attached-file";
import { ActionForm, SubmitOrLeave } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { largestInventory, tooLarge } from "@/lib/devices/inventory/size";

const schema = () => import("@/lib/devices/schema").then((file) => file.inventoryInput);

/** A list of what is on a device, as a file, and the day on which it was taken. */
export function InventoryForm({ screeningId, deviceId }: { screeningId: string; deviceId: string }) {
  const attached = useAttachedFile();
  const form = useActionForm({
    schema,
    async action({ fileName: _, ...said }) {
      const { file } = attached;
      if (!file) return { ok: false, code: "invalid", message: none, fields: { fileName: none } };
      // Before it is sent: a browser reads no answer until all of it has left.
      if (file.size > largestInventory)
        return { ok: false, code: "too-large", message: tooLarge, fields: { fileName: tooLarge } };
      const sending = { signal: new AbortController().signal, onProgress: () => {} };
      return sendFile(said, file, sending, "/api/inventories");
    },
    defaultValues: { screeningId, deviceId, takenOn: "", fileName: "" },
  });
  const choose = (file: File | undefined) => {
    attached.choose(file);
    form.form.setValue("fileName", file?.name ?? "", { shouldValidate: form.form.formState.isSubmitted });
  };
  const { id, error } = form.field("fileName");
  return (
    <ActionForm form={form} label="Add an inventory">
      <AttachField
        {...{ id, error }}
        label="Inventory"
        help="What osquery answers about programs, apps, packages, extensions, USB devices, processes or listening ports (JSON), or a CSV of the tool that manages your devices. Leave out columns about people: the file is kept as it is."
        accept=".json,.ndjson,.log,.csv,.tsv,.txt,application/json,text/csv,text/plain"
        attached={{ ...attached, choose }}
      />
      <DateField {...form.field("takenOn")} label="On which day was it taken?" help="The newest inventory counts." />
      <SubmitOrLeave form={form}>Read it and keep it</SubmitOrLeave>
    </ActionForm>
  );
}

const none = "Choose the file.";
