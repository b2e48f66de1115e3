"use client";

import { useState } from "react";
import { DownloadLink } from "@/components/evidence/download-link";
import { Button } from "@/components/ui/button";
import type { DocumentView } from "@/lib/documents/queries";

type Picture = DocumentView["pictures"][number];

/** The pictures of a document side by side: small until somebody wants to read them, because looking closely is recorded. */
export function DocumentPictures({ pictures }: { pictures: Picture[] }) {
  const [large, setLarge] = useState(false);
  if (pictures.length === 0) return null;
  return (
    <div className="@container flex flex-col gap-2">
      <div className={`grid gap-3 ${pictures.length > 1 ? "@lg:grid-cols-2" : ""}`}>
        {pictures.map((picture, place) => (
          <One key={picture.id} picture={picture} label={place === 0 ? "Front" : "Back"} large={large} />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button aria-pressed={large} onClick={() => setLarge(!large)}>
          {large ? "Smaller" : "Enlarge to read"}
        </Button>
        <span className="text-sm text-grey">Looking closer is recorded in the history.</span>
      </div>
    </div>
  );
}

function One({ picture, label, large }: { picture: Picture; label: string; large: boolean }) {
  const { id, fileName, thumbnailSize } = picture;
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its frame is moved with the arrow keys. */}
      <div tabIndex={0} className="max-h-96 overflow-auto rounded-panel border border-line bg-fill">
        {thumbnailSize !== null ? (
          // biome-ignore lint/performance/noImgElement: drawn by the server already, and nobody else's to resize or keep.
          <img
            src={`/api/evidence/${id}?part=${large ? "picture" : "thumbnail"}`}
            alt={`${label} of the document`}
            className={large ? "max-w-none" : "max-h-48"}
          />
        ) : (
          <p className="p-3 text-grey">There is no preview of {fileName}.</p>
        )}
      </div>
      <figcaption className="flex flex-wrap items-center justify-between gap-2 text-sm text-grey">
        <span className="wrap-anywhere">
          {label}: {fileName}
        </span>
        {large && <DownloadLink id={id}>Download the original</DownloadLink>}
      </figcaption>
    </figure>
  );
}
