import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { candidateKey } from "@/lib/candidates/keys";
import { db, type Tx } from "@/lib/db/client";
import { perform, permit, refuse, wellFormed } from "@/lib/door/perform";
import { Refusal, type Result } from "@/lib/door/result";
import type { Spec } from "@/lib/door/spec";
import { env } from "@/lib/env";
import { onScreening } from "@/lib/screenings/mutation";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { evidenceDirectory } from "./directory";
import { blobIds, type Ingested, ingest } from "./ingest";
import { evidenceKind } from "./kinds";
import { type EvidenceInput, evidenceInput } from "./schema";
import { removeBlob } from "./storage";

/** What somebody who added a file is told. */
export type AddedEvidence = {
  id: string;
  kind: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  hasThumbnail: boolean;
  /** Why there is no thumbnail, in a sentence. */
  thumbnailReason: string | null;
};

type File = { bytes: AsyncIterable<Uint8Array>; length: number };

/**
 * Takes the bytes of a file in, sealed under the candidate's key, outside any transaction. Who it is from, where it goes
 * and whether the screening is open is settled before the first byte is read. What does not commit goes to `discard`.
 */
export async function receive(actor: Actor, input: EvidenceInput, file: File): Promise<Ingested> {
  const { candidate } = await placeFor(db(), actor, input);
  return ingest({
    ...file,
    sha256: input.sha256,
    accepts: evidenceKind(input.kind).accepts,
    dir: evidenceDirectory(),
    candidateKey: candidateKey(candidate),
    companyKey: env().BONAFIDE_COMPANY_KEY,
  });
}

/** Removes the bytes of a file whose row did not commit. */
export async function discard(file: Ingested) {
  for (const blobId of blobIds(file)) await removeBlob(evidenceDirectory(), blobId);
}

/** Writes the row of a received file: the one way evidence comes into a screening. */
export const addEvidence = (file: Ingested): Spec<typeof evidenceInput, AddedEvidence> =>
  onScreening({
    can: "evidence:add",
    input: evidenceInput,
    async run({ actor, tx, input, now, screening }) {
      // Again, because the check may have gone to somebody else while the bytes were on their way.
      await placeFor(tx, actor, input);
      const { id } = await keepRow(tx, actor, file, { ...input, candidateId: screening.candidateId }, now);
      const { size, mediaType } = file;
      const { kind } = input;
      const without = "reason" in file.thumbnail ? file.thumbnail.reason : null;
      const data = { id, kind, mediaType, size, hasThumbnail: without === null, thumbnailReason: without };
      return { event: { name: "evidence.added", data: { kind } }, rows: [["evidence", id]], data };
    },
  });

/** Writes the row of a received file inside the caller's transaction. */
export function keepRow(
  tx: Tx,
  actor: Actor,
  file: Ingested,
  { screeningId, candidateId, kind, checkKind, fileName, how }: Omit<EvidenceInput, "sha256"> & { candidateId: string },
  now: Date,
) {
  const { size, mediaType, sha256, equality, blobId, wrappedKey } = file;
  return tx.evidence.create({
    data: {
      ...{ screeningId, candidateId, checkKind, kind, fileName, how },
      ...{ size, mediaType, sha256, equality, blobId, wrappedKey: Uint8Array.from(wrappedKey) },
      ...thumbnailColumns(file.thumbnail),
      obtainedById: actor.id,
      obtainedAt: now,
    },
  });
}

/** Adds a file that is in memory, without HTTP: for demo data and tests. Refusals come back as values and are recorded. */
export async function storeEvidence(
  actor: Actor,
  { bytes, ...raw }: EvidenceInput & { bytes: Buffer },
  now = new Date(),
): Promise<Result<AddedEvidence>> {
  try {
    permit("evidence:add", actor);
    const input = wellFormed(evidenceInput, raw);
    const file = await receive(actor, input, { bytes: inOnePiece(bytes), length: bytes.length });
    let kept = false;
    try {
      const result = await perform(addEvidence(file), actor, input, now);
      kept = result.ok;
      return result;
    } finally {
      if (!kept) await discard(file);
    }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return refuse(problem, "evidence:add", actor, raw, now);
  }
}

/** The screening a file goes to, when the actor may add to it and to the check it names. */
async function placeFor(tx: Tx, actor: Actor, { screeningId, checkKind }: EvidenceInput) {
  const screening = await tx.screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: {
      endedAt: true,
      candidate: { select: { id: true, wrappedKey: true } },
      checks: { where: visibleChecks(actor), select: { kind: true } },
    },
  });
  if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
  if (screening.endedAt) throw new Refusal("ended", "This screening has ended; nothing in it changes any more.");
  const known = screening.checks.some(({ kind }) => kind === checkKind);
  if (checkKind ? !known : !may(actor.role, "screening:whole"))
    throw new Refusal("not-your-check", "Add this to one of the checks you work on; this one is not.");
  return screening;
}

function thumbnailColumns(thumbnail: Ingested["thumbnail"]) {
  if ("reason" in thumbnail) return {};
  const { blobId, wrappedKey, size } = thumbnail;
  return { thumbnailId: blobId, thumbnailKey: Uint8Array.from(wrappedKey), thumbnailSize: size };
}

async function* inOnePiece(bytes: Buffer) {
  yield bytes;
}
