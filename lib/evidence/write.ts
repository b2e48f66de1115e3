import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { evidenceDirectory } from "./directory";
import { blobIds, type Ingested } from "./ingest";
import type { EvidenceInput } from "./schema";
import { removeBlob } from "./storage";

/** Removes the bytes of a file whose row did not commit. */
export async function discard(file: Ingested) {
  for (const blobId of blobIds(file)) await removeBlob(evidenceDirectory(), blobId);
}

/** Writes the row of a received file inside the caller's transaction. */
export function keepRow(
  tx: Tx,
  actor: Actor,
  { thumbnail, wrappedKey, ...file }: Ingested,
  { sha256: _, ...said }: EvidenceInput & { candidateId: string; challengeId?: string },
  now: Date,
) {
  const small = "reason" in thumbnail ? null : thumbnail;
  return tx.evidence.create({
    data: {
      ...said,
      ...file,
      wrappedKey: Uint8Array.from(wrappedKey),
      thumbnailId: small?.blobId,
      thumbnailKey: small && Uint8Array.from(small.wrappedKey),
      thumbnailSize: small?.size,
      obtainedById: actor.id,
      obtainedAt: now,
    },
    select: { id: true },
  });
}
