import type { Actor } from "@/lib/auth/actor";
import { candidateKey } from "@/lib/candidates/keys";
import { db } from "@/lib/db/client";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { visibleTo } from "@/lib/evidence/scope";
import { openRange, SealBroken } from "@/lib/evidence/seal";
import { findBlob, StorageFailed } from "@/lib/evidence/storage";
import { unwrapKey } from "@/lib/evidence/wrap";
import { textOfProfile } from "./text-of-profile";

/** Larger files are not read, in bytes: what a person says of themself is text. */
const largest = 10 * 1024 * 1024;

/**
 * What the kept file of a profile says in the candidate's own words. Empty where there is none, it is a picture, it cannot be read or is
 * not the actor's to see: no reason not to take the profile in.
 */
export async function readProfile(actor: Actor, screeningId: string, evidenceId: string | undefined): Promise<string> {
  if (!evidenceId) return "";
  const readable = {
    ...{ id: evidenceId, screeningId, kind: { in: ["profile-export", "profile-snapshot"] } },
    ...{ size: { lte: largest }, NOT: { mediaType: { startsWith: "image/" } } },
  };
  const file = await db().evidence.findFirst({
    where: { AND: [readable, visibleTo(actor)] },
    select: { blobId: true, wrappedKey: true, size: true, candidate: { select: { id: true, wrappedKey: true } } },
  });
  if (!file) return "";
  const { blobId, size, candidate } = file;
  try {
    const key = unwrapKey(file.wrappedKey, { under: candidateKey(candidate), id: blobId });
    const parts: Uint8Array[] = [];
    for await (const part of openRange(await findBlob(evidenceDirectory(), blobId), { blobId, key, size }))
      parts.push(part);
    return await textOfProfile(Uint8Array.from(Buffer.concat(parts)));
  } catch (problem) {
    if (problem instanceof SealBroken || problem instanceof StorageFailed) return "";
    throw problem;
  }
}
