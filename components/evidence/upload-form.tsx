"use client";

import { useForm } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { EvidenceKindId } from "@/lib/evidence/kinds";
import { LARGEST } from "@/lib/evidence/media-types";
import type { EvidenceInput } from "@/lib/evidence/schema";
import type { Way } from "@/lib/evidence/ways";
import { AboutFields, type EvidencePlace, proposalFor } from "./about-fields";
import { fileSize } from "./file-size";
import { Sending } from "./sending";
import { useUpload } from "./use-upload";

type UploadFormProps = {
  screeningId: string;
  file: File;
  places: EvidencePlace[];
  /** With others beside it, one button for all of them is the primary one. */
  alone: boolean;
  onStored: () => void;
  onRemove: () => void;
};

/** A file that was chosen: what it is and how it came to us, and then its way to the server. It stays until it is stored. */
export function UploadForm({ screeningId, file, places, alone, onStored, onRemove }: UploadFormProps) {
  const form = useForm({ defaultValues: proposalFor(places[0]) });
  const upload = useUpload(file, onStored);
  const busy = upload.step !== "ready";
  const tooLarge =
    file.size > LARGEST && `The file is larger than ${fileSize(LARGEST)}. Send a smaller copy or a part.`;
  const send = form.handleSubmit(({ kind, how, check, ...issued }) => {
    // "Add all" also reaches forms that are under way.
    if (busy || tooLarge) return;
    const checkKind = check || undefined;
    const said = { screeningId, kind: kind as EvidenceKindId, how: how as Way, checkKind };
    return upload.send({ ...said, ...(issued as Pick<EvidenceInput, "issuer" | "document" | "side">) });
  });
  return (
    <form
      aria-label={file.name}
      onSubmit={send}
      noValidate
      className="grid gap-3 border-t border-faint p-4 first:border-0"
    >
      <p className="min-w-0 wrap-anywhere">
        <strong className="font-semibold">{file.name}</strong> <span className="text-grey">{fileSize(file.size)}</span>
      </p>
      <fieldset disabled={busy} className="grid gap-3">
        <legend className="sr-only">About {file.name}</legend>
        <AboutFields form={form} places={places} />
      </fieldset>
      {(tooLarge || upload.trouble) && (
        <div role="alert">
          <Notice tone="refusal">{tooLarge || upload.trouble}</Notice>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {busy && <Sending file={file} upload={upload} done="sent, now being sealed" />}
        {!busy && !tooLarge && (
          <Button type="submit" look={alone ? "primary" : "quiet"}>
            {upload.trouble ? "Try again" : "Add as evidence"}
          </Button>
        )}
        {!busy && (
          <Button look="plain" onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </form>
  );
}
