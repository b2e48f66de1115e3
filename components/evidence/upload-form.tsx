"use client";

import { useId } from "react";
import { useForm } from "react-hook-form";
import { SelectField } from "@/components/form/fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { type EvidenceKindId, evidenceKind, evidenceKinds } from "@/lib/evidence/kinds";
import { inWords, LARGEST } from "@/lib/evidence/media-types";
import { usualWay, type Way, ways } from "@/lib/evidence/ways";
import { fileSize } from "./file-size";
import { useUpload } from "./use-upload";

/** Where evidence can go: a check with the kinds it wants, or the screening as a whole (`kind` is empty). */
export type EvidencePlace = { kind: string; title: string; evidence: string[] };

type UploadFormProps = {
  screeningId: string;
  file: File;
  places: EvidencePlace[];
  onStored: () => void;
  onRemove: () => void;
};

/** A file that was chosen: what it is and how it came to us, and then its way to the server. It stays until it is stored. */
export function UploadForm({ screeningId, file, places, onStored, onRemove }: UploadFormProps) {
  const id = useId();
  const upload = useUpload(file, onStored);
  const { register, handleSubmit, watch, setValue, formState } = useForm({ defaultValues: proposalFor(places[0]) });
  const [kind, check] = watch(["kind", "check"]);
  const place = places.find((place) => place.kind === check);
  const busy = upload.step !== "ready";
  const tooLarge =
    file.size > LARGEST && `The file is larger than ${fileSize(LARGEST)}. Send a smaller copy or a part.`;
  const send = handleSubmit(({ kind, how, check }) =>
    upload.send({ screeningId, kind: kind as EvidenceKindId, how: how as Way, ...(check && { checkKind: check }) }),
  );
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
      <fieldset disabled={busy} className="grid gap-3 desk:grid-cols-2 wide:grid-cols-3">
        <legend className="sr-only">About {file.name}</legend>
        {places.length > 1 && (
          <SelectField
            {...register("check", {
              onChange: ({ target }) => {
                const next = proposalFor(places.find(({ kind }) => kind === target.value));
                if (!formState.dirtyFields.kind) setValue("kind", next.kind);
                if (!formState.dirtyFields.how) setValue("how", next.how);
              },
            })}
            id={`${id}-check`}
            label="Belongs to"
            none=""
            choices={places.map(({ kind, title }) => ({ value: kind, label: title }))}
          />
        )}
        <SelectField
          {...register("kind", {
            required: "Choose what it is.",
            onChange: ({ target }) => setValue("how", proposedWay(target.value)),
          })}
          id={`${id}-kind`}
          label="What is it?"
          error={formState.errors.kind?.message}
          choices={kindsFor(place)}
        />
        <SelectField
          {...register("how", { required: "Choose how it came to us." })}
          id={`${id}-how`}
          label="How did it come to us?"
          error={formState.errors.how?.message}
          choices={Object.entries(ways).map(([value, label]) => ({ value, label }))}
        />
      </fieldset>
      {kind && !busy && <KindHelp kind={kind} />}
      {(tooLarge || upload.trouble) && (
        <div role="alert">
          <Notice tone="refusal">{tooLarge || upload.trouble}</Notice>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {busy ? (
          <>
            <Progress name={file.name} size={file.size} sent={upload.sent} storing={upload.step === "storing"} />
            <Button onClick={upload.cancel}>Cancel</Button>
          </>
        ) : (
          <>
            {!tooLarge && (
              <Button type="submit" look="primary">
                {upload.trouble ? "Try again" : "Add as evidence"}
              </Button>
            )}
            <Button look="plain" onClick={onRemove}>
              Remove
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

function KindHelp({ kind }: { kind: string }) {
  const { help, accepts } = evidenceKind(kind);
  return (
    <p className="text-sm text-grey">
      {help} Takes {inWords(accepts)}.
    </p>
  );
}

function Progress({ name, size, sent, storing }: { name: string; size: number; sent: number; storing: boolean }) {
  return (
    <div className="flex flex-1 flex-wrap items-center gap-2">
      <ProgressBar
        layout="line"
        label={`Sending ${name}`}
        percent={size > 0 ? (sent / size) * 100 : 100}
        note={storing ? "sealing it" : `${fileSize(sent)} of ${fileSize(size)}`}
      />
    </div>
  );
}

const proposalFor = (place?: EvidencePlace) => {
  const kind = place?.evidence[0] ?? "";
  return { check: place?.kind ?? "", kind, how: proposedWay(kind) };
};

const proposedWay = (kind: string): string => usualWay[kind as EvidenceKindId] ?? "";

/** What the place asks for stands first. */
function kindsFor(place?: EvidencePlace) {
  const wanted = (id: string) => place?.evidence.includes(id) ?? false;
  const sorted = [...evidenceKinds].sort((a, b) => Number(wanted(b.id)) - Number(wanted(a.id)));
  return sorted.map(({ id, title }) => ({ value: id, label: title }));
}
