import { createHash, randomBytes } from "node:crypto";
import { assert, asyncProperty, integer, nat } from "fast-check";
import { describe, expect, test } from "vitest";
import { openRange, SEGMENT, SealBroken, type Sealed, sealedSize, sealStream } from "./seal";

const key = randomBytes(32);
const companyKey = randomBytes(32);
const HEADER = 16;
const STORED = SEGMENT + 16;

/** The plaintext in chunks of one size, as an upload would bring it. */
async function* inChunks(plain: Buffer, chunk: number) {
  for (let at = 0; at < plain.length; at += chunk) yield plain.subarray(at, at + chunk);
}

async function seal(plain: Buffer, { blobId = "a", chunk = 64 * 1024, company = companyKey } = {}) {
  const stream = sealStream(inChunks(plain, chunk), { blobId, key, companyKey: company });
  const parts: Buffer[] = [];
  for await (const part of stream.chunks) parts.push(part);
  return { bytes: Buffer.concat(parts), ...stream.measured() };
}

const inMemory = (bytes: Buffer): Sealed => ({
  size: bytes.length,
  readAt: async (offset, length) => bytes.subarray(offset, offset + length),
});

async function open(bytes: Buffer, size: number, { blobId = "a", from = 0, to = size - 1, under = key } = {}) {
  const parts: Buffer[] = [];
  for await (const part of openRange(inMemory(bytes), { blobId, key: under, size }, from, to)) parts.push(part);
  return Buffer.concat(parts);
}

const plainOf = (size: number) => Buffer.alloc(size, randomBytes(1021));

describe("sealing", () => {
  test.each([0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, 3 * SEGMENT + 7])(
    "%d bytes come back as they were",
    async (size) => {
      const plain = plainOf(size);
      const sealed = await seal(plain);
      expect(sealed.bytes.length).toBe(sealedSize(size));
      expect(sealed.size).toBe(size);
      expect(sealed.sha256).toBe(createHash("sha256").update(plain).digest("hex"));
      expect((await open(sealed.bytes, size)).equals(plain)).toBe(true);
    },
  );

  test("any range of any file, however it was cut on the way in", async () => {
    const arbitrary = asyncProperty(
      nat(3 * SEGMENT),
      integer({ min: 1000, max: 2 * SEGMENT }),
      nat(),
      nat(),
      async (size, chunk, a, b) => {
        const plain = plainOf(size);
        const { bytes } = await seal(plain, { chunk });
        const [from, to] = [a % (size + 1), b % (size + 1)].sort((x, y) => x - y) as [number, number];
        expect((await open(bytes, size, { from, to: to - 1 })).equals(plain.subarray(from, to))).toBe(true);
      },
    );
    await assert(arbitrary, { numRuns: 30 });
  });

  test("the same file has the same equality under one company key only, and never the same sealed bytes", async () => {
    const plain = plainOf(100);
    const [first, again, elsewhere] = [
      await seal(plain),
      await seal(plain, { chunk: 7 }),
      await seal(plain, { company: randomBytes(32) }),
    ];
    expect(again.equality).toBe(first.equality);
    expect(elsewhere.equality).not.toBe(first.equality);
    expect(again.bytes.equals(first.bytes)).toBe(false);
  });

  test("a range reads the segments it touches and no other", async () => {
    const { bytes } = await seal(plainOf(3 * SEGMENT));
    const reads: number[] = [];
    const memory = inMemory(bytes);
    const watched = { ...memory, readAt: (at: number, length: number) => memory.readAt(reads.push(at) && at, length) };
    for await (const _ of openRange(watched, { blobId: "a", key, size: 3 * SEGMENT }, SEGMENT + 5, SEGMENT + 6));
    expect(reads).toEqual([0, HEADER + STORED]);
  });
});

const size = 3 * SEGMENT + 100;
const { bytes } = await seal(plainOf(size));
const other = (await seal(plainOf(size))).bytes;
const at = (index: number) => HEADER + index * STORED;
const changed = (change: (copy: Buffer) => Buffer | undefined) => {
  const copy = Buffer.from(bytes);
  return change(copy) ?? copy;
};
const flip = (offset: number) => changed((copy) => void copy.writeUInt8((copy[offset] as number) ^ 1, offset));
const swapped = changed((copy) => {
  bytes.copy(copy, at(0), at(1), at(2));
  bytes.copy(copy, at(1), at(0), at(1));
  return copy;
});

test.each<[string, Buffer, number, SealBroken["where"]]>([
  // fault                                         bytes                                          size claimed       found in
  ["a flipped bit in the first segment", flip(at(0) + 3), size, 0],
  ["a flipped bit in the last segment", flip(at(3) + 3), size, 3],
  ["a flipped bit in a tag", flip(at(2) - 1), size, 1],
  ["a flipped bit in the nonce prefix", flip(HEADER - 1), size, 0],
  ["another format version", flip(8), size, "header"],
  ["two segments exchanged", swapped, size, 0],
  ["a segment of another file under the same key", changed((c) => void other.copy(c, at(1), at(1), at(2))), size, 1],
  ["one byte missing at the end", bytes.subarray(0, -1), size, "length"],
  ["cut after a whole segment", bytes.subarray(0, at(3)), size, "length"],
  ["cut after a whole segment, size row too", bytes.subarray(0, at(3)), 3 * SEGMENT, 2],
  ["one segment, size row too", bytes.subarray(0, at(1)), SEGMENT, 0],
  ["bytes added at the end", Buffer.concat([bytes, Buffer.alloc(1)]), size, "length"],
  ["bytes added at the end, size row too", Buffer.concat([bytes, Buffer.alloc(1)]), size + 1, 3],
  ["nothing left", Buffer.alloc(0), size, "length"],
])("%s", async (_, faulty, claimed, where) => {
  await expect(open(faulty, claimed)).rejects.toMatchObject({ name: "SealBroken", where });
});

test("another blob's id, another key", async () => {
  await expect(open(bytes, size, { blobId: "b" })).rejects.toThrow(SealBroken);
  await expect(open(bytes, size, { under: randomBytes(32) })).rejects.toThrow(SealBroken);
});

test("a range away from the fault still opens", async () => {
  await expect(open(flip(at(0) + 3), size, { from: 2 * SEGMENT })).resolves.toHaveLength(size - 2 * SEGMENT);
});

test("any single flipped bit of a small file", async () => {
  const small = (await seal(plainOf(40))).bytes;
  for (let bit = 0; bit < small.length * 8; bit++) {
    const copy = Buffer.from(small);
    copy.writeUInt8((copy[bit >> 3] as number) ^ (1 << (bit & 7)), bit >> 3);
    await expect(open(copy, 40)).rejects.toThrow(SealBroken);
  }
});
