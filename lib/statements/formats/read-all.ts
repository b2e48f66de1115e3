import type { Line, Reader } from "../line";

// For tests.

/** All lines of a text, read in pieces of a length. */
export function readAll(reader: Reader, text: string, length = text.length || 1): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length; at += length) lines.push(...reader.push(text.slice(at, at + length)));
  return [...lines, ...reader.end()];
}
