import { docxText } from "@/lib/sources/docx/text";
import { textOf } from "@/lib/sources/files/bytes";
import { pdfText } from "@/lib/sources/pdf/text";

/** What a résumé's document (PDF, Word or plain text) says; empty where it cannot be read, which is no reason not to take it in. */
export async function textOfDocument(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const start = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  if (start === "%PDF-") {
    const read = await pdfText(bytes);
    return read.ok ? read.pages.filter((page) => page !== null).join("\n") : "";
  }
  if (start.startsWith("PK")) {
    const read = await docxText(bytes);
    return read.ok ? read.text : "";
  }
  return textOf(bytes);
}

/** The sentences of a JSON Resume: its texts of several words, whatever they are called. */
export function textOfJson(json: string): string {
  const found: string[] = [];
  const look = (value: unknown, depth: number) => {
    if (typeof value === "string" && /\S\s+\S+\s+\S+\s+\S+\s+\S/.test(value)) found.push(value);
    if (value && typeof value === "object" && depth < 20)
      for (const inner of Object.values(value)) look(inner, depth + 1);
  };
  look(JSON.parse(json.replace(/^\uFEFF/, "")), 0);
  return found.join("\n");
}
