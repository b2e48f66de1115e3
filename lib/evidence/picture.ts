import { candidateKey } from "@/lib/candidates/keys";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { evidenceDirectory } from "./directory";
import { type StoredBlob, storePreview } from "./ingest";
import type { MediaType } from "./media-types";
import { unwrapKey } from "./wrap";

type Original = {
  blobId: string;
  wrappedKey: Uint8Array;
  size: number;
  mediaType: string;
  thumbnailId: string | null;
  candidate: { id: string; wrappedKey: Uint8Array };
};

/**
 * Draws a stored file as a person looks at it closely. The bytes lie on the disk then and have no row yet: `keepPicture` writes it.
 * Refused where nothing small could be drawn either, so that a file that costs much is not drawn again and again.
 */
export async function drawPicture({ blobId, size, candidate, ...file }: Original): Promise<StoredBlob> {
  if (!file.thumbnailId) throw new Refusal("no-preview", "There is no preview of this file.");
  const under = candidateKey(candidate);
  const drawn = await storePreview({ blobId, size, mediaType: file.mediaType as MediaType }, "picture", {
    ...{ dir: evidenceDirectory(), candidateKey: under, companyKey: env().BONAFIDE_COMPANY_KEY },
    key: unwrapKey(file.wrappedKey, { under, id: blobId }),
  });
  if ("reason" in drawn) throw new Refusal("no-preview", drawn.reason);
  return drawn;
}

/** Writes the row of a picture that was drawn. Of two people who look first at once one was first; the sweep takes the other's bytes. */
export async function keepPicture(tx: Tx, evidenceId: string, { blobId, wrappedKey, size }: StoredBlob) {
  const data = { evidenceId, blobId, wrappedKey: Uint8Array.from(wrappedKey), size };
  await tx.picture.createMany({ data, skipDuplicates: true });
}
