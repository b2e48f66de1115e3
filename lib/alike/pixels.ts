import sharp from "sharp";
import { candidateKey } from "@/lib/candidates/keys";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { openRange, SealBroken } from "@/lib/evidence/seal";
import { findBlob, StorageFailed } from "@/lib/evidence/storage";
import { unwrapKey } from "@/lib/evidence/wrap";
import { evenly, type Pixels, side } from "./picture";

export type Thumbnail = {
  thumbnailId: string | null;
  thumbnailKey: Uint8Array | null;
  thumbnailSize: number | null;
  candidate: { id: string; wrappedKey: Uint8Array };
};

/**
 * A kept file as it is compared, from the small picture that we drew ourselves: what a stranger sent is not decoded here. Null where
 * there is none, or it cannot be read; reading the file itself says what is wrong with it.
 */
export async function pixelsOf({ thumbnailId: blobId, thumbnailKey, thumbnailSize: size, candidate }: Thumbnail) {
  if (!blobId || !thumbnailKey || !size) return null;
  try {
    const key = unwrapKey(thumbnailKey, { under: candidateKey(candidate), id: blobId });
    const read: Uint8Array[] = [];
    for await (const part of openRange(await findBlob(evidenceDirectory(), blobId), { blobId, key, size }))
      read.push(part);
    return await readPixels(Buffer.concat(read));
  } catch (problem) {
    if (problem instanceof SealBroken || problem instanceof StorageFailed) return null;
    throw problem;
  }
}

/** The longer side of every picture before it is made square, in pixels. */
const longest = 320;

/** A small picture as it is compared. The whole of it is read, and no face is looked for. */
export async function readPixels(picture: Uint8Array): Promise<Pixels> {
  // Of one that stands upright more detail was kept than of one that lies: all are first made as long.
  const alike = await sharp(picture)
    .greyscale()
    .resize({ width: longest, height: longest, fit: "inside" })
    .png()
    .toBuffer();
  return evenly(await sharp(alike).resize(side, side, { fit: "fill" }).blur(0.7).greyscale().raw().toBuffer());
}
