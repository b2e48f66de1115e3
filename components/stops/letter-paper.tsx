"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";

/** A letter as it reads, on its own sheet; printing it prints nothing else. */
export function LetterPaper({ label, body }: { label: string; body: string }) {
  const sheet = useRef<HTMLElement>(null);
  function print() {
    sheet.current?.setAttribute("data-printing", "");
    window.print();
    sheet.current?.removeAttribute("data-printing");
  }
  return (
    <div className="flex flex-col gap-2">
      <article
        ref={sheet}
        aria-label={label}
        className="max-w-[68ch] rounded-panel border border-line bg-panel px-5 py-4 text-base leading-6 wrap-anywhere whitespace-pre-wrap print:max-w-none print:border-0 print:p-0"
      >
        {body}
      </article>
      <Button look="plain" onClick={print} className="-ml-2.5 self-start print:hidden">
        Print the letter
      </Button>
    </div>
  );
}
