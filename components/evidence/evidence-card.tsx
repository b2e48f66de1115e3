"use client";

import { When } from "@/components/ui/when";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { CopyHash } from "./copy-hash";
import { Original } from "./original";
import { Thumbnail } from "./thumbnail";

/** A piece of evidence looked at: its preview, where it is from, and the way to the original. */
export function EvidenceCard({ evidence, large = false }: { evidence: EvidenceItem; large?: boolean }) {
  const { id, how, by, obtainedAt, hasThumbnail, sha256, withheld } = evidence;
  return (
    <div className="grid gap-3">
      {hasThumbnail && large && <Large evidence={evidence} />}
      {hasThumbnail && !large && <Thumbnail evidence={evidence} className="h-80 w-full" />}
      {!hasThumbnail && <p className="text-grey">There is no preview of this file.</p>}
      <p className="text-soft">
        {how}, added by {by}, <When at={obtainedAt} />. SHA-256 <CopyHash sha256={sha256} />
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Original id={id} withheld={withheld}>
          Download the original
        </Original>
        {!withheld && (
          <span className="text-sm text-grey">
            {large ? "Looking closer" : "Reading it"} is recorded in the history.
          </span>
        )}
      </div>
    </div>
  );
}

/** On a phone it stays wider than the screen, and is moved under it. */
const Large = ({ evidence: { id, fileName } }: { evidence: EvidenceItem }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is moved with the arrow keys.
  <div tabIndex={0} className="overflow-auto rounded border border-line bg-fill">
    {/* biome-ignore lint/performance/noImgElement: drawn by the server already, and nobody else's to resize or keep. */}
    <img src={`/api/evidence/${id}?part=picture`} alt={fileName} className="mx-auto max-desk:max-w-none" />
  </div>
);
