import { fileTypeFromBuffer } from "file-type";
import { looksLikeMbox } from "@/lib/correspondence/mbox";
import { type MediaType, mediaTypes } from "../media-types";

/** Bytes from the start of a file that are enough to tell what it is. */
export const HEAD = 256 * 1024;

/** HEIF by its general brand; telephones write HEIC under it. */
const sameThing: Record<string, MediaType> = { "image/heif": "image/heic" };

/**
 * The media type of a file, read from its first bytes (HEAD of them, or all when it is shorter); null when it is none
 * of those we keep. What the file is called, or claims to be, plays no part.
 */
export async function kindOf(head: Uint8Array): Promise<MediaType | null> {
  // A UTF-16 mark would pass for the start of an MP3.
  const found = utf16Of(head) ? undefined : (await fileTypeFromBuffer(head))?.mime;
  if (found) return found in mediaTypes ? (found as MediaType) : (sameThing[found] ?? null);
  if (looksLikeMbox(head)) return "application/mbox";
  const text = asText(head);
  // Mail brings its own charset, so that its bytes may be no text of ours.
  if (text === null) return looksLikeMail(Buffer.from(head).toString("latin1")) ? "message/rfc822" : null;
  if (startsWithMarkup(text)) return null;
  return looksLikeMail(text) ? "message/rfc822" : "text/plain";
}

/** The text, when the bytes are UTF-8 or UTF-16 with a mark, and hold no control characters that text has no use for. */
function asText(head: Uint8Array) {
  try {
    // A character may be cut in two where the head ends: `stream` waits for the rest instead of failing.
    const text = new TextDecoder(utf16Of(head) ?? "utf-8", { fatal: true }).decode(head, {
      stream: head.length >= HEAD,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we look for
    return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function utf16Of([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
}

/** Begins with a tag, as a web page or an SVG does. */
const startsWithMarkup = (text: string) => /^\s*<(!|\?|[a-z][a-z0-9]*[\s/>])/i.test(text);

/** Starts with header fields (RFC 5322), and a From among them. */
function looksLikeMail(text: string) {
  const header = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const lines = header.split(/\r?\n/);
  const fields = lines.every((line) => /^([!-9;-~]+:|[ \t]+\S)/.test(line));
  return fields && /^from:/im.test(header) && /^(date|received|message-id|subject):/im.test(header);
}
