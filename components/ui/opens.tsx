import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** A line that opens to what is behind it, without any script. */
export function Opens({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details className="group/opens">
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={14}
          className="shrink-0 text-grey transition-transform [[open]>summary>&]:rotate-90"
        />
        {label}
      </summary>
      <div className="pt-1 pb-2 pl-4.5">{children}</div>
    </details>
  );
}
