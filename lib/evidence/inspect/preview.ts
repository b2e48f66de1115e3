import { type MediaType, mediaTypes } from "../media-types";
import { runApart } from "./apart";

const LARGEST = 64 * 1024 * 1024;

const reasons: [RegExp, string][] = [
  [/pixel limit/i, "The picture has more than 100 million pixels."],
  [/password/i, "The PDF asks for a password."],
];

/** How many pixels wide a preview is at most, and twice as high: to tell files apart, and to look at one closely. */
const widths = { thumbnail: 320, picture: 1600 };

export type PreviewSize = keyof typeof widths;

/** A WebP picture, or one sentence that says why there is none. */
type Preview = { webp: Buffer } | { reason: string };

/**
 * A picture of an image, or of the first page of a PDF: upright, without metadata. Decoding happens in a process of its
 * own, bounded in time and memory and without our environment, so a hostile file costs a preview and no more, and no browser
 * decodes what a stranger sent. Never throws because of the file.
 */
export async function preview(
  bytes: AsyncIterable<Uint8Array>,
  { mediaType, size }: { mediaType: MediaType; size: number },
  { as, seconds = 10 }: { as: PreviewSize; seconds?: number },
): Promise<Preview> {
  if (!mediaTypes[mediaType].preview) return { reason: "There is no preview for this kind of file." };
  if (size > LARGEST) return { reason: "The file is larger than 64 MB." };
  const what = [mediaType, String(widths[as])];
  const drawn = await runApart("lib/evidence/inspect/preview-process.js", what, bytes, seconds);
  if ("output" in drawn) return { webp: drawn.output };
  if ("exceeded" in drawn) return { reason: "The file takes too much time or memory to draw." };
  const known = reasons.find(([pattern]) => pattern.test(drawn.failed));
  return { reason: known?.[1] ?? "The file cannot be drawn; it may be damaged or incomplete." };
}
