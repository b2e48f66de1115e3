import { randomUUID } from "node:crypto";
import { Refusal } from "@/lib/door/result";
import { HEAD, kindOf } from "./inspect/kind";
import { type PreviewSize, preview } from "./inspect/preview";
import { inWords, LARGEST, type MediaType } from "./media-types";
import { type Chunks, type Measured, openRange, sealStream } from "./seal";
import { findBlob, put, StorageFailed } from "./storage";
import { newKey, wrapKey } from "./wrap";

/** What a row keeps of a blob; its bytes open with `openRange` and the unwrapped key. */
export type StoredBlob = Measured & {
  /** A random UUID, the name of the file on disk. */
  blobId: string;
  mediaType: MediaType;
  /** The blob's key wrapped by the candidate's key, for this blob id. */
  wrappedKey: Buffer;
};

export type Ingested = StoredBlob & {
  /** A blob of its own, or one sentence that says why there is none. */
  thumbnail: StoredBlob | { reason: string };
};

type Keys = { dir: string; candidateKey: Buffer; companyKey: Buffer };

type Upload = Keys & {
  bytes: Chunks;
  /** What the sender says: the length in bytes, and the SHA-256 in hex when it is known. */
  length: number;
  sha256?: string;
  /** The kinds this evidence may be. */
  accepts: readonly MediaType[];
  /** Tells the kind from the first bytes, where the way it comes in knows better; may refuse the file in words of its own. */
  tell?: (head: Uint8Array) => MediaType | null;
};

/**
 * Takes a file in: found to be of an accepted kind, sealed to disk as it arrives in constant memory, length and
 * checksum compared with what was declared. When it throws (Refusal, StorageFailed, or the sender's own error) nothing
 * is left on disk; when the caller's row does not commit afterwards, the caller removes both blobs (`blobIds`).
 */
export async function ingest({ bytes, length, sha256, accepts, tell, ...keys }: Upload): Promise<Ingested> {
  // Said this way round, what is no number is refused too.
  if (!(length <= LARGEST)) throw new Refusal("too-large", "The file is larger than 500 MB.");
  if (length === 0) throw new Refusal("empty", "The file is empty.");

  const arriving = exactly(bytes, length);
  try {
    const { head, all } = await withHead(arriving);
    const mediaType = tell ? tell(head) : await kindOf(head);
    if (!mediaType || !accepts.includes(mediaType)) {
      throw new Refusal("kind", `This kind of file is not accepted here. Please send ${inWords(accepts)}.`);
    }
    const key = newKey();
    const blob = await store(all, { ...keys, key, mediaType, sha256 });
    return { ...blob, thumbnail: await storePreview(blob, "thumbnail", { ...keys, key }) };
  } finally {
    await arriving.return(undefined);
  }
}

/** The ids of all blobs an ingested file wrote. */
export const blobIds = ({ blobId, thumbnail }: Ingested) =>
  "blobId" in thumbnail ? [blobId, thumbnail.blobId] : [blobId];

async function store(
  plain: Chunks,
  {
    dir,
    candidateKey,
    companyKey,
    key,
    mediaType,
    sha256,
  }: Keys & { key: Buffer; mediaType: MediaType; sha256?: string },
): Promise<StoredBlob> {
  const blobId = randomUUID();
  const sealing = sealStream(plain, { blobId, key, companyKey });

  // Checked as the last of the bytes go by, so that a file that fails never gets its name on the disk.
  async function* checked() {
    yield* sealing.chunks;
    if (sha256 && sha256.toLowerCase() !== sealing.measured().sha256) {
      throw new Refusal("checksum", "The file changed on its way here. Please send it again.");
    }
  }
  await put(dir, blobId, checked());
  return { ...sealing.measured(), blobId, mediaType, wrappedKey: wrapKey(key, { under: candidateKey, id: blobId }) };
}

/**
 * Draws a preview and stores it as a blob of its own, under the candidate's key too. Drawn from what was stored, so that the sealed
 * bytes have been read back once; whatever is wrong with them is a reason why there is none.
 */
export async function storePreview(
  blob: Pick<StoredBlob, "blobId" | "size" | "mediaType">,
  as: PreviewSize,
  { key, ...keys }: Keys & { key: Buffer },
) {
  try {
    const sealed = await findBlob(keys.dir, blob.blobId);
    const drawn = await preview(openRange(sealed, { ...blob, key }), blob, { as });
    if ("reason" in drawn) return drawn;
    return await store([drawn.webp], { ...keys, key: newKey(), mediaType: "image/webp" });
  } catch (error) {
    if (error instanceof StorageFailed) return { reason: "The preview could not be stored." };
    throw error;
  }
}

/** The bytes as they come, refused as soon as they are more than declared, or at their end when they are fewer. */
async function* exactly(bytes: Chunks, length: number) {
  let seen = 0;
  for await (const chunk of bytes) {
    seen += chunk.length;
    if (seen > length) break;
    yield chunk;
  }
  if (seen !== length) throw new Refusal("length", "The file did not arrive whole. Please send it again.");
}

/** The first HEAD bytes (or fewer, when the stream is shorter), and the whole stream with them. */
async function withHead(bytes: AsyncGenerator<Uint8Array>) {
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await bytes.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
  }
  async function* all() {
    yield* read;
    yield* bytes;
  }
  return { head: Buffer.concat(read).subarray(0, HEAD), all: all() };
}
