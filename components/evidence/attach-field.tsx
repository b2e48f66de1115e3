"use client";

import { useEffect, useState } from "react";
import { FieldNotes, type FieldWords } from "@/components/form/field-frame";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { fileSize } from "./file-size";

type Attached = { file: File | undefined; choose: (file: File | undefined) => void };

type Props = FieldWords & { id: string; attached: Attached; accept?: string; paste?: boolean };

/** A file beside the other fields of a form: dropped or chosen, looked at, and sent with the rest. */
export function AttachField({ id, label, help, error, optional, attached, accept, paste }: Props) {
  const { file, choose } = attached;
  return (
    <fieldset id={id} tabIndex={-1} data-label={label} className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-medium">
        {label}
        {optional && <span className="font-normal text-grey"> (optional)</span>}
      </legend>
      {file ? (
        <div className="flex flex-wrap items-center gap-3">
          <Preview file={file} />
          <span className="min-w-0 wrap-anywhere">
            {file.name} <span className="text-grey">{fileSize(file.size)}</span>
          </span>
          <Button look="plain" onClick={() => choose(undefined)} aria-label={`Remove ${file.name}`}>
            Remove
          </Button>
        </div>
      ) : (
        <DropZone multiple={false} paste={paste} accept={accept} onFiles={([first]) => choose(first)}>
          <span className="sr-only">{label}: </span>Drop a file here{paste ? ", paste" : ""}, or choose it.
        </DropZone>
      )}
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}

/** What was chosen, as far as a browser shows it, so that a wrong picture is noticed before it is kept. */
function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file.type.startsWith("image/")) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [file]);
  // biome-ignore lint/performance/noImgElement: it is on this computer and nowhere else yet.
  return address ? <img src={address} alt="" className="max-h-40 max-w-full rounded border border-line" /> : null;
}
