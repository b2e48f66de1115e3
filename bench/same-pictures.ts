import sharp, { type Sharp } from "sharp";
import { bandsOf, type Pixels, samePicture } from "@/lib/alike/picture";
import { readPixels } from "@/lib/alike/pixels";
import { documentPicture } from "@/prisma/seed/document-picture";
import { names } from "@/prisma/seed/names";

// Counts, over 500 invented documents that are drawn alike and have no photograph (which is harder than life), how many pairs of
// different people's documents are taken for one picture, and how many pictures that were changed are found again.
const count = 250;
const kinds = ["passport", "driving-licence"] as const;
const inCommon = 8;

const changes: Record<string, (picture: Sharp) => Sharp> = {
  "saved as JPEG, quality 40": (picture) => picture.jpeg({ quality: 40 }),
  "480 pixels wide": (picture) => picture.resize(480).jpeg({ quality: 70 }),
  "1600 pixels wide": (picture) => picture.resize(1600).jpeg(),
  "a tenth darker": (picture) => picture.modulate({ brightness: 0.9 }).jpeg(),
  "a tenth lighter": (picture) => picture.modulate({ brightness: 1.1 }).jpeg(),
  "turned a quarter": (picture) => picture.rotate(90).jpeg(),
  "cut by 1 % on each side": (picture) => picture.extract({ left: 10, top: 7, width: 980, height: 616 }).jpeg(),
};

const small = async (picture: Uint8Array) =>
  readPixels(
    await sharp(picture)
      .resize({ width: 320, height: 640, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer(),
  );
const bandsAlike = (a: Pixels, b: Pixels) => {
  const others = bandsOf(b);
  return bandsOf(a).filter((band, at) => band === others[at]).length;
};

for (const kind of kinds) {
  const drawn: Uint8Array[] = [];
  for (let n = 0; n < count; n++) {
    const name = `${names[n % names.length]}${n < names.length ? "" : ` ${n}`}`;
    const issued = `20${String(10 + (n % 15))}-0${1 + (n % 9)}-1${n % 9}`;
    const about = { name, address: `${n} Elm Street, Leeds`, number: `X${10_000_000 + n * 7919}`, issued, seed: n };
    drawn.push(await documentPicture({ kind, ...about }));
  }
  const all = await Promise.all(drawn.map(small));
  let same = 0;
  const before = performance.now();
  for (const [n, one] of all.entries()) same += all.slice(0, n).filter((other) => samePicture(one, other)).length;
  const pairs = (count * (count - 1)) / 2;
  const each = (performance.now() - before) / pairs;
  console.log(
    `${kind}: ${same} of ${pairs} pairs of different people taken for one picture, ${each.toFixed(2)} ms a pair`,
  );
  for (const [what, change] of Object.entries(changes)) {
    let [found, taken] = [0, 0];
    for (const [n, picture] of drawn.slice(0, 40).entries()) {
      const again = await small(await change(sharp(picture)).toBuffer());
      const own = all[n] as Pixels;
      if (samePicture(own, again)) taken++;
      if (bandsAlike(own, again) >= inCommon) found++;
    }
    console.log(`  ${what}: ${taken} of 40 are the same picture, ${found} of 40 are found by their bands`);
  }
}
