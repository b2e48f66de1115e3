/** Largest list, in bytes. */
export const largestList = 10 * 1024 * 1024;

/** A text file as text, and what had to be assumed for it, in a sentence; or why it cannot be read. */
export type Decoded = { ok: true; text: string; assumed: string | null } | { ok: false; reason: string };

/** Reads a text file in the encoding it says it has, else in the one that its bytes fit. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestList) return no("The list is larger than 10 MB. Split it, and import its parts.");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return no("This is a workbook. Save it as CSV in your spreadsheet program, and choose that file.");
  const wide = wideEncoding(bytes);
  if (wide) return { ok: true, text: new TextDecoder(wide).decode(bytes), assumed: null };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), assumed: null };
  } catch {
    const assumed = "The list is not in UTF-8 and was read as Western European. Check that the names are right.";
    return { ok: true, text: new TextDecoder("windows-1252").decode(bytes), assumed };
  }
}

/** UTF-16 by its mark, or by the zeros that it has for every Latin letter. */
export function wideEncoding(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 2000);
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  const many = start.length / 5;
  return zeros(1) > many ? "utf-16le" : zeros(0) > many ? "utf-16be" : null;
}

const no = (reason: string) => ({ ok: false as const, reason });
