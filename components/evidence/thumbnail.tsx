import type { EvidenceItem } from "@/lib/evidence/queries";

/** The small picture of a file, or a sign that there is none; its name stands beside it. */
export function Thumbnail({ evidence, className = "size-10" }: { evidence: EvidenceItem; className?: string }) {
  const frame = `flex shrink-0 items-center justify-center overflow-hidden rounded border border-line bg-fill ${className}`;
  if (!evidence.hasThumbnail)
    return (
      <span className={frame}>
        <svg aria-hidden="true" viewBox="0 0 14 16" className="h-4 fill-none stroke-grey">
          <path d="M8.5 1H2v14h10V4.5zv3.5H12" />
        </svg>
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
