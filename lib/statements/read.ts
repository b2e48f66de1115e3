import { textDecoder } from "./decode-pieces";
import { camtReader } from "./formats/camt";
import { csvReader, type Table } from "./formats/csv";
import { ofxReader } from "./formats/ofx";
import type { Line, Reader } from "./line";
import type { Format } from "./sniff";

/** How a file is read: a table needs to be told its columns. */
export type HowRead = { format: "csv"; table: Table } | { format: Exclude<Format, "csv"> };

/** The reader for a format. */
export function readerFor(how: HowRead): Reader {
  if (how.format === "csv") return csvReader(how.table);
  return how.format === "ofx" ? ofxReader() : camtReader();
}

/** Every booking of a statement and every one that cannot be read, some at a time, as its bytes come; never the whole of it at once. */
export async function* readStatement(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  how: HowRead,
): AsyncGenerator<Line[]> {
  const reader = readerFor(how);
  const decoder = textDecoder();
  // What is read at once is held at once.
  for await (const piece of bytes)
    for (let at = 0; at < piece.length; at += atOnce) yield reader.push(decoder.push(piece.subarray(at, at + atOnce)));
  yield reader.push(decoder.end());
  yield reader.end();
}

const atOnce = 128 * 1024;
