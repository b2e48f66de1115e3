import { crc32 } from "node:zlib";

/** A PDF of one page for tests, written out by hand; `content` is its content stream. */
export const samplePdf = (
  content = "BT /F1 40 Tf 60 700 Td (Lease) Tj ET 1 0 0 rg 60 500 200 100 re f",
  box = "0 0 595 842",
) => samplePages([content], box);

/** A PDF of several pages for tests, each by its content stream. */
export function samplePages(contents: string[], box = "0 0 595 842") {
  const font = 3 + 2 * contents.length;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${contents.map((_, at) => `${3 + 2 * at} 0 R`).join(" ")}] /Count ${contents.length} >>`,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${4 + 2 * at} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, "latin1");
}

/** The content stream of a page with these lines, from above; what follows a tab stands at the right. */
export const pageWith = (lines: string[]) =>
  lines
    .flatMap((line, at) => {
      const [left = "", right] = line.split("\t");
      const drawn = (text: string, x: number) =>
        `BT /F1 11 Tf ${x} ${800 - 16 * at} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`;
      return [drawn(left, 60), ...(right ? [drawn(right, 420)] : [])];
    })
    .join("\n");

/** A ZIP archive for tests, its entries stored as they are. */
export function sampleZip(entries: Record<string, string>) {
  const parts: Buffer[] = [];
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(crc32(data), 14);
    header.writeUInt32LE(data.length, 18);
    header.writeUInt32LE(data.length, 22);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    parts.push(header, Buffer.from(name), data);
  }
  return Buffer.concat(parts);
}

/** The bytes as an upload brings them, in pieces. */
export async function* asUpload(bytes: Uint8Array, piece = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}
