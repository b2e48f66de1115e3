import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import type { MediaType } from "../media-types";
import { asUpload, samplePdf } from "./samples";
import { thumbnail } from "./thumbnail";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#369" }, limitInputPixels: false });

const thumbnailOf = (bytes: Buffer, mediaType: MediaType, seconds?: number) =>
  thumbnail(asUpload(bytes), { mediaType, size: bytes.length }, seconds);

async function drawn(bytes: Buffer, mediaType: MediaType) {
  const answer = await thumbnailOf(bytes, mediaType);
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
  expect(await thumbnailOf(bytes, mediaType)).toEqual({ reason });
});

test("a PDF that takes too long is given up", async () => {
  const endless = samplePdf("0 0 m 100 900 500 -100 595 842 c 30 w S\n".repeat(400_000));
  const started = Date.now();
  expect(await thumbnailOf(endless, "application/pdf", 1)).toEqual({
    reason: "The file takes too much time or memory to draw.",
  });
  expect(Date.now() - started).toBeLessThan(5000);
});

test("a source that breaks is a reason too", async () => {
  async function* broken() {
    yield jpeg.subarray(0, 100);
    throw new Error("gone");
  }
  expect(await thumbnail(broken(), { mediaType: "image/jpeg", size: jpeg.length })).toEqual({ reason: damaged });
});
