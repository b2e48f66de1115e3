import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { blobIds, type Ingested, ingest, type StoredBlob } from "./ingest";
import { asUpload, samplePdf } from "./inspect/samples";
import { documents, LARGEST, type MediaType, pictures, texts } from "./media-types";
import { openRange } from "./seal";
import { findBlob, prepareStorage, removeBlob } from "./storage";
import { unwrapKey } from "./wrap";

const candidateKey = randomBytes(32);
const companyKey = randomBytes(32);
const accepts: MediaType[] = [...documents, ...pictures, ...texts];
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "ingest-"));
  await prepareStorage(dir);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

type Options = Partial<Parameters<typeof ingest>[0]>;
const take = (bytes: Buffer, options: Options = {}) =>
  ingest({ bytes: asUpload(bytes), length: bytes.length, accepts, dir, candidateKey, companyKey, ...options });

async function contents({ blobId, size, wrappedKey }: StoredBlob) {
  const sealed = await findBlob(dir, blobId);
  const parts: Buffer[] = [];
  const key = unwrapKey(wrappedKey, { under: candidateKey, id: blobId });
  for await (const part of openRange(sealed, { blobId, key, size })) parts.push(part);
  return Buffer.concat(parts);
}

const stored = async () =>
  (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#369" } })
  .png()
  .toBuffer();

test("a picture is stored with its measures and a sealed thumbnail", async () => {
  const taken = await take(picture, { sha256: sha256(picture).toUpperCase() });
  expect(taken).toMatchObject({ size: picture.length, sha256: sha256(picture), mediaType: "image/png" });
  expect((await contents(taken)).equals(picture)).toBe(true);
  const small = await contents(taken.thumbnail as StoredBlob);
  expect(await sharp(small).metadata()).toMatchObject({ format: "webp", width: 320 });
});

test("a web stream, as a request brings it, in one piece", async () => {
  const pdf = samplePdf();
  const taken = await take(pdf, { bytes: new Response(new Uint8Array(pdf)).body as ReadableStream<Uint8Array> });
  expect(taken).toMatchObject({
    sha256: sha256(pdf),
    mediaType: "application/pdf",
    thumbnail: { size: expect.any(Number) },
  });
});

test("a damaged picture is kept, without a thumbnail", async () => {
  const jpeg = await sharp(picture).jpeg().toBuffer();
  const taken = await take(jpeg.subarray(0, 1000));
  expect(taken.thumbnail).toEqual({ reason: "The file cannot be drawn; it may be damaged or incomplete." });
  expect(await stored()).toHaveLength(1);
});

test("nothing in the directory holds a byte of the plaintext", async () => {
  const notes = Buffer.from("They confirmed the dates. ".repeat(100));
  const taken = await take(notes);
  const sealed = await findBlob(dir, taken.blobId);
  expect((await sealed.readAt(0, sealed.size)).includes("confirmed")).toBe(false);
});

const cut = picture.subarray(0, -1);

test.each<[string, string, Buffer, Options]>([
  ["declared too large", "too-large", picture, { length: LARGEST + 1 }],
  ["of no declared length", "too-large", picture, { length: Number.NaN }],
  ["empty", "empty", Buffer.alloc(0), {}],
  ["shorter than declared", "length", cut, { length: picture.length }],
  ["longer than declared", "length", picture, { length: picture.length - 1 }],
  ["with another checksum", "checksum", picture, { sha256: sha256(cut) }],
  ["of a kind we do not keep", "kind", Buffer.from("<svg/>"), {}],
  ["of a kind this evidence is not", "kind", picture, { accepts: documents }],
])("a file %s is refused and leaves nothing", async (_, code, bytes, options) => {
  await expect(take(bytes, options)).rejects.toMatchObject({ name: "Refusal", code });
  expect(await stored()).toEqual([]);
});

test("an upload that is broken off leaves nothing", async () => {
  const long = Buffer.concat([samplePdf(), randomBytes(5_000_000)]);
  async function* brokenOff() {
    yield* asUpload(long.subarray(0, 3_000_000));
    throw new Error("aborted");
  }
  await expect(take(long, { bytes: brokenOff() })).rejects.toThrow("aborted");
  expect(await stored()).toEqual([]);
});

test.each<[string, Options]>([
  ["refused for its kind", { accepts: documents }],
  ["longer than declared", { length: 10 }],
])("a sender that is %s is told to stop", async (_, options) => {
  let stopped = false;
  const bytes = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(picture),
    cancel: () => {
      stopped = true;
    },
  });
  await expect(take(picture, { length: 1_000_000, ...options, bytes })).rejects.toThrow();
  expect(stopped).toBe(true);
});

test("what a file wrote can be taken back", async () => {
  const taken: Ingested = await take(picture);
  expect(await stored()).toHaveLength(2);
  for (const id of blobIds(taken)) await removeBlob(dir, id);
  expect(await stored()).toEqual([]);
});

test("300 MB pass through a small process", async () => {
  const code = `
    import { ingest } from "@/lib/evidence/ingest";
    const piece = Buffer.alloc(65536, "%PDF-1.4 ");
    const pieces = 4800;
    async function* bytes() { for (let i = 0; i < pieces; i++) yield Buffer.from(piece); }
    const key = Buffer.alloc(32);
    const options = { bytes: bytes(), length: pieces * piece.length, accepts: ["application/pdf"], dir: ${JSON.stringify(dir)} };
    const { size } = await ingest({ ...options, candidateKey: key, companyKey: key });
    console.log(JSON.stringify({ size, peakMB: process.resourceUsage().maxRSS / 1024 }));`;
  const small = ["--max-old-space-size=32", "--import", "tsx", "--input-type=module", "-e", code];
  const { stdout } = await promisify(execFile)(process.execPath, small);
  const { size, peakMB } = JSON.parse(stdout) as { size: number; peakMB: number };
  expect(size).toBe(300 * 1024 * 1024);
  expect(peakMB).toBeLessThan(250);
}, 30_000);
