// Run by preview.ts as a process of its own: the file on stdin, its media type and the width as arguments, a WebP on stdout.
// Plain JavaScript, because node runs it without a build. It decodes what strangers sent, so it gets no environment.
import { fileURLToPath } from "node:url";
import { GlobalFonts } from "@napi-rs/canvas";
import sharp from "sharp";
import { getDocumentProxy, renderPageAsImage } from "unpdf";

const [mediaType, width] = [process.argv[2], Number(process.argv[3])];
const MOST_PIXELS = 100_000_000;
const loaders = {
  "image/jpeg": "VipsForeignLoadJpeg",
  "image/png": "VipsForeignLoadPng",
  "image/webp": "VipsForeignLoadWebp",
  "image/avif": "VipsForeignLoadHeif",
  "image/tiff": "VipsForeignLoadTiff",
};

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A picture of that width at most, upright and without the metadata of the large one. */
function shrink(bytes, loader) {
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: [loader] });
  return sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize({ width, height: 2 * width, fit: "inside", withoutEnlargement: true })
    .webp({ quality: width < 1000 ? 75 : 88 })
    .toBuffer();
}

// Node 20 lacks it, and PDF.js then draws an empty page.
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const fixed = new ArrayBuffer(length);
  new Uint8Array(fixed).set(new Uint8Array(this).subarray(0, length));
  structuredClone(this, { transfer: [this] });
  return fixed;
};

/** The first page as PNG, a small one drawn at twice its size. */
async function firstPage(bytes) {
  // Fonts a PDF names but does not carry.
  const inter = fileURLToPath(import.meta.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"));
  for (const alias of ["Helvetica", "Arial", "sans-serif", "serif"]) GlobalFonts.registerFromPath(inter, alias);
  // A page drawn in part would mislead, so the first error ends it.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    maxImageSize: MOST_PIXELS,
    stopAtErrors: true,
    verbosity: 0,
  });
  const page = await pdf.getPage(1);
  const shown = page.getViewport({ scale: 1 });
  const drawn = Math.max(width, 640);
  const scale = Math.min(drawn / shown.width, (2 * drawn) / shown.height);
  return renderPageAsImage(pdf, 1, { canvasImport: () => import("@napi-rs/canvas"), scale });
}

try {
  const bytes = await read(process.stdin);
  const webp =
    mediaType === "application/pdf"
      ? await shrink(Buffer.from(await firstPage(bytes)), loaders["image/png"])
      : await shrink(bytes, loaders[mediaType]);
  process.stdout.write(webp, () => process.exit(0));
} catch (error) {
  process.stderr.write(String(error?.message ?? error), () => process.exit(1));
}
