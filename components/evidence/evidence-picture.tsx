"use client";

import type { EvidenceItem } from "@/lib/evidence/queries";
import { EvidenceDialog } from "./evidence-dialog";
import { Thumbnail } from "./thumbnail";

/** The picture of a file as wide as its place; pressing it shows it large enough to read. */
export function EvidencePicture({ evidence }: { evidence: EvidenceItem }) {
  const trigger = (
    <button
      type="button"
      aria-label={`Enlarge ${evidence.fileName}`}
      className="block w-full cursor-zoom-in rounded-control outline-accent hover:outline-2 focus-visible:outline-2"
    >
      <Thumbnail evidence={evidence} className="h-56 w-full" />
    </button>
  );
  return <EvidenceDialog evidence={evidence} trigger={trigger} large />;
}
