"use client";

import type { ReactNode } from "react";
import { SubmitButton } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { usePastedText } from "@/components/ui/pasted-text";
import { ResumePreview } from "./resume-preview";
import type { ResumeImport } from "./use-resume-import";

type Props = {
  resume: ResumeImport;
  same: ReactNode;
  /** Takes a résumé that people read. */
  onDocument: (file: File) => void;
  /** Whether one is being read, and why it could not be. */
  document: { isReading: boolean; problem: { fileName: string; reason: string } | undefined };
};

/** Takes a JSON Resume, shows what was read from it before anything is sent, and imports it; another file is handed on. */
export function ResumeFile({ resume, same, onDocument, document: { isReading, problem } }: Props) {
  const { chosen, choose, clear, pending } = resume;
  usePastedText((text) => take(new File([text], /^\s*[[{]/.test(text) ? "pasted.json" : "pasted.txt")));
  function take(file: File) {
    if (/\.json$/i.test(file.name)) return choose(file, file.name);
    clear();
    onDocument(file);
  }
  return (
    <>
      <DropZone
        onFiles={([file]) => file && take(file)}
        accept=".json,application/json,.pdf,.docx,.txt"
        multiple={false}
        disabled={pending}
        keys="e"
        large={!chosen}
        paste
      >
        {chosen
          ? "Another file: drop or choose it, or paste its text."
          : "Drop a JSON Resume, a PDF or a Word document, choose one, or paste it."}
      </DropZone>
      <div role="status" className="empty:hidden">
        {chosen && <ResumePreview resume={chosen} />}
        {isReading && <p className="text-soft">Reading the file…</p>}
        {problem && !chosen && (
          <Notice tone="difference" title={`${problem.fileName} cannot be read.`}>
            {problem.reason} Nothing was changed. Bring the candidate in by hand, or choose another file.
          </Notice>
        )}
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
