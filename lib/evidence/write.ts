import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { evidenceDirectory } from "./directory";
import { blobIds, type Ingested } from "./ingest";
import type { EvidenceInput } from "./schema";
import { visibleTo } from "./scope";
import { removeBlob } from "./storage";

/** Refuses evidence that is not part of the screening, or not the actor's to see. */
export async function needEvidence(tx: Tx, actor: Actor, screeningId: string, id: string) {
  if (!(await tx.evidence.findFirst({ where: { AND: [{ id, screeningId }, visibleTo(actor)] } })))
    throw new Refusal("not-found", "This evidence is not part of the screening, or not yours to see.");
}

/** Removes the bytes of a file whose row did not commit. */
export async function discard(file: Ingested) {
  for (const blobId of blobIds(file)) await removeBlob(evidenceDirectory(), blobId);
}

/** Writes the row of a received file inside the caller's transaction. */
export function keepRow(
  tx: Tx,
  actor: Actor,
  { thumbnail, wrappedKey, ...file }: Ingested,
  // What a document is decides whether it may be kept, and is stated by its source.
  {
    sha256: _,
    issuer: _issuer,
    document: _document,
    side: _side,
    ...said
  }: EvidenceInput & { candidateId: string; challengeId?: string },
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
