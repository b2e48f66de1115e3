"use client";

import { FileText } from "lucide-react";
import { Dialog } from "@/components/ui/dialog";
import { When } from "@/components/ui/when";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { CopyHash } from "./copy-hash";
import { DownloadLink } from "./download-link";
import { fileSize } from "./file-size";

/** The small picture of a file, or a sign that there is none; its name stands beside it. */
function Thumbnail({ evidence, className = "size-10" }: { evidence: EvidenceItem; className?: string }) {
  const frame = `flex shrink-0 items-center justify-center overflow-hidden rounded border border-line bg-fill ${className}`;
  if (!evidence.hasThumbnail)
    return (
      <span className={frame}>
        <FileText aria-hidden size={16} className="text-grey" />
      </span>
    );
  return (
    <span className={frame}>
      {/* biome-ignore lint/performance/noImgElement: drawn by the server already, and nobody else's to resize or keep. */}
      <img
        src={`/api/evidence/${evidence.id}?part=thumbnail`}
        alt=""
        loading="lazy"
        className="max-h-full max-w-full object-contain"
      />
    </span>
  );
}

/** A small sign of a piece of evidence; pressing it shows the preview, where it is from, and the way to the original. */
export function EvidenceThumb({ evidence, withName = true }: { evidence: EvidenceItem; withName?: boolean }) {
  const { id, title, fileName, format, size, how, by, obtainedAt, hasThumbnail, sha256 } = evidence;
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
          <DownloadLink id={id}>Download the original</DownloadLink>
          <span className="text-sm text-grey">Reading it is recorded in the history.</span>
        </div>
      </div>
    </Dialog>
  );
}
