import { z } from "zod";
import { runApart } from "@/lib/evidence/inspect/apart";

/** Most pages that are read, and most characters of one. */
const most = { pages: 30, text: 100_000 };

const written = z.object({ pages: z.array(z.string().nullable()).max(most.pages), count: z.number().int() });

/** The text of each page, null for one that could not be read, and how many pages there are; or why there is none. */
export type PdfText = { ok: true; pages: (string | null)[]; count: number } | { ok: false; reason: string };

/** Reads the text of a PDF in a process of its own, as previews are drawn. Never throws because of the file. */
export async function pdfText(bytes: Uint8Array, seconds = 15): Promise<PdfText> {
  const args = [String(most.pages), String(most.text)];
  const read = await runApart("lib/sources/pdf/text-process.js", args, inOne(bytes), seconds);
  if ("exceeded" in read) return no("The PDF takes too much time or memory to read.");
  if ("failed" in read)
    return no(/password/i.test(read.failed) ? "The PDF asks for a password." : "The PDF is damaged or incomplete.");
  return { ok: true, ...written.parse(JSON.parse(read.output.toString("utf8"))) };
}

async function* inOne(bytes: Uint8Array) {
  yield bytes;
}

const no = (reason: string) => ({ ok: false as const, reason });
