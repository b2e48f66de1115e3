import { decode } from "@/lib/imports/decode";
import { docxText } from "../docx/text";
import type { PdfText } from "../pdf/text";
import type { PartReading, Problem } from "../reading";
import { readPages, readText } from "../text/read";
import { isArchive } from "./bytes";

type DocumentReading = ({ ok: true } & PartReading) | { ok: false; reason: string };

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
  if (isArchive(bytes)) {
    const text = await docxText(bytes);
    return text.ok ? fromText(text.text, text.unread) : text;
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  // UTF-16 has zeros in its bytes, and no text has one among its letters.
  if (bytes.includes(0) && /[\0\uFFFD]/.test(decoded.text))
    return no("This is neither a PDF, a Word document nor plain text.");
  const other = otherForms.find(([start]) => start.test(decoded.text));
  return other ? no(`This is ${other[1]}. Save it as PDF or Word, and take that.`) : fromText(decoded.text);
}

function fromText(text: string, broken: Problem[] = []): DocumentReading {
  if (!text.trim()) return no("There is no text in it.");
  const { claims, unread } = readText(text);
  return { ok: true, claims, unread: [...broken, ...unread] };
}

/** How forms begin that are text, and say nothing as it stands; a decoder has taken the mark of the encoding away. */
const otherForms = [
  [/^\s*\{\\rtf/i, "rich text (RTF)"],
  [/^\s*<(?:!doctype html|html|!--)/i, "a web page"],
  [/^\s*<\?xml/i, "XML"],
] as const;

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

const no = (reason: string) => ({ ok: false as const, reason });
