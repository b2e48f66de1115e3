import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { documentPicture } from "@/prisma/seed/document-picture";
import { bandsOf, evenly, samePicture, side } from "./picture";
import { readPixels } from "./pixels";

/** As lib/evidence/inspect/preview-process.js draws a thumbnail. */
const small = async (picture: Uint8Array) =>
  readPixels(
    await sharp(picture)
      .rotate()
      .resize({ width: 320, height: 640, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer(),
  );
const draw = (kind: "passport" | "driving-licence", name: string, n: number) =>
  documentPicture({
    kind,
    name,
    address: `${n} Elm Street, Leeds`,
    number: `X${10_000_000 + n * 7919}`,
    issued: `201${n}-0${n + 1}-11`,
    seed: n,
  });
const inCommon = (a: string[], b: string[]) => a.filter((band, at) => band === b[at]).length;
const people = ["Ana Ruiz", "김민수", "Olena Koval", "Dan Whitcombe", "María-José O’Neill", "Nguyễn Văn An"];

describe.each(["passport", "driving-licence"] as const)("pictures of one kind of document, a %s", (kind) => {
  let all: Awaited<ReturnType<typeof small>>[];
  let first: Buffer;
  beforeAll(async () => {
    const drawn = await Promise.all(people.map((name, n) => draw(kind, name, n)));
    first = Buffer.from(drawn[0] as Uint8Array);
    all = await Promise.all(drawn.map(small));
  });

  test.each<[string, (picture: Sharp) => Sharp]>([
    ["saved as a poor JPEG", (picture) => picture.jpeg({ quality: 40 })],
    ["made smaller", (picture) => picture.resize(480).jpeg({ quality: 70 })],
    ["made larger", (picture) => picture.resize(1600).png()],
    ["darker", (picture) => picture.modulate({ brightness: 0.9 }).jpeg()],
    ["without colour", (picture) => picture.greyscale().jpeg()],
    ["turned a quarter", (picture) => picture.rotate(90).jpeg()],
    ["on its head", (picture) => picture.rotate(180).jpeg()],
  ])("%s it is the same picture, and is found by its bands", async (_, change) => {
    const changed = await small(await change(sharp(first)).toBuffer());
    expect(samePicture(all[0] as Float32Array, changed)).toBe(true);
    expect(inCommon(bandsOf(all[0] as Float32Array), bandsOf(changed))).toBeGreaterThanOrEqual(8);
  });

  test("of two people no two are the same, though all are drawn alike", () => {
    for (const [n, one] of all.entries())
      for (const other of all.slice(0, n)) expect(samePicture(one, other)).toBe(false);
  });
});

test("bands say nothing of which way a picture lies, and an empty picture has some too", () => {
  const empty = evenly(new Uint8Array(side * side).fill(128));
  expect(new Set(bandsOf(empty))).toEqual(new Set(["0".repeat(16)]));
  expect(bandsOf(empty)).toHaveLength(16);
  expect(samePicture(empty, empty)).toBe(true);
});
