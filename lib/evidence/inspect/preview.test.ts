import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import type { MediaType } from "../media-types";
import { type PreviewSize, preview } from "./preview";
import { asUpload, samplePdf } from "./samples";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#369" }, limitInputPixels: false });

const previewOf = (bytes: Buffer, mediaType: MediaType, as: PreviewSize = "thumbnail", seconds?: number) =>
  preview(asUpload(bytes), { mediaType, size: bytes.length }, { as, seconds });

async function drawn(bytes: Buffer, mediaType: MediaType, as?: PreviewSize) {
  const answer = await previewOf(bytes, mediaType, as);
  if (!("webp" in answer)) throw new Error(answer.reason);
  return sharp(answer.webp);
}

describe("what can be drawn", () => {
  test.each<[MediaType, (picture: Sharp) => Sharp]>([
    ["image/jpeg", (picture) => picture.jpeg()],
    ["image/png", (picture) => picture.png()],
    ["image/webp", (picture) => picture.webp()],
    ["image/avif", (picture) => picture.avif()],
    ["image/tiff", (picture) => picture.tiff()],
  ])("%s", async (mediaType, write) => {
    const small = await drawn(await write(plain(800, 600)).toBuffer(), mediaType);
    expect(await small.metadata()).toMatchObject({ format: "webp", width: 320, height: 240 });
  });

  test("a picture taken sideways stands upright, and says no more where it was taken", async () => {
    const sideways = plain(800, 600)
      .withExif({ IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .withMetadata({ orientation: 6 });
    const small = await (await drawn(await sideways.jpeg().toBuffer(), "image/jpeg")).metadata();
    expect(small).toMatchObject({ width: 320, height: 427 });
    expect(small.exif).toBeUndefined();
  });

  test("the first page of a PDF, with what is on it", async () => {
    const page = await drawn(samplePdf("1 0 0 rg 0 0 595 842 re f"), "application/pdf");
    expect(await page.metadata()).toMatchObject({ width: 320, height: 453 });
    const { dominant } = await page.stats();
    expect(dominant.r - dominant.g).toBeGreaterThan(200);
  });

  test("text in a font the PDF does not carry", async () => {
    const { channels } = await (
      await drawn(samplePdf("BT /F1 90 Tf 20 400 Td (LEASE) Tj ET"), "application/pdf")
    ).stats();
    expect(channels[0]?.min).toBeLessThan(60);
  });

  test.each([
    ["a large photograph", 4000, 3000, { width: 1600, height: 1200 }],
    ["one that is smaller already", 800, 600, { width: 800, height: 600 }],
    ["a very high one", 1000, 8000, { width: 400, height: 3200 }],
  ])("%s as a picture to look at closely", async (_, width, height, size) => {
    const bytes = await plain(width, height).jpeg().toBuffer();
    expect(await (await drawn(bytes, "image/jpeg", "picture")).metadata()).toMatchObject({ format: "webp", ...size });
  });

  test("the first page of a PDF as a picture to look at closely", async () => {
    const page = await drawn(samplePdf("1 0 0 rg 0 0 595 842 re f"), "application/pdf", "picture");
    expect(await page.metadata()).toMatchObject({ format: "webp", width: 1600 });
  });

  test("noise, which shrinks least, is still drawn as a picture", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
    const create = { width: 1600, height: 3200, channels: 3, background: "#369", noise } as const;
    const bytes = await sharp({ create }).jpeg({ quality: 95 }).toBuffer();
    expect(await (await drawn(bytes, "image/jpeg", "picture")).metadata()).toMatchObject({ width: 1600 });
  });

  test("a page of absurd proportions stays small", async () => {
    const { height } = await (await drawn(samplePdf("", "0 0 2 14400"), "application/pdf")).metadata();
    expect(height).toBeLessThanOrEqual(640);
  });
});

const bomb = await plain(16_000, 16_000).png().toBuffer();
const jpeg = await plain(800, 600).jpeg().toBuffer();
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
const damaged = "The file cannot be drawn; it may be damaged or incomplete.";

test.each<[string, Buffer, MediaType, string]>([
  ["a pixel bomb", bomb, "image/png", "The picture has more than 100 million pixels."],
  ["SVG named .png", svg, "image/png", damaged],
  ["a truncated JPEG", jpeg.subarray(0, jpeg.length / 2), "image/jpeg", damaged],
  ["a PNG taken for a JPEG", bomb, "image/jpeg", damaged],
  ["no bytes", Buffer.alloc(0), "image/jpeg", damaged],
  ["a PDF that stops", samplePdf().subarray(0, 100), "application/pdf", damaged],
  ["a HEIC picture", Buffer.alloc(10), "image/heic", "There is no preview for this kind of file."],
])("%s has none, with the reason", async (_, bytes, mediaType, reason) => {
  expect(await previewOf(bytes, mediaType)).toEqual({ reason });
});

test("a PDF that takes too long is given up", async () => {
  const endless = samplePdf("0 0 m 100 900 500 -100 595 842 c 30 w S\n".repeat(400_000));
  const started = Date.now();
  expect(await previewOf(endless, "application/pdf", "thumbnail", 1)).toEqual({
    reason: "The file takes too much time or memory to draw.",
  });
  expect(Date.now() - started).toBeLessThan(5000);
});

test("a source that breaks is a reason too", async () => {
  async function* broken() {
    yield jpeg.subarray(0, 100);
    throw new Error("gone");
  }
  expect(await preview(broken(), { mediaType: "image/jpeg", size: jpeg.length }, { as: "thumbnail" })).toEqual({
    reason: damaged,
  });
});
