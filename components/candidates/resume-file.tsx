"use client";

import { useEffect, useEffectEvent } from "react";
import { SubmitButton } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { ResumePreview } from "./resume-preview";
import type { ResumeImport } from "./use-resume-import";

/** Takes a JSON Resume, shows what was read from it before anything is sent, and imports it. */
export function ResumeFile({ resume }: { resume: ResumeImport }) {
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
        paste
      >
        {chosen
          ? "Another file: drop or choose it, or paste its text."
          : "Drop a JSON Resume, choose one, or paste it."}
      </DropZone>
      <div role="status" className="empty:hidden">
        {chosen && <ResumePreview resume={chosen} />}
      </div>
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

/** Hands over text that is pasted on the page, unless it is pasted into a field. */
function usePastedText(take: (text: string) => void) {
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain");
    const intoField = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (text?.trim() && !intoField && event.clipboardData?.files.length === 0) take(text);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => pasted(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}
