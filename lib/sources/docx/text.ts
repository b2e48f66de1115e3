import { wideEncoding } from "@/lib/imports/decode";
import { unpack } from "../archive/unpack";
import type { Problem } from "../reading";

/** The text, and the parts of the document that could not be read; or why there is none. */
type DocxText = { ok: true; text: string; unread: Problem[] } | { ok: false; reason: string };

/** Whether a file of an archive is a part of a Word document with text to read. */
const isDocxPart = (path: string) => /^word\/(document|header\d{0,2})\.xml$/.test(path);

/**
 * The text of a Word document (ECMA-376, WordprocessingML): a line a paragraph, headers first, cells of a table apart by tabs, those of a list with its mark. Only
 * text that is shown is taken: no fields, no deleted words, no second form of a text box. Never throws.
 */
export async function docxText(bytes: Uint8Array<ArrayBuffer>): Promise<DocxText> {
  const unpacked = unpack(bytes, isDocxPart);
  if (!unpacked.ok) return no("This Word document is damaged or incomplete.");
  const parts = unpacked.files.toSorted((a, b) => b.name.localeCompare(a.name));
  const [broken] = unpacked.broken;
  if (!parts.some(({ name }) => name === "word/document.xml"))
    return no(broken ? `The text of this Word document cannot be read. ${broken.reason}` : "This is no Word document.");
  return { ok: true, text: parts.map(({ bytes }) => shown(decode(bytes))).join("\n"), unread: unpacked.broken };
}

/** XML is in UTF-16 where it says so by its mark, else in UTF-8. */
const decode = (xml: Uint8Array) => new TextDecoder(wideEncoding(xml) ?? "utf-8").decode(xml);

const token =
  /<w:(numPr>|pStyle w:val="List(?:Bullet|Number)\d?")|<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^<>]*)?\/>|<\/w:(p|tc|tr)>|<(\/?)mc:Fallback>/g;

function shown(xml: string): string {
  let [text, left] = ["", false];
  for (const [, listed, said, mark, end, fallback] of xml.matchAll(token)) {
    if (fallback !== undefined) left = fallback === "";
    if (left) continue;
    if (listed) text += text.endsWith("• ") ? "" : "• ";
    else if (said !== undefined) text += plain(said);
    else if (mark) text += mark === "tab" ? "\t" : "\n";
    else if (end === "p") text += "\n";
    else if (end === "tc") text = `${text.trimEnd()}\t`;
    else if (end === "tr") text = `${text.trimEnd()}\n`;
  }
  return text;
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities of XML and numbered characters; nothing that a document could define itself. */
const plain = (text: string) =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return name ? (named[name.toLowerCase()] ?? whole) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });

const no = (reason: string) => ({ ok: false as const, reason });
