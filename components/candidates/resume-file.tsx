"use client";

import type { ReactNode } from "react";
import { SubmitButton } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { usePastedText } from "@/components/ui/pasted-text";
import { ResumePreview } from "./resume-preview";
import type { ResumeImport } from "./use-resume-import";

/** Takes a JSON Resume, shows what was read from it before anything is sent, and imports it. */
export function ResumeFile({ resume, same }: { resume: ResumeImport; same: ReactNode }) {
  const { chosen, choose, clear, pending } = resume;
  usePastedText((text) => choose(new Blob([text]), "pasted.json"));
  return (
    <>
      <DropZone
        onFiles={([file]) => file && choose(file, file.name)}
        accept=".json,application/json"
        multiple={false}
        disabled={pending}
        keys="e"
        large={!chosen}
        paste
      >
        {chosen
          ? "Another file: drop or choose it, or paste its text."
          : "Drop a JSON Resume, choose one, or paste it."}
      </DropZone>
      <div role="status" className="empty:hidden">
        {chosen && <ResumePreview resume={chosen} />}
      </div>
      {chosen?.reading.ok && same}
      {chosen?.reading.ok && (
        <div className="flex flex-wrap gap-2">
          <SubmitButton form={resume} keys="mod+enter">
            {pending ? "Importing" : "Import"}
          </SubmitButton>
          <Button onClick={clear} disabled={pending}>
            Do not import
          </Button>
        </div>
      )}
    </>
  );
}
