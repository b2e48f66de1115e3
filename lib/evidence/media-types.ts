/** The largest file, in bytes (500 MB). */
export const LARGEST = 524_288_000;

/**
 * What a file may be, by media type. `preview` says that a small picture of it can be made; everything is handed out as
 * an attachment. Web pages and SVG are missing on purpose: they are programs, and a PDF or a picture of them is not.
 */
export const mediaTypes = {
  "application/pdf": { title: "PDF", extensions: ["pdf"], preview: true },
  "image/jpeg": { title: "JPEG picture", extensions: ["jpg", "jpeg"], preview: true },
  "image/png": { title: "PNG picture", extensions: ["png"], preview: true },
  "image/webp": { title: "WebP picture", extensions: ["webp"], preview: true },
  "image/avif": { title: "AVIF picture", extensions: ["avif"], preview: true },
  "image/tiff": { title: "TIFF picture", extensions: ["tiff", "tif"], preview: true },
  "image/heic": { title: "HEIC picture", extensions: ["heic", "heif"], preview: false },
  "text/plain": { title: "plain text", extensions: ["txt"], preview: false },
  "message/rfc822": { title: "e-mail (EML)", extensions: ["eml"], preview: false },
  // Taken in by lib/correspondence alone, which keeps of it what is the candidate's.
  "application/mbox": { title: "mailbox (MBOX)", extensions: ["mbox"], preview: false },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    title: "Word document (DOCX)",
    extensions: ["docx"],
    preview: false,
  },
  "application/vnd.oasis.opendocument.text": { title: "OpenDocument text", extensions: ["odt"], preview: false },
  "application/zip": { title: "ZIP archive", extensions: ["zip"], preview: false },
  "video/mp4": { title: "MP4 video", extensions: ["mp4"], preview: false },
  "video/quicktime": { title: "QuickTime video", extensions: ["mov"], preview: false },
  "video/webm": { title: "WebM video", extensions: ["webm"], preview: false },
} as const satisfies Record<string, { title: string; extensions: [string, ...string[]]; preview: boolean }>;

/** What the choice of files offers first; what a file really is, is found from its bytes. */
export const offered = Object.entries(mediaTypes)
  .flatMap(([type, { extensions }]) => [type, ...extensions.map((extension) => `.${extension}`)])
  .join();

export type MediaType = keyof typeof mediaTypes;

export const pictures: readonly MediaType[] = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/tiff",
  "image/heic",
];

export const documents: readonly MediaType[] = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
];

export const texts: readonly MediaType[] = ["text/plain", "message/rfc822"];

export const recordings: readonly MediaType[] = ["video/mp4", "video/quicktime", "video/webm"];

/** Media types as a person reads them: "PDF, JPEG picture or plain text". */
export function inWords(types: readonly MediaType[]) {
  const titles = types.map((type) => mediaTypes[type].title);
  return new Intl.ListFormat("en", { type: "disjunction" }).format(titles);
}
