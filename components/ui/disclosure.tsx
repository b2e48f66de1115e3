import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** Something that only some want to do, folded away under the words that say so. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="flex min-h-control cursor-pointer list-none items-center gap-2 text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden size={14} className="shrink-0 transition-transform group-open:rotate-90" />
        {label}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
