import type { Picture } from "@/lib/interviews/queries/running";

/** The small picture of a still; what it is stands beside it. */
export function Thumb({ picture: { thumbnail } }: { picture: Picture }) {
  if (!thumbnail)
    return (
      <span aria-hidden className="grid h-11 w-16 place-items-center rounded border border-line bg-fill text-grey">
        –
      </span>
    );
  return (
    // biome-ignore lint/performance/noImgElement: drawn by the server already, and nobody else's to resize or keep.
    <img src={thumbnail} alt="" loading="lazy" className="h-11 max-w-24 rounded border border-line object-cover" />
  );
}
