"use client";

import { When } from "@/components/ui/when";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { EvidenceDialog } from "./evidence-dialog";
import { Thumbnail } from "./thumbnail";

/** A small sign of a piece of evidence; pressing it shows the preview, where it is from, and the way to the original. */
export function EvidenceThumb({ evidence, withName = true }: { evidence: EvidenceItem; withName?: boolean }) {
  const { fileName, of, obtainedAt } = evidence;
  const trigger = (
    <button
      type="button"
      className="flex min-h-6 max-w-72 items-center gap-1.5 rounded text-left hover:bg-fill max-desk:min-h-11"
    >
      <Thumbnail evidence={evidence} className={withName ? "size-8" : "size-10"} />
      <span className={withName ? "min-w-0 pr-1.5 text-sm" : "sr-only"}>
        <span className="sr-only">Look at </span>
        <span className="block truncate">{fileName}</span>
        <span className="block text-grey">
          {of && `${of}, `}
          <When at={obtainedAt} />
        </span>
      </span>
    </button>
  );
  return <EvidenceDialog evidence={evidence} trigger={trigger} />;
}
