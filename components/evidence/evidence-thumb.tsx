"use client";

import { FileText } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { When } from "@/components/ui/when";
import { DownloadLink } from "./download-link";
import { fileSize } from "./file-size";

/** One piece of evidence as screens show it. */
export type Evidence = {
  id: string;
  /** What it is, in words. */
  title: string;
  fileName: string;
  /** PDF, JPEG picture, … */
  format: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** How it came to us, in words. */
  how: string;
  by: string;
  /** ISO instant. */
  obtainedAt: string;
  hasThumbnail: boolean;
  /** The title of the check it belongs to. */
  check: string | null;
};

/** The small picture of a file, or a sign that there is none; its name stands beside it. */
export function Thumbnail({ evidence, className = "size-10" }: { evidence: Evidence; className?: string }) {
  const frame = `grid shrink-0 place-items-center overflow-hidden rounded border border-line bg-fill ${className}`;
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
        className="max-h-full max-w-full"
      />
    </span>
  );
}

/** A small sign of a piece of evidence; pressing it shows the preview, where it is from, and the way to the original. */
export function EvidenceThumb({ evidence, withName = true }: { evidence: Evidence; withName?: boolean }) {
  const { title, fileName, format, size, how, by, obtainedAt } = evidence;
  const trigger = (
    <Button
      look="plain"
      aria-label={`Look at ${fileName}`}
      className={withName ? "max-w-48 gap-1.5 px-1.5" : "h-auto p-0"}
    >
      <Thumbnail evidence={evidence} className={withName ? "size-6" : "size-10"} />
      {withName && <span className="truncate text-sm">{fileName}</span>}
    </Button>
  );
  return (
    <Dialog title={title} description={<span className="wrap-anywhere">{fileName}</span>} trigger={trigger}>
      <div className="grid gap-3">
        {evidence.hasThumbnail ? (
          <Thumbnail evidence={evidence} className="h-80 w-full" />
        ) : (
          <p className="text-grey">There is no preview of this file.</p>
        )}
        <p className="text-soft">
          {format}, {fileSize(size)}. {how}, added by {by}, <When at={obtainedAt} />.
        </p>
        <div>
          <DownloadLink id={evidence.id}>Download the original</DownloadLink>
        </div>
        <p className="text-sm text-grey">Reading the original is recorded in the history.</p>
      </div>
    </Dialog>
  );
}
