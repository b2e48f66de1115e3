import { decode } from "@/lib/imports/decode";
import { docxText } from "../docx/text";
import type { PdfText } from "../pdf/text";
import type { PartReading } from "../reading";
import { readPages, readText } from "../text/read";

export type DocumentReading = ({ ok: true } & PartReading) | { ok: false; reason: string };

/** Where the text of a PDF comes from: it is read on the server, apart from everything else. */
export type AskForPdf = (bytes: Uint8Array<ArrayBuffer>) => Promise<PdfText>;

const largest = 10 * 1024 * 1024;

/**
 * Reads a document with text (PDF, Word or plain) into claims, each with its page and line. What cannot be read is
 * named with its page or line. Never throws.
 */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>, askForPdf: AskForPdf): Promise<DocumentReading> {
  if (bytes.length > largest) return no("It is larger than 10 MB.");
  if (bytes.length === 0) return no("It is empty.");
  if (startsWith(bytes, "%PDF-")) return fromPdf(await askForPdf(bytes));
  if (startsWith(bytes, "PK")) {
    const text = await docxText(bytes);
    return text.ok ? { ok: true, ...readText(text.text) } : text;
  }
  if (bytes.includes(0) && !isWide(bytes)) return no("This is neither a PDF, a Word document nor plain text.");
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  return decoded.text.trim() ? { ok: true, ...readText(decoded.text) } : no("There is no text in it.");
}

function fromPdf(text: PdfText): DocumentReading {
  if (!text.ok) return text;
  const { claims, unread } = readPages(text.pages);
  const left = text.count - text.pages.length;
  const more = {
    path: `page ${text.pages.length + 1}`,
    reason: "From here on nothing was read: the document is too long.",
  };
  return { ok: true, claims, unread: left > 0 ? [more, ...unread] : unread };
}

const startsWith = (bytes: Uint8Array, text: string) =>
  Array.from(text).every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** A mark of UTF-16 at the start. */
const isWide = ([first = 0, second = 0]: Uint8Array) => first + second === 0xff + 0xfe;

const no = (reason: string) => ({ ok: false as const, reason });
