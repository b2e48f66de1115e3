"use client";

import { When } from "@/components/ui/when";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { CopyHash } from "./copy-hash";
import { Original } from "./original";
import { Thumbnail } from "./thumbnail";

/** A piece of evidence looked at: its preview, where it is from, and the way to the original. */
export function EvidenceCard({ evidence }: { evidence: EvidenceItem }) {
  const { id, how, by, obtainedAt, hasThumbnail, sha256, withheld } = evidence;
  return (
    <div className="grid gap-3">
      {hasThumbnail ? (
        <Thumbnail evidence={evidence} className="h-80 w-full" />
      ) : (
        <p className="text-grey">There is no preview of this file.</p>
      )}
      <p className="text-soft">
        {how}, added by {by}, <When at={obtainedAt} />. SHA-256 <CopyHash sha256={sha256} />
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Original id={id} withheld={withheld}>
          Download the original
        </Original>
        {!withheld && <span className="text-sm text-grey">Reading it is recorded in the history.</span>}
      </div>
    </div>
  );
}
