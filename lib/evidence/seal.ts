import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";

/** Plaintext bytes in every segment but the last. */
export const SEGMENT = 1024 * 1024;
const TAG = 16;
const MAGIC = Buffer.from("bonafide\x01", "latin1");
const PREFIX = 7;
const HEADER = MAGIC.length + PREFIX;

/** What was written is not what is there, or it was sealed under another key or for another blob. */
export class SealBroken extends Error {
  constructor(
    /** The segment (from 0) that does not open, or the part around the segments that is wrong. */
    readonly where: number | "header" | "length" | "key",
  ) {
    super(
      typeof where === "number" ? `Segment ${where} is not what was sealed.` : `The ${where} is not what was sealed.`,
    );
    this.name = "SealBroken";
  }
}

/** Bytes as they come, piece by piece. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type Measured = {
  /** Bytes of plaintext. */
  size: number;
  /** SHA-256 of the plaintext, hex. */
  sha256: string;
  /** HMAC-SHA256 of that digest under the company key, hex: equal for equal files, meaningless without the key. */
  equality: string;
};

/** Sealed bytes of a plaintext of `size` bytes. */
export const sealedSize = (size: number) => HEADER + size + TAG * segmentCount(size);

/**
 * Seals a plaintext in segments (the STREAM construction over AES-256-GCM): each is bound to the format, the blob id,
 * its index and to being the last or not. `key` is 32 bytes and used for this blob alone. `measured` speaks of the
 * plaintext that has gone by so far: of all of it once the chunks have been read to their end.
 */
export function sealStream(
  plain: Chunks,
  { blobId, key, companyKey }: { blobId: string; key: Buffer; companyKey: Buffer },
) {
  const hash = createHash("sha256");
  let size = 0;

  async function* chunks() {
    const header = Buffer.concat([MAGIC, randomBytes(PREFIX)]);
    yield header;
    let index = 0;
    for await (const { segment, last } of segments(plain)) {
      hash.update(segment);
      size += segment.length;
      const cipher = createCipheriv("aes-256-gcm", key, nonce(header, index++, last)).setAAD(bound(blobId));
      yield Buffer.concat([cipher.update(segment), cipher.final(), cipher.getAuthTag()]);
    }
  }

  function measured(): Measured {
    const digest = hash.copy().digest();
    const equality = createHmac("sha256", companyKey).update("evidence bytes\0").update(digest).digest("hex");
    return { size, sha256: digest.toString("hex"), equality };
  }

  return { chunks: chunks(), measured };
}

/** Random access to sealed bytes; `readAt` may return fewer bytes at the end, never more. */
export type Sealed = { size: number; readAt(offset: number, length: number): Promise<Buffer> };

/**
 * Opens the plaintext from `start` to `end` (both included, as in HTTP), reading and authenticating only the segments
 * they touch; the empty range 0 to -1 of an empty blob authenticates its one segment. Throws SealBroken before it
 * yields a byte of a segment that is not what was sealed.
 */
export async function* openRange(
  sealed: Sealed,
  { blobId, key, size }: { blobId: string; key: Buffer; size: number },
  start = 0,
  end = size - 1,
) {
  if (start < 0 || end >= size || start > end + 1) throw new RangeError(`No bytes ${start} to ${end} in ${size}.`);
  if (sealed.size !== sealedSize(size)) throw new SealBroken("length");
  const header = await sealed.readAt(0, HEADER);
  if (header.length !== HEADER || !header.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken("header");

  const count = segmentCount(size);
  const until = Math.max(0, Math.floor(end / SEGMENT));
  for (let index = Math.floor(start / SEGMENT); index <= until; index++) {
    const from = index * SEGMENT;
    const length = Math.min(SEGMENT, size - from);
    const stored = await sealed.readAt(HEADER + index * (SEGMENT + TAG), length + TAG);
    if (stored.length !== length + TAG) throw new SealBroken(index);
    const segment = openSegment(stored, key, nonce(header, index, index === count - 1), blobId);
    if (!segment) throw new SealBroken(index);
    yield segment.subarray(Math.max(0, start - from), end + 1 - from);
  }
}

function openSegment(stored: Buffer, key: Buffer, iv: Buffer, blobId: string) {
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: TAG }).setAAD(bound(blobId));
  decipher.setAuthTag(stored.subarray(-TAG));
  const segment = decipher.update(stored.subarray(0, -TAG));
  try {
    decipher.final();
    return segment;
  } catch {
    return null;
  }
}

/** Cuts a stream into segments; the last is known as such, and an empty stream is one empty last segment. */
async function* segments(plain: Chunks) {
  const pending = Buffer.allocUnsafe(SEGMENT);
  let filled = 0;
  for await (const chunk of plain) {
    for (let at = 0; at < chunk.length; ) {
      if (filled === SEGMENT) {
        yield { segment: pending, last: false };
        filled = 0;
      }
      const taken = Math.min(SEGMENT - filled, chunk.length - at);
      pending.set(chunk.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  }
  yield { segment: pending.subarray(0, filled), last: true };
}

const segmentCount = (size: number) => Math.max(1, Math.ceil(size / SEGMENT));

const bound = (blobId: string) => Buffer.concat([MAGIC, Buffer.from(blobId)]);

function nonce(header: Buffer, index: number, last: boolean) {
  const iv = Buffer.alloc(12);
  header.copy(iv, 0, MAGIC.length);
  iv.writeUInt32BE(index, PREFIX);
  iv.writeUInt8(last ? 1 : 0, 11);
  return iv;
}
