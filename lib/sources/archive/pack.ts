import { crc32 } from "./crc32";
import type { ArchivedFile } from "./unpack";

/** A ZIP archive of these files, byte for byte and not compressed, so that several files are kept as one. The same files make the same archive. */
export function pack(files: ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const named = new TextEncoder().encode(name);
    const facts = fields(
      [2, 20],
      [2, 0x0800],
      [2, 0],
      [2, 0],
      [2, 0x21],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, named.length],
      [2, 0],
    );
    const local = [fields([4, 0x04034b50]), facts, named, bytes];
    directory.push(fields([4, 0x02014b50], [2, 20]), facts, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), named);
    parts.push(...local);
    at += sizeOf(local);
  }
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, sizeOf(directory)],
    [4, at],
    [2, 0],
  );
  const all = [...parts, ...directory, end];
  const whole = new Uint8Array(sizeOf(all));
  let written = 0;
  for (const part of all) {
    whole.set(part, written);
    written += part.length;
  }
  return whole;
}

/** Numbers as so many bytes each, the lowest first. */
const fields = (...numbers: [bytes: number, value: number][]) =>
  Uint8Array.from(
    numbers.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );

const sizeOf = (parts: Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);
