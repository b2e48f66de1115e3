import { decode } from "@/lib/imports/decode";

/** Whether a file is a ZIP archive, as a Word document and LinkedIn's export are. */
export const isArchive = ([first, second]: Uint8Array) => first === 0x50 && second === 0x4b;

/** The text of a file somebody chose, in the encoding it has: where PowerShell writes a log, that is UTF-16. */
export const fileText = async (file: File) => textOf(new Uint8Array(await file.arrayBuffer()));

/** A file as text, in the encoding it says it has or its bytes fit; empty where it is none. */
export function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : "";
}
