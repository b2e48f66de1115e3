import { type MediaType, mediaTypes } from "./media-types";

const LONGEST = 150;

/**
 * A Content-Disposition that hands a file out as an attachment under its own name, whatever is in that name: plain
 * ASCII for old clients (RFC 6266), the real name beside it (RFC 8187).
 */
export function attachment(fileName: string) {
  const name = harmless(fileName);
  const ascii = name.replace(/[^\x20-\x7e]/gu, "_").replace(/["\\%]/g, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${percentEncoded(name)}`;
}

/**
 * The headers every piece of evidence is handed out with: never shown in place, never sniffed, never run, never kept
 * by a cache.
 */
export function downloadHeaders({ fileName, mediaType }: { fileName: string; mediaType: MediaType }) {
  return {
    "Content-Type": mediaType === "text/plain" ? "text/plain; charset=utf-8" : mediaType,
    "Content-Disposition": attachment(truthful(fileName, mediaType)),
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
    "Accept-Ranges": "bytes",
  };
}

/** The name with the ending of what the file really is, so that a PDF called .html does not open as a web page later. */
function truthful(fileName: string, mediaType: MediaType) {
  const endings: readonly string[] = mediaTypes[mediaType].extensions;
  const ending = fileName.split(".").at(-1)?.trim().toLowerCase() ?? "";
  return endings.includes(ending) ? fileName : `${fileName || "file"}.${endings[0]}`;
}

/** No path, no control characters, nothing that turns the reading direction to hide the ending, not too long. */
function harmless(fileName: string) {
  const one = fileName.toWellFormed().replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/gu, "_");
  const characters = [...one.trim()];
  const cut =
    characters.length > LONGEST ? [...characters.slice(0, LONGEST - 20), "…", ...characters.slice(-19)] : characters;
  return cut.join("") || "file";
}

/** encodeURIComponent leaves four characters that RFC 8187 does not allow. */
const percentEncoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
