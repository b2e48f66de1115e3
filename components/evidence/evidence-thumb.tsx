"use client";

import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { fileSize } from "./file-size";
import { Thumbnail } from "./thumbnail";

const EvidenceCard = later(() => import("./evidence-card").then((file) => file.EvidenceCard));

/** A small sign of a piece of evidence; pressing it shows the preview, where it is from, and the way to the original. */
export function EvidenceThumb({ evidence, withName = true }: { evidence: EvidenceItem; withName?: boolean }) {
  const { title, fileName, format, size } = evidence;
  const trigger = (
    <button
      type="button"
      aria-label={`Look at ${fileName}`}
      className="flex min-h-6 max-w-48 items-center gap-1.5 rounded hover:bg-fill max-desk:min-h-11"
    >
      <Thumbnail evidence={evidence} className={withName ? "size-6" : "size-10"} />
      {withName && <span className="truncate pr-1.5 text-sm">{fileName}</span>}
    </button>
  );
  const what = (
    <span className="wrap-anywhere">
      {fileName}, {format}, {fileSize(size)}
    </span>
  );
  return (
    <Dialog title={title} description={what} trigger={trigger}>
      <EvidenceCard evidence={evidence} />
    </Dialog>
  );
}
